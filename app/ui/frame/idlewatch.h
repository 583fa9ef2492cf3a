#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace clips::ui {

/// Notices that nobody touches, types or scans: asks first, and only later gives up. Extensions are unlimited.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    /// quiet: until the question; answer: how long the question waits.
    IdleWatch(std::chrono::seconds quiet, std::chrono::seconds answer, QObject *parent = nullptr);

    /// Off where nobody is, or nothing could be lost.
    void setWatching(bool watching);
    /// Somebody is there: input that did not come through this window counts too.
    void somebodyIsHere();

Q_SIGNALS:
    void asking(int secondsLeft); ///< every second while the question is open
    void answered();
    void expired();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    std::chrono::milliseconds m_quiet;
    std::chrono::milliseconds m_answer;
    QTimer m_second;
    QElapsedTimer m_sinceInput;
    bool m_asking = false;
};

} // namespace clips::ui
