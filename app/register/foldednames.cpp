#include "register/foldednames.h"

#include "base/editdistance.h"
#include "domain/person.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace clips::registry {

namespace {

quint32 lettersOf(QStringView word)
{
    quint32 letters = 0;
    for (const QChar c : word)
        letters |= 1u << (c.unicode() % 32);
    return letters;
}

/// A short word two slips away is another word.
int tolerance(QStringView word)
{
    return word.size() < 3 ? 0 : word.size() < 5 ? 1 : 2;
}

} // namespace

FoldedNames::FoldedNames(const NameTable &names)
{
    std::vector<QString> folded(names.count());
    for (quint32 i = 0; i < names.count(); ++i)
        folded[i] = domain::foldedName(names.text(i));
    std::vector<quint32> order(names.count());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return folded[a] < folded[b]; });

    m_ranks.resize(names.count());
    m_starts.push_back(0);
    for (const quint32 number : order) {
        const QString &name = folded[number];
        if (m_letters.empty() || at(count() - 1) != name) {
            m_text.insert(m_text.end(), name.utf16(), name.utf16() + name.size());
            m_starts.push_back(quint32(m_text.size()));
            m_letters.push_back(lettersOf(name));
        }
        m_ranks[number] = count() - 1;
    }
    m_text.shrink_to_fit();
    m_starts.shrink_to_fit();
    m_letters.shrink_to_fit();
}

QStringView FoldedNames::at(Rank rank) const
{
    return {m_text.data() + m_starts[rank], qsizetype(m_starts[rank + 1] - m_starts[rank])};
}

std::pair<FoldedNames::Rank, FoldedNames::Rank> FoldedNames::startingWith(QStringView prefix) const
{
    Rank low = 0;
    Rank high = count();
    while (low < high) {
        const Rank middle = low + (high - low) / 2;
        if (at(middle) < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    const Rank first = low;
    high = count();
    while (low < high) {
        const Rank middle = low + (high - low) / 2;
        if (at(middle).startsWith(prefix))
            low = middle + 1;
        else
            high = middle;
    }
    return {first, low};
}

QList<FoldedNames::Similar> FoldedNames::similarTo(QStringView word) const
{
    QList<Similar> found;
    const int limit = tolerance(word);
    const quint32 letters = lettersOf(word);
    for (Rank rank = 0; limit > 0 && rank < count(); ++rank) {
        // One slip changes at most two of the letters that occur.
        if (std::popcount(letters ^ m_letters[rank]) > 2 * limit)
            continue;
        const int distance = editDistance(word, at(rank), limit);
        if (distance <= limit)
            found.append({distance, rank});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Similar &a, const Similar &b) { return a.distance < b.distance; });
    return found;
}

qsizetype FoldedNames::bytes() const
{
    return qsizetype(m_text.capacity() * sizeof(char16_t) +
                     (m_starts.capacity() + m_letters.capacity() + m_ranks.capacity()) * sizeof(quint32));
}

} // namespace clips::registry
