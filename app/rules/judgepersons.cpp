#include "rules/caseview.h"

#include "base/clock.h"
#include "domain/childkey.h"
#include "rules/ages.h"
#include "rules/answerkeys.h"
#include "rules/published.h"

#include <algorithm>

/// Rules about who applies for whom: adults, acts, ages, residence.
namespace clips::rules {

using namespace domain;

namespace {

constexpr int adult = 18;
constexpr int youngestParent = 16; ///< who may recognise a child (art. 250 c.c.)
constexpr int nurseryMonths = 3;

/// The end of the school year; 31 August where the office said nothing.
QDate yearEnd(const CaseView &view)
{
    if (view.terms && view.terms->ends.isValid())
        return view.terms->ends;
    return {view.application.schoolYear.left(4).toInt() + 1, 8, 31};
}

void judgeAct(const CaseView &view, QDate today, Judgement &judgement)
{
    const Authority &authority = view.application.authority;
    if (!authority.needsAct())
        return;
    if (authority.act.number.isEmpty() || !authority.act.seen)
        judgement.findings.append({QStringLiteral("act_missing"), Severity::Review});
    const QDate expires = authority.act.expires;
    if (!expires.isValid())
        return;
    if (expires < today)
        judgement.findings.append({QStringLiteral("act_expired"), Severity::Block, {}, expires.toString(Qt::ISODate)});
    else if (expires < yearEnd(view))
        judgement.findings.append({QStringLiteral("act_expires"), Severity::Review, {}, expires.toString(Qt::ISODate)});
}

/// Brothers and sisters born on the same day, other than the child.
bool hasTwin(const CaseView &view)
{
    const Person &child = view.application.child;
    return child.birthDate.isValid() &&
           std::any_of(view.around.family.begin(), view.around.family.end(), [&](const Person &other) {
               return other.birthDate == child.birthDate && !other.deceased &&
                      sameness(other, child) == Sameness::Different;
           });
}

void judgeUnborn(const CaseView &view, Judgement &judgement)
{
    const bool forNursery = view.application.service == Service::Kindergarten &&
                            view.grade().value_or(SchoolKind::Nursery) == SchoolKind::Nursery;
    const QDate latest = view.terms ? view.terms->latestDueDay : QDate();
    if (!forNursery || !latest.isValid()) {
        judgement.findings.append({QStringLiteral("unborn_not_received"), Severity::Block});
    } else if (view.application.child.birthDate > latest) {
        judgement.findings.append(
            {QStringLiteral("unborn_due_late"), Severity::Block, {}, latest.toString(Qt::ISODate)});
    } else {
        judgement.findings.append({QStringLiteral("complete_after_birth"), Severity::Notice});
    }
}

} // namespace

void judgePersons(const CaseView &view, Judgement &judgement)
{
    const Application &application = view.application;
    const QDate today = toRome(application.presentedAt).date();
    const Person &applicant = application.applicant;
    const Person &child = application.child;
    if (sameness(applicant, child) == Sameness::Same)
        judgement.findings.append({QStringLiteral("applicant_is_child"), Severity::Block});
    if (const int age = applicant.ageOn(today); applicant.birthDate.isValid() && age < adult) {
        if (age >= youngestParent && !application.authority.needsAct())
            judgement.findings.append({QStringLiteral("applicant_minor_parent"), Severity::Review});
        else
            judgement.findings.append({QStringLiteral("applicant_not_adult"), Severity::Block});
    }
    if (applicant.source == PersonSource::Declared)
        judgement.findings.append({QStringLiteral("applicant_not_in_register"), Severity::Review});
    if (applicant.deceased || child.deceased)
        judgement.findings.append({QStringLiteral("person_deceased"), Severity::Block});
    if (applicant.duplicate || child.duplicate)
        judgement.findings.append({QStringLiteral("person_duplicate"), Severity::Review});
    judgeAct(view, today, judgement);
    if (!view.isWithdrawal() && hasTwin(view))
        judgement.findings.append({QStringLiteral("twins"), Severity::Notice});
}

void judgeAges(const CaseView &view, Judgement &judgement)
{
    const Application &application = view.application;
    if (view.isUnborn()) {
        judgeUnborn(view, judgement);
        return;
    }
    const QDate born = application.child.birthDate;
    const auto grade = application.service == Service::Kindergarten ? view.grade() : std::nullopt;
    const QString question = grade && view.answers().contains(keys::level) ? QString(keys::level) : QString();
    switch (ageFit(view.catalogue, application.service, application.schoolYear, born, grade)) {
    case AgeFit::TooYoung:
        if (grade == SchoolKind::Infant)
            judgement.findings.append({QStringLiteral("too_young_for_infant"), Severity::Block, question});
        else
            judgement.findings.append({QStringLiteral("too_young"), Severity::Block, question});
        return;
    case AgeFit::TooOld:
        judgement.findings.append({QStringLiteral("too_old"), Severity::Block, question});
        return;
    case AgeFit::Fits:
        break;
    }
    const QList<Level> levels = levelsFor(view.catalogue, application.service, application.schoolYear, born);
    const bool early = std::any_of(levels.begin(), levels.end(), [&](const Level &level) {
        return level.earlyEntry && (!level.kind || level.kind == grade);
    });
    if (early)
        judgement.findings.append({QStringLiteral("early_entry"), Severity::Notice, question});
    if (grade == SchoolKind::Nursery && view.terms && view.terms->starts.isValid()) {
        const QDate oldEnough = born.addMonths(nurseryMonths);
        if (oldEnough > view.terms->starts)
            judgement.findings.append(
                {QStringLiteral("three_months"), Severity::Notice, {}, oldEnough.toString(Qt::ISODate)});
    }
}

void judgeResidence(const CaseView &view, Judgement &judgement)
{
    const Application &application = view.application;
    const auto resident = view.childIsResident();
    if (resident == false)
        judgement.findings.append({QStringLiteral("child_not_resident"), Severity::Review});
    if (!application.applicantResidence.municipality.isEmpty() && !view.isHere(application.applicantResidence))
        judgement.findings.append({QStringLiteral("applicant_not_resident"), Severity::Notice});
    const QDate day = view.terms ? view.terms->residenceDay : QDate();
    const QDate since = application.child.residentSince;
    // A child born after the reference day lives here from birth; only who moved in later comes after the others.
    if (resident.value_or(true) && day.isValid() && since.isValid() && since > day &&
        since > application.child.birthDate)
        judgement.findings.append(
            {QStringLiteral("resident_too_late"), Severity::Review, {}, day.toString(Qt::ISODate)});
}

} // namespace clips::rules
