#pragma once

#include "domain/knownenrolment.h"
#include "domain/localtext.h"
#include "domain/person.h"
#include "domain/service.h"

#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <optional>

namespace clips::rules {

/// For whom, when and for which school year a form is filled in.
struct FormContext
{
    domain::Person child;
    QDate today;                                        ///< in Rome
    QString schoolYear;                                 ///< "2026/2027"
    std::optional<domain::KnownEnrolment> previous{};   ///< of the same child and service, the year before
    QList<domain::Service> openServices{};              ///< that this child could be enrolled in now
    QList<domain::Service> chosenServices{};            ///< that this sitting enrols this child in
    domain::Service service = domain::Service::Canteen; ///< the form's own: FormEngine sets it
};

/// One thing that can be chosen, in the words of the language asked for.
struct OfferedOption
{
    enum class Obstacle {
        None,
        Closed,         ///< closed to enrolment; obstacleWords says why, as the office wrote it
        NeedsAttendant, ///< infant pupils ride only with an adult on board
        OtherAge,       ///< a nursery that does not take children of this age band
    };

    QString value;
    QString label;
    QString help;
    Obstacle obstacle = Obstacle::None;
    QString obstacleWords;
    QStringList hours{};       ///< ranked_schools: values of the question's options that this school offers
    std::optional<int> free{}; ///< places left, indicative; may be negative
    QDateTime freeAt{};        ///< UTC: when the office counted them

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
        NotAnEmail,
        NotAnAmount, ///< not a sum of money
        TooMuch,     ///< money: limit in euro
        NotATaxCode,
        NotAPostcode,  ///< five digits
        NotADocument,  ///< document number: 5 to 20 letters and digits
        WrongPattern,  ///< message: the form's own words
        ForbiddenWord, ///< a word about the reason of a diet
        NotAName,      ///< digits or signs in a name
        TooYoung,      ///< limit: years
        NoSuchStop,    ///< the stop is not on that route in that direction
        RuleBroken,    ///< message: the form's own words
    };

    Code code = Code::Missing;
    QString part; ///< of a person or address: one of Question::parts; of a ride: "route", "stop"; of a wish: "hours"
    int limit = 0;
    QDate day;
    domain::LocalText message;
    int entry = 0; ///< people, ranked_schools: which of them, from 0
};

/// Null, empty text, empty list and empty object are no answer; false is one.
[[nodiscard]] bool isAnswered(const QJsonValue &answer);

} // namespace clips::rules
