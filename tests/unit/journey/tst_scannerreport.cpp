#include "journey/scannercheck.h"

#include <QTest>

using namespace clips;
using namespace clips::journey;
using namespace Qt::StringLiterals;
using domain::ScannerLayout;

namespace {

/// The keys of a text, each after the same gap.
QList<SeenKey> typed(const QString &text, qint64 gapMs = 3)
{
    QList<SeenKey> keys;
    for (const QChar c : text)
        keys.append({QString(c), {}, keys.isEmpty() ? 0 : gapMs});
    return keys;
}

SeenKey enter()
{
    return {u"\r"_s, u"Return"_s, 3};
}

/// What arrives when the scanner has the one layout and the computer the other.
QString onItalian(const QString &text)
{
    return domain::remapped(text, domain::layoutOf(ScannerLayout::ItalianOnUs));
}

} // namespace

class TestScannerReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testCode_scannedPlainly_needsNothing();
    void testCode_throughLayouts_proposesTheRemap_data();
    void testCode_throughLayouts_proposesTheRemap();
    void prefixAndSuffix_areNamedAsTheConfigurationWritesThem_data();
    void prefixAndSuffix_areNamedAsTheConfigurationWritesThem();
    void prefixThatCodesContain_isNotUsable();
    void timing_proposesAPauseOrNone_data();
    void timing_proposesAPauseOrNone();
    void missingSigns_areListed();
    void anotherCode_tellsTimeAndEndOnly();
    void check_whileNotActive_seesNothing();
    void check_afterSilence_beginsANewScan();
    void check_ended_forgetsTheKeys();
};

void TestScannerReport::testCode_scannedPlainly_needsNothing()
{
    const ScannerReport report = examineScan(typed(scannerTestCode()) << enter());

    QVERIFY(report.isTestCode);
    QCOMPARE(report.layout, ScannerLayout::Same);
    QVERIFY(!report.capsLock);
    QCOMPARE(report.prefix, QString());
    QCOMPARE(report.suffix, u"enter"_s);
    QCOMPARE(report.unread, QStringList());
    QCOMPARE(report.keys, int(scannerTestCode().size()));
}

void TestScannerReport::testCode_throughLayouts_proposesTheRemap_data()
{
    QTest::addColumn<QString>("arrived");
    QTest::addColumn<ScannerLayout>("layout");
    QTest::addColumn<bool>("capsLock");
    QTest::addColumn<QStringList>("unread");
    const QString code = scannerTestCode().chopped(1); // a US scanner cannot type "ò"
    const QStringList last{u"ò"_s};
    QTest::newRow("US scanner, Italian computer") << onItalian(code) << ScannerLayout::UsOnItalian << false << last;
    QTest::newRow("the same with Caps Lock")
        << domain::swappedCase(onItalian(code)) << ScannerLayout::UsOnItalian << true << last;
    // The key of "<" is on no US keyboard; what it types there is also typed by another key.
    QTest::newRow("Italian scanner, US computer")
        << domain::remapped(code, domain::layoutOf(ScannerLayout::UsOnItalian)) << ScannerLayout::ItalianOnUs << false
        << QStringList{u"<"_s, u">"_s, u"ò"_s};
    QTest::newRow("Caps Lock") << domain::swappedCase(code) << ScannerLayout::Same << true << last;
}

void TestScannerReport::testCode_throughLayouts_proposesTheRemap()
{
    QFETCH(QString, arrived);
    QFETCH(ScannerLayout, layout);
    QFETCH(bool, capsLock);
    QFETCH(QStringList, unread);

    const ScannerReport report = examineScan(typed(arrived) << enter());

    QVERIFY(report.isTestCode);
    QCOMPARE(layoutCode(report.layout), layoutCode(layout));
    QCOMPARE(report.capsLock, capsLock);
    QCOMPARE(report.unread, unread);
}

void TestScannerReport::prefixAndSuffix_areNamedAsTheConfigurationWritesThem_data()
{
    QTest::addColumn<QList<SeenKey>>("before");
    QTest::addColumn<QList<SeenKey>>("after");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("suffix");
    const SeenKey stx{u"\x02"_s, u"Ctrl+B"_s, 0};
    const SeenKey etx{u"\x03"_s, u"Ctrl+C"_s, 3};
    const SeenKey tab{u"\t"_s, u"Tab"_s, 3};
    const SeenKey f9{QString(), u"F9"_s, 0};
    const SeenKey tilde{u"~"_s, QString(), 0};
    using Keys = QList<SeenKey>;
    QTest::newRow("nothing") << Keys{} << Keys{} << QString() << u"none"_s;
    QTest::newRow("STX and ETX") << Keys{stx} << Keys{etx} << u"stx"_s << u"etx"_s;
    QTest::newRow("STX, ETX and Enter") << Keys{stx} << Keys{etx, enter()} << u"stx"_s << u"etx"_s;
    QTest::newRow("F9 and Tab") << Keys{f9} << Keys{tab} << u"f9"_s << u"tab"_s;
    QTest::newRow("a sign and CR LF") << Keys{tilde} << Keys{enter(), enter()} << u"~"_s << u"enter"_s;
}

void TestScannerReport::prefixAndSuffix_areNamedAsTheConfigurationWritesThem()
{
    QFETCH(QList<SeenKey>, before);
    QFETCH(QList<SeenKey>, after);
    QFETCH(QString, prefix);
    QFETCH(QString, suffix);

    const ScannerReport report = examineScan(before + typed(scannerTestCode()) + after);

    QVERIFY(report.isTestCode);
    QCOMPARE(report.prefix, prefix);
    QVERIFY(report.prefixIsUsable);
    QCOMPARE(report.suffix, suffix);
    QCOMPARE(report.unread, QStringList());
}

void TestScannerReport::prefixThatCodesContain_isNotUsable()
{
    QVERIFY(!examineScan(typed(u"]"_s + scannerTestCode())).prefix.isEmpty());
    QVERIFY(examineScan(typed(u"]"_s + scannerTestCode())).prefixIsUsable);
    QVERIFY(!examineScan(typed(u"X"_s + scannerTestCode())).prefixIsUsable);
    QVERIFY(!examineScan(typed(u"]C0"_s + scannerTestCode())).prefixIsUsable);
}

void TestScannerReport::timing_proposesAPauseOrNone_data()
{
    QTest::addColumn<int>("gapMs");
    QTest::addColumn<int>("burstMs"); // 0: none
    QTest::newRow("fast") << 1 << 35;
    QTest::newRow("usual") << 8 << 35;
    QTest::newRow("slow") << 40 << 60;
    QTest::newRow("the slowest that time can tell") << 59 << 90;
    QTest::newRow("as fingers") << 60 << 0;
}

void TestScannerReport::timing_proposesAPauseOrNone()
{
    QFETCH(int, gapMs);
    QFETCH(int, burstMs);

    const ScannerReport report = examineScan(typed(scannerTestCode(), gapMs));

    QCOMPARE(report.longestGapMs, gapMs);
    QCOMPARE(report.burstMs.value_or(0), burstMs);
}

void TestScannerReport::missingSigns_areListed()
{
    QString code = scannerTestCode();
    code.replace(u'<', u'\\');

    QCOMPARE(examineScan(typed(code)).unread, QStringList{u"<"_s});
}

void TestScannerReport::anotherCode_tellsTimeAndEndOnly()
{
    const ScannerReport report = examineScan(typed(u"SMPLCU21C07E506T"_s) << enter());

    QVERIFY(!report.isTestCode);
    QCOMPARE(report.suffix, u"enter"_s);
    QCOMPARE(report.keys, 16);
    QCOMPARE(examineScan({}).keys, 0);
}

void TestScannerReport::check_whileNotActive_seesNothing()
{
    ScannerCheck check;
    check.take(u"A"_s, {}, 0);
    QVERIFY(check.keys().isEmpty());
}

void TestScannerReport::check_afterSilence_beginsANewScan()
{
    ScannerCheck check;
    check.begin();
    check.take(u"A"_s, {}, 5000);
    check.take(u"B"_s, {}, 1000);
    QCOMPARE(check.keys().size(), 2);
    QCOMPARE(check.keys().first().gapMs, 0);

    check.take(u"C"_s, {}, 1001);

    QCOMPARE(check.keys().size(), 1);
    QCOMPARE(check.keys().first().text, u"C"_s);
}

void TestScannerReport::check_ended_forgetsTheKeys()
{
    ScannerCheck check;
    check.begin();
    check.take(u"A"_s, {}, 0);

    check.end();

    QVERIFY(check.keys().isEmpty());
}

QTEST_GUILESS_MAIN(TestScannerReport)
#include "tst_scannerreport.moc"
