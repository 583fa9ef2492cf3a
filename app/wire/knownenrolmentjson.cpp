#include "wire/knownenrolmentjson.h"

#include "base/uuid.h"
#include "wire/jsonlists.h"

namespace clips::wire {

using namespace domain;

QJsonObject knownEnrolmentJson(const KnownEnrolment &enrolment)
{
    QJsonObject json{
        {QStringLiteral("enrolment_id"), uuidText(enrolment.id)},
        {QStringLiteral("child_id"), enrolment.childId},
        {QStringLiteral("service"), serviceCode(enrolment.service)},
        {QStringLiteral("school_year"), enrolment.schoolYear},
        {QStringLiteral("receipt_number"), enrolment.receiptNumber},
        {QStringLiteral("applicant_id"), enrolment.applicantId},
        {QStringLiteral("presented_at"), instantText(enrolment.presentedAt)},
        {QStringLiteral("form_version"), enrolment.formVersion},
        {QStringLiteral("answers"), enrolment.answers},
    };
    if (enrolment.withdrawn)
        json.insert(QStringLiteral("withdrawn"), true);
    if (enrolment.answer)
        json.insert(QStringLiteral("state"), outcomeStateCode(enrolment.answer->state));
    return json;
}

KnownEnrolment readKnownEnrolment(JsonReader &reader)
{
    KnownEnrolment enrolment;
    enrolment.id = QUuid::fromString(reader.text("enrolment_id", 36));
    enrolment.childId = reader.text("child_id", 64);
    enrolment.service = readService(reader);
    enrolment.schoolYear = reader.text("school_year", 9);
    enrolment.receiptNumber = reader.optionalText("receipt_number", 32);
    enrolment.applicantId = reader.optionalText("applicant_id", 64);
    enrolment.presentedAt = reader.optionalInstant("presented_at");
    enrolment.formVersion = reader.optionalText("form_version", 32);
    enrolment.answers = reader.optionalObject("answers");
    enrolment.withdrawn = reader.flag("withdrawn", false);
    // A state of a later contract is none: the enrolment is known all the same.
    if (const auto state = outcomeStateFromCode(reader.optionalText("state", 32)))
        enrolment.answer = OfficeAnswer{*state};
    return enrolment;
}

} // namespace clips::wire
