#include "rules/choices.h"

#include "base/clock.h"
#include "rules/published.h"
#include "rules/windows.h"

#include <algorithm>

namespace clips::rules {

using namespace domain;

namespace {

AgeFit fitOf(const Catalogue &catalogue, Service service, const QString &schoolYear, const Person &child)
{
    if (child.source != PersonSource::Unborn)
        return ageFit(catalogue, service, schoolYear, child.birthDate);
    const ServiceTerms *terms = catalogue.termsFor(service, schoolYear);
    const bool received = service == Service::Kindergarten && terms && terms->latestDueDay.isValid() &&
                          child.birthDate <= terms->latestDueDay;
    return received ? AgeFit::Fits : AgeFit::TooYoung;
}

Availability stateOf(const EnrolmentWindow &window, const QDateTime &nowUtc)
{
    switch (window.stateAt(nowUtc)) {
    case WindowState::NotOpen:
        return Availability::NotOpenYet;
    case WindowState::Open:
        return Availability::Open;
    case WindowState::LateAllowed:
        return Availability::Late;
    case WindowState::Closed:
        return Availability::Closed;
    }
    Q_UNREACHABLE();
}

/// The last day of a service, or of its school year where the office does not say.
QDate lastDay(const Catalogue &catalogue, Service service, const QString &schoolYear)
{
    const ServiceTerms *terms = catalogue.termsFor(service, schoolYear);
    return terms && terms->ends.isValid() ? terms->ends : QDate(schoolYear.right(4).toInt(), 8, 31);
}

} // namespace

ServiceChoice serviceChoice(const Published &published, Service service, const Person &child,
                            const QList<KnownEnrolment> &known, const QDateTime &nowUtc)
{
    ServiceChoice choice;
    choice.service = service;
    const Catalogue &catalogue = published.catalogue();
    const EnrolmentWindow *window = windowNow(catalogue, service, child.birthDate, nowUtc);
    if (!window)
        return choice;
    choice.schoolYear = window->schoolYear;
    choice.opens = window->opens;
    choice.closes = window->closes;
    choice.windowOpen = window->stateAt(nowUtc) == WindowState::Open;
    choice.levels = levelsFor(catalogue, service, window->schoolYear, child.birthDate);

    for (const KnownEnrolment &earlier : known) {
        if (earlier.service != service || earlier.schoolYear != window->schoolYear)
            continue;
        if (!earlier.withdrawn) {
            choice.availability = Availability::AlreadyEnrolled;
            choice.earlier = earlier;
            return choice;
        }
        const bool byOffice = earlier.answer && (earlier.answer->state == OutcomeState::Refused ||
                                                 earlier.answer->state == OutcomeState::Renounced);
        if (byOffice && (!choice.ended || choice.ended->presentedAt < earlier.presentedAt))
            choice.ended = earlier;
    }
    switch (fitOf(catalogue, service, window->schoolYear, child)) {
    case AgeFit::TooYoung:
        choice.availability = Availability::TooYoung;
        return choice;
    case AgeFit::TooOld:
        choice.availability = Availability::TooOld;
        return choice;
    case AgeFit::Fits:
        break;
    }
    choice.availability = stateOf(*window, nowUtc);
    if (choice.canBeChosen() && !published.form(service))
        choice.availability = Availability::FormUnavailable;
    return choice;
}

QList<ServiceChoice> serviceChoices(const Published &published, Service service, const Person &child,
                                    const QList<KnownEnrolment> &known, const QDateTime &nowUtc)
{
    QList<ServiceChoice> choices{serviceChoice(published, service, child, known, nowUtc)};
    const Catalogue &catalogue = published.catalogue();
    const QDate today = toRome(nowUtc).date();
    for (const KnownEnrolment &earlier : known) {
        const bool isThere = std::any_of(choices.begin(), choices.end(), [&](const ServiceChoice &choice) {
            return choice.schoolYear == earlier.schoolYear;
        });
        if (earlier.service != service || earlier.withdrawn || isThere ||
            lastDay(catalogue, service, earlier.schoolYear) < today)
            continue;
        ServiceChoice choice;
        choice.service = service;
        choice.availability = Availability::AlreadyEnrolled;
        choice.schoolYear = earlier.schoolYear;
        choice.earlier = earlier;
        const EnrolmentWindow *window = windowOf(catalogue, service, earlier.schoolYear, std::nullopt, nowUtc);
        choice.windowOpen = window && window->stateAt(nowUtc) == WindowState::Open;
        choices.append(choice);
    }
    return choices;
}

} // namespace clips::rules
