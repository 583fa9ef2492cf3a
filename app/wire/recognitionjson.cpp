#include "wire/recognitionjson.h"

#include "base/uuid.h"

#include <algorithm>
#include <iterator>

namespace clips::wire {

using namespace domain;

namespace {

constexpr int recognitionSchema = 1;
const auto trustFramework = QStringLiteral("it_municipal_counter");

/// "vpip": the document looked at in person; "pvp": the person compared with it; "data": against the register.
QString checkMethod(RecognitionCheck check)
{
    switch (check) {
    case RecognitionCheck::PhotoResembles:
        return QStringLiteral("pvp");
    case RecognitionCheck::DataMatchRegister:
        return QStringLiteral("data");
    case RecognitionCheck::Original:
    case RecognitionCheck::InDate:
    case RecognitionCheck::SecurityFeatures:
    case RecognitionCheck::NoTampering:
        return QStringLiteral("vpip");
    }
    Q_UNREACHABLE();
}

const auto notFound = QStringLiteral("not_found");
const auto dataMatchDocument = QStringLiteral("data_match_document");

/// Whom no register has can only agree with the document.
QString checkCode(RecognitionCheck check, bool inRegister)
{
    return check == RecognitionCheck::DataMatchRegister && !inRegister ? dataMatchDocument
                                                                       : recognitionCheckCode(check);
}

QJsonObject documentJson(const IdentityDocument &document)
{
    QJsonObject json{
        {QStringLiteral("type"), document.type},
        {QStringLiteral("document_number"), document.number},
        {QStringLiteral("issuer"), QJsonObject{{QStringLiteral("country_code"), document.issuerCountry},
                                               {QStringLiteral("name"), document.issuerName}}},
        {QStringLiteral("date_of_expiry"), dateText(document.expiry)},
        {QStringLiteral("mrz_digits"), document.input != DocumentInput::MrzScan ? QStringLiteral("not_read")
                                       : document.mrzDigitsOk                   ? QStringLiteral("all_ok")
                                                                                : QStringLiteral("repaired")},
    };
    if (document.issuedOn.isValid())
        json.insert(QStringLiteral("date_of_issuance"), dateText(document.issuedOn));
    if (document.unchangedDeclared)
        json.insert(QStringLiteral("declared_unchanged"), true);
    return json;
}

void readDocument(JsonReader &evidence, IdentityDocument &document)
{
    document.input = evidence.text("input", 16) == u"mrz_scan" ? DocumentInput::MrzScan : DocumentInput::Manual;
    JsonReader reader(evidence.object("document_details"), evidence.pathOf(QStringLiteral("document_details")));
    document.type = reader.text("type", 32);
    document.number = reader.text("document_number", 32);
    document.expiry = reader.optionalDate("date_of_expiry");
    document.issuedOn = reader.optionalDate("date_of_issuance");
    document.mrzDigitsOk = reader.text("mrz_digits", 16) == u"all_ok";
    document.unchangedDeclared = reader.flag("declared_unchanged", false);
    JsonReader issuer(reader.object("issuer"), reader.pathOf(QStringLiteral("issuer")));
    document.issuerCountry = issuer.optionalText("country_code", 3);
    document.issuerName = issuer.optionalText("name", 120);
    reader.take(issuer);
    evidence.take(reader);
}

void readChecks(JsonReader &evidence, Recognition &recognition)
{
    const QJsonArray details = evidence.array("check_details", 20);
    for (qsizetype i = 0; i < details.size(); ++i) {
        JsonReader item(details[i].toObject(), evidence.pathOf(QStringLiteral("check_details[%1]").arg(i)));
        const QString code = item.text("check", 32);
        const QDateTime time = item.instant("time");
        const auto *check =
            std::find_if(std::begin(allRecognitionChecks), std::end(allRecognitionChecks),
                         [&](RecognitionCheck known) { return checkCode(known, recognition.inRegister) == code; });
        if (check == std::end(allRecognitionChecks))
            item.fail(QStringLiteral("check"), QStringLiteral("is not a known check"));
        else
            recognition.ticks.insert(*check, time);
        evidence.take(item);
    }
}

} // namespace

QJsonObject recognitionJson(const Recognition &recognition)
{
    QJsonArray checks;
    for (auto it = recognition.ticks.begin(); it != recognition.ticks.end(); ++it) {
        checks.append(QJsonObject{{QStringLiteral("check_method"), checkMethod(it.key())},
                                  {QStringLiteral("check"), checkCode(it.key(), recognition.inRegister)},
                                  {QStringLiteral("result"), QStringLiteral("pass")},
                                  {QStringLiteral("time"), instantText(it.value())}});
    }
    QJsonObject verifier{{QStringLiteral("operator_id"), recognition.operatorId},
                         {QStringLiteral("authentication"), QStringLiteral("pin")}};
    if (!recognition.supervisorId.isEmpty())
        verifier.insert(QStringLiteral("supervisor_id"), recognition.supervisorId);
    const QJsonObject evidence{
        {QStringLiteral("type"), QStringLiteral("document")},
        {QStringLiteral("check_details"), checks},
        {QStringLiteral("input"),
         recognition.document.input == DocumentInput::MrzScan ? QStringLiteral("mrz_scan") : QStringLiteral("manual")},
        {QStringLiteral("document_details"), documentJson(recognition.document)},
    };
    QJsonArray mismatches;
    for (const Mismatch &mismatch : recognition.mismatches) {
        mismatches.append(QJsonObject{{QStringLiteral("field"), mismatch.field},
                                      {QStringLiteral("document"), mismatch.documentValue},
                                      {QStringLiteral("register"), mismatch.registerValue},
                                      {QStringLiteral("accepted_by"), mismatch.acceptedBy},
                                      {QStringLiteral("reason"), mismatch.reason}});
    }
    QJsonObject json{
        {QStringLiteral("schema"), recognitionSchema},
        {QStringLiteral("recognition_id"), uuidText(recognition.id)},
        {QStringLiteral("outcome"), QStringLiteral("recognised")},
        {QStringLiteral("verification"),
         QJsonObject{
             {QStringLiteral("trust_framework"), trustFramework},
             {QStringLiteral("assurance_level"), assuranceCode(recognition.assurance())},
             {QStringLiteral("assurance_process"), QJsonObject{{QStringLiteral("policy"), recognition.policy}}},
             {QStringLiteral("time"), instantText(recognition.decidedAt)},
             {QStringLiteral("verifier"), verifier},
             {QStringLiteral("evidence"), QJsonArray{evidence}},
         }},
        {QStringLiteral("mismatches"), mismatches},
    };
    if (!recognition.inRegister)
        json.insert(QStringLiteral("register"), notFound);
    return json;
}

Recognition readRecognition(JsonReader &outer)
{
    JsonReader reader(outer.object("recognition"), outer.pathOf(QStringLiteral("recognition")));
    Recognition recognition;
    (void)reader.integer("schema", recognitionSchema, recognitionSchema);
    recognition.id = QUuid::fromString(reader.text("recognition_id", 36));
    recognition.inRegister = reader.optionalText("register", 16) != notFound;
    JsonReader verification(reader.object("verification"), reader.pathOf(QStringLiteral("verification")));
    recognition.decidedAt = verification.instant("time");
    JsonReader process(verification.object("assurance_process"));
    recognition.policy = process.optionalText("policy", 64);
    JsonReader verifier(verification.object("verifier"), verification.pathOf(QStringLiteral("verifier")));
    recognition.operatorId = verifier.text("operator_id", 32);
    recognition.supervisorId = verifier.optionalText("supervisor_id", 32);
    verification.take(verifier);
    const QJsonArray evidences = verification.array("evidence", 1);
    JsonReader evidence(evidences.isEmpty() ? QJsonObject() : evidences.first().toObject(),
                        verification.pathOf(QStringLiteral("evidence[0]")));
    readDocument(evidence, recognition.document);
    readChecks(evidence, recognition);
    verification.take(evidence);
    reader.take(verification);
    const QJsonArray mismatches = reader.array("mismatches", 20);
    for (qsizetype i = 0; i < mismatches.size(); ++i) {
        JsonReader item(mismatches[i].toObject(), reader.pathOf(QStringLiteral("mismatches[%1]").arg(i)));
        recognition.mismatches.append({item.text("field", 32), item.optionalText("document", 200),
                                       item.optionalText("register", 200), item.text("reason", 500),
                                       item.text("accepted_by", 32)});
        reader.take(item);
    }
    recognition.outcome = RecognitionOutcome::Recognised;
    outer.take(reader);
    return recognition;
}

} // namespace clips::wire
