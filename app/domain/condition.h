#pragma once

#include "domain/catalogue.h"
#include "domain/dayrule.h"
#include "domain/person.h"
#include "domain/service.h"

#include <QJsonArray>
#include <QList>
#include <QString>
#include <optional>

namespace clips::domain {

/// When something in a form applies. In JSON:
///   true, false
///   {"all": [..]}  {"any": [..]}  {"not": ..}
///   {"question": "diet_kind", "is": "medical"}     equal, or one of the ticked values
///   {"question": "diet_kind", "in": ["medical", "ethical"]}
///   {"question": "diet_kind", "answered": true}
///   {"question": "preferences", "same_as": "current_school"}   equal to, or containing, that answer; people: all of
///       them have that phone number
///   {"question": "isee_issued", "on_or_after": "year-01-01"}
///   {"question": "school", "school_kind_in": ["infant"]}
///   {"child_age_on": "start-12-31", "at_least": 3, "at_most": 5}   whole years, both included
///   {"child_source": "unborn"}      "register", "declared" or "unborn"
///   {"criterion": "sole_parent"}    the office gives points for it, for this service and year
///   {"tariff": "isee"}              the office's tariff looks at it: "any", "isee" or "severe_disability"
///   {"renewal": true}               an enrolment of the year before is known
///   {"delegates": true}             the office allows delegates for this service
///   {"can_add": "canteen"}          the child could be enrolled in that service too, now
/// An answer to a question that is not visible counts as not given.
struct Condition
{
    enum class Kind {
        Always,
        Never,
        All,
        Any,
        Not,
        In,
        Answered,
        SameAs,
        OnOrAfter,
        SchoolKindIn,
        ChildAge,
        ChildSource,
        Criterion,
        Tariff,
        Renewal,
        Delegates,
        CanAdd
    };

    Kind kind = Kind::Always;
    QList<Condition> parts; ///< All, Any, Not
    QString question;
    QJsonArray values;     ///< In ("is" is one value)
    bool expected = true;  ///< Answered, Renewal, Delegates: or the contrary
    QString otherQuestion; ///< SameAs
    QList<SchoolKind> schoolKinds;
    std::optional<DayRule> day; ///< ChildAge, OnOrAfter
    int atLeast = 0;
    int atMost = 999;
    PersonSource childSource = PersonSource::Register;
    QString code;                       ///< Criterion, Tariff
    Service service = Service::Canteen; ///< CanAdd
};

} // namespace clips::domain
