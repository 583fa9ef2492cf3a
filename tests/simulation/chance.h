#pragma once

#include "base/random.h"

#include <random>

namespace clips::simulation {

/// The one chance of a simulated world: the same seed, the same draws in the same order, on every machine.
class Chance final : public RandomSource
{
public:
    explicit Chance(quint64 seed)
        : m_engine(seed)
    {}
    void fill(std::span<unsigned char> bytes) override
    {
        for (unsigned char &byte : bytes)
            byte = static_cast<unsigned char>(m_engine() >> 32);
    }
    /// In [from, to].
    [[nodiscard]] qint64 between(qint64 from, qint64 to) { return from + qint64(m_engine() % quint64(to - from + 1)); }
    [[nodiscard]] bool percent(int share) { return between(0, 99) < share; }

private:
    std::mt19937_64 m_engine;
};

} // namespace clips::simulation
