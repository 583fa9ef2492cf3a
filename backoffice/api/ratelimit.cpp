#include "backoffice/api/ratelimit.h"

#include <algorithm>

namespace clips::office {

namespace {
constexpr qint64 windowMs = 60'000;
}

RateLimit::RateLimit(const Clock &clock, int perMinute)
    : m_clock(clock)
    , m_perMinute(perMinute)
    , m_windowStart(clock.monotonicMs())
{}

void RateLimit::turn()
{
    if (m_clock.monotonicMs() - m_windowStart < windowMs)
        return;
    m_windowStart = m_clock.monotonicMs();
    m_used.clear();
}

RateLimit::State RateLimit::stateOf(int used) const
{
    const qint64 leftMs = windowMs - (m_clock.monotonicMs() - m_windowStart);
    return {m_perMinute, std::max(0, m_perMinute - used), int((leftMs + 999) / 1000), used > m_perMinute};
}

RateLimit::State RateLimit::count(const QString &consumer)
{
    turn();
    return stateOf(++m_used[consumer]);
}

RateLimit::State RateLimit::look(const QString &consumer)
{
    turn();
    return stateOf(m_used.value(consumer));
}

} // namespace clips::office
