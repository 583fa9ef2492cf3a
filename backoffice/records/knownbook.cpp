#include "backoffice/records/knownbook.h"

#include "backoffice/store/records.h"

#include <algorithm>

namespace clips::office {

using namespace domain;

QString lastSchoolYear(QDate day)
{
    const int start = (day.month() >= 9 ? day.year() : day.year() - 1) - 1;
    return QStringLiteral("%1/%2").arg(start).arg(start + 1);
}

KnownBook::KnownBook(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_archive(database, clock)
{}

Result<KnownEnrolment, OfficeError> KnownBook::known(const Enrolment &enrolment, const QString &receiptNumber)
{
    KnownEnrolment known;
    known.id = enrolment.id;
    known.childId = enrolment.child.id;
    known.service = enrolment.service;
    known.schoolYear = enrolment.schoolYear;
    known.receiptNumber = receiptNumber;
    known.applicantId = enrolment.applicant.id;
    known.presentedAt = enrolment.presentedAt;
    known.formVersion = enrolment.formVersion;
    const auto form = m_archive.formOf(enrolment.service, enrolment.formVersion, enrolment.catalogueVersion);
    if (!form)
        return Failure{form.error()};
    // What a renewal brings back; what is due to health is asked anew.
    const QList<Question> questions = form->form ? form->form->questions : QList<Question>();
    for (const Question &question : questions) {
        const QJsonValue answer = enrolment.answers.value(question.id);
        if (question.renew && question.type != QuestionType::Allergens && !answer.isUndefined() &&
            !enrolment.protectedAddress)
            known.answers.insert(question.id, answer);
    }
    return known;
}

Result<void, OfficeError> KnownBook::load()
{
    m_byMember.clear();
    Records records(m_database);
    const auto rows = records.list();
    if (!rows)
        return Failure{rows.error()};
    const QString first = lastSchoolYear(toRome(m_clock.nowUtc()).date());
    for (const RecordRow &row : *rows) {
        if (!row.isOpen() || row.state == u"refused" || row.state == u"renounced" || row.schoolYear < first)
            continue;
        const auto bytes = records.body(row.enrolmentId);
        if (!bytes)
            return Failure{bytes.error()};
        const auto body = wire::decodeEnrolment(*bytes);
        if (!body || body->enrolment.child.source == PersonSource::Declared)
            continue;
        auto one = known(body->enrolment, body->receiptNumber);
        if (!one)
            return Failure{one.error()};
        if (const auto state = outcomeStateFromCode(row.state))
            one->answer = OfficeAnswer{*state};
        // A child that was not born yet stands in nobody's family record: the family is the applicant's.
        const bool isUnborn = body->enrolment.child.source == PersonSource::Unborn;
        m_byMember.insert(isUnborn ? one->applicantId : one->childId, *one);
    }
    return {};
}

Household KnownBook::filled(Household household) const
{
    household.enrolments.clear();
    for (const Person &member : std::as_const(household.members))
        household.enrolments += m_byMember.values(member.id);
    // The hash has no order of its own; the same register gives the same bytes.
    if (household.protectedAddress) { // where they go and who collects them tells where they live
        for (KnownEnrolment &known : household.enrolments)
            known.answers = {};
    }
    std::sort(household.enrolments.begin(), household.enrolments.end(),
              [](const KnownEnrolment &one, const KnownEnrolment &other) { return one.id < other.id; });
    return household;
}

} // namespace clips::office
