#pragma once

#include "backoffice/demo/names.h"
#include "backoffice/demo/persons.h"

#include <optional>

namespace clips::office {

/// Who an outside script needs to know to walk one sitting; the same for every seed.
struct WalkFamily
{
    domain::Household household; ///< the guardian first, then a child of infant-school age and one of nursery age
    QStringList guardianMrz;     ///< three lines of an identity card that exists nowhere else
};

/// A family that breaks most of what a program takes for granted: the mother has an 11-digit code and lives on her own,
/// her daughter of infant-school age is registered with the grandparents.
struct AwkwardFamily
{
    domain::Household motherAlone;
    domain::Household grandparents; ///< the child last
    QStringList guardianMrz;        ///< three lines of a residence permit that exists nowhere else
};

/// The people of an invented municipality, one household after another. The same seed, number of people and day give
/// the same households in the same order: first the walk family, then some families that are hard for software (the
/// awkward one is the last of them), then families as they usually are, with the communities of the city in their
/// proportions.
class Families
{
public:
    Families(quint64 seed, int people, QDate today, const domain::BirthPlaces &places);

    /// nullopt when the municipality is full: exactly `people`, but never fewer than the walk family's three.
    [[nodiscard]] std::optional<domain::Household> next();

    [[nodiscard]] const WalkFamily &walkFamily() const { return m_walk; }
    [[nodiscard]] const AwkwardFamily &awkwardFamily() const { return m_awkward; }

private:
    [[nodiscard]] domain::Household usual();
    [[nodiscard]] domain::Household counted(domain::Household household);
    [[nodiscard]] domain::Address address();
    [[nodiscard]] domain::Person adult(const Community &community, domain::Sex sex, int minAge, int maxAge,
                                       int relation, const QString &familyName = {});
    [[nodiscard]] domain::Person child(const Community &community, const QString &familyName, QDate born, int relation,
                                       const domain::Household &household);
    void addChildren(domain::Household &household, const Community &community, int count, int relation);
    [[nodiscard]] QString birthplace(const Community &community, int bornHerePercent);
    void settle(domain::Household &household) const; ///< since when its members live here
    [[nodiscard]] QDate dayOfAge(int years);

    Names m_names;
    Dice m_dice;
    int m_people;
    QDate m_today;
    PersonMaker m_persons;
    WalkFamily m_walk;
    AwkwardFamily m_awkward;
    QList<domain::Household> m_first; ///< walk family and odd ones, taken from the front
    int m_households = 0;
    int m_made = 0;
};

} // namespace clips::office
