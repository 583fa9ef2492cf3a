#include "identity/wedgereader.h"

#include "support/fakeclock.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>
#include <memory>

using namespace clips;
using namespace clips::identity;
using namespace Qt::StringLiterals;
using clips::testing::FakeClock;

namespace {
const QString code = u"SMPLCU21C07E506T"_s;
const QStringList card{u"I<UTOD231458907<<<<<<<<<<<<<<<"_s, u"7408122F1204159UTO<<<<<<<<<<<6"_s,
                       u"ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s};
constexpr int scannerGap = 3;
constexpr int fingerGap = 90;
} // namespace

/// A page with a field and a default button, and a reader in front of it.
class TestWedgeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void burstAndEnter_isAScan_andNeverReachesThePage();
    void burst_withShiftForCapitals_isAScan();
    void burstAndTab_isAScan();
    void twoScans_areTwoScans();
    void lineFeedAfterCarriageReturn_isSwallowed();
    void slowTyping_reachesTheField_data();
    void slowTyping_reachesTheField();
    void slowTyping_keepsItsEnter();
    void fastTypingWithoutEnter_isHandedOnInOrder();
    void scanAfterTyping_leavesTheTypingInTheField();
    void typingAfterScan_reachesTheField();
    void burstWithAHiccup_isStillAScan();
    void clickRightAfterTyping_findsTheTypedText();
    void heldKey_isTyping();
    void keysThroughTheWindow_areSeenOnce();
    void editingKeys_areNotHeld();
    void zoneOfThreeLines_isOneScan();
    void zoneOfTwoLines_isOneScan();
    void zoneThatStopsAfterOneLine_isReportedAlone();
    void typingRightAfterALine_isNotLost();
    void frame_isAScan_howeverSlow();
    void frame_withEnterInside_keepsTheLines();
    void frame_withoutEnd_givesTheKeysBack();
    void hugeScan_isReportedTooLong_andNothingReachesThePage();
    void controlCharacters_neverPressAShortcut();
    void guessingOff_holdsNothing();
    void postedKeys_ofTheOnScreenKeyboard_areNotHeld();
    void fieldGoneWhileHolding_isNoCrash();

private:
    void use(WedgeReader::Options options);
    void key(Qt::Key keyCode, const QString &text, int gapMs, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text, int gapMs);
    void enter(int gapMs) { key(Qt::Key_Return, u"\r"_s, gapMs); }
    void pauseUntil(const QString &fieldText);

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<QWidget> m_page;
    QLineEdit *m_field = nullptr;
    QStringList m_scans;
    int m_enters = 0;
    std::unique_ptr<WedgeReader> m_reader;
};

void TestWedgeReader::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_page = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_page.get());
    m_field = new QLineEdit(m_page.get());
    layout->addWidget(m_field);
    m_scans.clear();
    m_enters = 0;
    connect(m_field, &QLineEdit::returnPressed, this, [this] { ++m_enters; });
    m_page->show();
    m_field->setFocus();
    use({});
}

void TestWedgeReader::cleanup()
{
    m_reader.reset();
    m_page.reset();
}

void TestWedgeReader::use(WedgeReader::Options options)
{
    m_reader = std::make_unique<WedgeReader>(options, *m_clock);
    qApp->installEventFilter(m_reader.get());
    connect(m_reader.get(), &WedgeReader::scanned, this, [this](const QString &text) { m_scans.append(text); });
}

void TestWedgeReader::key(Qt::Key keyCode, const QString &text, int gapMs, Qt::KeyboardModifiers modifiers)
{
    m_clock->advanceMs(gapMs);
    QTest::sendKeyEvent(QTest::Press, m_field, keyCode, text, modifiers);
    QTest::sendKeyEvent(QTest::Release, m_field, keyCode, text, modifiers);
}

void TestWedgeReader::type(const QString &text, int gapMs)
{
    for (const QChar c : text)
        key(Qt::Key(c.toUpper().unicode()), QString(c), gapMs);
}

/// Fingers rest: time goes on until held keys have come back.
void TestWedgeReader::pauseUntil(const QString &fieldText)
{
    m_clock->advanceMs(1000);
    QTRY_COMPARE(m_field->text(), fieldText);
}

void TestWedgeReader::burstAndEnter_isAScan_andNeverReachesThePage()
{
    type(code, scannerGap);
    enter(scannerGap);

    QCOMPARE(m_scans, QStringList{code});
    QCOMPARE(m_field->text(), QString());
    QCOMPARE(m_enters, 0);
}

void TestWedgeReader::burst_withShiftForCapitals_isAScan()
{
    for (const QChar c : code) {
        m_clock->advanceMs(scannerGap);
        QTest::sendKeyEvent(QTest::Press, m_field, Qt::Key_Shift, QString(), Qt::ShiftModifier);
        QTest::sendKeyEvent(QTest::Press, m_field, Qt::Key(c.unicode()), QString(c), Qt::ShiftModifier);
        QTest::sendKeyEvent(QTest::Release, m_field, Qt::Key(c.unicode()), QString(c), Qt::ShiftModifier);
        QTest::sendKeyEvent(QTest::Release, m_field, Qt::Key_Shift, QString(), Qt::NoModifier);
    }
    enter(scannerGap);

    QCOMPARE(m_scans, QStringList{code});
    QCOMPARE(m_field->text(), QString());
}

void TestWedgeReader::burstAndTab_isAScan()
{
    type(code, scannerGap);
    key(Qt::Key_Tab, u"\t"_s, scannerGap);

    QCOMPARE(m_scans, QStringList{code});
    QCOMPARE(m_field->text(), QString());
}

void TestWedgeReader::twoScans_areTwoScans()
{
    type(code, scannerGap);
    enter(scannerGap);
    type(u"12345670751"_s, scannerGap);
    enter(scannerGap);

    QCOMPARE(m_scans, (QStringList{code, u"12345670751"_s}));
    QCOMPARE(m_field->text(), QString());
}

void TestWedgeReader::lineFeedAfterCarriageReturn_isSwallowed()
{
    type(code, scannerGap);
    enter(scannerGap);
    enter(scannerGap);

    QCOMPARE(m_scans, QStringList{code});
    QCOMPARE(m_enters, 0);

    enter(fingerGap);
    QCOMPARE(m_enters, 1);
}

void TestWedgeReader::slowTyping_reachesTheField_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << u"rossi"_s;
    QTest::newRow("a whole tax code") << code;
    QTest::newRow("with blanks") << u"de rossi maria"_s;
    QTest::newRow("one letter") << u"a"_s;
    QTest::newRow("accents") << u"niccolò"_s;
}

void TestWedgeReader::slowTyping_reachesTheField()
{
    QFETCH(QString, text);

    type(text, fingerGap);

    pauseUntil(text);
    QCOMPARE(m_scans, QStringList{});
}

void TestWedgeReader::slowTyping_keepsItsEnter()
{
    type(code, fingerGap);
    enter(fingerGap);

    QCOMPARE(m_field->text(), code);
    QCOMPARE(m_enters, 1);
    QCOMPARE(m_scans, QStringList{});
}

void TestWedgeReader::fastTypingWithoutEnter_isHandedOnInOrder()
{
    type(u"rossi maria"_s, scannerGap);
    QCOMPARE(m_field->text(), QString());

    pauseUntil(u"rossi maria"_s);
    QCOMPARE(m_scans, QStringList{});
}

void TestWedgeReader::scanAfterTyping_leavesTheTypingInTheField()
{
    type(u"ro"_s, fingerGap);
    m_clock->advanceMs(fingerGap);
    type(code, scannerGap);
    enter(scannerGap);

    QCOMPARE(m_scans, QStringList{code});
    QCOMPARE(m_field->text(), u"ro"_s);
}

void TestWedgeReader::typingAfterScan_reachesTheField()
{
    type(code, scannerGap);
    enter(scannerGap);
    type(u"abc"_s, fingerGap);

    pauseUntil(u"abc"_s);
}

void TestWedgeReader::burstWithAHiccup_isStillAScan()
{
    type(code.left(8), scannerGap);
    m_clock->advanceMs(150);
    type(code.mid(8), scannerGap);
    m_clock->advanceMs(150);
    enter(scannerGap);

    QCOMPARE(m_scans, QStringList{code});
    QCOMPARE(m_field->text(), QString());
}

void TestWedgeReader::clickRightAfterTyping_findsTheTypedText()
{
    QString seen;
    QPushButton button(m_page.get());
    m_page->layout()->addWidget(&button);
    connect(&button, &QPushButton::pressed, this, [&] { seen = m_field->text(); });

    type(u"rossi maria"_s, scannerGap);
    QTest::mouseClick(&button, Qt::LeftButton);

    QCOMPARE(seen, u"rossi maria"_s);
    QCOMPARE(m_scans, QStringList{});
}

void TestWedgeReader::heldKey_isTyping()
{
    m_clock->advanceMs(fingerGap);
    QTest::simulateEvent(m_field, true, Qt::Key_A, Qt::NoModifier, u"a"_s, false);
    for (int i = 0; i < 9; ++i) {
        m_clock->advanceMs(scannerGap);
        QTest::simulateEvent(m_field, true, Qt::Key_A, Qt::NoModifier, u"a"_s, true);
    }
    QTest::simulateEvent(m_field, false, Qt::Key_A, Qt::NoModifier, u"a"_s, false);
    enter(scannerGap);

    QCOMPARE(m_field->text(), u"aaaaaaaaaa"_s);
    QCOMPARE(m_scans, QStringList{});
    QCOMPARE(m_enters, 1);
}

/// Keys of the window system pass the filter twice, at the window and at the field.
void TestWedgeReader::keysThroughTheWindow_areSeenOnce()
{
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QWindow *window = m_page->windowHandle();

    for (const QChar c : u"ab"_s)
        QTest::sendKeyEvent(QTest::Click, window, Qt::Key(c.toUpper().unicode()), QString(c), Qt::NoModifier);
    pauseUntil(u"ab"_s);

    // The window system's times are real: a slow machine must not turn the burst into typing.
    WedgeReader::Options options;
    options.maxGapMs = 20000;
    use(options);
    for (const QChar c : code)
        QTest::sendKeyEvent(QTest::Click, window, Qt::Key(c.unicode()), QString(c), Qt::NoModifier);
    QTest::sendKeyEvent(QTest::Click, window, Qt::Key_Return, u"\r"_s, Qt::NoModifier);
    QTRY_COMPARE(m_scans, QStringList{code});
    QCOMPARE(m_field->text(), u"ab"_s);
    QCOMPARE(m_enters, 0);
}

void TestWedgeReader::editingKeys_areNotHeld()
{
    type(u"abcd"_s, fingerGap);
    key(Qt::Key_Backspace, u"\b"_s, fingerGap);
    key(Qt::Key_Left, QString(), fingerGap);
    type(u"x"_s, fingerGap);

    pauseUntil(u"abxc"_s);
}

void TestWedgeReader::zoneOfThreeLines_isOneScan()
{
    for (const QString &line : card) {
        type(line, scannerGap);
        enter(scannerGap);
        m_clock->advanceMs(100);
    }

    QCOMPARE(m_scans, QStringList{card.join(u'\n')});
    QCOMPARE(m_field->text(), QString());
    QCOMPARE(m_enters, 0);
}

void TestWedgeReader::zoneOfTwoLines_isOneScan()
{
    const QString first = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s;
    const QString second = u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
    type(first, scannerGap);
    enter(scannerGap);
    enter(scannerGap); // CR and LF
    type(second, scannerGap);
    enter(scannerGap);

    QCOMPARE(m_scans, QStringList{first + u'\n' + second});
}

void TestWedgeReader::zoneThatStopsAfterOneLine_isReportedAlone()
{
    type(card[0], scannerGap);
    enter(scannerGap);
    QCOMPARE(m_scans, QStringList{});

    m_clock->advanceMs(1000);
    QTRY_COMPARE(m_scans, QStringList{card[0]});
    QCOMPARE(m_field->text(), QString());
}

void TestWedgeReader::typingRightAfterALine_isNotLost()
{
    type(card[0], scannerGap);
    enter(scannerGap);
    type(u"ab"_s, fingerGap);

    pauseUntil(u"ab"_s);
    QCOMPARE(m_scans, QStringList{card[0]});
}

void TestWedgeReader::frame_isAScan_howeverSlow()
{
    key(Qt::Key_B, u"\x02"_s, 0, Qt::ControlModifier);
    type(code, fingerGap);
    key(Qt::Key_C, u"\x03"_s, fingerGap, Qt::ControlModifier);

    QCOMPARE(m_scans, QStringList{code});
    QCOMPARE(m_field->text(), QString());
}

void TestWedgeReader::frame_withEnterInside_keepsTheLines()
{
    key(Qt::Key_B, u"\x02"_s, 0, Qt::ControlModifier);
    for (const QString &line : card) {
        type(line, scannerGap);
        enter(scannerGap);
    }
    key(Qt::Key_C, u"\x03"_s, scannerGap, Qt::ControlModifier);
    enter(scannerGap);

    QCOMPARE(m_scans, QStringList{card.join(u'\n')});
    QCOMPARE(m_enters, 0);
}

void TestWedgeReader::frame_withoutEnd_givesTheKeysBack()
{
    key(Qt::Key_B, u"\x02"_s, 0, Qt::ControlModifier);
    type(u"abc"_s, fingerGap);

    pauseUntil(u"abc"_s);
    QCOMPARE(m_scans, QStringList{});
}

void TestWedgeReader::hugeScan_isReportedTooLong_andNothingReachesThePage()
{
    type(QString(4096, u'A'), scannerGap);
    enter(scannerGap);

    QCOMPARE(m_scans.size(), 1);
    QCOMPARE(m_scans[0].size(), 513);
    QCOMPARE(m_field->text(), QString());
}

void TestWedgeReader::controlCharacters_neverPressAShortcut()
{
    int pressed = 0;
    QShortcut quit(QKeySequence(u"Ctrl+Q"_s), m_page.get());
    QShortcut letter(QKeySequence(u"X"_s), m_page.get());
    connect(&quit, &QShortcut::activated, this, [&pressed] { ++pressed; });
    connect(&letter, &QShortcut::activated, this, [&pressed] { ++pressed; });
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));

    type(u"ABCDEFX"_s, scannerGap);
    key(Qt::Key_Q, u"\x11"_s, scannerGap, Qt::ControlModifier);
    key(Qt::Key_Escape, u"\x1B"_s, scannerGap);
    type(u"Z"_s, scannerGap);
    enter(scannerGap);

    QCOMPARE(pressed, 0);
    QCOMPARE(m_scans, QStringList{u"ABCDEFX\x11\x1BZ"_s});
    QCOMPARE(m_field->text(), QString());
}

void TestWedgeReader::guessingOff_holdsNothing()
{
    WedgeReader::Options options;
    options.maxGapMs = 0;
    use(options);

    type(code, scannerGap);
    QCOMPARE(m_field->text(), code);
    QCOMPARE(m_scans, QStringList{});

    key(Qt::Key_B, u"\x02"_s, fingerGap, Qt::ControlModifier);
    type(code, scannerGap);
    key(Qt::Key_C, u"\x03"_s, scannerGap, Qt::ControlModifier);
    QCOMPARE(m_scans, QStringList{code});
    QCOMPARE(m_field->text(), code);
}

void TestWedgeReader::postedKeys_ofTheOnScreenKeyboard_areNotHeld()
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
    QCoreApplication::sendEvent(m_field, &press);

    QCOMPARE(m_field->text(), u"a"_s);
}

void TestWedgeReader::fieldGoneWhileHolding_isNoCrash()
{
    type(u"abc"_s, scannerGap);
    delete m_field;
    m_field = nullptr;
    QSignalSpy scans(m_reader.get(), &WedgeReader::scanned);

    m_clock->advanceMs(1000);
    auto *other = new QLineEdit(m_page.get());
    m_page->layout()->addWidget(other);
    other->setFocus();

    QTRY_COMPARE(other->text(), u"abc"_s);
    QCOMPARE(scans.count(), 0);
}

QTEST_MAIN(TestWedgeReader)
#include "tst_wedgereader.moc"
