#pragma once

#include "base/clock.h"

#include <optional>

namespace clips {

/// What the time must be, whatever the clock on the wall says: from the office's word and the monotonic clock, which
/// nobody sets. One thread.
class TrustedTime
{
public:
    /// lastKnown: the latest time the office ever told, kept from before; invalid: none. Until the office speaks the
    /// clock of the start counts, unless it was behind that: then only "too early" can be told.
    TrustedTime(const Clock &clock, const QDateTime &lastKnown);

    /// The office's time, as it is now. UTC.
    void officeSaid(const QDateTime &time);

    /// This clock minus the true time, in milliseconds; nothing: not known.
    [[nodiscard]] std::optional<qint64> clockOffMs() const;

private:
    const Clock &m_clock;
    QDateTime m_time; ///< true at m_monotonicMs, or a time it cannot be before
    qint64 m_monotonicMs;
    bool m_exact;
};

} // namespace clips
