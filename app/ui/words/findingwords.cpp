#include "ui/words/findingwords.h"

#include "base/clock.h"
#include "ui/words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace clips::ui {

using rules::Finding;

QString FindingWords::day(const Finding &finding) const
{
    return Words(m_language).shortDate(QDate::fromString(finding.detail, Qt::ISODate));
}

QString FindingWords::place(const QString &code) const
{
    if (const domain::School *school = m_catalogue.school(code))
        return school->name;
    const domain::Route *route = m_catalogue.route(code);
    return route ? route->name : code;
}

QString FindingWords::text(const Finding &finding) const
{
    for (const auto part : {&FindingWords::ofWindows, &FindingWords::ofPersons, &FindingWords::ofAges,
                            &FindingWords::ofPlaces, &FindingWords::ofRecords}) {
        if (const QString words = (this->*part)(finding); !words.isEmpty())
            return words;
    }
    return {};
}

QString FindingWords::ofWindows(const Finding &finding) const
{
    if (finding.code == u"no_window")
        return tr("The office has published no dates for this: it will look at your application.");
    if (finding.code == u"window_not_open")
        return tr("You can apply from %1.").arg(day(finding));
    if (finding.code == u"window_closed")
        return tr("The closing date was %1. Ask the operator.").arg(day(finding));
    if (finding.code == u"closed_while_open")
        return tr("The time ended on %1, while you were here. We receive your application all the same. The office "
                  "will look at it.")
            .arg(day(finding));
    if (finding.code == u"late")
        return tr("The closing date was %1: your application goes after those in time.").arg(day(finding));
    if (finding.code == u"late_routes")
        return tr("The bus takes your child only if its route and times need not change.");
    if (finding.code == u"stale_register")
        return tr("The register data are of %1: the office checks them.").arg(day(finding));
    if (finding.code == u"stale_catalogue")
        return tr("The rules on this screen are of %1: the office checks again.").arg(day(finding));
    if (finding.code == u"clock_moved_back")
        return tr("The clock of this screen was put back: the office checks the time.");
    return {};
}

QString FindingWords::ofPersons(const Finding &finding) const
{
    if (finding.code == u"applicant_is_child")
        return tr("You and the child are the same person here. Ask the operator.");
    if (finding.code == u"applicant_not_adult")
        return tr("Only an adult can apply. Ask the operator.");
    if (finding.code == u"applicant_minor_parent")
        return tr("You are under eighteen: the office will look at your application.");
    if (finding.code == u"applicant_not_in_register")
        return tr("You are not in the register of this town: the office will check your data.");
    if (finding.code == u"person_deceased")
        return tr("The register does not let us go on. Ask the operator.");
    if (finding.code == u"person_duplicate")
        return tr("The register has one of these persons twice: the office will put it right.");
    if (finding.code == u"act_missing")
        return tr("The office must still see the act of the court or of the social services.");
    if (finding.code == u"act_expired")
        return tr("The act of the court or of the social services ended on %1. Ask the operator.").arg(day(finding));
    if (finding.code == u"act_expires")
        return tr("Your act ends on %1, before the school year does: the office will ask for the new one.")
            .arg(day(finding));
    if (finding.code == u"twins")
        return tr("Each child needs an own application, twins too. To keep them together, choose the same schools in "
                  "the same order.");
    if (finding.code == u"child_not_resident")
        return tr("The child does not live in our municipality: it comes after those who do, and the highest rate "
                  "applies.");
    if (finding.code == u"applicant_not_resident")
        return tr("You live in another municipality. What counts is where the child lives.");
    if (finding.code == u"resident_too_late")
        return tr("The child came to live here after %1: it comes after those who lived here on that day.")
            .arg(day(finding));
    if (finding.code == u"changed_by_other")
        return tr("Somebody else made the first application: the office will look at both.");
    return {};
}

QString FindingWords::ofAges(const Finding &finding) const
{
    if (finding.code == u"too_young")
        return tr("The child is too young for this service.");
    if (finding.code == u"too_young_for_infant")
        return tr("The child is too young for infant school. Choose the nursery.");
    if (finding.code == u"too_old")
        return tr("The child is too old for this service.");
    if (finding.code == u"early_entry")
        return tr("This is an early entry: the child comes after the others, if there are places.");
    if (finding.code == u"three_months")
        return tr("Children come to the nursery from three months on: this child from %1.").arg(day(finding));
    if (finding.code == u"unborn_not_received")
        return tr("Before birth a child can be enrolled in the nursery only.");
    if (finding.code == u"unborn_due_late")
        return tr("Before birth we take children who are due by %1.").arg(day(finding));
    if (finding.code == u"complete_after_birth")
        return tr("After the birth, bring us the data of the child.");
    return {};
}

QString FindingWords::ofPlaces(const Finding &finding) const
{
    if (finding.code == u"too_few_wishes")
        return tr("Choose more schools: at least %1.").arg(finding.detail);
    if (finding.code == u"too_many_wishes")
        return tr("Choose fewer schools: at most %1.").arg(finding.detail);
    if (finding.code == u"priority_needs_wishes")
        return tr("You ask for a priority: choose at least %1 schools.").arg(finding.detail);
    if (finding.code == u"date_gives_no_precedence")
        return tr("Who applies first does not come first. The office makes the list after the closing date.");
    if (finding.code == u"school_not_served")
        return tr("The bus does not go to this school: %1.").arg(place(finding.detail));
    if (finding.code == u"nursery_no_ride")
        return tr("Nursery children do not ride on the school bus.");
    if (finding.code == u"route_not_to_school")
        return tr("%1 does not go to your school. Choose another route.").arg(place(finding.detail));
    if (finding.code == u"stop_not_on_run")
        return tr("The bus does not stop there on this run. Choose another stop.");
    if (finding.code == u"no_attendant")
        return tr("%1 has no adult on board. Infant-school children ride only with one: choose another route.")
            .arg(place(finding.detail));
    if (finding.code == u"places_left" || finding.code == u"places_full")
        return places(finding);
    if (finding.code == u"attendance_unverified")
        return tr("We do not see the child's enrolment at %1: the office will check.").arg(place(finding.detail));
    return {};
}

QString FindingWords::places(const Finding &finding) const
{
    const QDateTime at = toRome(m_catalogue.capacitiesAt);
    const QString when = tr("%1 at %2").arg(Words(m_language).shortDate(at.date()), at.time().toString(u"H:mm"));
    const QString name = place(finding.detail.section(u'/', 0, 0));
    const QString part = finding.detail.section(u'/', 1, 1);
    const QString what = part == u"outward"    ? tr("%1, to school").arg(name)
                         : part == u"homeward" ? tr("%1, from school").arg(name)
                                               : name;
    if (finding.code == u"places_full")
        return tr("%1: no places left. You may apply all the same. Indicative, %2.").arg(what, when);
    return tr("%1: places left %2. Indicative, %3.").arg(what, finding.detail.section(u'/', 2, 2), when);
}

QString FindingWords::ofRecords(const Finding &finding) const
{
    if (finding.code == u"unfinished")
        return tr("An answer is missing, or it is no longer right.");
    if (finding.code == u"form_changed")
        return tr("The questions have changed since this was begun: the office will look at it.");
    if (finding.code == u"isee_expired")
        return tr("Your ISEE ended on 31 December. Bring the new one: until then the highest rate applies.");
    if (finding.code == u"duplicate")
        return finding.detail.isEmpty() ? tr("The child is already enrolled.")
                                        : tr("The child is already enrolled: receipt %1.").arg(finding.detail);
    if (finding.code == u"possible_duplicate")
        return tr("A child with the same name and birth date is already enrolled (receipt %1). Is it this one?")
            .arg(finding.detail);
    if (finding.code == u"nothing_to_replace")
        return tr("We do not find the application to change. Ask the operator.");
    if (finding.code == u"too_late_to_change")
        return tr("After the closing date only contacts, who may collect the child, and the diet can change.");
    if (finding.code == u"earlier_unknown")
        return tr("This screen does not have your first application: the office will compare the two.");
    return {};
}

QString FindingWords::text(const rules::TariffEstimate &estimate) const
{
    using Basis = rules::TariffEstimate::Basis;
    const QString sum = QLocale(m_language).toString(estimate.cents / 100.0, 'f', 2) + u"\u00a0€"_s;
    QString words = estimate.unit == u"meal"    ? tr("Estimated cost: %1 for each meal.").arg(sum)
                    : estimate.unit == u"month" ? tr("Estimated cost: %1 a month.").arg(sum)
                                                : tr("Estimated cost: %1 a year.").arg(sum);
    switch (estimate.basis) {
    case Basis::Free:
        words = tr("Estimated cost: none.");
        break;
    case Basis::NoIsee:
        words += u' ' + tr("It is the highest rate, because there is no ISEE.");
        break;
    case Basis::NotResident:
        words += u' ' + tr("It is the highest rate, because the child lives elsewhere.");
        break;
    case Basis::Bracket:
    case Basis::AboveBrackets:
        break;
    }
    if (estimate.reductionPercent > 0)
        words += u' ' + tr("With %1 % less for brothers and sisters.").arg(estimate.reductionPercent);
    return words + u' ' + tr("The office checks it.");
}

QStringList FindingWords::forGuardian(const QList<Finding> &findings) const
{
    QStringList lines;
    for (const Finding &finding : findings) {
        const QString line = text(finding);
        if (rules::isForGuardian(finding) && !lines.contains(line))
            lines.append(line);
    }
    return lines;
}

} // namespace clips::ui
