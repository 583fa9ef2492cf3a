#include "identity/scanrouter.h"

#include "domain/mrz.h"
#include "domain/receiptnumber.h"

#include <QTest>

using namespace clips;
using namespace clips::identity;
using namespace Qt::StringLiterals;

namespace {
const QString card = u"I<UTOD231458907<<<<<<<<<<<<<<<\n"
                     "7408122F1204159UTO<<<<<<<<<<<6\n"
                     "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s;

QString receiptNumber()
{
    return domain::ReceiptNumber::make(u"K03"_s, 2026, 124)->text();
}

/// As the text arrives when the scanner thinks US and the computer Italian.
QString onItalianLayout(const QString &text)
{
    return domain::remapped(text, domain::layoutOf(domain::ScannerLayout::ItalianOnUs));
}

/// Codes that try to press keys, break queries or templates, turn the writing direction or fill the memory.
QStringList hostileCodes()
{
    QStringList codes{u"'); DROP TABLE enrolment;--"_s,
                      u"\" OR \"1\"=\"1"_s,
                      u"%n%n%n%s"_s,
                      u"%1 %2 %99"_s,
                      u"<script>alert(1)</script>"_s,
                      u"../../../etc/x"_s,
                      u"${jndi:ldap://x}"_s,
                      u"{{7*7}}"_s,
                      u"file:///etc/passwd"_s,
                      u"=cmd|' /C calc'!A0"_s,
                      u"\u202Eabcdef"_s,
                      u"abc\u2066def"_s,
                      u"\uFEFFSMPLCU21C07E506T"_s,
                      QString(3072, u'Q'),
                      QString(4096, u'<'),
                      QString(513, u'1'),
                      QString(QChar(0xD800)),
                      QString(QChar(0xE000)),
                      u"e\u0301"_s.repeated(200)};
    for (char16_t c = 0; c < 32; ++c) {
        codes.append(u"ABC"_s + QChar(c) + u"DEF"_s);
        codes.append(u"SMPLCU21C07E506T"_s + QChar(c) + u"R"_s);
        codes.append(card + QChar(c) + u'x');
    }
    quint32 state = 99;
    for (int i = 0; i < 400; ++i) {
        QString code;
        for (int n = 0; n < 40; ++n) {
            state = state * 1664525u + 1013904223u;
            code += QChar(char16_t((state >> 9) % (i % 2 ? 0x250 : 0xFFFF)));
        }
        codes.append(code);
    }
    return codes;
}
} // namespace

class TestScanRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classify_sortsByContent_data();
    void classify_sortsByContent();
    void classify_tellsWhyNot_data();
    void classify_tellsWhyNot();
    void classify_zoneFromForeignLayout_isReadable_data();
    void classify_zoneFromForeignLayout_isReadable();
    void classify_hostileCodes_areNeverTakenForIdentity();
    void classify_limit_isConfigurable();
    void classify_layout_isConfigurable();
};

void TestScanRouter::classify_sortsByContent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ScanKind>("kind");
    QTest::addColumn<QString>("content");
    using enum ScanKind;
    const QString code = u"SMPLCU21C07E506T"_s;
    QTest::newRow("tax code") << code << TaxCode << code;
    QTest::newRow("tax code of Code 39, lower case") << u"*smplcu21c07e506t*\r\n"_s << TaxCode << code;
    QTest::newRow("tax code between STX and ETX") << u"\x02SMPLCU21C07E506T\x03"_s << TaxCode << code;
    QTest::newRow("tax code and tabulator") << u"SMPLCU21C07E506T\t"_s << TaxCode << code;
    QTest::newRow("omocodia") << u"SMPLCUNMCLTERLSE"_s << TaxCode << u"SMPLCUNMCLTERLSE"_s;
    QTest::newRow("numeric tax code") << u"12345670751"_s << TaxCode << u"12345670751"_s;
    QTest::newRow("Code 39 asterisks on another layout") << onItalianLayout(u"*"_s + code + u'*') << TaxCode << code;
    QTest::newRow("card") << card << Mrz << card;
    QTest::newRow("card with carriage returns") << QString(card).replace(u'\n', u'\r') + u'\r' << Mrz << card;
    QTest::newRow("receipt number") << receiptNumber() << ReceiptNumber << receiptNumber();
    QTest::newRow("receipt number on another layout")
        << onItalianLayout(receiptNumber()) << ReceiptNumber << receiptNumber();
    QTest::newRow("receipt code") << u"LE1:6BFOXN*TS9C"_s << ReceiptCode << u"LE1:6BFOXN*TS9C"_s;
    QTest::newRow("receipt code on another layout")
        << onItalianLayout(u"LE1:6BFOXN*TS9C"_s) << ReceiptCode << u"LE1:6BFOXN*TS9C"_s;
    QTest::newRow("receipt code with Caps Lock") << u"le1:6bfoxn*ts9c"_s << ReceiptCode << u"LE1:6BFOXN*TS9C"_s;
    QTest::newRow("receipt code on another layout with Caps Lock")
        << domain::swappedCase(onItalianLayout(u"LE1:6BFOXN*TS9C"_s)) << ReceiptCode << u"LE1:6BFOXN*TS9C"_s;
    QTest::newRow("payment notice") << u"PAGOPA|002|301000000000000001|00000000000|1000"_s << PaymentNotice
                                    << u"PAGOPA|002|301000000000000001|00000000000|1000"_s;
    QTest::newRow("goods") << u"8001120000000"_s << Unknown << u"8001120000000"_s;
}

void TestScanRouter::classify_sortsByContent()
{
    QFETCH(QString, text);
    QFETCH(ScanKind, kind);
    QFETCH(QString, content);

    const Scan scan = ScanRouter().classify(text);

    QCOMPARE(scanKindCode(scan.kind), scanKindCode(kind));
    QCOMPARE(scan.text, content);
}

void TestScanRouter::classify_tellsWhyNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ScanKind>("kind");
    QTest::addColumn<ScanReason>("reason");
    using enum ScanKind;
    using enum ScanReason;
    QTest::newRow("nothing") << QString() << Refused << Empty;
    QTest::newRow("only line ends") << u"\r\n\r\n"_s << Refused << Empty;
    QTest::newRow("513 characters") << QString(513, u'A') << Refused << TooLong;
    QTest::newRow("512 characters") << QString(512, u'A') << Unknown << NothingKnown;
    QTest::newRow("escape") << u"\x1B[2J"_s << Refused << ControlCharacters;
    QTest::newRow("null character") << u"ABC"_s + QChar(0) << Refused << ControlCharacters;
    QTest::newRow("right to left") << u"\u202ESMPLCU21C07E506T"_s << Refused << ControlCharacters;
    QTest::newRow("wrong check letter") << u"SMPLCU21C07E506U"_s << Unknown << TaxCodeWrong;
    QTest::newRow("day 72") << u"SMPLCU21C72E506O"_s << Unknown << TaxCodeWrong;
    QTest::newRow("wrong receipt letter") << u"K03-2026-000125-C"_s << Unknown << ReceiptWrong;
    QTest::newRow("an address") << u"https://example.org/"_s << Unknown << NothingKnown;
}

void TestScanRouter::classify_tellsWhyNot()
{
    QFETCH(QString, text);
    QFETCH(ScanKind, kind);
    QFETCH(ScanReason, reason);

    const Scan scan = ScanRouter().classify(text);

    QCOMPARE(scan.kind, kind);
    QCOMPARE(int(scan.reason), int(reason));
    QCOMPARE(scan.text.isEmpty(), kind == ScanKind::Refused);
}

void TestScanRouter::classify_zoneFromForeignLayout_isReadable_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t filler : {u'>', u';', u'ò'})
        QTest::newRow(qPrintable(u"filler "_s + QChar(filler))) << QString(card).replace(u'<', QChar(filler));
    QTest::newRow("Caps Lock") << card.toLower();
    QTest::newRow("Caps Lock and ò") << QString(card).replace(u'<', u'Ò').toLower();
    QTest::newRow("the whole layout") << onItalianLayout(card);
}

void TestScanRouter::classify_zoneFromForeignLayout_isReadable()
{
    QFETCH(QString, text);

    const Scan scan = ScanRouter().classify(text);

    QCOMPARE(scan.kind, ScanKind::Mrz);
    QCOMPARE(scan.text, card);
    QVERIFY(domain::mrz::read(scan.text, QDate(2026, 11, 23))->digits.noneWrong());
}

void TestScanRouter::classify_hostileCodes_areNeverTakenForIdentity()
{
    const ScanRouter router;
    const QStringList codes = hostileCodes();
    QVERIFY(codes.size() >= 500);

    for (const QString &code : codes) {
        const Scan scan = router.classify(code);
        const bool harmless = scan.kind == ScanKind::Unknown || scan.kind == ScanKind::Refused;
        // Line ends, tabulators and the frame are the only control characters a good code may carry at its end.
        const bool framed = code.startsWith(u"SMPLCU") || code.startsWith(u"I<UTO");
        QVERIFY2(harmless || framed, qPrintable(code));
        QVERIFY(scan.text.size() <= 512);
        for (const QChar c : scan.text)
            QVERIFY(c == u'\n' || c == u'\r' || c.category() != QChar::Other_Control);
    }
}

void TestScanRouter::classify_limit_isConfigurable()
{
    ScanRouter::Options options;
    options.maxLength = 20;

    QCOMPARE(ScanRouter(options).classify(card).reason, ScanReason::TooLong);
    QCOMPARE(ScanRouter(options).classify(u"SMPLCU21C07E506T"_s).kind, ScanKind::TaxCode);
}

void TestScanRouter::classify_layout_isConfigurable()
{
    const QString code = u"LE1:6BFOXN*TS9C"_s;
    const QString typedByItalianOnUs = domain::remapped(code, domain::layoutOf(domain::ScannerLayout::UsOnItalian));
    ScanRouter::Options options;
    QCOMPARE(ScanRouter(options).classify(typedByItalianOnUs).kind, ScanKind::Unknown);

    options.layouts = {domain::ScannerLayout::ItalianOnUs};

    const Scan scan = ScanRouter(options).classify(typedByItalianOnUs);
    QCOMPARE(scan.kind, ScanKind::ReceiptCode);
    QCOMPARE(scan.text, code);
}

QTEST_GUILESS_MAIN(TestScanRouter)
#include "tst_scanrouter.moc"
