#include "domain/person.h"

#include <QDebug>
#include <algorithm>

namespace clips::domain {

QString personSourceCode(PersonSource source)
{
    switch (source) {
    case PersonSource::Register:
        return QStringLiteral("register");
    case PersonSource::Declared:
        return QStringLiteral("declared");
    case PersonSource::Unborn:
        return QStringLiteral("unborn");
    }
    Q_UNREACHABLE();
}

std::optional<PersonSource> personSourceFromCode(QStringView code)
{
    for (const PersonSource source : {PersonSource::Register, PersonSource::Declared, PersonSource::Unborn}) {
        if (personSourceCode(source) == code)
            return source;
    }
    return std::nullopt;
}

QString sexCode(Sex sex)
{
    switch (sex) {
    case Sex::Female:
        return QStringLiteral("F");
    case Sex::Male:
        return QStringLiteral("M");
    case Sex::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

Sex sexFromCode(QStringView code)
{
    if (code == u"F")
        return Sex::Female;
    return code == u"M" ? Sex::Male : Sex::Unknown;
}

QString Person::initials() const
{
    return givenName.left(1).toUpper() + familyName.left(1).toUpper();
}

int Person::ageOn(QDate day) const
{
    if (!birthDate.isValid() || day < birthDate)
        return -1;
    const int years = day.year() - birthDate.year();
    const bool beforeBirthday = std::pair(day.month(), day.day()) < std::pair(birthDate.month(), birthDate.day());
    return beforeBirthday ? years - 1 : years;
}

QString Address::oneLine() const
{
    QString line = street;
    if (!number.isEmpty())
        line += QStringLiteral(", ") + number;
    const QString place = QStringList{postcode, municipality}.join(u' ').trimmed();
    if (!place.isEmpty())
        line += line.isEmpty() ? place : QStringLiteral(" - ") + place;
    return line;
}

const Person *Household::member(const QString &personId) const
{
    const auto it = std::find_if(members.begin(), members.end(), [&](const Person &p) { return p.id == personId; });
    return it == members.end() ? nullptr : &*it;
}

QList<Person> Household::childrenOn(QDate day, const QString &exceptPersonId) const
{
    QList<Person> children;
    std::copy_if(members.begin(), members.end(), std::back_inserter(children), [&](const Person &p) {
        const int age = p.ageOn(day);
        return p.id != exceptPersonId && !p.deceased && age >= 0 && age < 18;
    });
    std::stable_sort(children.begin(), children.end(),
                     [](const Person &a, const Person &b) { return a.birthDate < b.birthDate; });
    return children;
}

bool isPersonName(const QString &name)
{
    const auto isLetter = [](QChar c) { return c.isLetter() || c.isSurrogate(); };
    return name.size() <= 80 && std::any_of(name.begin(), name.end(), isLetter) &&
           std::all_of(name.begin(), name.end(),
                       [&](QChar c) { return isLetter(c) || c.isMark() || QStringLiteral(" '’-.").contains(c); });
}

QString maskedTaxCode(const QString &taxCode)
{
    return taxCode.left(6) + QString(std::max<qsizetype>(0, taxCode.size() - 6), u'*');
}

QString foldedName(const QString &name)
{
    QString folded;
    folded.reserve(name.size());
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        if (c == u'ß')
            folded += u"SS";
        else if (c == u'Ø' || c == u'ø')
            folded += u'O';
        else if (c == u'Ł' || c == u'ł')
            folded += u'L';
        else if (c == u'Đ' || c == u'đ')
            folded += u'D';
        else if (c.isLetterOrNumber())
            folded += c.toUpper();
        else if (c.isSpace() || c == u'-')
            folded += u' ';
    }
    return folded.simplified();
}

QDebug operator<<(QDebug debug, const Person &)
{
    return debug << "Person(***)";
}

} // namespace clips::domain
