#pragma once

#include "base/clock.h"

#include <QHash>
#include <QString>

namespace clips::office {

/// Counts requests per consumer in windows of one minute.
class RateLimit
{
public:
    RateLimit(const Clock &clock, int perMinute);

    struct State
    {
        int limit = 0;
        int remaining = 0;
        int resetSeconds = 0;
        bool isExceeded = false;
    };
    /// Counts one and says where the consumer stands.
    [[nodiscard]] State count(const QString &consumer);
    /// Looks without counting.
    [[nodiscard]] State look(const QString &consumer);

private:
    void turn();
    [[nodiscard]] State stateOf(int used) const;

    const Clock &m_clock;
    int m_perMinute;
    qint64 m_windowStart;
    QHash<QString, int> m_used;
};

} // namespace clips::office
