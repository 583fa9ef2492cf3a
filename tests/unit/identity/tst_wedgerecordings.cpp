#include "identity/wedgereader.h"

#include "support/fakeclock.h"

#include <QLineEdit>
#include <QTest>

using namespace clips;
using namespace clips::identity;
using namespace Qt::StringLiterals;
using clips::testing::FakeClock;

namespace {

using Suffix = WedgeReader::Suffix;

const QString code = u"SMPLCU21C07E506T"_s;
const QString receipt = u"LE1:6BFOXN*TS9C"_s;
const QString card = u"I<UTOD231458907<<<<<<<<<<<<<<<\n"
                     "7408122F1204159UTO<<<<<<<<<<<6\n"
                     "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s;
const QString passport = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                         "L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;

/// A key as it was recorded: what it types and how long after the key before.
struct Recorded
{
    QString text; ///< "\r" Enter, "\t" Tab, "\x02" STX, "\x03" ETX, "F9"
    int gapMs;
};
using Recording = QList<Recorded>;

/// The gaps repeat from the first again; the first key of all comes after a long rest.
Recording keysOf(const QString &text, const QList<int> &gaps, int restMs = 1500)
{
    Recording keys;
    for (qsizetype i = 0; i < text.size(); ++i)
        keys.append({text.mid(i, 1), i == 0 ? restMs : gaps.at(i % gaps.size())});
    return keys;
}

Recording then(Recording keys, const QString &text, int gapMs)
{
    keys.append({text, gapMs});
    return keys;
}

/// Lines of a zone, each ended by Enter, with the pause a reader makes between them.
Recording linesOf(const QString &zone, const QList<int> &gaps, int pauseMs, bool lineFeeds = false)
{
    Recording keys;
    for (const QString &line : zone.split(u'\n')) {
        keys += keysOf(line, gaps, keys.isEmpty() ? 1500 : pauseMs);
        keys = then(keys, u"\r"_s, gaps.first());
        if (lineFeeds)
            keys = then(keys, u"\r"_s, gaps.first());
    }
    return keys;
}

WedgeReader::Options with(Suffix suffix, int maxGapMs = 35, const QString &prefixText = {}, int prefixKey = 0)
{
    WedgeReader::Options options;
    options.suffix = suffix;
    options.maxGapMs = maxGapMs;
    options.prefixText = prefixText;
    options.prefixKey = prefixKey;
    return options;
}

} // namespace

Q_DECLARE_METATYPE(clips::identity::WedgeReader::Options)

/// Timings as scanners, readers and fingers make them, played against a clock that the test turns.
class TestWedgeRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recording_isToldApart_data();
    void recording_isToldApart();
    void watching_reportsEveryKeyAndLetsNoneThrough();
    void watching_begunWhileKeysAreHeld_givesThemBack();

private:
    static void play(FakeClock &clock, QWidget *field, const Recording &keys);
};

void TestWedgeRecordings::play(FakeClock &clock, QWidget *field, const Recording &keys)
{
    for (const Recorded &key : keys) {
        clock.advanceMs(key.gapMs);
        // Held keys come back by a timer; a long pause is where they do.
        if (key.gapMs > 600)
            QTest::qWait(2);
        Qt::Key keyCode = Qt::Key(key.text.front().toUpper().unicode());
        Qt::KeyboardModifiers modifiers;
        QString text = key.text;
        if (text == u"\r") {
            keyCode = Qt::Key_Return;
        } else if (text == u"\t") {
            keyCode = Qt::Key_Tab;
        } else if (text == u"F9") {
            keyCode = Qt::Key_F9;
            text.clear();
        } else if (text.front() < u' ') {
            keyCode = Qt::Key(u'A' + text.front().unicode() - 1);
            modifiers = Qt::ControlModifier;
        }
        QTest::sendKeyEvent(QTest::Press, field, keyCode, text, modifiers);
        QTest::sendKeyEvent(QTest::Release, field, keyCode, text, modifiers);
    }
}

void TestWedgeRecordings::recording_isToldApart_data()
{
    QTest::addColumn<WedgeReader::Options>("options");
    QTest::addColumn<Recording>("keys");
    QTest::addColumn<QStringList>("scans");
    QTest::addColumn<QString>("typed");
    const WedgeReader::Options usual;
    const QStringList one{code};
    const QString nothing;

    QTest::newRow("desk scanner, two keys a millisecond, a pause at every eighth")
        << usual << then(keysOf(code, {0, 1, 0, 1, 0, 1, 0, 8}), u"\r"_s, 1) << one << nothing;
    QTest::newRow("wireless scanner, packets of five keys")
        << usual << then(keysOf(code, {28, 0, 0, 0, 0}), u"\r"_s, 28) << one << nothing;
    QTest::newRow("cheap scanner with jitter")
        << usual << then(keysOf(code, {17, 24, 15, 31, 19}), u"\r"_s, 22) << one << nothing;
    QTest::newRow("scanner behind a busy hub, one long hiccup")
        << usual << then(keysOf(code, {3, 3, 3, 3, 3, 3, 3, 160}), u"\r"_s, 3) << one << nothing;
    QTest::newRow("slow scanner, with its burst_ms")
        << with(Suffix::EnterOrTab, 60) << then(keysOf(code, {45, 52, 48}), u"\r"_s, 50) << one << nothing;
    QTest::newRow("slow scanner, without: typed, and nothing lost")
        << usual << keysOf(code, {45, 52, 48}) << QStringList() << code;
    QTest::newRow("the slowest scanner, framed")
        << with(Suffix::EnterOrTab, 0) << then(Recording{{u"\x02"_s, 1500}} + keysOf(code, {120}, 120), u"\x03"_s, 120)
        << one << nothing;
    QTest::newRow("framed, then CR and LF")
        << usual
        << then(then(then(Recording{{u"\x02"_s, 1500}} + keysOf(code, {4}, 4), u"\x03"_s, 4), u"\r"_s, 4), u"\r"_s, 4)
        << one << nothing;
    QTest::newRow("Tab at the end") << usual << then(keysOf(code, {5}), u"\t"_s, 5) << one << nothing;
    QTest::newRow("Tab inside a code, Enter at its end")
        << with(Suffix::Enter) << then(keysOf(u"ABCDEFG\tHIJ"_s, {5}), u"\r"_s, 5) << QStringList{u"ABCDEFG\tHIJ"_s}
        << nothing;
    QTest::newRow("no key at the end") << with(Suffix::None) << keysOf(receipt, {5}) << QStringList{receipt} << nothing;
    QTest::newRow("no key at the end, but too short for a scan")
        << with(Suffix::None) << keysOf(u"rossi mar"_s, {5}) << QStringList() << u"rossi mar"_s;
    QTest::newRow("two scans without a key at the end")
        << with(Suffix::None) << keysOf(receipt, {5}) + keysOf(code, {5}) << QStringList{receipt, code} << nothing;
    QTest::newRow("F9 first, Tab last") << with(Suffix::Tab, 0, {}, Qt::Key_F9)
                                        << then(Recording{{u"F9"_s, 1500}} + keysOf(code, {90}, 90), u"\t"_s, 90) << one
                                        << nothing;
    QTest::newRow("a sign first, short code, Enter last")
        << with(Suffix::Enter, 0, u"~"_s) << then(Recording{{u"~"_s, 1500}} + keysOf(u"AB1"_s, {90}, 90), u"\r"_s, 90)
        << QStringList{u"AB1"_s} << nothing;
    QTest::newRow("the sign typed by a finger comes back")
        << with(Suffix::Enter, 35, u"~"_s) << Recording{{u"~"_s, 1500}, {u"a"_s, 120}} << QStringList() << u"~a"_s;
    QTest::newRow("a sign first and nothing last")
        << with(Suffix::None, 0, u"~"_s) << Recording{{u"~"_s, 1500}} + keysOf(receipt, {60}, 60)
        << QStringList{receipt} << nothing;
    QTest::newRow("card reader, three lines") << usual << linesOf(card, {6, 2, 2}, 180) << QStringList{card} << nothing;
    QTest::newRow("card reader, three lines with CR and LF")
        << usual << linesOf(card, {4}, 120, true) << QStringList{card} << nothing;
    QTest::newRow("passport reader, two lines")
        << usual << linesOf(passport, {9}, 240) << QStringList{passport} << nothing;
    QTest::newRow("passport reader with a sign before each line")
        << with(Suffix::Enter, 0, u"~"_s) << linesOf(u"~"_s + QString(passport).replace(u'\n', u"\n~"_s), {9}, 150)
        << QStringList{passport} << nothing;
    QTest::newRow("passport and then a health card")
        << usual << linesOf(passport, {9}, 200) + then(keysOf(code, {3}), u"\r"_s, 3) << QStringList{passport, code}
        << nothing;
    QTest::newRow("a practised typist, rolls of three keys")
        << usual << keysOf(u"rossi maria teresa"_s, {95, 30, 28, 140, 33, 70}) << QStringList()
        << u"rossi maria teresa"_s;
    QTest::newRow("a typist beside a scan")
        << usual << keysOf(u"ro"_s, {110}) + then(keysOf(code, {3}, 90), u"\r"_s, 3) + keysOf(u"ssi"_s, {110}, 400)
        << one << u"rossi"_s;
    QTest::newRow("remote keyboard that delivers in lumps, without Enter")
        << usual << keysOf(u"deluca"_s, {0, 0, 0, 0}) << QStringList() << u"deluca"_s;
}

void TestWedgeRecordings::recording_isToldApart()
{
    QFETCH(WedgeReader::Options, options);
    QFETCH(Recording, keys);
    QFETCH(QStringList, scans);
    QFETCH(QString, typed);
    FakeClock clock;
    QLineEdit field;
    field.show();
    field.setFocus();
    WedgeReader reader(options, clock);
    qApp->installEventFilter(&reader);
    QStringList found;
    connect(&reader, &WedgeReader::scanned, this, [&found](const QString &text) { found.append(text); });

    play(clock, &field, keys);
    clock.advanceMs(2000);

    QTRY_COMPARE(found, scans);
    QTRY_COMPARE(field.text(), typed);
}

void TestWedgeRecordings::watching_reportsEveryKeyAndLetsNoneThrough()
{
    FakeClock clock;
    QLineEdit field;
    field.show();
    field.setFocus();
    WedgeReader reader(clock);
    qApp->installEventFilter(&reader);
    QStringList scans;
    QStringList seen;
    connect(&reader, &WedgeReader::scanned, this, [&scans](const QString &text) { scans.append(text); });
    connect(&reader, &WedgeReader::keySeen, this, [&seen](const QString &text, const QString &name, qint64 gapMs) {
        seen.append(u"%1/%2/%3"_s.arg(name.isEmpty() ? text : QString(), name, QString::number(gapMs)));
    });
    reader.setWatching(true);

    play(clock, &field, then({{u"F9"_s, 0}, {u"A"_s, 7}, {u"ò"_s, 3}}, u"\r"_s, 4));

    QCOMPARE(seen.mid(1), (QStringList{u"A//7"_s, u"ò//3"_s, u"/Return/4"_s}));
    QVERIFY(seen.first().startsWith(u"/F9/"));
    QCOMPARE(scans, QStringList());
    QCOMPARE(field.text(), QString());

    reader.setWatching(false);
    play(clock, &field, keysOf(u"ab"_s, {120}));
    clock.advanceMs(2000);
    QTRY_COMPARE(field.text(), u"ab"_s);
}

void TestWedgeRecordings::watching_begunWhileKeysAreHeld_givesThemBack()
{
    FakeClock clock;
    QLineEdit field;
    field.show();
    field.setFocus();
    WedgeReader reader(clock);
    qApp->installEventFilter(&reader);
    play(clock, &field, keysOf(u"ab"_s, {3}));

    reader.setWatching(true);

    QCOMPARE(field.text(), u"ab"_s);
}

QTEST_MAIN(TestWedgeRecordings)
#include "tst_wedgerecordings.moc"
