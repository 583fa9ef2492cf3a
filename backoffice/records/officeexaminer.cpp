#include "backoffice/records/officeexaminer.h"

#include "backoffice/store/registerstore.h"
#include "base/uuid.h"

#include <QJsonDocument>

namespace clips::office {

using namespace domain;

namespace {

KnownEnrolment knownFrom(const wire::EnrolmentBody &body)
{
    KnownEnrolment known;
    known.id = body.enrolment.id;
    known.childId = body.enrolment.child.id;
    known.service = body.enrolment.service;
    known.schoolYear = body.enrolment.schoolYear;
    known.receiptNumber = body.receiptNumber;
    known.applicantId = body.enrolment.applicant.id;
    known.presentedAt = body.enrolment.presentedAt;
    known.formVersion = body.enrolment.formVersion;
    known.answers = body.enrolment.answers;
    return known;
}

/// What the register says now counts where the kiosk could not know it yet.
void updateFrom(const QList<Person> &family, Person &person)
{
    for (const Person &member : family) {
        if (member.id != person.id)
            continue;
        person.deceased = person.deceased || member.deceased;
        person.duplicate = person.duplicate || member.duplicate;
    }
}

} // namespace

QString choiceIn(const Form &form, const QJsonObject &answers)
{
    QJsonObject choice;
    for (const Question &question : form.questions) {
        const bool isPlace = question.type == QuestionType::School || question.type == QuestionType::RankedSchools ||
                             question.type == QuestionType::RouteStop;
        if (isPlace && answers.contains(question.id))
            choice.insert(question.id, answers.value(question.id));
    }
    return QString::fromUtf8(QJsonDocument(choice).toJson(QJsonDocument::Compact));
}

OfficeExaminer::OfficeExaminer(Database &database, const Clock &clock)
    : m_database(database)
    , m_archive(database, clock)
{}

Result<QList<KnownEnrolment>, OfficeError> OfficeExaminer::knownOf(const Enrolment &enrolment,
                                                                   const QList<Person> &family)
{
    Records records(m_database);
    QStringList children{enrolment.child.id};
    for (const Person &member : family) {
        if (!children.contains(member.id))
            children.append(member.id);
    }
    const auto rows = records.openOfChildren(children);
    if (!rows)
        return Failure{rows.error()};
    QList<KnownEnrolment> list;
    for (const RecordRow &row : *rows) {
        const bool isSamePlace = row.childId == enrolment.child.id && row.service == serviceCode(enrolment.service) &&
                                 row.schoolYear == enrolment.schoolYear;
        if (isSamePlace || row.enrolmentId == uuidText(enrolment.id))
            continue;
        const auto bytes = records.body(row.enrolmentId);
        if (!bytes)
            return Failure{bytes.error()};
        if (const auto body = wire::decodeEnrolment(*bytes))
            list.append(knownFrom(*body));
    }
    return list;
}

Result<rules::Judgement, OfficeError> OfficeExaminer::judged(const rules::Published &published,
                                                             const wire::EnrolmentBody &body,
                                                             const std::optional<wire::EnrolmentBody> &earlier)
{
    rules::Application application = rules::applicationOf(body.enrolment);
    rules::Surroundings around{published};
    const auto household = RegisterStore(m_database).householdOf(application.child.id);
    if (!household && household.error() != OfficeError::NotFound)
        return Failure{household.error()};
    if (household)
        around.family = household->members;
    updateFrom(around.family, application.applicant);
    updateFrom(around.family, application.child);
    const auto known = knownOf(body.enrolment, around.family);
    if (!known)
        return Failure{known.error()};
    around.known = *known;
    if (earlier) {
        around.known.append(knownFrom(*earlier));
        around.earlierAnswers = earlier->enrolment.answers;
    }
    // How fresh the kiosk's rules were is for the kiosk to say; it did, among its own reasons.
    around.catalogueCheckedAt = application.presentedAt;
    return rules::judge(application, around);
}

Result<Verdict, OfficeError> OfficeExaminer::examine(const wire::EnrolmentBody &body,
                                                     const std::optional<wire::EnrolmentBody> &earlier)
{
    const Enrolment &enrolment = body.enrolment;
    Verdict verdict;
    if (const auto current = m_archive.inForce(); !current && current.error() == OfficeError::NotFound)
        return verdict; // an office that never published has no rules
    const auto form = m_archive.formOf(enrolment.service, enrolment.formVersion, enrolment.catalogueVersion);
    if (!form)
        return Failure{form.error()};
    if (form->form)
        verdict.choice = choiceIn(*form->form, enrolment.answers);
    else
        verdict.reasons.append({QStringLiteral("unknown_form"), enrolment.formVersion});
    const auto published = m_archive.catalogue(enrolment.catalogueVersion);
    if (!published && published.error() != OfficeError::NotFound)
        return Failure{published.error()};
    if (!published) {
        verdict.reasons.append({QStringLiteral("unknown_catalogue"), enrolment.catalogueVersion});
        return verdict;
    }
    if (!form->form) // rules about answers that nobody here can read would say anything
        return verdict;
    const auto judgement = judged(**published, body, earlier);
    if (!judgement)
        return Failure{judgement.error()};
    for (const rules::Finding &finding : judgement->findings) {
        if (finding.code == u"attendance_unverified")
            continue; // the kiosk saw the whole sitting, of which this may be the first record to arrive
        if (finding.severity != rules::Severity::Notice)
            verdict.reasons.append({finding.code, finding.question.isEmpty() ? finding.detail : finding.question});
    }
    verdict.isBlocked = judgement->isBlocked();
    if (verdict.isBlocked)
        verdict.reasons.append({QStringLiteral("blocked_by_rules"), {}});
    return verdict;
}

} // namespace clips::office
