#pragma once

#include <atomic>

namespace clips::printing {

/// Tells a thread that waits inside libcups to come back. libcups polls a plain int, hence no std::atomic_int.
class StopFlag
{
public:
    void raise() { std::atomic_ref(m_raised).store(1); }
    [[nodiscard]] bool isRaised() { return std::atomic_ref(m_raised).load() != 0; }
    [[nodiscard]] int *forCups() { return &m_raised; }

private:
    alignas(std::atomic_ref<int>::required_alignment) int m_raised = 0;
};

} // namespace clips::printing
