#include "rules/answercheck.h"

#include "domain/emailaddress.h"
#include "domain/phonenumber.h"
#include "rules/conditions.h"
#include "rules/recordcheck.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <cmath>

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

QList<AnswerProblem> checkCount(const Limits &limits, qsizetype count)
{
    if (count < limits.minCount)
        return {problem(Code::TooFew, {}, limits.minCount)};
    if (count > limits.maxCount)
        return {problem(Code::TooMany, {}, limits.maxCount)};
    return {};
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
    return found + checkCount(question.limits, values.size());
}

/// The same place with other hours is another wish.
QList<AnswerProblem> checkWishes(const Question &question, const QJsonArray &wishes,
                                 const QList<OfferedOption> &offered)
{
    QList<AnswerProblem> found;
    for (int i = 0; i < wishes.size(); ++i) {
        const QJsonObject wish = wishes[i].toObject();
        const QString school = wish.value(u"school"_s).toString();
        const QString hours = wish.value(u"hours"_s).toString();
        QList<AnswerProblem> ofWish = checkChoice(school, offered);
        const auto it =
            std::find_if(offered.begin(), offered.end(), [&](const OfferedOption &o) { return o.value == school; });
        if (ofWish.isEmpty() && !question.options.isEmpty() && hours.isEmpty())
            ofWish.append(problem(Code::Missing, u"hours"_s));
        else if (ofWish.isEmpty() && !hours.isEmpty() && !it->hours.contains(hours))
            ofWish.append(problem(Code::NotOffered, u"hours"_s));
        for (int before = 0; before < i; ++before) {
            if (wishes[before] == wishes[i])
                ofWish.append(problem(Code::Repeated));
        }
        for (AnswerProblem &one : ofWish)
            one.entry = i;
        found += ofWish;
    }
    return found + checkCount(question.limits, wishes.size());
}

QList<AnswerProblem> checkText(const Limits &limits, const QString &text)
{
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isPrint() && c != u'\n'; }))
        return {problem(Code::ForbiddenCharacter)};
    const QString trimmed = text.trimmed();
    if (trimmed.size() < limits.minLength)
        return {problem(Code::TooShort, {}, limits.minLength)};
    if (trimmed.size() > limits.maxLength)
        return {problem(Code::TooLong, {}, limits.maxLength)};
    for (const QString &word : limits.forbiddenWords) {
        if (trimmed.contains(word, Qt::CaseInsensitive))
            return {problem(Code::ForbiddenWord)};
    }
    if (!limits.pattern.isEmpty() &&
        !QRegularExpression(QRegularExpression::anchoredPattern(limits.pattern)).match(trimmed).hasMatch())
        return {{Code::WrongPattern, {}, 0, {}, limits.patternMessage}};
    return {};
}

QList<AnswerProblem> checkMoney(const Limits &limits, const QJsonValue &answer)
{
    const double cents = answer.toDouble(-1);
    if (!answer.isDouble() || cents < 0 || cents != std::floor(cents))
        return {problem(Code::NotAnAmount)};
    if (cents > double(limits.maxCents))
        return {problem(Code::TooMuch, {}, int(limits.maxCents / 100))};
    return {};
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

QList<AnswerProblem> oneProblemUnless(bool right, Code code)
{
    return right ? QList<AnswerProblem>{} : QList<AnswerProblem>{problem(code)};
}

} // namespace

QList<AnswerProblem> checkAnswer(const Question &question, const QJsonValue &answer,
                                 const QList<OfferedOption> &offered, const QList<OfferedOption> &stops,
                                 const DayContext &days)
{
    const Limits &limits = question.limits;
    const auto day = [&](const std::optional<DayRule> &rule) { return rule ? rule->on(days) : QDate(); };
    switch (question.type) {
    case QuestionType::Choice:
    case QuestionType::School:
        return checkChoice(answer.toString(), offered);
    case QuestionType::MultiChoice:
    case QuestionType::Weekdays:
    case QuestionType::Allergens:
        return checkList(question, answer.toArray(), offered);
    case QuestionType::RankedSchools:
        return checkWishes(question, answer.toArray(), offered);
    case QuestionType::YesNo:
        return oneProblemUnless(answer.isBool(), Code::NotOffered);
    case QuestionType::Date:
        return checkDay(answer.toString(), day(limits.earliest), day(limits.latest));
    case QuestionType::Text:
        return checkText(limits, answer.toString());
    case QuestionType::Phone:
        return oneProblemUnless(isPhoneNumber(answer.toString()), Code::NotAPhone);
    case QuestionType::Email:
        return oneProblemUnless(isEmail(answer.toString()), Code::NotAnEmail);
    case QuestionType::Money:
        return checkMoney(limits, answer);
    case QuestionType::RouteStop:
        return checkRide(question, answer.toObject(), offered, stops);
    case QuestionType::Person:
    case QuestionType::Address:
        return checkRecord(question, answer.toObject(), offered, days.today);
    case QuestionType::People:
        return checkPeople(question, answer.toArray(), offered, days.today) +
               checkCount(limits, answer.toArray().size());
    }
    Q_UNREACHABLE();
}

} // namespace clips::rules
