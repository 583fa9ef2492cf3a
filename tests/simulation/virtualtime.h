#pragma once

#include "base/clock.h"

#include <QAbstractEventDispatcher>
#include <map>

namespace clips::simulation {

/// The event loop of a simulated world: timers fire in the order of their time, and time jumps to the next one. Every
/// QTimer of the programs under test lives here without knowing. Installed before the application object is made; there
/// are no sockets and nothing waits.
class VirtualTime final : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    /// Another world begins, at zero. Nothing of the one before is planned any more.
    void beginAgain();
    [[nodiscard]] qint64 nowMs() const { return m_nowMs; }
    /// Goes to the next timer, fires it, and delivers what it posted. False: nothing is planned any more.
    [[nodiscard]] bool step();
    /// Everything that was posted but needs no time.
    static void deliver();

    bool processEvents(QEventLoop::ProcessEventsFlags) override;
    void registerSocketNotifier(QSocketNotifier *) override {}
    void unregisterSocketNotifier(QSocketNotifier *) override {}
    void registerTimer(int id, qint64 intervalMs, Qt::TimerType, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;
    void wakeUp() override {}
    void interrupt() override {}

private:
    struct Timer
    {
        qint64 dueMs = 0;
        quint64 order = 0; ///< of those due together, the one planned first
        qint64 intervalMs = 0;
        QObject *object = nullptr;
    };
    std::map<int, Timer> m_timers;
    qint64 m_nowMs = 0;
    quint64 m_order = 0;
};

/// A machine's clock in that time; somebody may set it.
class SimClock final : public Clock
{
public:
    explicit SimClock(const VirtualTime &time)
        : m_time(time)
    {}
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] qint64 monotonicMs() const override { return m_time.nowMs(); }
    void setOffset(qint64 ms) { m_offsetMs = ms; } ///< to the right time

private:
    const VirtualTime &m_time;
    qint64 m_offsetMs = 0;
};

} // namespace clips::simulation
