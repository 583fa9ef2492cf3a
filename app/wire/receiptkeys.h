#pragma once

#include "wire/jsonreader.h"
#include "wire/receiptcode.h"

#include <QDateTime>
#include <QList>
#include <functional>
#include <optional>

namespace clips::wire {

/// The public half of a kiosk's key, as the office vouches for it.
struct ReceiptKey
{
    QString kioskId;
    QByteArray publicKey;  ///< 32 bytes
    QDateTime from{};      ///< UTC: since when the office knows it
    QDateTime revokedAt{}; ///< UTC; invalid: in force
};

/// A receipt whose application was later corrected or withdrawn.
struct SupersededReceipt
{
    QString number;
    QString by; ///< number of the later receipt
};

/// The office's document "receipt-keys": with it any kiosk checks any other's receipts without a line. It holds no
/// personal data. What vouches for it is the pinned TLS connection it comes over.
struct ReceiptKeys
{
    QString issuer; ///< IPA code
    QList<ReceiptKey> keys{};
    QList<SupersededReceipt> superseded{};

    [[nodiscard]] const ReceiptKey *key(const QByteArray &keyId) const;
};

[[nodiscard]] QByteArray encodeReceiptKeys(const ReceiptKeys &keys);
[[nodiscard]] Result<ReceiptKeys, WireError> decodeReceiptKeys(const QByteArray &body);

/// Body of PUT /kiosks/{id}/receipt-key.
[[nodiscard]] QByteArray encodeReceiptKey(const QByteArray &publicKey);
[[nodiscard]] Result<QByteArray, WireError> decodeReceiptKey(const QByteArray &body);

enum class ReceiptVerdict {
    Valid,
    KeyRevoked,    ///< signed well, by a key that is no longer trusted
    Superseded,    ///< signed well; a later application took its place
    Altered,       ///< begins as ours and does not hold together, or the signature is not right
    UnknownIssuer, ///< well made, by a key this office does not list
    NotOurs,       ///< no receipt code at all
};

/// "valid", "key-revoked", "superseded", "altered", "unknown-issuer", "not-a-receipt".
[[nodiscard]] QString receiptVerdictCode(ReceiptVerdict verdict);

struct ReceiptCheck
{
    ReceiptVerdict verdict = ReceiptVerdict::NotOurs;
    std::optional<ReceiptClaims> claims{}; ///< to be believed only with Valid, KeyRevoked and Superseded
    QString supersededBy{};
};

/// Whether a signature of 64 bytes under a message is right for a public key.
using VerifySignature = std::function<bool(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)>;

[[nodiscard]] ReceiptCheck checkReceipt(const QString &text, const ReceiptKeys &keys, const VerifySignature &verify);

} // namespace clips::wire
