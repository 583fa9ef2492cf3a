#pragma once

#include "domain/catalogue.h"
#include "domain/dayrule.h"

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
///   {"question": "preferences", "same_as": "current_school"}   equal to, or containing, that answer
///   {"question": "school", "school_kind_in": ["infant"]}
///   {"child_age_on": "start-12-31", "at_least": 3, "at_most": 5}   whole years, both included
/// An answer to a question that is not visible counts as not given.
struct Condition
{
    enum class Kind { Always, Never, All, Any, Not, In, Answered, SameAs, SchoolKindIn, ChildAge };

    Kind kind = Kind::Always;
    QList<Condition> parts; ///< All, Any, Not
    QString question;
    QJsonArray values;     ///< In ("is" is one value)
    bool answered = true;  ///< Answered
    QString otherQuestion; ///< SameAs
    QList<SchoolKind> schoolKinds;
    std::optional<DayRule> ageOn;
    int atLeast = 0;
    int atMost = 999;
};

} // namespace clips::domain
