#pragma once

#include "domain/localtext.h"
#include "domain/person.h"

#include <QDate>
#include <QJsonValue>
#include <QString>

namespace clips::rules {

/// For whom, when and for which school year a form is filled in.
struct FormContext
{
    domain::Person child;
    QDate today;        ///< in Rome
    QString schoolYear; ///< "2026/2027"
};

/// One thing that can be chosen, in the words of the language asked for.
struct OfferedOption
{
    enum class Obstacle {
        None,
        Closed,         ///< closed to enrolment; obstacleWords says why, as the office wrote it
        NeedsAttendant, ///< infant pupils ride only with an adult on board
    };

    QString value;
    QString label;
    QString help;
    Obstacle obstacle = Obstacle::None;
    QString obstacleWords;

    [[nodiscard]] bool canBeChosen() const { return obstacle == Obstacle::None; }
};

/// What is wrong with an answer. The pages turn the code into words.
struct AnswerProblem
{
    enum class Code {
        Missing,    ///< required, not given
        NotOffered, ///< not among the options (any more)
        Closed,     ///< the school is closed to enrolment
        TooFew,     ///< limit: at least so many
        TooMany,    ///< limit: at most so many
        Repeated,   ///< the same wish twice
        TooShort,   ///< limit: characters
        TooLong,    ///< limit: characters
        ForbiddenCharacter,
        NotADate, ///< not a day of the calendar
        TooEarly, ///< day: the first possible
        TooLate,  ///< day: the last possible
        NotAPhone,
        NotAName,   ///< digits or signs in a name
        TooYoung,   ///< limit: years
        NoSuchStop, ///< the stop is not on that route in that direction
        RuleBroken, ///< message: the form's own words
    };

    Code code = Code::Missing;
    QString part; ///< of a person: "family_name", "given_name", "birth_date", "phone"; of a ride: "route", "stop"
    int limit = 0;
    QDate day;
    domain::LocalText message;
};

/// Null, empty text, empty list and empty object are no answer; false is one.
[[nodiscard]] bool isAnswered(const QJsonValue &answer);

} // namespace clips::rules
