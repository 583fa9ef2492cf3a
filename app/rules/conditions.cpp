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

/// A list of people is "the same as" a phone number when nobody in it has another one.
bool sameAs(const QJsonValue &answer, const QJsonValue &other)
{
    if (!isAnswered(answer) || !isAnswered(other))
        return false;
    const QJsonArray list = answer.toArray();
    const auto isEntry = [](const QJsonValue &value) { return value.isObject(); };
    if (list.isEmpty() || !std::all_of(list.begin(), list.end(), isEntry))
        return equalsOrContains(answer, other);
    const auto has = [&](const QString &member) {
        return [&other, member](const QJsonValue &value) { return value.toObject().value(member) == other; };
    };
    return list.first().toObject().contains(QStringLiteral("school"))
               ? std::any_of(list.begin(), list.end(), has(QStringLiteral("school")))
               : std::all_of(list.begin(), list.end(), has(QStringLiteral("phone")));
}

bool tariffLooksAt(const QString &what, const domain::Catalogue &catalogue, const FormContext &context)
{
    const domain::Tariff *tariff = catalogue.tariffFor(context.service, context.schoolYear);
    if (!tariff)
        return false;
    if (what == u"isee")
        return !tariff->brackets.isEmpty();
    return what == u"severe_disability" ? tariff->freeWithSevereDisability : true;
}

bool schoolKindIn(const QJsonValue &answer, const QList<domain::SchoolKind> &kinds, const domain::Catalogue &catalogue)
{
    const domain::School *school = catalogue.school(answer.toString());
    return school && kinds.contains(school->kind);
}

} // namespace

domain::ServiceTerms termsOf(const domain::Catalogue &catalogue, const FormContext &context)
{
    const domain::ServiceTerms *terms = catalogue.termsFor(context.service, context.schoolYear);
    return terms ? *terms : domain::ServiceTerms{};
}

domain::DayContext dayContext(const domain::Catalogue &catalogue, const FormContext &context)
{
    const domain::ServiceTerms terms = termsOf(catalogue, context);
    return {context.today, context.schoolYear, terms.starts, terms.ends, context.child.birthDate};
}

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
        return isAnswered(answer) == condition.expected;
    case Condition::Kind::SameAs:
        return sameAs(answer, answers.value(condition.otherQuestion));
    case Condition::Kind::OnOrAfter: {
        const QDate day = QDate::fromString(answer.toString(), Qt::ISODate);
        return day.isValid() && day >= condition.day->on(dayContext(catalogue, context));
    }
    case Condition::Kind::SchoolKindIn:
        return schoolKindIn(answer, condition.schoolKinds, catalogue);
    case Condition::Kind::ChildAge: {
        const int age = context.child.ageOn(condition.day->on(dayContext(catalogue, context)));
        return age >= condition.atLeast && age <= condition.atMost;
    }
    case Condition::Kind::ChildSource:
        return context.child.source == condition.childSource;
    case Condition::Kind::Criterion:
        return catalogue.hasCriterion(condition.code, context.service, context.schoolYear);
    case Condition::Kind::Tariff:
        return tariffLooksAt(condition.code, catalogue, context);
    case Condition::Kind::Renewal:
        return context.previous.has_value() == condition.expected;
    case Condition::Kind::Delegates:
        return (termsOf(catalogue, context).maxDelegates > 0) == condition.expected;
    case Condition::Kind::CanAdd:
        return context.openServices.contains(condition.service) || context.chosenServices.contains(condition.service);
    }
    Q_UNREACHABLE();
}

} // namespace clips::rules
