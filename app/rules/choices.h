#pragma once

#include "domain/catalogue.h"
#include "domain/knownenrolment.h"
#include "domain/person.h"
#include "domain/service.h"

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
    AlreadyEnrolled, ///< see receiptNumber
};

struct ServiceChoice
{
    domain::Service service = domain::Service::Canteen;
    Availability availability = Availability::NotPlanned;
    QString schoolYear;
    QDate opens;
    QDate closes;
    QString receiptNumber;

    [[nodiscard]] bool canBeChosen() const
    {
        return availability == Availability::Open || availability == Availability::Late;
    }
};

/// The rule behind the service cards: a pure function of what is published, the child, what is known of that child and
/// the time.
[[nodiscard]] ServiceChoice serviceChoice(const Published &published, domain::Service service,
                                          const domain::Person &child, const QList<domain::KnownEnrolment> &known,
                                          const QDateTime &nowUtc);

} // namespace clips::rules
