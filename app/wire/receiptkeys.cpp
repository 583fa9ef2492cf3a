#include "wire/receiptkeys.h"

#include "domain/receiptnumber.h"

#include <QJsonDocument>
#include <algorithm>

namespace clips::wire {

namespace {

constexpr qsizetype maxKeysBytes = 8 * 1024 * 1024;
constexpr qsizetype maxKeyBytes = 4096;
constexpr qsizetype publicKeySize = 32;

/// Exactly one kiosk's number: a key of kiosk K03 vouches for receipts of K03 only.
bool belongsTo(const QString &receiptNumber, const QString &kioskId)
{
    const auto number = domain::ReceiptNumber::fromText(receiptNumber);
    return number && number->text() == receiptNumber && number->kioskId() == kioskId;
}

QByteArray keyBytes(JsonReader &reader)
{
    const auto decoded = QByteArray::fromBase64Encoding(reader.text("public_key", 64).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.size() != publicKeySize)
        reader.fail(QStringLiteral("public_key"), QStringLiteral("is not 32 bytes in Base64"));
    return decoded.decoded;
}

} // namespace

const ReceiptKey *ReceiptKeys::key(const QByteArray &keyId) const
{
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [&](const ReceiptKey &key) { return receiptKeyId(key.publicKey) == keyId; });
    return found == keys.end() ? nullptr : &*found;
}

QByteArray encodeReceiptKeys(const ReceiptKeys &keys)
{
    QJsonArray list;
    for (const ReceiptKey &key : keys.keys) {
        QJsonObject json{{QStringLiteral("kiosk_id"), key.kioskId},
                         {QStringLiteral("public_key"), QString::fromLatin1(key.publicKey.toBase64())},
                         {QStringLiteral("from"), instantText(key.from)}};
        if (key.revokedAt.isValid())
            json.insert(QStringLiteral("revoked_at"), instantText(key.revokedAt));
        list.append(json);
    }
    QJsonArray superseded;
    for (const SupersededReceipt &receipt : keys.superseded)
        superseded.append(
            QJsonObject{{QStringLiteral("receipt_number"), receipt.number}, {QStringLiteral("by"), receipt.by}});
    return QJsonDocument(QJsonObject{{QStringLiteral("issuer"), keys.issuer},
                                     {QStringLiteral("keys"), list},
                                     {QStringLiteral("superseded"), superseded}})
        .toJson(QJsonDocument::Compact);
}

Result<ReceiptKeys, WireError> decodeReceiptKeys(const QByteArray &body)
{
    const auto object = parseObject(body, maxKeysBytes);
    if (!object)
        return Failure{object.error()};
    JsonReader reader(*object);
    ReceiptKeys keys;
    keys.issuer = reader.text("issuer", 32);
    const QJsonArray list = reader.array("keys", 10'000);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject json = list[i].toObject();
        JsonReader item(json, QStringLiteral("keys[%1]").arg(i));
        ReceiptKey key;
        key.kioskId = item.text("kiosk_id", 8);
        key.publicKey = keyBytes(item);
        key.from = item.instant("from");
        key.revokedAt = item.optionalInstant("revoked_at");
        reader.take(item);
        keys.keys.append(key);
    }
    const QJsonArray superseded = reader.array("superseded", 100'000);
    for (qsizetype i = 0; i < superseded.size(); ++i) {
        const QJsonObject json = superseded[i].toObject();
        JsonReader item(json, QStringLiteral("superseded[%1]").arg(i));
        keys.superseded.append({item.text("receipt_number", 32), item.text("by", 32)});
        reader.take(item);
    }
    if (!reader.ok())
        return Failure{reader.error()};
    return keys;
}

QByteArray encodeReceiptKey(const QByteArray &publicKey)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("public_key"), QString::fromLatin1(publicKey.toBase64())}})
        .toJson(QJsonDocument::Compact);
}

Result<QByteArray, WireError> decodeReceiptKey(const QByteArray &body)
{
    const auto object = parseObject(body, maxKeyBytes);
    if (!object)
        return Failure{object.error()};
    JsonReader reader(*object);
    const QByteArray key = keyBytes(reader);
    if (!reader.ok())
        return Failure{reader.error()};
    return key;
}

QString receiptVerdictCode(ReceiptVerdict verdict)
{
    switch (verdict) {
    case ReceiptVerdict::Valid:
        return QStringLiteral("valid");
    case ReceiptVerdict::KeyRevoked:
        return QStringLiteral("key-revoked");
    case ReceiptVerdict::Superseded:
        return QStringLiteral("superseded");
    case ReceiptVerdict::Altered:
        return QStringLiteral("altered");
    case ReceiptVerdict::UnknownIssuer:
        return QStringLiteral("unknown-issuer");
    case ReceiptVerdict::NotOurs:
        return QStringLiteral("not-a-receipt");
    }
    Q_UNREACHABLE();
}

ReceiptCheck checkReceipt(const QString &text, const ReceiptKeys &keys, const VerifySignature &verify)
{
    const auto code = readReceiptCode(text);
    if (!code)
        return {code.error() == ReceiptCodeError::NotOurs ? ReceiptVerdict::NotOurs : ReceiptVerdict::Altered};
    ReceiptCheck check{ReceiptVerdict::Valid, code->claims};
    const ReceiptKey *key = keys.key(code->keyId);
    if (!key || code->claims.issuer != keys.issuer) {
        check.verdict = ReceiptVerdict::UnknownIssuer;
        return check;
    }
    if (!verify(key->publicKey, code->signedBytes, code->signature) ||
        !belongsTo(code->claims.receiptNumber, key->kioskId)) {
        check.verdict = ReceiptVerdict::Altered;
        return check;
    }
    if (key->revokedAt.isValid()) {
        check.verdict = ReceiptVerdict::KeyRevoked;
        return check;
    }
    for (const SupersededReceipt &receipt : keys.superseded) {
        if (receipt.number == code->claims.receiptNumber) {
            check.verdict = ReceiptVerdict::Superseded;
            check.supersededBy = receipt.by;
        }
    }
    return check;
}

} // namespace clips::wire
