#pragma once

#include <QByteArray>
#include <QDateTime>
#include <optional>

namespace clips::sync {

/// The header Retry-After (RFC 9110, 10.2.3): seconds, or a date. Milliseconds from now, at most one hour and never
/// negative; nothing when it is absent or makes no sense.
[[nodiscard]] std::optional<qint64> retryAfterMs(const QByteArray &header, const QDateTime &nowUtc);

/// The header X-RateLimit-Reset (ModI, RAC_ROBUSTEZZA_002): seconds, or the moment itself as seconds since 1970. Limits
/// as above.
[[nodiscard]] std::optional<qint64> rateLimitResetMs(const QByteArray &header, const QDateTime &nowUtc);

} // namespace clips::sync
