#include "rules/answercheck.h"

#include "domain/phonenumber.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace clips::rules {

using namespace domain;
using namespace Qt::StringLiterals;
using Code = AnswerProblem::Code;

namespace {

AnswerProblem problem(Code code, const QString &part = {}, int limit = 0, QDate day = {})
{
    return {code, part, limit, day, {}};
}

QList<AnswerProblem> checkChoice(const QString &value, const QList<OfferedOption> &offered, const QString &part = {})
{
    const auto it =
        std::find_if(offered.begin(), offered.end(), [&](const OfferedOption &o) { return o.value == value; });
    if (it == offered.end())
        return {problem(Code::NotOffered, part)};
    if (it->obstacle == OfferedOption::Obstacle::Closed)
        return {problem(Code::Closed, part)};
    return it->canBeChosen() ? QList<AnswerProblem>{} : QList<AnswerProblem>{problem(Code::NotOffered, part)};
}

QList<AnswerProblem> checkList(const Question &question, const QJsonArray &values, const QList<OfferedOption> &offered)
{
    QList<AnswerProblem> found;
    QSet<QString> seen;
    for (const QJsonValue &value : values) {
        found += checkChoice(value.toString(), offered);
        if (seen.contains(value.toString()))
            found.append(problem(Code::Repeated));
        seen.insert(value.toString());
    }
    if (values.size() < question.limits.minCount)
        found.append(problem(Code::TooFew, {}, question.limits.minCount));
    if (values.size() > question.limits.maxCount)
        found.append(problem(Code::TooMany, {}, question.limits.maxCount));
    return found;
}

QList<AnswerProblem> checkDate(const QString &text, QDate earliest, QDate latest, const QString &part = {})
{
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!day.isValid())
        return {problem(Code::NotADate, part)};
    if (earliest.isValid() && day < earliest)
        return {problem(Code::TooEarly, part, 0, earliest)};
    if (latest.isValid() && day > latest)
        return {problem(Code::TooLate, part, 0, latest)};
    return {};
}

QList<AnswerProblem> checkText(const Limits &limits, const QString &text)
{
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isPrint() && c != u'\n'; }))
        return {problem(Code::ForbiddenCharacter)};
    const qsizetype length = text.trimmed().size();
    if (length < limits.minLength)
        return {problem(Code::TooShort, {}, limits.minLength)};
    if (length > limits.maxLength)
        return {problem(Code::TooLong, {}, limits.maxLength)};
    return {};
}

QList<AnswerProblem> checkName(const QString &name, const QString &part)
{
    if (name.trimmed().isEmpty())
        return {problem(Code::Missing, part)};
    if (name.size() > 80)
        return {problem(Code::TooLong, part, 80)};
    return isPersonName(name) ? QList<AnswerProblem>{} : QList<AnswerProblem>{problem(Code::NotAName, part)};
}

QList<AnswerProblem> checkPerson(const Limits &limits, const QJsonObject &person, QDate today)
{
    QList<AnswerProblem> found;
    for (const QString &part : {u"given_name"_s, u"family_name"_s})
        found += checkName(person.value(part).toString(), part);
    const QString birth = person.value(u"birth_date"_s).toString();
    if (birth.isEmpty()) {
        found.append(problem(Code::Missing, u"birth_date"_s));
    } else {
        QList<AnswerProblem> ofDate = checkDate(birth, today.addYears(-120), today, u"birth_date"_s);
        Person adult;
        adult.birthDate = QDate::fromString(birth, Qt::ISODate);
        if (ofDate.isEmpty() && adult.ageOn(today) < limits.minimumAge)
            ofDate.append(problem(Code::TooYoung, u"birth_date"_s, limits.minimumAge));
        found += ofDate;
    }
    const QString phone = person.value(u"phone"_s).toString();
    if (phone.isEmpty())
        found.append(problem(Code::Missing, u"phone"_s));
    else if (!isPhoneNumber(phone))
        found.append(problem(Code::NotAPhone, u"phone"_s));
    return found;
}

QList<AnswerProblem> checkRide(const Question &question, const QJsonObject &ride, const QList<OfferedOption> &routes,
                               const QList<OfferedOption> &stops)
{
    const QString route = ride.value(u"route"_s).toString();
    if (route.isEmpty())
        return {problem(Code::Missing, u"route"_s)};
    if (const auto found = checkChoice(route, routes, u"route"_s); !found.isEmpty())
        return found;
    const QString stop = ride.value(u"stop"_s).toString();
    if (stop.isEmpty())
        return {problem(Code::Missing, u"stop"_s)};
    const QString direction = question.source.homeward ? u"homeward"_s : u"outward"_s;
    if (!checkChoice(stop, stops).isEmpty() || ride.value(u"direction"_s).toString() != direction)
        return {problem(Code::NoSuchStop, u"stop"_s)};
    return {};
}

} // namespace

QList<AnswerProblem> checkAnswer(const Question &question, const QJsonValue &answer,
                                 const QList<OfferedOption> &offered, const QList<OfferedOption> &stops,
                                 const FormContext &context)
{
    const Limits &limits = question.limits;
    const auto day = [&](const std::optional<DayRule> &rule) {
        return rule ? rule->on(context.today, context.schoolYear) : QDate();
    };
    switch (question.type) {
    case QuestionType::Choice:
    case QuestionType::School:
        return checkChoice(answer.toString(), offered);
    case QuestionType::MultiChoice:
    case QuestionType::RankedSchools:
    case QuestionType::Weekdays:
    case QuestionType::Allergens:
        return checkList(question, answer.toArray(), offered);
    case QuestionType::YesNo:
        return answer.isBool() ? QList<AnswerProblem>{} : QList<AnswerProblem>{problem(Code::NotOffered)};
    case QuestionType::Date:
        return checkDate(answer.toString(), day(limits.earliest), day(limits.latest));
    case QuestionType::Text:
        return checkText(limits, answer.toString());
    case QuestionType::Phone:
        return isPhoneNumber(answer.toString()) ? QList<AnswerProblem>{}
                                                : QList<AnswerProblem>{problem(Code::NotAPhone)};
    case QuestionType::RouteStop:
        return checkRide(question, answer.toObject(), offered, stops);
    case QuestionType::Person:
        return checkPerson(limits, answer.toObject(), context.today);
    }
    Q_UNREACHABLE();
}

} // namespace clips::rules
