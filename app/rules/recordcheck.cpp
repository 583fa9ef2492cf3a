#include "rules/recordcheck.h"

#include "domain/codicefiscale.h"
#include "domain/person.h"
#include "domain/phonenumber.h"

#include <QRegularExpression>
#include <algorithm>

namespace clips::rules {

using namespace domain;
using namespace Qt::StringLiterals;
using Code = AnswerProblem::Code;

namespace {

constexpr int longestName = 80;
constexpr int longestRelation = 40;
constexpr int longestStreet = 80;
constexpr int longestNumber = 12;

QList<AnswerProblem> one(Code code, const QString &part, int limit = 0, QDate day = {})
{
    return {{code, part, limit, day, {}}};
}

QList<AnswerProblem> checkName(const QString &name, const QString &part)
{
    if (name.size() > longestName)
        return one(Code::TooLong, part, longestName);
    return isPersonName(name) ? QList<AnswerProblem>{} : one(Code::NotAName, part);
}

QList<AnswerProblem> checkWords(const QString &text, const QString &part, int most)
{
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isPrint(); }))
        return one(Code::ForbiddenCharacter, part);
    return text.size() > most ? one(Code::TooLong, part, most) : QList<AnswerProblem>{};
}

QList<AnswerProblem> checkBirth(const QString &text, const QString &part, int minimumAge, QDate today)
{
    QList<AnswerProblem> found = checkDay(text, today.addYears(-120), today, part);
    Person person;
    person.birthDate = QDate::fromString(text, Qt::ISODate);
    if (found.isEmpty() && person.ageOn(today) < minimumAge)
        found = one(Code::TooYoung, part, minimumAge);
    return found;
}

QList<AnswerProblem> matches(const QRegularExpression &pattern, const QString &text, Code code, const QString &part)
{
    return pattern.match(text).hasMatch() ? QList<AnswerProblem>{} : one(code, part);
}

QList<AnswerProblem> checkPart(const QString &part, const QString &value, const Limits &limits,
                               const QList<OfferedOption> &documents, QDate today)
{
    static const QRegularExpression documentNumber(u"\\A[A-Z0-9]{5,20}\\z"_s);
    static const QRegularExpression postcode(u"\\A[0-9]{5}\\z"_s);
    if (value.trimmed().isEmpty())
        return one(Code::Missing, part);
    if (part == u"given_name" || part == u"family_name" || part == u"municipality")
        return checkName(value, part);
    if (part == u"birth_date")
        return checkBirth(value, part, limits.minimumAge, today);
    if (part == u"phone")
        return isPhoneNumber(value) ? QList<AnswerProblem>{} : one(Code::NotAPhone, part);
    if (part == u"tax_code")
        return CodiceFiscale::fromText(value) ? QList<AnswerProblem>{} : one(Code::NotATaxCode, part);
    if (part == u"document_type") {
        const bool known = std::any_of(documents.begin(), documents.end(),
                                       [&](const OfferedOption &type) { return type.value == value; });
        return known ? QList<AnswerProblem>{} : one(Code::NotOffered, part);
    }
    if (part == u"document_number")
        return matches(documentNumber, value, Code::NotADocument, part);
    if (part == u"postcode")
        return matches(postcode, value, Code::NotAPostcode, part);
    return checkWords(value, part,
                      part == u"relation" ? longestRelation
                      : part == u"street" ? longestStreet
                                          : longestNumber);
}

/// The same person however the name is written; without a birth date the phone tells people apart.
bool isSamePerson(const QJsonObject &a, const QJsonObject &b)
{
    const auto same = [&](const QString &part) { return a.value(part) == b.value(part); };
    const auto sameName = [&](const QString &part) {
        return foldedName(a.value(part).toString()) == foldedName(b.value(part).toString());
    };
    return sameName(u"given_name"_s) && sameName(u"family_name"_s) &&
           (a.contains(u"birth_date"_s) ? same(u"birth_date"_s) : same(u"phone"_s));
}

} // namespace

QList<AnswerProblem> checkDay(const QString &text, QDate earliest, QDate latest, const QString &part)
{
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!day.isValid())
        return one(Code::NotADate, part);
    if (earliest.isValid() && day < earliest)
        return one(Code::TooEarly, part, 0, earliest);
    if (latest.isValid() && day > latest)
        return one(Code::TooLate, part, 0, latest);
    return {};
}

QList<AnswerProblem> checkRecord(const Question &question, const QJsonObject &record,
                                 const QList<OfferedOption> &offered, QDate today)
{
    QList<AnswerProblem> found;
    for (const QString &part : question.parts)
        found += checkPart(part, record.value(part).toString(), question.limits, offered, today);
    return found;
}

QList<AnswerProblem> checkPeople(const Question &question, const QJsonArray &people,
                                 const QList<OfferedOption> &offered, QDate today)
{
    QList<AnswerProblem> found;
    for (int i = 0; i < people.size(); ++i) {
        const QJsonObject person = people[i].toObject();
        QList<AnswerProblem> ofPerson = checkRecord(question, person, offered, today);
        for (int before = 0; ofPerson.isEmpty() && before < i; ++before) {
            if (isSamePerson(people[before].toObject(), person))
                ofPerson = one(Code::Repeated, question.parts.first());
        }
        for (AnswerProblem &problem : ofPerson)
            problem.entry = i;
        found += ofPerson;
    }
    return found;
}

} // namespace clips::rules
