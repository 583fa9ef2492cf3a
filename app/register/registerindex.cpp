#include "register/registerindex.h"

#include "domain/codicefiscale.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstring>
#include <limits>
#include <numeric>

namespace clips::registry {

using domain::Household;
using domain::Person;
using ports::MatchKind;
using ports::RegisterMatch;

namespace {

constexpr qint32 noBirthDay = std::numeric_limits<qint32>::min();
enum PersonFlag : quint8 { Female = 1, Male = 2, CodeNotValidated = 4, Deceased = 8 };

template <size_t N>
void put(char (&field)[N], const QString &text)
{
    const QByteArray latin1 = text.toLatin1();
    std::memset(field, 0, N);
    std::memcpy(field, latin1.constData(), std::min(N, size_t(latin1.size())));
}

template <size_t N>
QString get(const char (&field)[N])
{
    return QString::fromLatin1(field, qsizetype(strnlen(field, N)));
}

/// What two codes of one person have in common; a code the register has wrong is compared as it stands.
QString comparableCode(const QString &taxCode)
{
    const auto code = domain::CodiceFiscale::fromText(taxCode);
    return code ? code->base() : taxCode.simplified().toUpper();
}

quint32 hashOf(const QString &code)
{
    return quint32(qHash(code, 0));
}

quint8 flagsOf(const Person &person)
{
    return quint8((person.sex == domain::Sex::Female ? Female : 0) | (person.sex == domain::Sex::Male ? Male : 0) |
                  (person.taxCodeValidated ? 0 : CodeNotValidated) | (person.deceased ? Deceased : 0));
}

} // namespace

/// Matches up to a limit, each person once.
class RegisterIndex::Collector
{
public:
    Collector(const RegisterIndex &index, int limit)
        : m_index(index)
        , m_limit(limit)
    {}

    [[nodiscard]] bool isFull() const { return m_matches.size() >= m_limit; }
    void take(quint32 person, MatchKind kind)
    {
        if (isFull() || m_seen.contains(person))
            return;
        m_seen.insert(person);
        m_matches.append(m_index.match(person, kind));
    }
    [[nodiscard]] QList<RegisterMatch> matches() const { return m_matches; }

private:
    const RegisterIndex &m_index;
    int m_limit;
    QSet<quint32> m_seen;
    QList<RegisterMatch> m_matches;
};

RegisterIndex::RegisterIndex(int persons, int households)
{
    // The header is only a claim until the last line was read.
    constexpr int believable = 1'000'000;
    m_persons.reserve(size_t(std::clamp(persons, 0, believable)));
    m_byCode.reserve(m_persons.capacity());
    m_households.reserve(size_t(std::clamp(households, 0, believable)));
}

void RegisterIndex::add(const Household &household)
{
    const domain::Address &address = household.address;
    const quint32 number = quint32(m_households.size());
    m_households.push_back({m_ids.add(household.id),
                            {m_places.add(address.street), m_places.add(address.number), m_places.add(address.postcode),
                             m_places.add(address.municipality), m_places.add(address.province)},
                            quint32(m_persons.size()),
                            household.protectedAddress});
    for (const Person &person : household.members)
        addPerson(person, number);
}

void RegisterIndex::addPerson(const Person &person, quint32 household)
{
    PersonRow row;
    row.household = household;
    row.id = m_ids.add(person.id);
    row.familyName = m_familyNames.add(person.familyName);
    row.givenName = m_givenNames.add(person.givenName);
    row.birthPlaceName = m_places.add(person.birthPlaceName);
    row.birthDay = person.birthDate.isValid() ? qint32(person.birthDate.toJulianDay()) : noBirthDay;
    put(row.taxCode, person.taxCode);
    put(row.birthPlace, person.birthPlace);
    row.relation = quint8(person.relation);
    row.flags = flagsOf(person);
    if (!person.taxCode.isEmpty())
        m_byCode.push_back({hashOf(comparableCode(person.taxCode)), quint32(m_persons.size())});
    m_persons.push_back(row);
}

void RegisterIndex::close()
{
    for (NameTable *names : {&m_familyNames, &m_givenNames, &m_places})
        names->close();
    m_ids.close();
    m_persons.shrink_to_fit();
    m_households.shrink_to_fit();
    m_byCode.shrink_to_fit();
    m_surnames = FoldedNames(m_familyNames);
    m_given = FoldedNames(m_givenNames);

    std::sort(m_byCode.begin(), m_byCode.end(), [](const CodeEntry &a, const CodeEntry &b) {
        return std::pair(a.hash, a.person) < std::pair(b.hash, b.person);
    });
    const auto order = [this](quint32 person) {
        const PersonRow &row = m_persons[person];
        return std::tuple(m_surnames.rankOf(row.familyName), m_given.rankOf(row.givenName), row.birthDay, person);
    };
    m_byName.resize(m_persons.size());
    std::iota(m_byName.begin(), m_byName.end(), 0);
    std::sort(m_byName.begin(), m_byName.end(), [&](quint32 a, quint32 b) { return order(a) < order(b); });
    m_householdsById.resize(m_households.size());
    std::iota(m_householdsById.begin(), m_householdsById.end(), 0);
    std::sort(m_householdsById.begin(), m_householdsById.end(), [this](quint32 a, quint32 b) {
        return m_ids.view(m_households[a].id).compare(m_ids.view(m_households[b].id)) < 0;
    });
}

Person RegisterIndex::personAt(quint32 person) const
{
    const PersonRow &row = m_persons[person];
    Person read;
    read.id = m_ids.text(row.id);
    read.familyName = m_familyNames.text(row.familyName);
    read.givenName = m_givenNames.text(row.givenName);
    read.sex = row.flags & Female ? domain::Sex::Female : row.flags & Male ? domain::Sex::Male : domain::Sex::Unknown;
    if (row.birthDay != noBirthDay)
        read.birthDate = QDate::fromJulianDay(row.birthDay);
    read.birthPlace = get(row.birthPlace);
    read.birthPlaceName = m_places.text(row.birthPlaceName);
    read.taxCode = get(row.taxCode);
    read.taxCodeValidated = !(row.flags & CodeNotValidated);
    read.relation = row.relation;
    read.deceased = row.flags & Deceased;
    return read;
}

RegisterMatch RegisterIndex::match(quint32 person, MatchKind kind) const
{
    return {m_ids.text(m_households[m_persons[person].household].id), personAt(person), kind};
}

QList<RegisterMatch> RegisterIndex::findByTaxCode(const QString &taxCode) const
{
    const QString wanted = comparableCode(taxCode);
    QList<RegisterMatch> matches;
    const auto first = std::lower_bound(m_byCode.begin(), m_byCode.end(), hashOf(wanted),
                                        [](const CodeEntry &entry, quint32 hash) { return entry.hash < hash; });
    for (auto it = first; it != m_byCode.end() && it->hash == hashOf(wanted); ++it) {
        if (comparableCode(get(m_persons[it->person].taxCode)) == wanted)
            matches.append(match(it->person, MatchKind::TaxCode));
    }
    return matches;
}

void RegisterIndex::collect(Ranks surnames, Ranks givenNames, MatchKind kind, Collector &collector) const
{
    const auto first = std::lower_bound(m_byName.begin(), m_byName.end(), surnames.first,
                                        [this](quint32 person, FoldedNames::Rank rank) {
                                            return m_surnames.rankOf(m_persons[person].familyName) < rank;
                                        });
    for (auto it = first; it != m_byName.end() && !collector.isFull(); ++it) {
        const PersonRow &row = m_persons[*it];
        if (m_surnames.rankOf(row.familyName) >= surnames.second)
            return;
        const FoldedNames::Rank given = m_given.rankOf(row.givenName);
        if (given >= givenNames.first && given < givenNames.second)
            collector.take(*it, kind);
    }
}

QList<RegisterMatch> RegisterIndex::search(const QString &text, int limit) const
{
    const QString folded = domain::foldedName(text);
    Collector collector(*this, limit);
    if (folded.isEmpty())
        return {};

    // "DE GIORGI A" is a surname of two words and the beginning of a given name, or a surname and "GIORGI A", or ...:
    // the longest surname first.
    struct Reading
    {
        QStringView surname;
        Ranks givenNames;
    };
    std::vector<Reading> readings{{folded, {0, m_given.count()}}};
    for (qsizetype blank = folded.lastIndexOf(u' '); blank > 0; blank = folded.lastIndexOf(u' ', blank - 1))
        readings.push_back({QStringView(folded).left(blank), m_given.startingWith(QStringView(folded).mid(blank + 1))});

    for (const Reading &reading : readings)
        collect(m_surnames.startingWith(reading.surname), reading.givenNames, MatchKind::SurnamePrefix, collector);
    for (const Reading &reading : readings) {
        if (collector.isFull() || reading.givenNames.first == reading.givenNames.second)
            continue;
        for (const FoldedNames::Similar &similar : m_surnames.similarTo(reading.surname)) {
            // "ROSSI X" is two slips from "ROSSI", but means a given name.
            if (similar.distance > 1 && m_surnames.at(similar.rank).count(u' ') != reading.surname.count(u' '))
                continue;
            collect({similar.rank, similar.rank + 1}, reading.givenNames, MatchKind::SimilarSurname, collector);
        }
    }
    return collector.matches();
}

std::optional<Household> RegisterIndex::household(const QString &householdId) const
{
    const QByteArray wanted = householdId.toUtf8();
    const auto it = std::lower_bound(
        m_householdsById.begin(), m_householdsById.end(), wanted,
        [this](quint32 number, const QByteArray &id) { return m_ids.view(m_households[number].id).compare(id) < 0; });
    if (it == m_householdsById.end() || m_ids.view(m_households[*it].id) != wanted)
        return std::nullopt;
    const HouseholdRow &row = m_households[*it];
    Household read;
    read.id = householdId;
    read.protectedAddress = row.protectedAddress;
    read.address = {m_places.text(row.address[0]), m_places.text(row.address[1]), m_places.text(row.address[2]),
                    m_places.text(row.address[3]), m_places.text(row.address[4])};
    for (quint32 person = row.firstPerson; person < m_persons.size() && m_persons[person].household == *it; ++person)
        read.members.append(personAt(person));
    return read;
}

qsizetype RegisterIndex::bytes() const
{
    return qsizetype(m_persons.capacity() * sizeof(PersonRow) + m_households.capacity() * sizeof(HouseholdRow) +
                     m_byCode.capacity() * sizeof(CodeEntry) +
                     (m_byName.capacity() + m_householdsById.capacity()) * sizeof(quint32)) +
           m_ids.bytes() + m_familyNames.bytes() + m_givenNames.bytes() + m_places.bytes() + m_surnames.bytes() +
           m_given.bytes();
}

} // namespace clips::registry
