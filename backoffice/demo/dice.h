#pragma once

#include "base/random.h"

#include <QList>

namespace clips::office {

/// Chance that repeats: the same seed gives the same throws on every machine (SplitMix64). For invented data only,
/// never for keys.
class Dice final : public RandomSource
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {}

    void fill(std::span<unsigned char> bytes) override;

    /// From low to high, both included.
    [[nodiscard]] int between(int low, int high) { return low + int(below(quint64(high - low + 1))); }
    /// True this many times in a hundred.
    [[nodiscard]] bool percent(int chance) { return int(below(100)) < chance; }
    template <typename T>
    [[nodiscard]] const T &oneOf(const QList<T> &list)
    {
        return list[qsizetype(below(quint64(list.size())))];
    }

private:
    quint64 m_state;
};

} // namespace clips::office
