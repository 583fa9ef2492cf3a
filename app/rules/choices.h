#pragma once

#include "domain/catalogue.h"
#include "domain/knownenrolment.h"
#include "domain/person.h"
#include "domain/service.h"
#include "rules/ages.h"

#include <QDateTime>
#include <QList>

namespace clips::rules {

class Published;

/// Why a service can or cannot be chosen for a child today.
enum class Availability {
    Open,
    Late,       ///< the window is over, received "fuori termine"
    NotOpenYet, ///< see opens
    Closed,
    NotPlanned,      ///< the office published no window
    FormUnavailable, ///< the questions cannot be read; the desk says why
    TooYoung,
    TooOld,
    AlreadyEnrolled, ///< see earlier: it may be corrected or withdrawn
};

struct ServiceChoice
{
    domain::Service service = domain::Service::Canteen;
    Availability availability = Availability::NotPlanned;
    QString schoolYear;
    QDate opens;
    QDate closes;
    bool windowOpen = false;                         ///< now; then a correction may change everything
    QList<Level> levels{};                           ///< what the child is old enough for
    std::optional<domain::KnownEnrolment> earlier{}; ///< AlreadyEnrolled: the one that stands
    /// Of the same year, refused by the office or given back: why the child is to be enrolled anew.
    std::optional<domain::KnownEnrolment> ended{};

    [[nodiscard]] bool canBeChosen() const
    {
        return availability == Availability::Open || availability == Availability::Late;
    }
    /// Corrected or withdrawn.
    [[nodiscard]] bool canBeChanged() const { return availability == Availability::AlreadyEnrolled; }
};

/// The rule behind the service cards: a pure function of what is published, the child, what is known of that child and
/// the time. An unborn child is for the nursery only, until the last due day the office takes.
[[nodiscard]] ServiceChoice serviceChoice(const Published &published, domain::Service service,
                                          const domain::Person &child, const QList<domain::KnownEnrolment> &known,
                                          const QDateTime &nowUtc);

/// That choice, then one for each enrolment of another school year that stands and is not over: while next year's
/// window is open, this year's enrolment can still be changed and given up.
[[nodiscard]] QList<ServiceChoice> serviceChoices(const Published &published, domain::Service service,
                                                  const domain::Person &child,
                                                  const QList<domain::KnownEnrolment> &known, const QDateTime &nowUtc);

} // namespace clips::rules
