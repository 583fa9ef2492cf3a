#include "wire/enrolmentbody.h"

#include "base/uuid.h"
#include "wire/addressjson.h"

#include <QJsonDocument>

namespace clips::wire {

using namespace domain;

namespace {

QJsonObject personJson(const Person &person)
{
    QJsonObject json{
        {QStringLiteral("register_id"), person.id},
        {QStringLiteral("family_name"), person.familyName},
        {QStringLiteral("given_name"), person.givenName},
        {QStringLiteral("sex"), sexCode(person.sex)},
        {QStringLiteral("date_of_birth"), dateText(person.birthDate)},
        {QStringLiteral("place_of_birth"), person.birthPlace},
    };
    if (!person.taxCode.isEmpty())
        json.insert(QStringLiteral("tax_code"), person.taxCode);
    return json;
}

Person readPerson(JsonReader &outer, const char *key)
{
    JsonReader reader(outer.object(key), outer.pathOf(QLatin1String(key)));
    Person person;
    person.id = reader.optionalText("register_id", 64);
    person.familyName = reader.text("family_name", 80);
    person.givenName = reader.text("given_name", 80);
    person.sex = sexFromCode(reader.optionalText("sex", 1));
    person.birthDate = reader.optionalDate("date_of_birth");
    person.birthPlace = reader.optionalText("place_of_birth", 4);
    person.taxCode = reader.optionalText("tax_code", 16);
    outer.take(reader);
    return person;
}

} // namespace

QJsonObject recognitionJson(const Recognition &recognition)
{
    QJsonObject ticks;
    for (auto it = recognition.ticks.begin(); it != recognition.ticks.end(); ++it)
        ticks.insert(recognitionCheckCode(it.key()), instantText(it.value()));
    return {
        {QStringLiteral("recognition_id"), uuidText(recognition.id)},
        {QStringLiteral("operator_id"), recognition.operatorId},
        {QStringLiteral("decided_at"), instantText(recognition.decidedAt)},
        {QStringLiteral("document_type"), recognition.document.type},
        {QStringLiteral("document_number"), recognition.document.number},
        {QStringLiteral("document_issuer_country"), recognition.document.issuerCountry},
        {QStringLiteral("document_expiry"), dateText(recognition.document.expiry)},
        {QStringLiteral("input"),
         recognition.document.input == DocumentInput::MrzScan ? QStringLiteral("mrz_scan") : QStringLiteral("manual")},
        {QStringLiteral("mrz_digits_ok"), recognition.document.mrzDigitsOk},
        {QStringLiteral("checks"), ticks},
    };
}

Recognition readRecognition(JsonReader &outer)
{
    JsonReader reader(outer.object("recognition"), outer.pathOf(QStringLiteral("recognition")));
    Recognition recognition;
    recognition.id = QUuid::fromString(reader.text("recognition_id", 36));
    recognition.operatorId = reader.text("operator_id", 32);
    recognition.decidedAt = reader.instant("decided_at");
    recognition.document.type = reader.text("document_type", 32);
    recognition.document.number = reader.text("document_number", 32);
    recognition.document.issuerCountry = reader.optionalText("document_issuer_country", 3);
    recognition.document.expiry = reader.optionalDate("document_expiry");
    recognition.document.input =
        reader.text("input", 16) == u"mrz_scan" ? DocumentInput::MrzScan : DocumentInput::Manual;
    recognition.document.mrzDigitsOk = reader.flag("mrz_digits_ok", false);
    JsonReader ticks(reader.object("checks"), reader.pathOf(QStringLiteral("checks")));
    for (const RecognitionCheck check : allRecognitionChecks)
        recognition.ticks.insert(check, ticks.instant(recognitionCheckCode(check).toLatin1().constData()));
    reader.take(ticks);
    recognition.outcome = RecognitionOutcome::Recognised;
    outer.take(reader);
    return recognition;
}

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
    const QJsonObject json{
        {QStringLiteral("schema"), enrolmentSchema},
        {QStringLiteral("enrolment_id"), uuidText(enrolment.id)},
        {QStringLiteral("sitting_id"), uuidText(enrolment.sittingId)},
        {QStringLiteral("kiosk_id"), enrolment.kioskId},
        {QStringLiteral("operator_id"), enrolment.operatorId},
        {QStringLiteral("receipt_number"), receiptNumber.text()},
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
        {QStringLiteral("signed_at"), instantText(enrolment.signedAt)},
        {QStringLiteral("answers"), enrolment.answers},
        {QStringLiteral("declarations"), declarationsJson(enrolment.declarations)},
    };
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
    enrolment.applicant = readPerson(reader, "applicant");
    enrolment.child = readPerson(reader, "child");
    enrolment.residence = readAddress(reader, "residence");
    enrolment.recognition = readRecognition(reader);
    enrolment.signedAt = reader.optionalInstant("signed_at");
    enrolment.answers = reader.object("answers");
    enrolment.declarations = readDeclarations(reader);
    if (!reader.ok())
        return Failure{reader.error()};
    return result;
}

} // namespace clips::wire
