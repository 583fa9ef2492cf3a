#include "domain/base45.h"

#include <QTest>

using namespace clips::domain;
using namespace Qt::StringLiterals;

class TestBase45 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_ofTheRfc_bothWays_data();
    void vectors_ofTheRfc_bothWays();
    void everyPairOfBytes_comesBack();
    void wrongText_isRefused_data();
    void wrongText_isRefused();
};

void TestBase45::vectors_ofTheRfc_bothWays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QByteArray("") << u""_s;
    QTest::newRow("AB") << QByteArray("AB") << u"BB8"_s;
    QTest::newRow("Hello!!") << QByteArray("Hello!!") << u"%69 VD92EX0"_s;
    QTest::newRow("base-45") << QByteArray("base-45") << u"UJCLQE7W581"_s;
    QTest::newRow("ietf!") << QByteArray("ietf!") << u"QED8WEX0"_s;
    QTest::newRow("two zeros") << QByteArray(2, '\0') << u"000"_s;
    QTest::newRow("the largest pair") << QByteArray(2, '\xff') << u"FGW"_s;
    QTest::newRow("the largest byte") << QByteArray(1, '\xff') << u"U5"_s;
}

void TestBase45::vectors_ofTheRfc_bothWays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);

    QCOMPARE(toBase45(bytes), text);
    QCOMPARE(fromBase45(text), std::optional(bytes));
}

void TestBase45::everyPairOfBytes_comesBack()
{
    for (int value = 0; value <= 0xFFFF; ++value) {
        const char pair[] = {char(value >> 8), char(value & 0xFF)};
        const QByteArray bytes(pair, 2);
        QCOMPARE(fromBase45(toBase45(bytes)), std::optional(bytes));
    }
}

void TestBase45::wrongText_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one character") << u"A"_s;
    QTest::newRow("one character over") << u"BB8A"_s;
    QTest::newRow("lower case") << u"bb8"_s;
    QTest::newRow("a letter that is not in the alphabet") << u"BB#"_s;
    QTest::newRow("not ASCII") << u"BBÈ"_s;
    QTest::newRow("65536") << u"GGW"_s;
    QTest::newRow("the largest three") << u":::"_s;
    QTest::newRow("256 in two") << u"V5"_s;
    QTest::newRow("the largest two") << u"::"_s;
}

void TestBase45::wrongText_isRefused()
{
    QFETCH(QString, text);

    QVERIFY(!fromBase45(text));
}

QTEST_GUILESS_MAIN(TestBase45)
#include "tst_base45.moc"
