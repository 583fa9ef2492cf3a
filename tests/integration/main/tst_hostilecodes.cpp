#include "identity/wedgereader.h"
#include "main/scandesk.h"
#include "ui/kioskworld.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/textfield.h"
#include "ui/words/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace clips;
using namespace Qt::StringLiterals;
using clips::test::KioskWorld;
using journey::ReadingProblem;
using journey::Step;

namespace {

struct HostileCode
{
    QString family;
    QString text;
};

QList<HostileCode> hostileCodes()
{
    QFile file(QStringLiteral(CLIPS_SOURCE_DIR "/tests/data/hostile_codes/codes.jsonl"));
    QList<HostileCode> codes;
    if (!file.open(QIODevice::ReadOnly))
        return codes;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QJsonArray pair = QJsonDocument::fromJson(line).array();
        if (pair.size() == 2)
            codes.append({pair.at(0).toString(), pair.at(1).toString()});
    }
    return codes;
}

QStringList loggedLines; // a message handler has no other place to put them

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    // What Qt says of a typeface without the letters of a script names the typeface, not the text.
    if (!line.contains(u"OpenType support missing"))
        loggedLines.append(line);
}

} // namespace

/// Codes that try to press keys, break queries, turn the writing or fill the memory, typed by a scanner into the real
/// window with the real reader, router and recogniser behind it.
class TestHostileCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void corpus_isLargeEnough();
    void everyCode_onTheRecognisePage_isAnsweredAndGoesNowhereElse();
    void everyCode_onAGuardianPage_changesNothing();

private:
    void scan(const QString &text, bool framed);
    [[nodiscard]] QStringList fieldTexts() const;
    void open();

    std::unique_ptr<KioskWorld> m_world;
    std::unique_ptr<ui::KioskWindow> m_window;
    std::unique_ptr<kiosk::ScanDesk> m_scans;
    std::unique_ptr<identity::WedgeReader> m_wedge;
};

void TestHostileCodes::initTestCase()
{
    ui::loadTypeface();
}

void TestHostileCodes::open()
{
    m_wedge.reset();
    m_window.reset();
    m_world = std::make_unique<KioskWorld>();
    ui::WindowOptions options;
    options.size = QSize(1366, 768);
    options.reduceMotion = true;
    options.canBeClosed = true;
    m_window = std::make_unique<ui::KioskWindow>(m_world->parts(), options);
    m_window->open();
    m_scans = std::make_unique<kiosk::ScanDesk>(identity::ScanRouter::Options(), m_world->sitting, m_world->recogniser,
                                                m_world->clock);
    m_wedge = std::make_unique<identity::WedgeReader>(m_world->clock);
    qApp->installEventFilter(m_wedge.get());
    connect(m_wedge.get(), &identity::WedgeReader::scanned, this,
            [this](const QString &text) { m_scans->route(text); });
}

/// As the keys come: two milliseconds apart, control characters as Ctrl and a letter, the end as STX/ETX or Enter.
void TestHostileCodes::scan(const QString &text, bool framed)
{
    const auto key = [this](int keyCode, const QString &typed, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        m_world->clock.advanceMs(2);
        QWidget *target = m_window->focusWidget() != nullptr ? m_window->focusWidget() : m_window.get();
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key(keyCode), typed, modifiers);
    };
    m_world->clock.advanceMs(2000);
    if (framed)
        key(Qt::Key_B, u"\x02"_s, Qt::ControlModifier);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r' || c == u'\n')
            key(Qt::Key_Return, u"\r"_s);
        else if (c.unicode() < 32)
            key(Qt::Key_At + c.unicode(), QString(c), Qt::ControlModifier);
        else if (c.isHighSurrogate() && i + 1 < text.size())
            key(0, text.mid(i++, 2));
        else
            key(c.toUpper().unicode(), QString(c));
    }
    if (framed)
        key(Qt::Key_C, u"\x03"_s, Qt::ControlModifier);
    else
        key(Qt::Key_Return, u"\r"_s);
    m_world->clock.advanceMs(2000);
}

QStringList TestHostileCodes::fieldTexts() const
{
    QStringList texts;
    for (const ui::TextField *field : m_window->findChildren<ui::TextField *>())
        texts.append(field->text());
    return texts;
}

void TestHostileCodes::corpus_isLargeEnough()
{
    QVERIFY(hostileCodes().size() >= 500);
    QSet<QString> families;
    for (const HostileCode &code : hostileCodes())
        families.insert(code.family);
    QVERIFY(families.size() >= 25);
}

void TestHostileCodes::everyCode_onTheRecognisePage_isAnsweredAndGoesNowhereElse()
{
    open();
    m_world->signIn();
    QCoreApplication::processEvents();
    const QStringList before = fieldTexts();
    const auto *box = m_window->findChild<ui::InfoBox *>(u"problemBox"_s);
    QVERIFY(box != nullptr);
    loggedLines.clear();
    const QtMessageHandler usual = qInstallMessageHandler(keepLine);

    QStringList faults;
    for (const HostileCode &code : hostileCodes()) {
        // STX and ETX inside a code are the frame's own; such a code comes with Enter.
        const bool framed = !code.text.contains(QChar(2)) && !code.text.contains(QChar(3));
        m_world->recogniser.clear();
        scan(code.text, framed);
        QTest::qWait(0);
        const journey::Recogniser &r = m_world->recogniser;
        const QString name = code.family + u": "_s + code.text.left(20).toHtmlEscaped();
        if (m_world->sitting.step() != Step::Recognise)
            faults << name + u" changed the page"_s;
        if (fieldTexts() != before)
            faults << name + u" came into a field"_s;
        const bool answered = r.problem() != ReadingProblem::None || r.person() || !r.matches().isEmpty() || r.mrz();
        if (framed && !answered)
            faults << name + u" got no answer"_s;
        if (r.problem() != ReadingProblem::None && ui::Words::reading(r.problem()).isEmpty())
            faults << name + u" got no words"_s;
        if (r.problem() != ReadingProblem::None && !box->text().startsWith(ui::Words::reading(r.problem())))
            faults << name + u" got its words nowhere on the page"_s;
        if (r.person())
            faults << name + u" was taken for a person"_s;
        for (const QChar c : box->text()) {
            if (c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format))
                faults << name + u" put a hidden character on the page"_s;
        }
    }
    qInstallMessageHandler(usual);

    QCOMPARE(faults.join(u'\n'), QString());
    QCOMPARE(loggedLines.join(u'\n'), QString());
}

void TestHostileCodes::everyCode_onAGuardianPage_changesNothing()
{
    open();
    m_world->toChildren();
    QCoreApplication::processEvents();
    const QStringList before = fieldTexts();
    const domain::Sitting sitting = m_world->sitting.sitting();
    loggedLines.clear();
    const QtMessageHandler usual = qInstallMessageHandler(keepLine);

    QStringList faults;
    for (const HostileCode &code : hostileCodes()) {
        scan(code.text, !code.text.contains(QChar(2)) && !code.text.contains(QChar(3)));
        QTest::qWait(0);
        if (m_world->sitting.step() != Step::Children ||
            m_world->sitting.sitting().basket.size() != sitting.basket.size())
            faults << code.family + u" changed the sitting"_s;
        if (fieldTexts() != before)
            faults << code.family + u" came into a field"_s;
    }
    qInstallMessageHandler(usual);

    QCOMPARE(faults.join(u'\n'), QString());
    QCOMPARE(loggedLines.join(u'\n'), QString());
}

QTEST_MAIN(TestHostileCodes)
#include "tst_hostilecodes.moc"
