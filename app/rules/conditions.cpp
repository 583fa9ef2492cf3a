#include "rules/conditions.h"

#include <QJsonArray>
#include <algorithm>

namespace clips::rules {

using domain::Condition;

bool isAnswered(const QJsonValue &answer)
{
    switch (answer.type()) {
    case QJsonValue::String:
        return !answer.toString().trimmed().isEmpty();
    case QJsonValue::Array:
        return !answer.toArray().isEmpty();
    case QJsonValue::Object:
        return !answer.toObject().isEmpty();
    case QJsonValue::Bool:
    case QJsonValue::Double:
        return true;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    }
    Q_UNREACHABLE();
}

namespace {

bool equalsOrContains(const QJsonValue &answer, const QJsonValue &value)
{
    return isAnswered(value) && (answer == value || (answer.isArray() && answer.toArray().contains(value)));
}

bool schoolKindIn(const QJsonValue &answer, const QList<domain::SchoolKind> &kinds, const domain::Catalogue &catalogue)
{
    const domain::School *school = catalogue.school(answer.toString());
    return school && kinds.contains(school->kind);
}

} // namespace

bool holds(const Condition &condition, const QJsonObject &answers, const domain::Catalogue &catalogue,
           const FormContext &context)
{
    const auto partHolds = [&](const Condition &part) { return holds(part, answers, catalogue, context); };
    const QJsonValue answer = answers.value(condition.question);
    switch (condition.kind) {
    case Condition::Kind::Always:
        return true;
    case Condition::Kind::Never:
        return false;
    case Condition::Kind::All:
        return std::all_of(condition.parts.begin(), condition.parts.end(), partHolds);
    case Condition::Kind::Any:
        return std::any_of(condition.parts.begin(), condition.parts.end(), partHolds);
    case Condition::Kind::Not:
        return !partHolds(condition.parts.first());
    case Condition::Kind::In:
        return std::any_of(condition.values.begin(), condition.values.end(),
                           [&](const QJsonValue &value) { return equalsOrContains(answer, value); });
    case Condition::Kind::Answered:
        return isAnswered(answer) == condition.answered;
    case Condition::Kind::SameAs:
        return equalsOrContains(answer, answers.value(condition.otherQuestion));
    case Condition::Kind::SchoolKindIn:
        return schoolKindIn(answer, condition.schoolKinds, catalogue);
    case Condition::Kind::ChildAge: {
        const int age = context.child.ageOn(condition.ageOn->on(context.today, context.schoolYear));
        return age >= condition.atLeast && age <= condition.atMost;
    }
    }
    Q_UNREACHABLE();
}

} // namespace clips::rules
