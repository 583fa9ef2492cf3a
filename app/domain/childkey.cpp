#include "domain/childkey.h"

#include "domain/codicefiscale.h"

namespace clips::domain {

namespace {
QString baseCode(const Person &person)
{
    const auto code = CodiceFiscale::fromText(person.taxCode);
    return code ? code->base() : QString();
}
} // namespace

QString childKey(const Person &child)
{
    if (child.taxCode.isEmpty())
        return child.id;
    const QString base = baseCode(child);
    return base.isEmpty() ? child.taxCode : base;
}

QString childLikeness(const Person &child)
{
    return QStringList{foldedName(child.familyName), foldedName(child.givenName), child.birthDate.toString(Qt::ISODate),
                       child.birthPlace.toUpper()}
        .join(u'|');
}

Sameness sameness(const Person &one, const Person &other)
{
    if (!one.id.isEmpty() && one.id == other.id)
        return Sameness::Same;
    const QString oneCode = baseCode(one);
    const QString otherCode = baseCode(other);
    if (!oneCode.isEmpty() && !otherCode.isEmpty())
        return oneCode == otherCode ? Sameness::Same : Sameness::Different;
    return childLikeness(one) == childLikeness(other) ? Sameness::Possible : Sameness::Different;
}

QString unbornId(const QString &applicantId, int dueYear, int number)
{
    return applicantId.isEmpty() ? QString()
                                 : QStringLiteral("unborn-%1-%2-%3").arg(dueYear).arg(number).arg(applicantId);
}

QStringList idsBeforeBirth(const QString &applicantId, QDate born, int number)
{
    if (applicantId.isEmpty() || !born.isValid())
        return {};
    QStringList ids;
    for (int year = born.addDays(-60).year(); year <= born.addDays(90).year(); ++year)
        ids.append(unbornId(applicantId, year, number));
    return ids;
}

} // namespace clips::domain
