#include "wire/envelope.h"

#include "base/uuid.h"
#include "wire/digest.h"
#include "wire/enrolmentbody.h"

#include <QJsonDocument>
#include <algorithm>

namespace clips::wire {

namespace {

constexpr int envelopeSchema = 1;
constexpr qsizetype boxOverhead = 48; ///< crypto_box_SEALBYTES
constexpr qsizetype maxSealedText = (maxEnrolmentBytes + boxOverhead + 2) / 3 * 4;
constexpr qsizetype maxEnvelopeBytes = maxSealedText + 1024;
constexpr qsizetype maxKeysBytes = 64 * 1024;
constexpr qsizetype publicKeySize = 32;
constexpr qsizetype signatureSize = 64;

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(JsonReader &reader, const char *key, const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        reader.fail(QString::fromLatin1(key), QStringLiteral("is not Base64"));
    return decoded.decoded;
}

} // namespace

QJsonObject envelopeJson(const Envelope &envelope)
{
    QJsonObject json{{QStringLiteral("envelope"), envelopeSchema},
                     {QStringLiteral("enrolment_id"), uuidText(envelope.enrolmentId)},
                     {QStringLiteral("kiosk_id"), envelope.kioskId},
                     {QStringLiteral("body_sha256"), envelope.bodyHash},
                     {QStringLiteral("key_id"), envelope.keyId},
                     {QStringLiteral("sealed"), base64(envelope.sealed)}};
    if (!envelope.signature.isEmpty())
        json.insert(QStringLiteral("signature"), base64(envelope.signature));
    return json;
}

QByteArray encodeEnvelope(const Envelope &envelope)
{
    return QJsonDocument(envelopeJson(envelope)).toJson(QJsonDocument::Compact);
}

Envelope readEnvelope(JsonReader &reader)
{
    Envelope envelope;
    (void)reader.integer("envelope", envelopeSchema, envelopeSchema);
    envelope.enrolmentId = QUuid::fromString(reader.text("enrolment_id", 36));
    if (envelope.enrolmentId.isNull())
        reader.fail(QStringLiteral("enrolment_id"), QStringLiteral("is not a UUID"));
    envelope.kioskId = reader.text("kiosk_id", 8);
    envelope.bodyHash = reader.text("body_sha256", 64);
    envelope.keyId = reader.text("key_id", 16);
    envelope.sealed = bytesOf(reader, "sealed", reader.text("sealed", maxSealedText));
    envelope.signature = bytesOf(reader, "signature", reader.optionalText("signature", 88));
    if (envelope.sealed.size() <= boxOverhead)
        reader.fail(QStringLiteral("sealed"), QStringLiteral("is no sealed box"));
    if (!envelope.signature.isEmpty() && envelope.signature.size() != signatureSize)
        reader.fail(QStringLiteral("signature"), QStringLiteral("is not 64 bytes"));
    return envelope;
}

Result<Envelope, WireError> decodeEnvelope(const QByteArray &line)
{
    const auto object = parseObject(line, maxEnvelopeBytes);
    if (!object)
        return Failure{object.error()};
    JsonReader reader(*object);
    Envelope envelope = readEnvelope(reader);
    if (!reader.ok())
        return Failure{reader.error()};
    return envelope;
}

bool isEnvelope(const QByteArray &line)
{
    // A plain body may hold the word in an answer, so the member itself counts.
    return line.contains("\"envelope\":") && QJsonDocument::fromJson(line).object().contains(QLatin1String("envelope"));
}

QByteArray signedText(const Envelope &envelope)
{
    return QByteArrayList{"clips-envelope-1",        uuidText(envelope.enrolmentId).toLatin1(),
                          envelope.kioskId.toUtf8(), envelope.bodyHash.toLatin1(),
                          envelope.keyId.toLatin1(), bodyHash(envelope.sealed).toLatin1()}
        .join('\n');
}

const SealKey *SealKeys::current() const
{
    const auto found = std::find_if(keys.begin(), keys.end(), [](const SealKey &key) { return !key.isSpare; });
    return found == keys.end() ? nullptr : &*found;
}

QByteArray encodeSealKeys(const SealKeys &keys)
{
    QJsonArray list;
    for (const SealKey &key : keys.keys)
        list.append(QJsonObject{{QStringLiteral("key_id"), sealKeyId(key.publicKey)},
                                {QStringLiteral("public_key"), base64(key.publicKey)},
                                {QStringLiteral("since"), instantText(key.since)},
                                {QStringLiteral("spare"), key.isSpare}});
    return QJsonDocument(QJsonObject{{QStringLiteral("keys"), list}}).toJson(QJsonDocument::Compact);
}

Result<SealKeys, WireError> decodeSealKeys(const QByteArray &body)
{
    const auto object = parseObject(body, maxKeysBytes);
    if (!object)
        return Failure{object.error()};
    JsonReader reader(*object);
    SealKeys keys;
    if (!object->contains(QLatin1String("keys")))
        reader.fail(QStringLiteral("keys"), QStringLiteral("is missing"));
    const QJsonArray list = reader.array("keys", 100);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject json = list[i].toObject();
        JsonReader item(json, QStringLiteral("keys[%1]").arg(i));
        SealKey key;
        key.publicKey = bytesOf(item, "public_key", item.text("public_key", 64));
        key.since = item.instant("since");
        key.isSpare = item.flag("spare", false);
        if (key.publicKey.size() != publicKeySize)
            item.fail(QStringLiteral("public_key"), QStringLiteral("is not 32 bytes"));
        if (item.text("key_id", 16) != sealKeyId(key.publicKey))
            item.fail(QStringLiteral("key_id"), QStringLiteral("is not of this key"));
        reader.take(item);
        keys.keys.append(key);
    }
    if (!reader.ok())
        return Failure{reader.error()};
    return keys;
}

QString sealKeyId(QByteArrayView publicKey)
{
    return bodyHash(publicKey).left(16);
}

} // namespace clips::wire
