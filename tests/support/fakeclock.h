#pragma once

#include "base/clock.h"

#include <atomic>

namespace clips::testing {

/// Time that stands still until the test moves it. Any thread.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &start = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC))
        : m_wallMs(start.toMSecsSinceEpoch())
    {}
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::fromMSecsSinceEpoch(m_wallMs, Qt::UTC); }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonicMs; }
    void advanceMs(qint64 ms)
    {
        m_wallMs += ms;
        m_monotonicMs += ms;
    }
    /// Somebody sets the system clock; the monotonic time does not notice.
    void setWall(const QDateTime &utc) { m_wallMs = utc.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_wallMs;
    std::atomic<qint64> m_monotonicMs{1000};
};

} // namespace clips::testing
