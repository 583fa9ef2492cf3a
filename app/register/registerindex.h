#pragma once

#include "ports/register.h"
#include "register/foldednames.h"
#include "register/nametable.h"

#include <optional>

namespace clips::registry {

/// The register in memory: rows of fixed size, every name once, about 100 bytes for a person with all its indexes.
/// Filled once, then only read; its memory is overwritten when it goes.
class RegisterIndex
{
public:
    /// What to make room for; only an estimate.
    RegisterIndex(int persons, int households);

    void add(const domain::Household &household);
    /// After the last household and before the first question.
    void close();

    [[nodiscard]] QList<ports::RegisterMatch> findByTaxCode(const QString &taxCode) const;
    [[nodiscard]] QList<ports::RegisterMatch> search(const QString &text, int limit) const;
    [[nodiscard]] std::optional<domain::Household> household(const QString &householdId) const;

    [[nodiscard]] int persons() const { return int(m_persons.size()); }
    [[nodiscard]] int households() const { return int(m_households.size()); }
    /// Memory held, for the benchmark.
    [[nodiscard]] qsizetype bytes() const;

private:
    struct PersonRow
    {
        quint32 household;
        TextRow::Place id;
        NameTable::Number familyName;
        NameTable::Number givenName;
        NameTable::Number birthPlaceName;
        qint32 birthDay; // Julian day
        char taxCode[16];
        char birthPlace[4];
        quint8 relation;
        quint8 flags;
    };
    struct HouseholdRow
    {
        TextRow::Place id;
        NameTable::Number address[5];
        quint32 firstPerson;
        quint8 protectedAddress;
    };
    struct CodeEntry
    {
        quint32 hash; // of the code with omocodia undone
        quint32 person;
    };
    using Ranks = std::pair<FoldedNames::Rank, FoldedNames::Rank>;
    class Collector;

    void addPerson(const domain::Person &person, quint32 household);
    [[nodiscard]] domain::Person personAt(quint32 person) const;
    [[nodiscard]] ports::RegisterMatch match(quint32 person, ports::MatchKind kind) const;
    /// Persons whose surname and given name have these ranks, in the order of names.
    void collect(Ranks surnames, Ranks givenNames, ports::MatchKind kind, Collector &collector) const;

    WipedVector<PersonRow> m_persons;
    WipedVector<HouseholdRow> m_households;
    TextRow m_ids;
    NameTable m_familyNames;
    NameTable m_givenNames;
    NameTable m_places;
    FoldedNames m_surnames;
    FoldedNames m_given;
    WipedVector<CodeEntry> m_byCode;
    WipedVector<quint32> m_byName;
    WipedVector<quint32> m_householdsById;
};

} // namespace clips::registry
