#include "base/trustedtime.h"

namespace clips {

TrustedTime::TrustedTime(const Clock &clock, const QDateTime &lastKnown)
    : m_clock(clock)
    , m_time(clock.nowUtc())
    , m_monotonicMs(clock.monotonicMs())
    , m_exact(true)
{
    if (lastKnown.isValid() && m_time < lastKnown) {
        m_time = lastKnown;
        m_exact = false;
    }
}

void TrustedTime::officeSaid(const QDateTime &time)
{
    m_time = time;
    m_monotonicMs = m_clock.monotonicMs();
    m_exact = true;
}

std::optional<qint64> TrustedTime::clockOffMs() const
{
    const QDateTime now = m_time.addMSecs(m_clock.monotonicMs() - m_monotonicMs);
    const qint64 off = now.msecsTo(m_clock.nowUtc());
    if (!m_exact && off > 0)
        return std::nullopt;
    return off;
}

} // namespace clips
