#include "sync/retryafter.h"

#include "wire/httpdate.h"

#include <algorithm>

namespace clips::sync {

namespace {
constexpr qint64 longestMs = 3600 * 1000;
/// Nobody asks to wait thirty years: a number from here on is a moment.
constexpr qint64 firstMoment = 1'000'000'000;
} // namespace

std::optional<qint64> retryAfterMs(const QByteArray &header, const QDateTime &nowUtc)
{
    const QByteArray value = header.trimmed();
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(std::min(seconds, longestMs / 1000) * 1000);
    const QDateTime date = wire::httpDateFrom(value);
    if (!date.isValid())
        return std::nullopt;
    return std::clamp(nowUtc.msecsTo(date), qint64{0}, longestMs);
}

std::optional<qint64> rateLimitResetMs(const QByteArray &header, const QDateTime &nowUtc)
{
    bool isNumber = false;
    const qint64 number = header.trimmed().toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return std::nullopt;
    const qint64 seconds = number < firstMoment ? number : number - nowUtc.toSecsSinceEpoch();
    return std::clamp(seconds, qint64{0}, longestMs / 1000) * 1000;
}

} // namespace clips::sync
