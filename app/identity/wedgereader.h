#pragma once

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QTimer>
#include <memory>
#include <vector>

namespace clips {
class Clock;
}

namespace clips::identity {

/// Tells a scanner that types like a keyboard ("wedge") from fingers, and keeps its keys away from every widget.
///
/// Three ways, all common: the scanner frames its text with STX and ETX (best: nothing is guessed); it sends a chosen
/// key first and Enter or Tab last; or a burst of at least six keys with tiny gaps ends with Enter or Tab. Keys are
/// held back until it is clear which it is; what turns out to be typing is handed on in its order, nothing added or
/// lost. Holding costs typing one gap of delay on a real keyboard; a gap of 0 turns the guessing off. The on-screen
/// keyboard is not held: its events are not the system's. GUI thread; install on the application:
/// qApp->installEventFilter(&reader).
class WedgeReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WedgeReader)
public:
    enum class Suffix {
        EnterOrTab, ///< of Enter and Tab whichever comes
        Enter,
        Tab,
        None, ///< the scanner only stops: a burst of ten keys and more is a scan when nothing follows
    };
    struct Options
    {
        int prefixKey = 0;  ///< Qt::Key of the key the scanner sends first; 0: none
        QString prefixText; ///< or the character it sends first; empty: none. STX is always understood
        Suffix suffix = Suffix::EnterOrTab;
        int maxGapMs = 35;        ///< between two keys of a burst
        int minKeys = 6;          ///< a shorter burst is typing
        int stallMs = 200;        ///< gap a burst may have once it has so many keys: no finger was that fast
        int continuationMs = 300; ///< between the lines of a machine-readable zone
        int frameTimeoutMs = 500; ///< of silence after STX: the ETX never comes, the keys were typed after all
        int maxLength = 512;      ///< what exceeds it is swallowed, and reported one character too long
    };

    explicit WedgeReader(const Clock &clock, QObject *parent = nullptr);
    WedgeReader(Options options, const Clock &clock, QObject *parent = nullptr);
    ~WedgeReader() override;

    /// While watching, no key reaches a page and none is taken for a scan: each is reported by keySeen().
    void setWatching(bool watching);

Q_SIGNALS:
    /// text: what the key types; name: of keys that type nothing one can see; gapMs: since the key before.
    void keySeen(const QString &text, const QString &name, qint64 gapMs);
    /// One complete scan, lines separated by "\n", not yet judged: give it to ScanRouter.
    void scanned(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State {
        Idle,
        Burst,        ///< keys held, could still be typing
        Framed,       ///< after STX or the chosen prefix
        BetweenLines, ///< a line of a zone is complete, another may follow
    };
    struct HeldKey
    {
        QPointer<QObject> receiver;
        std::unique_ptr<QEvent> event;
    };

    bool press(QObject *watched, const QKeyEvent &key);
    void watch(const QKeyEvent &key);
    bool pressInFrame(QObject *watched, const QKeyEvent &key);
    bool pressInIdle(QObject *watched, const QKeyEvent &key);
    bool pressInBurst(QObject *watched, const QKeyEvent &key);
    bool pressBetweenLines(QObject *watched, const QKeyEvent &key);
    bool release(QObject *watched, const QKeyEvent &key);
    [[nodiscard]] bool mayStart(const QKeyEvent &key) const;
    [[nodiscard]] bool isPrefix(const QKeyEvent &key) const;
    [[nodiscard]] bool endsScan(const QKeyEvent &key) const;
    void hold(QObject *watched, const QKeyEvent &key, const QString &text);
    void endLine();
    void settle(qint64 silenceMs);
    void finish(qsizetype length);
    void giveUp();
    void checkTime();
    [[nodiscard]] int silenceLimit() const;
    [[nodiscard]] qint64 silenceBefore(const QKeyEvent &key) const;

    Options m_options;
    const Clock &m_clock;
    QTimer m_timer;
    State m_state = State::Idle;
    std::vector<HeldKey> m_held;
    QString m_text;
    qsizetype m_lineStart = 0;
    int m_lines = 0;
    qint64 m_lastKeyMs = 0;
    quint64 m_lastTimestamp = 0;
    bool m_justScanned = false;
    bool m_watching = false;
    bool m_frameNeedsEtx = false; ///< it began with STX; else the suffix ends it
    QSet<int> m_heldDown;         ///< pressed while held, not yet released
};

} // namespace clips::identity
