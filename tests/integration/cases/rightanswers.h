#pragma once

#include "rules/formengine.h"

#include <QJsonArray>

namespace clips::cases {

/// What a guardian in no hurry would answer: the first answer of the question's kind that the form accepts.
inline QList<QJsonValue> candidates(const rules::FormEngine &engine, const domain::Question &question,
                                    const QJsonObject &answers)
{
    using Type = domain::QuestionType;
    using namespace Qt::StringLiterals;
    const QJsonObject adult{{u"given_name"_s, u"Anna"_s},       {u"family_name"_s, u"Verdi"_s},
                            {u"birth_date"_s, u"1960-02-14"_s}, {u"phone"_s, u"+393337654321"_s},
                            {u"relation"_s, u"Nonna"_s},        {u"tax_code"_s, u"VRDNNA60B54E506C"_s},
                            {u"document_type"_s, u"cie"_s},     {u"document_number"_s, u"CA00001AA"_s},
                            {u"street"_s, u"Via Demo"_s},       {u"number"_s, u"1"_s},
                            {u"municipality"_s, u"Lecce"_s},    {u"postcode"_s, u"73100"_s}};
    const auto only = [&](const QStringList &parts) {
        QJsonObject some;
        for (const QString &part : parts)
            some.insert(part, adult.value(part));
        return some;
    };
    const QJsonObject short4 = only({u"given_name"_s, u"family_name"_s, u"birth_date"_s, u"phone"_s});
    QList<QJsonValue> list;
    QList<rules::OfferedOption> options = engine.options(question, answers, u"it"_s);
    options.removeIf([](const rules::OfferedOption &option) { return !option.canBeChosen(); });
    for (const rules::OfferedOption &option : std::as_const(options)) {
        list.append(option.value);
        list.append(QJsonArray{option.value});
        list.append(QJsonArray{QJsonObject{{u"school"_s, option.value}}});
        for (const QString &hours : {u"short"_s, u"long"_s, u"weekly_25"_s, u"weekly_40"_s, u"weekly_50"_s})
            list.append(QJsonArray{QJsonObject{{u"school"_s, option.value}, {u"hours"_s, hours}}});
        for (const rules::OfferedOption &stop : engine.stops(question, option.value))
            list.append(QJsonObject{{u"route"_s, option.value},
                                    {u"stop"_s, stop.value},
                                    {u"direction"_s, question.source.homeward ? u"homeward"_s : u"outward"_s}});
    }
    if (question.type == Type::YesNo)
        list = {false, true};
    list.append({u"+393331234567"_s, u"anna@example.it"_s, 1500000, QJsonArray{short4}, short4, u"Frutta secca"_s,
                 u"INPS-ISEE-2026-12345678A-00"_s});
    for (const int days : {0, -30, 30, -200, 200, -400})
        list.append(engine.context().today.addDays(days).toString(Qt::ISODate));
    for (const QStringList &parts :
         {QStringList{u"given_name"_s, u"family_name"_s, u"relation"_s, u"phone"_s},
          QStringList{u"given_name"_s, u"family_name"_s, u"birth_date"_s, u"relation"_s, u"phone"_s},
          QStringList{u"street"_s, u"number"_s, u"postcode"_s, u"municipality"_s}, adult.keys()}) {
        list.append(QJsonArray{only(parts)});
        list.append(only(parts));
    }
    return list;
}

inline QJsonValue rightAnswer(const rules::FormEngine &engine, const domain::Question &question, QJsonObject answers)
{
    const QJsonValue given = answers.value(question.id);
    if (rules::isAnswered(given) && engine.problems(question, answers).isEmpty())
        return given; // filled in by the program
    if (!engine.isRequired(question, answers))
        return {};
    for (const QJsonValue &candidate : candidates(engine, question, answers)) {
        answers.insert(question.id, candidate);
        if (engine.problems(question, answers).isEmpty())
            return candidate;
    }
    return {};
}

} // namespace clips::cases
