#include "rules/answerwords.h"

#include "base/localwords.h"
#include "domain/allergen.h"
#include "domain/phonenumber.h"
#include "rules/smallwords.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>

namespace clips::rules {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

QString optionLabel(const Question &question, const QString &value, const QString &language)
{
    const auto it = std::find_if(question.options.begin(), question.options.end(),
                                 [&](const Option &option) { return option.value == value; });
    return it == question.options.end() ? QString() : it->label.in(language);
}

QString allergenName(const QString &code, const QString &language)
{
    const auto &all = allAllergens();
    const auto it = std::find_if(all.begin(), all.end(), [&](const Allergen &a) { return a.code == code; });
    return it == all.end() ? QString() : it->name.in(language);
}

QString schoolName(const QString &code, const Catalogue &catalogue)
{
    const School *school = catalogue.school(code);
    return school ? school->name : code;
}

QString weekdaysInWords(const QJsonArray &codes, const QString &language)
{
    const QLocale locale = localeOf(language);
    QList<int> days;
    for (int day = 0; day < weekdayCodes().size(); ++day) {
        if (codes.contains(weekdayCodes()[day]))
            days.append(day + 1);
    }
    if (days.size() > 2 && days.last() - days.first() + 1 == days.size())
        return smallwords::fromTo().in(language).arg(locale.dayName(days.first()), locale.dayName(days.last()));
    QStringList names;
    for (const int day : days)
        names.append(locale.dayName(day));
    return names.join(u", "_s);
}

QString rideInWords(const QJsonObject &ride, const Catalogue &catalogue)
{
    const Route *route = catalogue.route(ride.value(u"route"_s).toString());
    if (!route)
        return {};
    const auto it = std::find_if(route->stops.begin(), route->stops.end(),
                                 [&](const Stop &stop) { return stop.code == ride.value(u"stop"_s).toString(); });
    return it == route->stops.end() ? route->name : route->name + u" · "_s + it->name;
}

QString personInWords(const QJsonObject &person, const QString &language)
{
    QStringList lines{
        (person.value(u"given_name"_s).toString() + u' ' + person.value(u"family_name"_s).toString()).trimmed()};
    const QString birth = person.value(u"birth_date"_s).toString();
    if (const QDate day = QDate::fromString(birth, Qt::ISODate); day.isValid())
        lines.append(shortDate(day, language));
    if (const QString phone = person.value(u"phone"_s).toString(); isPhoneNumber(phone))
        lines.append(leftToRight(groupedPhoneNumber(phone), language));
    return lines.join(u'\n');
}

template <typename Words>
QString joined(const QJsonArray &values, Words words)
{
    QStringList list;
    for (const QJsonValue &value : values)
        list.append(words(value.toString()));
    return list.join(u", "_s);
}

} // namespace

QString dateInWords(QDate day, const QString &language)
{
    return longDate(day, language);
}

QString yesOrNo(bool yes, const QString &language)
{
    return (yes ? smallwords::yes() : smallwords::no()).in(language);
}

QString dueInWords(const QString &what, QDate by, const QString &language)
{
    return smallwords::dueBy().in(language).arg(what, dateInWords(by, language));
}

QString answerInWords(const Question &question, const QJsonValue &answer, const Catalogue &catalogue,
                      const QString &language)
{
    switch (question.type) {
    case QuestionType::Choice:
        return optionLabel(question, answer.toString(), language);
    case QuestionType::MultiChoice:
        return joined(answer.toArray(), [&](const QString &v) { return optionLabel(question, v, language); });
    case QuestionType::YesNo:
        return answer.isBool() ? yesOrNo(answer.toBool(), language) : QString();
    case QuestionType::Date: {
        const QDate day = QDate::fromString(answer.toString(), Qt::ISODate);
        return day.isValid() ? dateInWords(day, language) : answer.toString();
    }
    case QuestionType::Text:
        return answer.toString();
    case QuestionType::Phone:
        return leftToRight(isPhoneNumber(answer.toString()) ? groupedPhoneNumber(answer.toString()) : answer.toString(),
                           language);
    case QuestionType::School:
        return schoolName(answer.toString(), catalogue);
    case QuestionType::RouteStop:
        return rideInWords(answer.toObject(), catalogue);
    case QuestionType::RankedSchools: {
        QStringList lines;
        for (const QJsonValue &code : answer.toArray())
            lines.append(u"%1. %2"_s.arg(lines.size() + 1).arg(schoolName(code.toString(), catalogue)));
        return lines.join(u'\n');
    }
    case QuestionType::Weekdays:
        return weekdaysInWords(answer.toArray(), language);
    case QuestionType::Allergens:
        return joined(answer.toArray(), [&](const QString &code) { return allergenName(code, language); });
    case QuestionType::Person:
        return personInWords(answer.toObject(), language);
    }
    Q_UNREACHABLE();
}

} // namespace clips::rules
