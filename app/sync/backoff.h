#pragma once

#include <QtGlobal>

namespace clips {
class RandomSource;
}

namespace clips::sync {

/// Waiting times after failures: random in [0, min(cap, base * 2^n)], n counting failures in a row ("full jitter"),
/// so that many kiosks do not come back at the same moment after an outage.
class Backoff
{
public:
    Backoff(RandomSource &random, qint64 baseMs, qint64 capMs);

    /// One more failure: how long to wait now. capMs: another cap for this kind of failure.
    [[nodiscard]] qint64 nextMs() { return nextMs(m_capMs); }
    [[nodiscard]] qint64 nextMs(qint64 capMs);
    void reset() { m_failures = 0; }

private:
    RandomSource &m_random;
    qint64 m_baseMs;
    qint64 m_capMs;
    int m_failures = 0;
};

} // namespace clips::sync
