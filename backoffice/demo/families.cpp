#include "backoffice/demo/families.h"

#include "backoffice/demo/oddfamilies.h"

#include <algorithm>

namespace clips::office {

using namespace domain;

namespace {

constexpr int headRelation = 1;
constexpr int spouseRelation = 2;
constexpr int childRelation = 3;
constexpr int grandchildRelation = 4;
constexpr int partnerRelation = 23;
constexpr char lecce[] = "E506";

} // namespace

Families::Families(quint64 seed, int people, QDate today, const BirthPlaces &places)
    : m_names(Names::read())
    , m_dice(seed)
    , m_people(people)
    , m_today(today)
    , m_persons(places)
    , m_walk(makeWalkFamily(m_persons, today))
{
    m_walk.household.id = QStringLiteral("F0000001");
    m_first.append(m_walk.household);
    m_first.append(makeOddFamilies(m_persons, today));
    m_awkward = makeAwkwardFamily(m_persons, today);
    m_first.append({m_awkward.motherAlone, m_awkward.grandparents});
}

std::optional<Household> Families::next()
{
    if (m_made >= m_people && m_households > 0)
        return std::nullopt;
    return counted(m_first.isEmpty() ? usual() : m_first.takeFirst());
}

Household Families::counted(Household household)
{
    household.id = QStringLiteral("F%1").arg(++m_households, 7, 10, QLatin1Char('0'));
    const bool isWalkFamily = m_households == 1;
    if (!isWalkFamily)
        household.members = household.members.first(std::min<qsizetype>(household.members.size(), m_people - m_made));
    m_made += int(household.members.size());
    settle(household);
    return household;
}

void Families::settle(Household &household) const
{
    // The household moved in on some day of the last thirty years; who was born here since then came by birth. Without
    // the dice: other data of the same seed stay as they are.
    const QDate movedIn = m_today.addDays(-60 - (m_households * 7919) % 10000);
    if (!household.protectedAddress && household.address.municipality != QStringLiteral("Lecce"))
        return; // lives elsewhere
    for (Person &member : household.members) {
        const bool bornHere = member.birthPlace == QLatin1String(lecce);
        member.residentSince =
            bornHere || !member.birthDate.isValid() ? member.birthDate : std::max(member.birthDate, movedIn);
    }
}

QDate Families::dayOfAge(int years)
{
    return m_today.addYears(-years).addDays(-m_dice.between(0, 364));
}

QString Families::birthplace(const Community &community, int bornHerePercent)
{
    if (community.state.isEmpty())
        return m_dice.oneOf(community.birthplaces);
    return m_dice.percent(bornHerePercent) ? QString::fromLatin1(lecce) : community.state;
}

Address Families::address()
{
    QString number = QString::number(m_dice.between(1, 160));
    if (m_dice.percent(12))
        number += QStringLiteral("/") + QChar(u'A' + m_dice.between(0, 3));
    return {m_dice.oneOf(m_names.streets), number,
            m_dice.percent(96) ? QStringLiteral("73100") : QStringLiteral("73010"), QStringLiteral("Lecce"),
            QStringLiteral("LE")};
}

Person Families::adult(const Community &community, Sex sex, int minAge, int maxAge, int relation,
                       const QString &familyName)
{
    const QString family = familyName.isEmpty() ? m_dice.oneOf(community.familyNames) : familyName;
    const QString given = m_dice.oneOf(sex == Sex::Female ? community.femaleNames : community.maleNames);
    return m_persons.make(
        {family, given, sex, dayOfAge(m_dice.between(minAge, maxAge)), birthplace(community, 4), relation});
}

Person Families::child(const Community &community, const QString &familyName, QDate born, int relation,
                       const Household &household)
{
    const Sex sex = m_dice.percent(49) ? Sex::Female : Sex::Male;
    const QStringList &names = sex == Sex::Female ? community.femaleNames : community.maleNames;
    const auto isTaken = [&](const QString &given) {
        return std::any_of(household.members.begin(), household.members.end(),
                           [&](const Person &member) { return member.givenName == given; });
    };
    QString given = m_dice.oneOf(names);
    for (int tries = 0; tries < 20 && isTaken(given); ++tries)
        given = m_dice.oneOf(names);
    return m_persons.make(
        {familyName, given, sex, std::min(born, m_today.addDays(-3)), birthplace(community, 78), relation});
}

void Families::addChildren(Household &household, const Community &community, int count, int relation)
{
    const QDate youngestParent = household.members.last().birthDate;
    const int oldest = std::clamp(int(youngestParent.daysTo(m_today) / 366) - 20, 0, 24);
    // The surname comes from the father where there is one, else from the mother.
    const auto father = std::find_if(household.members.begin(), household.members.end(),
                                     [](const Person &p) { return p.sex == Sex::Male; });
    const QString familyName =
        father == household.members.end() ? household.members.first().familyName : father->familyName;
    // One season for all, and no age twice: brothers and sisters are at least nine months apart.
    const int season = m_dice.between(0, 284);
    QSet<int> ages;
    for (int i = 0; i < count && ages.size() <= oldest; ++i) {
        int age = m_dice.between(0, oldest);
        while (ages.contains(age))
            age = (age + 1) % (oldest + 1);
        ages.insert(age);
        const QDate born = m_today.addYears(-age).addDays(-season - m_dice.between(0, 80));
        household.members.append(child(community, familyName, born, relation, household));
    }
}

Household Families::usual()
{
    const Community &community = m_names.community(m_dice);
    Household household;
    household.address = address();
    const int kind = int(m_dice.below(100));
    if (kind < 30) {
        household.members = {adult(community, m_dice.percent(53) ? Sex::Female : Sex::Male, 21, 93, headRelation)};
    } else if (kind < 52) {
        household.members = {adult(community, Sex::Male, 27, 86, headRelation), {}};
        const int age = household.members[0].ageOn(m_today);
        household.members[1] = adult(community, Sex::Female, std::max(22, age - 8), age + 3, spouseRelation);
    } else if (kind < 88) {
        const bool isMarried = m_dice.percent(80);
        household.members = {adult(community, Sex::Male, 26, 52, headRelation)};
        const int age = household.members[0].ageOn(m_today);
        household.members.append(adult(community, Sex::Female, std::max(22, age - 7), std::max(24, age + 2),
                                       isMarried ? spouseRelation : partnerRelation));
        const int luck = int(m_dice.below(100));
        addChildren(household, community, luck < 47 ? 1 : luck < 86 ? 2 : luck < 97 ? 3 : 4, childRelation);
    } else if (kind < 98) {
        household.members = {adult(community, m_dice.percent(84) ? Sex::Female : Sex::Male, 23, 54, headRelation)};
        addChildren(household, community, m_dice.percent(65) ? 1 : 2, childRelation);
    } else {
        household.members = {adult(community, Sex::Female, 52, 74, headRelation)};
        household.members.append(child(community, household.members[0].familyName, dayOfAge(m_dice.between(1, 14)),
                                       grandchildRelation, household));
    }
    return household;
}

} // namespace clips::office
