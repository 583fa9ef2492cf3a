#include "identity/wedgereader.h"

#include "base/clock.h"

#include <QGuiApplication>
#include <algorithm>

namespace clips::identity {

namespace {
const QString startOfText = QStringLiteral("\x02");
const QString endOfText = QStringLiteral("\x03");
constexpr qsizetype leastKeysWithoutSuffix = 10; ///< that many in a row no finger types

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

bool isModifier(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_CapsLock:
        return true;
    default:
        return false;
    }
}

/// How many lines of that length make a machine-readable zone; 1 when none does.
int linesOfZone(qsizetype lineLength)
{
    switch (lineLength) {
    case 30:
        return 3;
    case 36:
    case 44:
        return 2;
    default:
        return 1;
    }
}
} // namespace

WedgeReader::WedgeReader(const Clock &clock, QObject *parent)
    : WedgeReader(Options(), clock, parent)
{}

WedgeReader::WedgeReader(Options options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WedgeReader::checkTime);
}

WedgeReader::~WedgeReader() = default;

void WedgeReader::setWatching(bool watching)
{
    if (m_state != State::Idle)
        giveUp();
    m_watching = watching;
}

bool WedgeReader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        if (!m_watching && m_state == State::Idle && !mayStart(*static_cast<QKeyEvent *>(event)))
            return false;
        // Taken, so that a code cannot press a shortcut before its keys are judged.
        event->accept();
        return true;
    }
    // What we hand on ourselves and what the on-screen keyboard posts is not spontaneous.
    if (!event->spontaneous())
        return false;
    switch (int(event->type())) {
    case QEvent::KeyPress:
        if (m_watching) {
            watch(*static_cast<QKeyEvent *>(event));
            return true;
        }
        return press(watched, *static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        if (m_watching)
            return true;
        return release(watched, *static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        if (m_state == State::Burst)
            giveUp();
        return false;
    default:
        return false;
    }
}

void WedgeReader::watch(const QKeyEvent &key)
{
    const qint64 silence = silenceBefore(key);
    m_lastKeyMs = m_clock.monotonicMs();
    m_lastTimestamp = key.timestamp();
    if (isModifier(key))
        return;
    const bool isVisible = !key.text().isEmpty() && key.text().front().isPrint();
    Q_EMIT keySeen(key.text(), isVisible ? QString() : QKeySequence(key.key()).toString(QKeySequence::PortableText),
                   silence);
}

bool WedgeReader::press(QObject *watched, const QKeyEvent &key)
{
    const qint64 silence = silenceBefore(key);
    settle(silence);
    m_lastKeyMs = m_clock.monotonicMs();
    m_lastTimestamp = key.timestamp();
    const bool lineEndAfterScan = m_justScanned && isEnter(key) && silence <= m_options.maxGapMs;
    m_justScanned = false;
    switch (m_state) {
    case State::Idle:
        if (lineEndAfterScan) {
            m_heldDown.insert(key.key());
            return true;
        }
        return pressInIdle(watched, key);
    case State::Burst:
        return pressInBurst(watched, key);
    case State::Framed:
        return pressInFrame(watched, key);
    case State::BetweenLines:
        return pressBetweenLines(watched, key);
    }
    Q_UNREACHABLE();
}

bool WedgeReader::pressInIdle(QObject *watched, const QKeyEvent &key)
{
    m_heldDown.clear();
    if (!mayStart(key))
        return false;
    const bool framed = isPrefix(key);
    m_state = framed ? State::Framed : State::Burst;
    m_frameNeedsEtx = key.text() == startOfText;
    hold(watched, key, framed ? QString() : key.text());
    return true;
}

bool WedgeReader::pressInFrame(QObject *watched, const QKeyEvent &key)
{
    if (key.text() == endOfText) {
        m_heldDown.insert(key.key());
        finish(m_text.size());
    } else if (!m_frameNeedsEtx && endsScan(key) && m_text.size() > m_lineStart) {
        m_heldDown.insert(key.key());
        endLine();
    } else {
        hold(watched, key, isEnter(key) ? QStringLiteral("\n") : key.text());
    }
    return true;
}

bool WedgeReader::pressInBurst(QObject *watched, const QKeyEvent &key)
{
    const bool ends = endsScan(key);
    if (ends && m_text.size() - m_lineStart >= m_options.minKeys) {
        m_heldDown.insert(key.key());
        endLine();
        return true;
    }
    if (ends || key.isAutoRepeat() || (key.text().isEmpty() && !isModifier(key))) {
        giveUp();
        return false;
    }
    hold(watched, key, key.text());
    return true;
}

bool WedgeReader::pressBetweenLines(QObject *watched, const QKeyEvent &key)
{
    if (isEnter(key)) {
        // CR and LF both arrive as Enter.
        m_heldDown.insert(key.key());
        return true;
    }
    if (isModifier(key) || mayStart(key)) {
        const bool framed = isPrefix(key);
        m_state = framed ? State::Framed : State::Burst;
        hold(watched, key, framed ? QString() : key.text());
        return true;
    }
    finish(m_lineStart);
    return false;
}

bool WedgeReader::release(QObject *watched, const QKeyEvent &key)
{
    // The release of a key that went down before the scan belongs to whoever saw the press.
    if (!m_heldDown.remove(key.key()))
        return false;
    const bool judged = m_state == State::Idle || m_state == State::BetweenLines;
    if (!judged && m_text.size() <= m_options.maxLength)
        m_held.push_back({watched, std::unique_ptr<QEvent>(key.clone())});
    return true;
}

bool WedgeReader::isPrefix(const QKeyEvent &key) const
{
    if (key.text() == startOfText)
        return true;
    if (m_options.prefixKey != 0 && key.key() == m_options.prefixKey)
        return true;
    return !m_options.prefixText.isEmpty() && key.text() == m_options.prefixText;
}

bool WedgeReader::endsScan(const QKeyEvent &key) const
{
    switch (m_options.suffix) {
    case Suffix::EnterOrTab:
        return isEnter(key) || key.key() == Qt::Key_Tab;
    case Suffix::Enter:
        return isEnter(key);
    case Suffix::Tab:
        return key.key() == Qt::Key_Tab;
    case Suffix::None:
        return false;
    }
    Q_UNREACHABLE();
}

bool WedgeReader::mayStart(const QKeyEvent &key) const
{
    if (isPrefix(key))
        return true;
    const bool plain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return m_options.maxGapMs > 0 && plain && !key.isAutoRepeat() && !key.text().isEmpty() &&
           key.text().front().isPrint() && !key.text().front().isSpace();
}

void WedgeReader::hold(QObject *watched, const QKeyEvent &key, const QString &text)
{
    m_text += text;
    m_heldDown.insert(key.key());
    if (m_text.size() <= m_options.maxLength) {
        m_held.push_back({watched, std::unique_ptr<QEvent>(key.clone())});
    } else {
        // Nobody types that much that fast: no longer worth keeping, still kept away from the page.
        m_text.truncate(m_options.maxLength + 1);
        m_held.clear();
    }
    m_timer.start(silenceLimit());
}

void WedgeReader::endLine()
{
    const int wanted = linesOfZone(m_text.size() - m_lineStart);
    ++m_lines;
    if (m_lines >= wanted) {
        finish(m_text.size());
        return;
    }
    m_text += u'\n';
    m_lineStart = m_text.size();
    m_held.clear();
    m_state = State::BetweenLines;
    m_timer.start(silenceLimit());
}

void WedgeReader::settle(qint64 silenceMs)
{
    if (m_state == State::Idle || silenceMs <= silenceLimit())
        return;
    const bool wholeWithoutSuffix = m_options.suffix == Suffix::None && m_text.size() >= leastKeysWithoutSuffix &&
                                    (m_state == State::Burst || (m_state == State::Framed && !m_frameNeedsEtx));
    if (m_state == State::BetweenLines)
        finish(m_lineStart);
    else if (wholeWithoutSuffix)
        finish(m_text.size());
    else
        giveUp();
}

void WedgeReader::finish(qsizetype length)
{
    QString text = m_text.left(length);
    while (text.endsWith(u'\n'))
        text.chop(1);
    m_timer.stop();
    m_state = State::Idle;
    m_held.clear();
    m_text.clear();
    m_lineStart = 0;
    m_lines = 0;
    m_justScanned = true;
    Q_EMIT scanned(text);
}

void WedgeReader::giveUp()
{
    if (m_text.size() > m_options.maxLength) {
        finish(m_text.size());
        return;
    }
    const std::vector<HeldKey> held = std::move(m_held);
    m_held.clear();
    m_heldDown.clear();
    if (m_lineStart > 0) {
        finish(m_lineStart);
    } else {
        m_timer.stop();
        m_state = State::Idle;
        m_text.clear();
    }
    for (const HeldKey &key : held) {
        QObject *receiver = key.receiver ? key.receiver.data() : QGuiApplication::focusObject();
        if (receiver)
            QCoreApplication::sendEvent(receiver, key.event.get());
    }
}

void WedgeReader::checkTime()
{
    const qint64 silence = m_clock.monotonicMs() - m_lastKeyMs;
    settle(silence);
    if (m_state != State::Idle)
        m_timer.start(int(std::max<qint64>(1, silenceLimit() - silence)));
}

int WedgeReader::silenceLimit() const
{
    switch (m_state) {
    case State::Idle:
        return 0;
    case State::Burst:
        return m_lines > 0 || m_text.size() >= m_options.minKeys ? m_options.stallMs : m_options.maxGapMs;
    case State::Framed:
        return m_options.frameTimeoutMs;
    case State::BetweenLines:
        return m_options.continuationMs;
    }
    Q_UNREACHABLE();
}

qint64 WedgeReader::silenceBefore(const QKeyEvent &key) const
{
    // The window system's own times are not blurred by a busy program; events without one fall back to the clock.
    if (key.timestamp() != 0 && m_lastTimestamp != 0 && key.timestamp() >= m_lastTimestamp)
        return qint64(key.timestamp() - m_lastTimestamp);
    return m_clock.monotonicMs() - m_lastKeyMs;
}

} // namespace clips::identity
