#include "wire/enrolmentbody.h"

#include "base/uuid.h"
#include "wire/addressjson.h"
#include "wire/authorityjson.h"
#include "wire/personjson.h"

#include <QJsonDocument>

namespace clips::wire {

using namespace domain;

namespace {

QJsonArray differencesJson(const QList<Difference> &differences)
{
    QJsonArray array;
    for (const Difference &difference : differences) {
        array.append(QJsonObject{{QStringLiteral("field"), difference.field},
                                 {QStringLiteral("register"), difference.registerValue},
                                 {QStringLiteral("declared"), difference.declaredValue}});
    }
    return array;
}

QList<Difference> readDifferences(JsonReader &outer)
{
    QList<Difference> list;
    const QJsonArray array = outer.array("differences", 50);
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonReader item(array[i].toObject(), QStringLiteral("differences[%1]").arg(i));
        list.append({item.text("field", 32), item.optionalText("register", 300), item.optionalText("declared", 300)});
        outer.take(item);
    }
    return list;
}

QJsonObject signatureJson(const Signature &signature)
{
    QJsonObject json{{QStringLiteral("signed_at"), instantText(signature.signedAt)}};
    if (signature.impediment)
        json.insert(QStringLiteral("impediment"), true);
    if (signature.secondSignedAt.isValid())
        json.insert(QStringLiteral("second_signed_at"), instantText(signature.secondSignedAt));
    return json;
}

template <typename Value, typename Read>
Value readMember(JsonReader &outer, const char *key, Read read)
{
    JsonReader reader(outer.object(key), outer.pathOf(QLatin1String(key)));
    Value value = read(reader);
    outer.take(reader);
    return value;
}

Signature readSignature(JsonReader &reader)
{
    return {reader.optionalInstant("signed_at"), reader.flag("impediment", false),
            reader.optionalInstant("second_signed_at")};
}

Replaces readReplaces(JsonReader &reader)
{
    return {QUuid::fromString(reader.optionalText("enrolment_id", 36)), reader.optionalText("receipt_number", 32)};
}

/// Members that only some enrolments have.
void insertRare(QJsonObject &json, const Enrolment &enrolment)
{
    if (!enrolment.replaces.isEmpty()) {
        QJsonObject replaces{{QStringLiteral("receipt_number"), enrolment.replaces.receiptNumber}};
        if (!enrolment.replaces.enrolmentId.isNull())
            replaces.insert(QStringLiteral("enrolment_id"), uuidText(enrolment.replaces.enrolmentId));
        json.insert(QStringLiteral("replaces"), replaces);
    }
    if (!enrolment.differences.isEmpty())
        json.insert(QStringLiteral("differences"), differencesJson(enrolment.differences));
    if (!enrolment.operatorNote.isEmpty())
        json.insert(QStringLiteral("operator_note"), enrolment.operatorNote);
    if (enrolment.protectedAddress)
        json.insert(QStringLiteral("protected_address"), true);
    if (!enrolment.emergencyId.isNull())
        json.insert(QStringLiteral("emergency_id"), uuidText(enrolment.emergencyId));
    if (enrolment.indicativeTariff >= 0)
        json.insert(QStringLiteral("indicative_tariff_cents"), enrolment.indicativeTariff);
}

void readRare(JsonReader &reader, Enrolment &enrolment)
{
    JsonReader replaces(reader.optionalObject("replaces"), QStringLiteral("replaces"));
    enrolment.replaces = readReplaces(replaces);
    reader.take(replaces);
    enrolment.differences = readDifferences(reader);
    enrolment.operatorNote = reader.optionalText("operator_note", 500);
    enrolment.protectedAddress = reader.flag("protected_address", false);
    enrolment.emergencyId = QUuid::fromString(reader.optionalText("emergency_id", 36));
    enrolment.indicativeTariff = reader.optionalInteger("indicative_tariff_cents", 0, 10'000'000, -1);
}

} // namespace

QJsonArray declarationsJson(const QList<AcceptedDeclaration> &declarations)
{
    QJsonArray array;
    for (const AcceptedDeclaration &declaration : declarations) {
        array.append(QJsonObject{
            {QStringLiteral("declaration_id"), declaration.id},
            {QStringLiteral("version"), declaration.version},
            {QStringLiteral("language"), declaration.language},
            {QStringLiteral("accepted_at"), instantText(declaration.acceptedAt)},
        });
    }
    return array;
}

QList<AcceptedDeclaration> readDeclarations(JsonReader &outer)
{
    QList<AcceptedDeclaration> list;
    const QJsonArray array = outer.array("declarations", 50);
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonReader item(array[i].toObject(), QStringLiteral("declarations[%1]").arg(i));
        list.append({item.text("declaration_id", 64), item.text("version", 32), item.text("language", 8),
                     item.instant("accepted_at")});
        outer.take(item);
    }
    return list;
}

QByteArray encodeEnrolment(const Enrolment &enrolment, const ReceiptNumber &receiptNumber)
{
    QJsonObject json{
        {QStringLiteral("schema"), enrolmentSchema},
        {QStringLiteral("enrolment_id"), uuidText(enrolment.id)},
        {QStringLiteral("sitting_id"), uuidText(enrolment.sittingId)},
        {QStringLiteral("kiosk_id"), enrolment.kioskId},
        {QStringLiteral("operator_id"), enrolment.operatorId},
        {QStringLiteral("receipt_number"), receiptNumber.text()},
        {QStringLiteral("application"), applicationKindCode(enrolment.kind)},
        {QStringLiteral("service"), serviceCode(enrolment.service)},
        {QStringLiteral("school_year"), enrolment.schoolYear},
        {QStringLiteral("presented_at"), instantText(enrolment.presentedAt)},
        {QStringLiteral("late"), enrolment.late},
        {QStringLiteral("form_version"), enrolment.formVersion},
        {QStringLiteral("catalogue_version"), enrolment.catalogueVersion},
        {QStringLiteral("register_produced_at"), instantText(enrolment.registerProducedAt)},
        {QStringLiteral("applicant"), personJson(enrolment.applicant)},
        {QStringLiteral("child"), personJson(enrolment.child)},
        {QStringLiteral("residence"), addressJson(enrolment.residence)},
        {QStringLiteral("recognition"), recognitionJson(enrolment.recognition)},
        {QStringLiteral("authority"), authorityJson(enrolment.authority)},
        {QStringLiteral("signature"), signatureJson(enrolment.signature)},
        {QStringLiteral("answers"), enrolment.answers},
        {QStringLiteral("declarations"), declarationsJson(enrolment.declarations)},
        {QStringLiteral("review_reasons"), QJsonArray::fromStringList(enrolment.reviewReasons)},
    };
    insertRare(json, enrolment);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<EnrolmentBody, WireError> decodeEnrolment(const QByteArray &body)
{
    const auto object = parseObject(body, maxEnrolmentBytes);
    if (!object)
        return Failure{object.error()};
    JsonReader reader(*object);
    EnrolmentBody result;
    Enrolment &enrolment = result.enrolment;
    (void)reader.integer("schema", enrolmentSchema, enrolmentSchema);
    enrolment.id = QUuid::fromString(reader.text("enrolment_id", 36));
    if (enrolment.id.isNull())
        reader.fail(QStringLiteral("enrolment_id"), QStringLiteral("is not a UUID"));
    enrolment.sittingId = QUuid::fromString(reader.text("sitting_id", 36));
    enrolment.kioskId = reader.text("kiosk_id", 8);
    enrolment.operatorId = reader.text("operator_id", 32);
    result.receiptNumber = reader.text("receipt_number", 32);
    if (!ReceiptNumber::fromText(result.receiptNumber))
        reader.fail(QStringLiteral("receipt_number"), QStringLiteral("is not a receipt number"));
    if (const auto service = serviceFromCode(reader.text("service", 32)))
        enrolment.service = *service;
    else
        reader.fail(QStringLiteral("service"), QStringLiteral("is not a known service"));
    enrolment.schoolYear = reader.text("school_year", 9);
    enrolment.presentedAt = reader.instant("presented_at");
    enrolment.late = reader.flag("late", false);
    enrolment.formVersion = reader.text("form_version", 32);
    enrolment.catalogueVersion = reader.text("catalogue_version", 64);
    enrolment.registerProducedAt = reader.instant("register_produced_at");
    enrolment.applicant = readMember<Person>(reader, "applicant", readPerson);
    enrolment.child = readMember<Person>(reader, "child", readPerson);
    enrolment.residence = readAddress(reader, "residence");
    enrolment.recognition = readRecognition(reader);
    enrolment.authority = readMember<Authority>(reader, "authority", readAuthority);
    // A draft may still be without the act; an application may not.
    if (enrolment.authority.needsAct() && !enrolment.authority.act.date.isValid())
        reader.fail(QStringLiteral("authority.act.act_date"), QStringLiteral("is missing"));
    enrolment.signature = readMember<Signature>(reader, "signature", readSignature);
    enrolment.answers = reader.object("answers");
    enrolment.declarations = readDeclarations(reader);
    if (const auto kind = applicationKindFromCode(reader.text("application", 16)))
        enrolment.kind = *kind;
    else
        reader.fail(QStringLiteral("application"), QStringLiteral("is not a known kind of application"));
    enrolment.reviewReasons = reader.texts("review_reasons", 50);
    readRare(reader, enrolment);
    if (!reader.ok())
        return Failure{reader.error()};
    return result;
}

} // namespace clips::wire
