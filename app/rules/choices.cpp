#include "rules/choices.h"

#include "rules/published.h"

namespace clips::rules {

using namespace domain;

ServiceChoice serviceChoice(const Published &published, Service service, const Person &child,
                            const QList<KnownEnrolment> &known, const QDateTime &nowUtc)
{
    ServiceChoice choice;
    choice.service = service;
    const EnrolmentWindow *window = published.catalogue().windowFor(service, nowUtc);
    if (!window)
        return choice;
    choice.schoolYear = window->schoolYear;
    choice.opens = window->opens;
    choice.closes = window->closes;

    for (const KnownEnrolment &earlier : known) {
        if (earlier.service == service && earlier.schoolYear == window->schoolYear && !earlier.withdrawn) {
            choice.availability = Availability::AlreadyEnrolled;
            choice.receiptNumber = earlier.receiptNumber;
            return choice;
        }
    }
    if (const AgeRule *rule = published.catalogue().ageRuleFor(service, window->schoolYear)) {
        if (child.birthDate < rule->bornFrom || child.birthDate > rule->bornTo) {
            choice.availability = child.birthDate < rule->bornFrom ? Availability::TooOld : Availability::TooYoung;
            return choice;
        }
    }
    switch (window->stateAt(nowUtc)) {
    case WindowState::NotOpen:
        choice.availability = Availability::NotOpenYet;
        return choice;
    case WindowState::Closed:
        choice.availability = Availability::Closed;
        return choice;
    case WindowState::Open:
        choice.availability = Availability::Open;
        break;
    case WindowState::LateAllowed:
        choice.availability = Availability::Late;
        break;
    }
    if (!published.form(service))
        choice.availability = Availability::FormUnavailable;
    return choice;
}

} // namespace clips::rules
