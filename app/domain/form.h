#pragma once

#include "domain/condition.h"
#include "domain/localtext.h"
#include "domain/service.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace clips::domain {

/// What kind of answer a question takes, and the JSON shape of that answer in an enrolment's `answers`.
enum class QuestionType {
    Choice,        ///< "medical": the value of one option
    MultiChoice,   ///< ["pork", "beef"]: values of options, in their order
    YesNo,         ///< true or false
    Date,          ///< "2026-09-30"
    Text,          ///< "free words"
    Phone,         ///< "+393331234567": E.164
    School,        ///< "LEAA000001": School::code
    RouteStop,     ///< {"route": "DEMO-A", "stop": "A3", "direction": "outward" or "homeward"}
    RankedSchools, ///< [{"school": "LEAA000001", "hours": "long"}]: first wish first; hours only where it has options
    Weekdays,      ///< ["mon", "tue", "wed", "thu", "fri"]: those that apply, in this order
    Allergens,     ///< ["milk", "eggs"]: codes of allAllergens()
    Person,        ///< {"family_name", "given_name", "birth_date": "1960-01-31", "phone": "+39..."}: Question::parts
    People,        ///< [{...}, {...}]: one object for each, as Person
    Address,       ///< {"street", "number", "postcode", "municipality"}
    Money,         ///< 1234567: euro cents, not negative
    Email,         ///< "anna@example.it": small letters
};

/// "choice", "multi_choice", "yes_no", "date", "text", "phone", "school", "route_stop", "ranked_schools",
/// "weekdays", "allergens", "person", "people", "address", "money", "email".
[[nodiscard]] QString questionTypeCode(QuestionType type);
[[nodiscard]] std::optional<QuestionType> questionTypeFromCode(QStringView code);

/// What can be asked of another person, in the order it is asked: "given_name", "family_name", "tax_code",
/// "birth_date", "relation", "document_type" (a code of Catalogue::documentTypes), "document_number", "phone".
[[nodiscard]] const QStringList &personParts();
/// "street", "number", "postcode", "municipality".
[[nodiscard]] const QStringList &addressParts();

/// "mon" to "fri", in order.
[[nodiscard]] const QStringList &weekdayCodes();

struct Option
{
    QString value;
    LocalText label;
    LocalText help;
    Condition visibleWhen;
    bool meansNo = false; ///< on a receipt that shows only yes or no
};

/// Which schools, rides, days or hours a question offers. Empty lists and false mean no restriction.
struct SchoolSource
{
    QList<SchoolKind> kinds;
    bool hasCanteen = false;
    bool acceptsApplicationsHere = false;
    bool servedByRoute = false;
    bool allowClosed = false;       ///< a school closed to enrolment may still be named, e.g. the present one
    bool takesBand = false;         ///< only nurseries that take children of this one's age band
    QString schoolQuestion;         ///< the school answered there: a ride serves it; days are those with meals there;
                                    ///< options are the hours it offers
    QList<SchoolKind> attendantFor; ///< route_stop: pupils who ride only with an attendant
    bool homeward = false;          ///< route_stop: the direction
};

/// What the local terms of the service decide instead of the form (domain::ServiceTerms).
enum class CountsFrom { Form, Preferences, Delegates };

struct Limits
{
    int minLength = 0;
    int maxLength = 200;
    int minCount = 1;
    int maxCount = 99;
    CountsFrom countsFrom = CountsFrom::Form; ///< then minCount and maxCount are the terms', not the form's
    std::optional<DayRule> earliest;
    std::optional<DayRule> latest;
    int minimumAge = 18; ///< person, people: of who gives a birth date
    qint64 maxCents = 99999999;
    QString pattern;            ///< text: a regular expression the whole text fits; empty: none
    LocalText patternMessage;   ///< said when it does not
    QStringList forbiddenWords; ///< text: parts of words that must not be written down (data minimisation)
};

/// A declared rule over the answers; its message is shown when it does not hold.
struct Validation
{
    Condition must;
    LocalText message;
};

/// Something the guardian still has to bring.
struct Due
{
    Condition when;
    LocalText what;
    DayRule by;
    std::optional<DayRule> notBefore; ///< the later of the two days counts
};

/// Something the guardian should know about an answer; it never stops anything.
struct Notice
{
    Condition when;
    LocalText text;
};

enum class ReceiptVisibility { Value, YesNo, Hidden };

/// How far an answer travels without being asked again: nowhere, to the same child's other services, to the whole
/// sitting.
enum class Reuse { None, Child, Sitting };

struct Question
{
    QString id;
    QuestionType type = QuestionType::Text;
    LocalText title; ///< the question, as asked
    LocalText label; ///< one or two words, for check answers and receipt
    LocalText help;
    QList<Option> options;
    SchoolSource source;
    Limits limits;
    Condition visibleWhen;
    Condition requiredWhen;
    QList<Validation> validations;
    std::optional<Due> due;
    QList<Notice> notices;
    QStringList parts;                ///< person, people, address: what is asked; never empty for them
    bool presetAll = false;           ///< weekdays, multi_choice: everything ticked at first
    QString preset;                   ///< choice: the value ticked at first; empty: none
    std::optional<DayRule> presetDay; ///< date: the day written at first
    bool renew = false;               ///< comes back from the enrolment of the year before (KnownEnrolment::answers)
    bool claims = false;              ///< its values are codes of criteria that the guardian claims
    std::optional<Service> offersService; ///< yes_no: a yes puts that service into the basket
    ReceiptVisibility receipt = ReceiptVisibility::Hidden;
    LocalText receiptLabel; ///< empty: the label
    Reuse reuse = Reuse::None;
    QStringList audience; ///< who of "office", "school", "kitchen", "bus", "accounting" sees the answer
    int line = 0;         ///< in the file
};

/// The questions of one service, as data, of one version. Two ids have a meaning of their own: "renewal" (yes: nothing
/// else changed) and "renewal_changes" (ids of questions to ask again) let answers that came back stand without asking.
struct Form
{
    Service service = Service::Canteen;
    QString version;
    LocalText title;
    QList<Question> questions;

    [[nodiscard]] const Question *question(const QString &id) const;
};

} // namespace clips::domain
