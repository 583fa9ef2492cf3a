#include "backoffice/demo/persons.h"

#include "domain/codicefiscale.h"

namespace clips::office {

using namespace domain;

namespace {

/// The one last character that makes the code right: asked of the domain's own check, not computed here once more.
QString completed(const QString &start, const QString &candidates)
{
    for (const QChar last : candidates) {
        if (CodiceFiscale::fromText(start + last))
            return start + last;
    }
    Q_UNREACHABLE();
}

} // namespace

PersonMaker::PersonMaker(const BirthPlaces &places)
    : m_places(places)
{}

QString PersonMaker::omocode(const QString &taxCode, int letters)
{
    static constexpr int digitPositions[] = {14, 13, 12, 10, 9, 7, 6};
    static const QString forDigit = QStringLiteral("LMNPQRSTUV");
    QString start = taxCode.left(15);
    for (int i = 0; i < letters; ++i)
        start[digitPositions[i]] = forDigit[start[digitPositions[i]].digitValue()];
    return completed(start, QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
}

QString PersonMaker::numericCode(int serial)
{
    return completed(QStringLiteral("%1").arg(serial, 7, 10, QLatin1Char('0')) + QStringLiteral("075"),
                     QStringLiteral("0123456789"));
}

Person PersonMaker::make(const PersonWish &wish)
{
    Person person;
    person.id = QStringLiteral("R%1").arg(++m_made, 8, 10, QLatin1Char('0'));
    person.familyName = wish.familyName;
    person.givenName = wish.givenName;
    person.sex = wish.sex;
    person.birthDate = wish.birthDate;
    person.birthPlace = wish.birthPlace;
    person.relation = wish.relation;
    QString &placeName = m_placeNames[wish.birthPlace];
    if (placeName.isEmpty()) {
        const auto place = m_places.find(wish.birthPlace, wish.birthDate);
        placeName = place ? place->name : wish.birthPlace;
    }
    person.birthPlaceName = placeName;
    const QString base = encodeTaxCode(wish.familyName, wish.givenName, wish.sex, wish.birthDate, wish.birthPlace);
    person.taxCode = base;
    for (int letters = 1; letters <= 7 && m_codes.contains(person.taxCode); ++letters)
        person.taxCode = omocode(base, letters);
    m_codes.insert(person.taxCode);
    return person;
}

} // namespace clips::office
