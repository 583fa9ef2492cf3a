#pragma once

#include "wire/acknowledgement.h"
#include "wire/p256key.h"

namespace clips::wire {

/// What the office signs, so that nobody between office and kiosk can say "stored" in its name: a JWS (ES256) with its
/// payload left out and the key's thumbprint as kid. The payload is the text below, UTF-8, lines parted by \n.

/// "clips-acknowledgement-1", enrolment id, body hash, result, protocol number, office time.
[[nodiscard]] QByteArray acknowledgementText(const Acknowledgement &ack);
/// "clips-revocation-1", kiosk id, office time as it stands in the answer.
[[nodiscard]] QByteArray revocationText(const QString &kioskId, const QString &revokedAt);

/// The office's half.
[[nodiscard]] QString signText(const P256Key &key, const QByteArray &text);

/// The public keys of one office: the one it signs with and a spare one, so that the first can be replaced without
/// pairing again.
class OfficeKeys
{
public:
    OfficeKeys() = default;
    explicit OfficeKeys(QList<P256Key> keys);
    /// A JSON Web Key Set (RFC 7517); what is no key of ours in it is passed over.
    [[nodiscard]] static OfficeKeys fromJson(const QByteArray &jwks);
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] bool isEmpty() const { return m_keys.isEmpty(); }
    [[nodiscard]] bool hasSigned(const QString &signature, const QByteArray &text) const;
    [[nodiscard]] bool hasSigned(const Acknowledgement &ack) const;

    /// A publication of newer keys, signed by one of the older: the set as a compact JWS.
    [[nodiscard]] QByteArray published(const P256Key &by) const;
    /// Nothing unless one of these keys has signed it and it holds a key.
    [[nodiscard]] std::optional<OfficeKeys> successors(const QByteArray &publication) const;

private:
    [[nodiscard]] const P256Key *find(const QByteArray &compact) const;

    QList<P256Key> m_keys;
};

} // namespace clips::wire
