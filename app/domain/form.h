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
    RankedSchools, ///< ["LEAA000001", "LEAA000002"]: first wish first
    Weekdays,      ///< ["mon", "tue", "wed", "thu", "fri"]: those that apply, in this order
    Allergens,     ///< ["milk", "eggs"]: codes of allAllergens()
    Person,        ///< {"family_name", "given_name", "birth_date": "1960-01-31", "phone": "+39..."}
};

/// "choice", "multi_choice", "yes_no", "date", "text", "phone", "school", "route_stop", "ranked_schools",
/// "weekdays", "allergens", "person".
[[nodiscard]] QString questionTypeCode(QuestionType type);
[[nodiscard]] std::optional<QuestionType> questionTypeFromCode(QStringView code);

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

/// Which schools, and which rides, a question offers. Empty lists and false mean no restriction.
struct SchoolSource
{
    QList<SchoolKind> kinds;
    bool hasCanteen = false;
    bool acceptsApplicationsHere = false;
    bool servedByRoute = false;
    bool allowClosed = false;       ///< a school closed to enrolment may still be named, e.g. the present one
    QString schoolQuestion;         ///< route_stop: the ride must serve the school answered there
    QList<SchoolKind> attendantFor; ///< route_stop: pupils who ride only with an attendant
    bool homeward = false;          ///< route_stop: the direction
};

struct Limits
{
    int minLength = 0;
    int maxLength = 200;
    int minCount = 1;
    int maxCount = 99;
    std::optional<DayRule> earliest;
    std::optional<DayRule> latest;
    int minimumAge = 18; ///< person
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
    bool presetAll = false; ///< weekdays, multi_choice: everything ticked at first
    ReceiptVisibility receipt = ReceiptVisibility::Hidden;
    LocalText receiptLabel; ///< empty: the label
    Reuse reuse = Reuse::None;
    QStringList audience; ///< who of "office", "school", "kitchen", "bus", "accounting" sees the answer
    int line = 0;         ///< in the file
};

/// The questions of one service, as data, of one version.
struct Form
{
    Service service = Service::Canteen;
    QString version;
    LocalText title;
    QList<Question> questions;

    [[nodiscard]] const Question *question(const QString &id) const;
};

} // namespace clips::domain
