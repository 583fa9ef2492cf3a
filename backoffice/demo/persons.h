#pragma once

#include "backoffice/demo/dice.h"
#include "domain/person.h"
#include "domain/places.h"

#include <QSet>

namespace clips::office {

/// What is wanted of an invented person.
struct PersonWish
{
    QString familyName;
    QString givenName;
    domain::Sex sex = domain::Sex::Female;
    QDate birthDate;
    QString birthPlace; ///< Belfiore code
    int relation = 1;
};

/// Makes persons with register ids in order and with right tax codes, no two alike: where two persons would have the
/// same code the later one gets an omocode, as the Agenzia delle Entrate does.
class PersonMaker
{
public:
    explicit PersonMaker(const domain::BirthPlaces &places);

    [[nodiscard]] domain::Person make(const PersonWish &wish);

    /// The code with `letters` of its last digits changed to letters (1 to 7), and its own check letter.
    [[nodiscard]] static QString omocode(const QString &taxCode, int letters);
    /// An 11-digit provisional code with a right check digit.
    [[nodiscard]] static QString numericCode(int serial);

private:
    const domain::BirthPlaces &m_places;
    QHash<QString, QString> m_placeNames;
    QSet<QString> m_codes;
    int m_made = 0;
};

} // namespace clips::office
