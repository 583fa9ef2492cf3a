#pragma once

#include "base/random.h"

#include <mutex>
#include <random>

namespace clips::testing {

/// The same chance every time. Any thread.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(unsigned seed = 1)
        : m_engine(seed)
    {}
    void fill(std::span<unsigned char> bytes) override
    {
        const std::lock_guard lock(m_mutex);
        for (unsigned char &byte : bytes)
            byte = static_cast<unsigned char>(m_engine());
    }

private:
    std::mutex m_mutex;
    std::mt19937 m_engine;
};

} // namespace clips::testing
