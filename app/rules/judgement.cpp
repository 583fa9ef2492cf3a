#include "rules/judgement.h"

#include "rules/caseview.h"

#include <algorithm>

namespace clips::rules {

using namespace domain;

const QStringList &allFindingCodes()
{
    static const QStringList codes{
        // windows
        QStringLiteral("no_window"), QStringLiteral("window_not_open"), QStringLiteral("window_closed"),
        QStringLiteral("closed_while_open"), QStringLiteral("late"), QStringLiteral("late_routes"),
        // persons
        QStringLiteral("applicant_is_child"), QStringLiteral("applicant_not_adult"),
        QStringLiteral("applicant_minor_parent"), QStringLiteral("applicant_not_in_register"),
        QStringLiteral("person_deceased"), QStringLiteral("person_duplicate"), QStringLiteral("act_missing"),
        QStringLiteral("act_expired"), QStringLiteral("act_expires"), QStringLiteral("twins"),
        // ages
        QStringLiteral("too_young"), QStringLiteral("too_young_for_infant"), QStringLiteral("too_old"),
        QStringLiteral("early_entry"), QStringLiteral("three_months"), QStringLiteral("unborn_not_received"),
        QStringLiteral("unborn_due_late"), QStringLiteral("complete_after_birth"),
        // residence
        QStringLiteral("child_not_resident"), QStringLiteral("applicant_not_resident"),
        QStringLiteral("resident_too_late"),
        // answers
        QStringLiteral("unfinished"), QStringLiteral("form_changed"), QStringLiteral("too_few_wishes"),
        QStringLiteral("too_many_wishes"), QStringLiteral("priority_needs_wishes"), QStringLiteral("isee_expired"),
        QStringLiteral("date_gives_no_precedence"),
        // rides
        QStringLiteral("school_not_served"), QStringLiteral("nursery_no_ride"), QStringLiteral("route_not_to_school"),
        QStringLiteral("stop_not_on_run"), QStringLiteral("no_attendant"),
        // places
        QStringLiteral("places_left"), QStringLiteral("places_full"),
        // other enrolments
        QStringLiteral("duplicate"), QStringLiteral("possible_duplicate"), QStringLiteral("attendance_unverified"),
        // age of what is known
        QStringLiteral("stale_register"), QStringLiteral("stale_catalogue"), QStringLiteral("clock_moved_back"),
        // corrections and withdrawals
        QStringLiteral("nothing_to_replace"), QStringLiteral("too_late_to_change"), QStringLiteral("earlier_unknown"),
        QStringLiteral("changed_by_other")};
    return codes;
}

bool isForGuardian(const Finding &finding)
{
    static const QStringList operatorOnly{QStringLiteral("stale_register"),   QStringLiteral("stale_catalogue"),
                                          QStringLiteral("clock_moved_back"), QStringLiteral("person_duplicate"),
                                          QStringLiteral("form_changed"),     QStringLiteral("possible_duplicate"),
                                          QStringLiteral("person_deceased")};
    return !operatorOnly.contains(finding.code);
}

QDateTime begunAt(const QUuid &enrolmentId)
{
    if ((enrolmentId.data3 >> 12) != 7)
        return {};
    const QByteArray bytes = enrolmentId.toRfc4122();
    qint64 ms = 0;
    for (int i = 0; i < 6; ++i)
        ms = ms << 8 | quint8(bytes[i]);
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

Application applicationOf(const Enrolment &enrolment)
{
    Application application;
    application.service = enrolment.service;
    application.schoolYear = enrolment.schoolYear;
    application.kind = enrolment.kind;
    application.replaces = enrolment.replaces;
    application.presentedAt = enrolment.presentedAt;
    application.begunAt = begunAt(enrolment.id);
    application.formVersion = enrolment.formVersion;
    application.answers = enrolment.answers;
    application.applicant = enrolment.applicant;
    application.child = enrolment.child;
    application.authority = enrolment.authority;
    application.residence = enrolment.residence;
    application.registerProducedAt = enrolment.registerProducedAt;
    return application;
}

bool Judgement::isBlocked() const
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Block; });
}

bool Judgement::has(QStringView code) const
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.code == code; });
}

QList<Finding> Judgement::of(Severity severity) const
{
    QList<Finding> list;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(list),
                 [&](const Finding &finding) { return finding.severity == severity; });
    return list;
}

QStringList Judgement::reviewCodes() const
{
    QStringList codes;
    for (const Finding &finding : of(Severity::Review)) {
        if (!codes.contains(finding.code))
            codes.append(finding.code);
    }
    return codes;
}

Judgement judge(const Application &application, const Surroundings &around)
{
    const CaseView view(application, around);
    Judgement judgement;
    judgeWindow(view, judgement);
    judgePersons(view, judgement);
    judgeDuplicates(view, judgement);
    judgeChanges(view, judgement);
    if (!view.isWithdrawal()) {
        judgeAges(view, judgement);
        judgeResidence(view, judgement);
        judgeWishes(view, judgement);
        judgeRides(view, judgement);
        judgeLinks(view, judgement);
        judgePlacesLeft(view, judgement);
        judgeTariff(view, judgement);
    }
    judgeFreshness(view, judgement);
    std::stable_sort(judgement.findings.begin(), judgement.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return judgement;
}

} // namespace clips::rules
