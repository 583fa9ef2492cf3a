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
    // A record made with another version of the form may hold a value this one does not know.
    return it == question.options.end() ? value : it->label.in(language);
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

QString documentInWords(const QJsonObject &person, const Catalogue &catalogue, const QString &language)
{
    const QString code = person.value(u"document_type"_s).toString();
    const auto &types = catalogue.documentTypes;
    const auto it = std::find_if(types.begin(), types.end(), [&](const DocumentType &t) { return t.code == code; });
    const QString type = it == types.end() ? code : it->name.in(language);
    return (type + u' ' + person.value(u"document_number"_s).toString()).trimmed();
}

QString personInWords(const QJsonObject &person, const Catalogue &catalogue, const QString &language)
{
    QStringList lines{
        (person.value(u"given_name"_s).toString() + u' ' + person.value(u"family_name"_s).toString()).trimmed()};
    for (const QString &line : {person.value(u"tax_code"_s).toString(), person.value(u"relation"_s).toString(),
                                documentInWords(person, catalogue, language)}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    const QString birth = person.value(u"birth_date"_s).toString();
    if (const QDate day = QDate::fromString(birth, Qt::ISODate); day.isValid())
        lines.append(shortDate(day, language));
    if (const QString phone = person.value(u"phone"_s).toString(); isPhoneNumber(phone))
        lines.append(leftToRight(groupedPhoneNumber(phone), language));
    return lines.join(u'\n');
}

QString peopleInWords(const QJsonArray &people, const Catalogue &catalogue, const QString &language)
{
    QStringList entries;
    for (const QJsonValue &person : people)
        entries.append(personInWords(person.toObject(), catalogue, language).replace(u'\n', u", "_s));
    return entries.join(u'\n');
}

QString addressInWords(const QJsonObject &address)
{
    const auto part = [&](const QString &name) { return address.value(name).toString(); };
    return (part(u"street"_s) + u' ' + part(u"number"_s)).trimmed() + u'\n' +
           (part(u"postcode"_s) + u' ' + part(u"municipality"_s)).trimmed();
}

QString wishesInWords(const Question &question, const QJsonArray &wishes, const Catalogue &catalogue,
                      const QString &language)
{
    QStringList lines;
    for (const QJsonValue &value : wishes) {
        const QJsonObject wish = value.toObject();
        QString line = u"%1. %2"_s.arg(lines.size() + 1).arg(schoolName(wish.value(u"school"_s).toString(), catalogue));
        if (const QString hours = wish.value(u"hours"_s).toString(); !hours.isEmpty())
            line += u" · "_s + optionLabel(question, hours, language);
        lines.append(line);
    }
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

QString moneyInWords(qint64 cents, const QString &language)
{
    const QLocale locale(language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                           : QLocale(QLocale::Italian, QLocale::Italy));
    return u"€ "_s + locale.toString(cents / 100) + locale.decimalPoint() +
           QString::number(cents % 100).rightJustified(2, u'0');
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
    case QuestionType::Email:
        return answer.toString();
    case QuestionType::Money:
        return answer.isDouble() ? moneyInWords(qint64(answer.toDouble()), language) : answer.toString();
    case QuestionType::Phone:
        return leftToRight(groupedPhoneNumber(answer.toString()), language);
    case QuestionType::School:
        return schoolName(answer.toString(), catalogue);
    case QuestionType::RouteStop:
        return rideInWords(answer.toObject(), catalogue);
    case QuestionType::RankedSchools:
        return wishesInWords(question, answer.toArray(), catalogue, language);
    case QuestionType::Weekdays:
        return weekdaysInWords(answer.toArray(), language);
    case QuestionType::Allergens:
        return joined(answer.toArray(), [&](const QString &code) { return allergenName(code, language); });
    case QuestionType::Person:
        return answer.toObject().isEmpty() ? QString() : personInWords(answer.toObject(), catalogue, language);
    case QuestionType::People:
        return peopleInWords(answer.toArray(), catalogue, language);
    case QuestionType::Address:
        return answer.toObject().isEmpty() ? QString() : addressInWords(answer.toObject());
    }
    Q_UNREACHABLE();
}

} // namespace clips::rules
