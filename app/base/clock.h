#pragma once

#include <QDateTime>

namespace clips {

/// The one source of time. Implementations may be called from any thread.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// Wall time in UTC, with milliseconds. May jump when somebody sets the system clock.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;

    /// Milliseconds since an arbitrary start; never goes back.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

/// Rome wall time, the time of law for windows, receipts and protocol dates (domain reference 5.1).
[[nodiscard]] QDateTime toRome(const QDateTime &utc);

/// The instant at which a Rome calendar day begins, and the last millisecond of it.
[[nodiscard]] QDateTime startOfRomeDay(QDate day);
[[nodiscard]] QDateTime endOfRomeDay(QDate day);

} // namespace clips
