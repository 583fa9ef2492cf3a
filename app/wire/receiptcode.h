#pragma once

#include "base/result.h"
#include "domain/service.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace clips::wire {

/// What the code printed on a receipt says: nothing about a person. Who wants to know whether the paper is whole
/// compares the hash with the text; who wants to know more asks the office for the enrolments.
struct ReceiptClaims
{
    QString issuer;                  ///< IPA code of the municipality, "c_e506"; claim 1
    QDateTime issuedAt;              ///< UTC, whole seconds: the time of presentation; claim 6
    QString receiptNumber;           ///< private claim 1
    QList<domain::Service> services; ///< of each enrolment; private claim 2
    QStringList schoolYears;         ///< of each enrolment; private claim 3
    QList<QUuid> enrolmentIds;       ///< private claim 4
    QByteArray textHash;             ///< first 16 bytes of the SHA-256 of the receipt's Italian text; private claim 5
    bool registered = false;         ///< every enrolment has a protocol number; private claim 6

    bool operator==(const ReceiptClaims &) const = default;
};

/// A receipt code as it was read. Whether the signature is right is another question.
struct ReceiptCode
{
    ReceiptClaims claims;
    QByteArray keyId;
    QByteArray signedBytes; ///< what the signature is over
    QByteArray signature;
};

enum class ReceiptCodeError {
    NotOurs,   ///< does not begin with "LE1:"
    Malformed, ///< begins so, but is not what we write
};

inline constexpr qsizetype receiptKeyIdSize = 8;
inline constexpr qsizetype receiptTextHashSize = 16;
inline constexpr qsizetype receiptSignatureSize = 64;

/// The first 8 bytes of the SHA-256 of an Ed25519 public key.
[[nodiscard]] QByteArray receiptKeyId(QByteArrayView publicKey);

/// The Sig_structure of COSE_Sign1 (RFC 9052, 4.4), EdDSA, without external data.
[[nodiscard]] QByteArray receiptBytesToSign(const ReceiptClaims &claims, const QByteArray &keyId);

/// "LE1:" and the Base45 of a tagged COSE_Sign1 whose payload is a CWT claims set (RFC 8392); private claims are a map
/// at -65537. Deterministic (RFC 8949, 4.2.1): the same claims and signature are the same text.
[[nodiscard]] QString receiptCodeText(const ReceiptClaims &claims, const QByteArray &keyId,
                                      const QByteArray &signature);

/// Strict: only the text that receiptCodeText() would write for what was read. So indefinite lengths, longer integers
/// than needed, keys twice or in another order, more members, deeper nesting and trailing bytes are all Malformed.
[[nodiscard]] Result<ReceiptCode, ReceiptCodeError> readReceiptCode(const QString &text);

} // namespace clips::wire
