#include "simulation/virtualtime.h"

#include <QCoreApplication>
#include <QTimerEvent>
#include <algorithm>

namespace clips::simulation {

void VirtualTime::beginAgain()
{
    Q_ASSERT(m_timers.empty());
    m_timers.clear();
    m_nowMs = 0;
    m_order = 0;
}

bool VirtualTime::step()
{
    deliver();
    const auto next = std::min_element(m_timers.begin(), m_timers.end(), [](const auto &a, const auto &b) {
        return std::pair(a.second.dueMs, a.second.order) < std::pair(b.second.dueMs, b.second.order);
    });
    if (next == m_timers.end())
        return false;
    Timer &timer = next->second;
    m_nowMs = std::max(m_nowMs, timer.dueMs);
    timer.dueMs = m_nowMs + timer.intervalMs;
    timer.order = ++m_order;
    QTimerEvent fired(next->first);
    QCoreApplication::sendEvent(timer.object, &fired);
    deliver();
    return true;
}

void VirtualTime::deliver()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool VirtualTime::processEvents(QEventLoop::ProcessEventsFlags)
{
    deliver();
    return true;
}

void VirtualTime::registerTimer(int id, qint64 intervalMs, Qt::TimerType, QObject *object)
{
    m_timers[id] = {m_nowMs + intervalMs, ++m_order, intervalMs, object};
}

bool VirtualTime::unregisterTimer(int id)
{
    return m_timers.erase(id) > 0;
}

bool VirtualTime::unregisterTimers(QObject *object)
{
    return std::erase_if(m_timers, [object](const auto &timer) { return timer.second.object == object; }) > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> VirtualTime::registeredTimers(QObject *object) const
{
    QList<TimerInfo> list;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            list.append({id, int(timer.intervalMs), Qt::PreciseTimer});
    }
    return list;
}

int VirtualTime::remainingTime(int id)
{
    const auto found = m_timers.find(id);
    return found == m_timers.end() ? -1 : int(found->second.dueMs - m_nowMs);
}

QDateTime SimClock::nowUtc() const
{
    static const qint64 start = QDateTime(QDate(2026, 11, 23), QTime(7, 0), Qt::UTC).toMSecsSinceEpoch();
    return QDateTime::fromMSecsSinceEpoch(start + m_time.nowMs() + m_offsetMs, Qt::UTC);
}

} // namespace clips::simulation
