#include "ui/frame/idletimer.h"

#include <QCoreApplication>
#include <QEvent>

namespace clips::ui {

namespace {

/// A mouse that only moves may be a lorry passing by; a press is a person.
bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::TouchBegin ||
           type == QEvent::TouchUpdate || type == QEvent::Wheel || type == QEvent::TabletPress;
}

} // namespace

IdleTimer::IdleTimer(const Clock &clock, const Options &options, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_options(options)
{
    m_timer.setInterval(options.look);
    connect(&m_timer, &QTimer::timeout, this, &IdleTimer::look);
    if (QCoreApplication *application = QCoreApplication::instance())
        application->installEventFilter(this);
}

void IdleTimer::start()
{
    m_lastTouchMs = m_clock.monotonicMs();
    m_hasWarned = false;
    m_secondsLeft = -1;
    m_timer.start();
}

void IdleTimer::setTimes(std::chrono::milliseconds warning, std::chrono::milliseconds grace)
{
    m_options.warning = warning;
    m_options.grace = grace;
}

void IdleTimer::stop()
{
    m_timer.stop();
}

void IdleTimer::touch()
{
    m_lastTouchMs = m_clock.monotonicMs();
    if (!m_hasWarned || !isRunning())
        return;
    m_hasWarned = false;
    m_secondsLeft = -1;
    Q_EMIT resumed();
}

bool IdleTimer::eventFilter(QObject *watched, QEvent *event)
{
    if (isRunning() && isTouch(event->type()))
        touch();
    return QObject::eventFilter(watched, event);
}

void IdleTimer::look()
{
    const qint64 idleMs = m_clock.monotonicMs() - m_lastTouchMs;
    if (idleMs < m_options.warning.count())
        return;
    if (!m_hasWarned) {
        m_hasWarned = true;
        Q_EMIT warned();
    }
    const qint64 leftMs = m_options.warning.count() + m_options.grace.count() - idleMs;
    if (leftMs <= 0) {
        stop();
        Q_EMIT expired();
        return;
    }
    const int seconds = int((leftMs + 999) / 1000);
    if (seconds != m_secondsLeft) {
        m_secondsLeft = seconds;
        Q_EMIT secondsLeft(seconds);
    }
}

} // namespace clips::ui
