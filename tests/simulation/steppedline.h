#pragma once

#include "storage/workline.h"

#include <QTimer>
#include <deque>

namespace clips::simulation {

/// The storage's thread as a queue that runs one piece of work at a time, each to its end, when its time comes.
class SteppedLine final : public storage::WorkLine
{
public:
    /// delay: how long the next piece of work takes, in milliseconds.
    explicit SteppedLine(std::function<qint64()> delay)
        : m_delay(std::move(delay))
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            runOne();
            plan();
        });
    }

    void post(std::function<void()> work) override
    {
        if (m_isDead)
            return; // its promise is broken, its future cancelled
        if (m_atOnce) {
            work();
            return;
        }
        m_waiting.push_back(std::move(work));
        plan();
    }
    void finish() override
    {
        while (!m_waiting.empty())
            runOne();
    }
    /// The program is being killed: what waits is never run.
    void setDead(bool dead)
    {
        m_isDead = dead;
        if (dead)
            m_waiting.clear();
    }
    /// For somebody who looks in from outside between two pieces of work.
    void setAtOnce(bool atOnce) { m_atOnce = atOnce; }

private:
    void plan()
    {
        if (!m_waiting.empty() && !m_timer.isActive())
            m_timer.start(int(m_delay()));
    }
    void runOne()
    {
        if (m_waiting.empty())
            return;
        const auto work = std::move(m_waiting.front());
        m_waiting.pop_front();
        work();
    }

    std::function<qint64()> m_delay;
    std::deque<std::function<void()>> m_waiting;
    QTimer m_timer;
    bool m_isDead = false;
    bool m_atOnce = false;
};

} // namespace clips::simulation
