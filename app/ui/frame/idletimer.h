#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace clips::ui {

/// Notices that nobody touches the screen or the keyboard any more. Watches every event of the application; runs only
/// between start() and stop(). GUI thread.
class IdleTimer final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds warning{120'000};
        std::chrono::milliseconds grace{60'000};
        std::chrono::milliseconds look{500}; ///< how often the clock is looked at
    };

    IdleTimer(const Clock &clock, const Options &options, QObject *parent = nullptr);

    void start();
    /// From the next start() on.
    void setTimes(std::chrono::milliseconds warning, std::chrono::milliseconds grace);
    void stop();
    /// As if somebody had touched the screen, for what is no event: a document in the scanner.
    void touch();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Nobody there for the warning time.
    void warned();
    /// While the warning stands, whenever the whole seconds change.
    void secondsLeft(int seconds);
    /// Somebody touched the screen after the warning.
    void resumed();
    /// Nobody there for the grace time after the warning either; the timer has stopped.
    void expired();

private:
    void look();

    const Clock &m_clock;
    Options m_options;
    QTimer m_timer;
    qint64 m_lastTouchMs = 0;
    bool m_hasWarned = false;
    int m_secondsLeft = -1;
};

} // namespace clips::ui
