#include "sync/retryafter.h"

#include <QLocale>
#include <algorithm>

namespace clips::sync {

std::optional<qint64> retryAfterMs(const QByteArray &header, const QDateTime &nowUtc)
{
    constexpr qint64 longestMs = 3600 * 1000;
    const QByteArray value = header.trimmed();
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(std::min(seconds, longestMs / 1000) * 1000);
    // IMF-fixdate, the only form that is still sent; always English, always GMT.
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    if (!date.isValid())
        return std::nullopt;
    return std::clamp(nowUtc.msecsTo(date), qint64{0}, longestMs);
}

} // namespace clips::sync
