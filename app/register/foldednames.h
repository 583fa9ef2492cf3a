#pragma once

#include "register/nametable.h"

#include <QList>
#include <QStringView>

#include <utility>

namespace clips::registry {

/// The names of a table as they are searched: folded (domain::foldedName), each once, in order. The place in that
/// order is the rank, so that a prefix is a range of ranks.
class FoldedNames
{
public:
    using Rank = quint32;
    struct Similar
    {
        int distance = 0;
        Rank rank = 0;
    };

    FoldedNames() = default;
    explicit FoldedNames(const NameTable &names);

    [[nodiscard]] Rank rankOf(NameTable::Number number) const { return m_ranks[number]; }
    [[nodiscard]] quint32 count() const { return quint32(m_letters.size()); }
    [[nodiscard]] QStringView at(Rank rank) const;

    /// First rank and the one after the last.
    [[nodiscard]] std::pair<Rank, Rank> startingWith(QStringView prefix) const;
    /// Names at most two slips away (one for short words, none for two letters), the nearest first.
    [[nodiscard]] QList<Similar> similarTo(QStringView word) const;

    [[nodiscard]] qsizetype bytes() const;

private:
    WipedVector<char16_t> m_text;
    WipedVector<quint32> m_starts;
    WipedVector<quint32> m_letters; // which letters occur: rules most names out without looking at them
    WipedVector<Rank> m_ranks;
};

} // namespace clips::registry
