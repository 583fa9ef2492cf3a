#include "base/systemclock.h"

#include <QTimeZone>
#include <chrono>

namespace clips {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

namespace {
const QTimeZone &rome()
{
    static const QTimeZone zone("Europe/Rome");
    return zone;
}
} // namespace

QDateTime toRome(const QDateTime &utc)
{
    return utc.toTimeZone(rome());
}

QDateTime startOfRomeDay(QDate day)
{
    return day.startOfDay(rome()).toUTC();
}

QDateTime endOfRomeDay(QDate day)
{
    return day.endOfDay(rome()).toUTC();
}

} // namespace clips
