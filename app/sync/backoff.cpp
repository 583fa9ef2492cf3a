#include "sync/backoff.h"

#include "base/random.h"

#include <algorithm>

namespace clips::sync {

Backoff::Backoff(RandomSource &random, qint64 baseMs, qint64 capMs)
    : m_random(random)
    , m_baseMs(baseMs)
    , m_capMs(capMs)
{}

qint64 Backoff::nextMs(qint64 capMs)
{
    // Twenty doublings are past every cap; more would leave the number range.
    const qint64 limit = std::min(capMs, m_baseMs << std::min(m_failures, 20));
    ++m_failures;
    return qint64(m_random.below(quint64(limit) + 1));
}

} // namespace clips::sync
