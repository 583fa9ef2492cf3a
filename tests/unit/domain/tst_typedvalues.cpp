#include "domain/dayrule.h"
#include "domain/emailaddress.h"
#include "domain/money.h"

#include <QTest>

using namespace clips::domain;
using namespace Qt::StringLiterals;

class TestTypedValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void centsFromText_readsSums_data();
    void centsFromText_readsSums();
    void email_isReadInSmallLetters();
    void probableEmail_asksAboutSlips_data();
    void probableEmail_asksAboutSlips();
    void dayRule_namesADay_data();
    void dayRule_namesADay();
    void dayRule_thatIsNone_isRefused_data();
    void dayRule_thatIsNone_isRefused();
};

void TestTypedValues::centsFromText_readsSums_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents"); // -1: none
    const auto row = [](const QString &text, qint64 cents) { QTest::newRow(qPrintable(text)) << text << cents; };
    row(u"0"_s, 0);
    row(u"12345"_s, 1'234'500);
    row(u"12.345"_s, 1'234'500);
    row(u"12.345,6"_s, 1'234'560);
    row(u"12.345,67"_s, 1'234'567);
    row(u"12345.67"_s, 1'234'567);
    row(u"1.234.567,89"_s, 123'456'789);
    row(u" 8 "_s, 800);
    row(u"999999999"_s, 99'999'999'900);
    row(u"1000000000"_s, -1);
    row(u"12,345"_s, -1);
    row(u"1.23.4"_s, -1);
    row(u"12345,678"_s, -1);
    row(u"-1"_s, -1);
    row(u"1,2,3"_s, -1);
    row(u","_s, -1);
    row(u"dieci"_s, -1);
}

void TestTypedValues::centsFromText_readsSums()
{
    QFETCH(QString, text);
    QTEST(centsFromText(text).value_or(-1), "cents");
}

void TestTypedValues::email_isReadInSmallLetters()
{
    QCOMPARE(emailFromText(u" Anna.Bianchi@Example.IT "_s).value_or(QString()), u"anna.bianchi@example.it"_s);
    QVERIFY(!emailFromText(u"anna@example"_s));
    QVERIFY(!emailFromText(u"anna..b@example.it"_s));
    QVERIFY(!emailFromText(u"anna@-example.it"_s));
    QVERIFY(!emailFromText(u"annà@example.it"_s));
    QVERIFY(isEmail(u"a@"_s + QString(63, u'x') + u".it"_s));
    QVERIFY(!isEmail(u"a@"_s + QString(64, u'x') + u".it"_s));
}

void TestTypedValues::probableEmail_asksAboutSlips_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("probable");
    QTest::newRow("letters swapped") << u"anna@gmial.com"_s << u"anna@gmail.com"_s;
    QTest::newRow("a letter too few") << u"anna@gmail.co"_s << u"anna@gmail.com"_s;
    QTest::newRow("a letter too many") << u"anna@liberoo.it"_s << u"anna@libero.it"_s;
    QTest::newRow("right") << u"anna@gmail.com"_s << QString();
    QTest::newRow("right, and like another") << u"anna@mail.com"_s << QString();
    QTest::newRow("somebody's own") << u"anna@example.it"_s << QString();
    QTest::newRow("not finished") << u"anna"_s << QString();
}

void TestTypedValues::probableEmail_asksAboutSlips()
{
    QFETCH(QString, email);
    QTEST(probableEmail(email), "probable");
}

void TestTypedValues::dayRule_namesADay_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("day");
    QTest::newRow("a month from the end of January") << u"today+1m"_s << QDate(2027, 2, 28);
    QTest::newRow("days after the birth") << u"birth+30d"_s << QDate(2024, 3, 30);
    QTest::newRow("a year after a leap day") << u"birth+1y"_s << QDate(2025, 2, 28);
    QTest::newRow("this year") << u"year-01-01"_s << QDate(2027, 1, 1);
    QTest::newRow("first year") << u"start-12-31"_s << QDate(2026, 12, 31);
    QTest::newRow("leap day in a common year") << u"end-02-29"_s << QDate(2027, 2, 28);
    QTest::newRow("service has begun") << u"service-start"_s << QDate(2027, 1, 31);
    QTest::newRow("service ends") << u"service-end"_s << QDate(2027, 6, 11);
    QTest::newRow("a plain day") << u"2026-09-30"_s << QDate(2026, 9, 30);
}

void TestTypedValues::dayRule_namesADay()
{
    QFETCH(QString, rule);
    const DayContext context{QDate(2027, 1, 31), u"2026/2027"_s, QDate(2026, 9, 14), QDate(2027, 6, 11),
                             QDate(2024, 2, 29)};
    QTEST(DayRule::fromText(rule)->on(context), "day");
}

void TestTypedValues::dayRule_thatIsNone_isRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"tomorrow"_s, u"today+"_s, u"today+3w"_s, u"start-13-01"_s, u"end-02-30"_s,
                                u"birth-"_s, u"service"_s, u"2026-02-29"_s, u"2026-2-1"_s})
        QTest::newRow(qPrintable(u"<%1>"_s.arg(text))) << text;
}

void TestTypedValues::dayRule_thatIsNone_isRefused()
{
    QFETCH(QString, text);
    QVERIFY(!DayRule::fromText(text));
}

QTEST_GUILESS_MAIN(TestTypedValues)
#include "tst_typedvalues.moc"
