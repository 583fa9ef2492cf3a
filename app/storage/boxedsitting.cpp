#include "storage/boxedsitting.h"

#include "base/uuid.h"
#include "domain/receiptnumber.h"

#include <QJsonDocument>

namespace clips::storage {

using wire::JsonReader;

namespace {

constexpr qsizetype maxSittingBytes = 4 * 1024 * 1024;
constexpr qsizetype maxEnrolments = 100;

QJsonObject enrolmentJson(const BoxedEnrolment &enrolment)
{
    QJsonObject json{{QStringLiteral("envelope"), wire::envelopeJson(enrolment.envelope)},
                     {QStringLiteral("service"), domain::serviceCode(enrolment.service)},
                     {QStringLiteral("school_year"), enrolment.schoolYear},
                     {QStringLiteral("created_at"), wire::instantText(enrolment.createdAt)},
                     {QStringLiteral("application"), domain::applicationKindCode(enrolment.kind)}};
    const auto insertUnlessEmpty = [&json](const QString &key, const QString &text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    if (!enrolment.replaces.enrolmentId.isNull())
        json.insert(QStringLiteral("replaces"), uuidText(enrolment.replaces.enrolmentId));
    insertUnlessEmpty(QStringLiteral("replaces_receipt"), enrolment.replaces.receiptNumber);
    insertUnlessEmpty(QStringLiteral("fingerprint"), enrolment.childFingerprint);
    insertUnlessEmpty(QStringLiteral("likeness"), enrolment.childLikeness);
    return json;
}

BoxedEnrolment readEnrolment(JsonReader &reader)
{
    BoxedEnrolment enrolment;
    JsonReader envelope(reader.object("envelope"), reader.pathOf(QStringLiteral("envelope")));
    enrolment.envelope = wire::readEnvelope(envelope);
    reader.take(envelope);
    if (const auto service = domain::serviceFromCode(reader.text("service", 32)))
        enrolment.service = *service;
    else
        reader.fail(QStringLiteral("service"), QStringLiteral("is not a known service"));
    if (const auto kind = domain::applicationKindFromCode(reader.text("application", 16)))
        enrolment.kind = *kind;
    else
        reader.fail(QStringLiteral("application"), QStringLiteral("is not a known kind of application"));
    enrolment.schoolYear = reader.text("school_year", 9);
    enrolment.createdAt = reader.instant("created_at");
    enrolment.replaces = {QUuid::fromString(reader.optionalText("replaces", 36)),
                          reader.optionalText("replaces_receipt", 32)};
    enrolment.childFingerprint = reader.optionalText("fingerprint", 64);
    enrolment.childLikeness = reader.optionalText("likeness", 64);
    return enrolment;
}

} // namespace

QByteArray encodeBoxed(const BoxedSitting &sitting)
{
    QJsonArray enrolments;
    for (const BoxedEnrolment &enrolment : sitting.enrolments)
        enrolments.append(enrolmentJson(enrolment));
    return QJsonDocument(QJsonObject{{QStringLiteral("sitting_id"), uuidText(sitting.sittingId)},
                                     {QStringLiteral("receipt_number"), sitting.receiptNumber},
                                     {QStringLiteral("presented_at"), wire::instantText(sitting.presentedAt)},
                                     {QStringLiteral("operator_id"), sitting.operatorId},
                                     {QStringLiteral("enrolments"), enrolments}})
        .toJson(QJsonDocument::Compact);
}

Result<BoxedSitting, wire::WireError> decodeBoxed(const QByteArray &bytes)
{
    const auto object = wire::parseObject(bytes, maxSittingBytes);
    if (!object)
        return Failure{object.error()};
    JsonReader reader(*object);
    BoxedSitting sitting;
    sitting.sittingId = QUuid::fromString(reader.text("sitting_id", 36));
    if (sitting.sittingId.isNull())
        reader.fail(QStringLiteral("sitting_id"), QStringLiteral("is not a UUID"));
    sitting.receiptNumber = reader.text("receipt_number", 32);
    if (!domain::ReceiptNumber::fromText(sitting.receiptNumber))
        reader.fail(QStringLiteral("receipt_number"), QStringLiteral("is not a receipt number"));
    sitting.presentedAt = reader.instant("presented_at");
    sitting.operatorId = reader.text("operator_id", 32);
    const QJsonArray enrolments = reader.array("enrolments", maxEnrolments);
    for (qsizetype i = 0; i < enrolments.size(); ++i) {
        const QJsonObject json = enrolments[i].toObject();
        JsonReader item(json, QStringLiteral("enrolments[%1]").arg(i));
        sitting.enrolments.append(readEnrolment(item));
        reader.take(item);
    }
    if (sitting.enrolments.isEmpty())
        reader.fail(QStringLiteral("enrolments"), QStringLiteral("is empty"));
    if (!reader.ok())
        return Failure{reader.error()};
    return sitting;
}

} // namespace clips::storage
