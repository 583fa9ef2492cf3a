#pragma once

#include "register/wiping.h"

#include <QString>

#include <unordered_map>

namespace clips::registry {

/// Texts that many rows share, each kept once as UTF-8: a number instead of a QString for every field.
class NameTable
{
public:
    using Number = quint32;

    NameTable();

    [[nodiscard]] Number add(const QString &text);
    [[nodiscard]] QString text(Number number) const;
    [[nodiscard]] quint32 count() const { return quint32(m_starts.size() - 1); }
    [[nodiscard]] qsizetype bytes() const;

    /// No more texts will come: gives back what only add() needs.
    void close();

private:
    WipedVector<char> m_text;
    WipedVector<quint32> m_starts;
    // From the hash of a text, so that no second copy of the names lies about.
    std::unordered_multimap<size_t, Number> m_known;
};

/// Texts that differ from row to row, such as identifiers, one behind the other.
class TextRow
{
public:
    using Place = quint32;

    [[nodiscard]] Place add(const QString &text);
    [[nodiscard]] QString text(Place place) const;
    /// The bytes, for comparing without making a QString.
    [[nodiscard]] QByteArrayView view(Place place) const;
    [[nodiscard]] qsizetype bytes() const { return qsizetype(m_text.capacity()); }
    void close() { m_text.shrink_to_fit(); }

private:
    WipedVector<char> m_text; // each: one byte length, then UTF-8
};

} // namespace clips::registry
