#pragma once

#include "wire/jsonreader.h"

#include <QByteArray>
#include <QList>
#include <QUuid>

namespace clips::wire {

/// An enrolment that only the office can open: the exact bytes of its body in a libsodium sealed box
/// (crypto_box_seal: X25519, XSalsa20-Poly1305). It stands as a line of a batch in place of the body; the office
/// answers with id and hash of the body inside, as if that had come.
struct Envelope
{
    QUuid enrolmentId;
    QString kioskId;  ///< of the kiosk that made the enrolment
    QString bodyHash; ///< SHA-256 of the body inside
    QString keyId;    ///< which of the office's keys it is sealed to
    QByteArray sealed;
    QByteArray signature{}; ///< 64 bytes over signedText() with the kiosk's receipt key; empty when it had none

    bool operator==(const Envelope &) const = default;
};

/// Always the same bytes for the same envelope.
[[nodiscard]] QByteArray encodeEnvelope(const Envelope &envelope);
[[nodiscard]] QJsonObject envelopeJson(const Envelope &envelope);
[[nodiscard]] Result<Envelope, WireError> decodeEnvelope(const QByteArray &line);
[[nodiscard]] Envelope readEnvelope(JsonReader &reader);
/// Whether a line of a batch is an envelope and no plain body.
[[nodiscard]] bool isEnvelope(const QByteArray &line);
/// What the kiosk signs: a sealed box alone does not tell who made it.
[[nodiscard]] QByteArray signedText(const Envelope &envelope);

/// A public key of the office for sealing.
struct SealKey
{
    QByteArray publicKey; ///< X25519, 32 bytes
    QDateTime since{};    ///< UTC
    bool isSpare = false; ///< published so that a rotation needs no new download; nobody seals to it yet
};

/// The office's document "seal-keys". What vouches for it is the pinned TLS connection it comes over.
struct SealKeys
{
    QList<SealKey> keys{};
    /// nullptr: the office has none.
    [[nodiscard]] const SealKey *current() const;
};

[[nodiscard]] QByteArray encodeSealKeys(const SealKeys &keys);
[[nodiscard]] Result<SealKeys, WireError> decodeSealKeys(const QByteArray &body);

/// The first 16 hex digits of the key's SHA-256.
[[nodiscard]] QString sealKeyId(QByteArrayView publicKey);

} // namespace clips::wire
