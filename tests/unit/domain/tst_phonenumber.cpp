#include "domain/phonenumber.h"

#include <QTest>

using namespace clips::domain;
using namespace Qt::StringLiterals;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedNumber_becomesInternational_data();
    void typedNumber_becomesInternational();
    void grouped_readsInThrees();
};

void TestPhoneNumber::typedNumber_becomesInternational_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number"); // empty: refused

    QTest::newRow("Italian mobile") << u"333 123.45-67"_s << u"+393331234567"_s;
    QTest::newRow("Italian land line keeps its zero") << u"(0832) 682111"_s << u"+390832682111"_s;
    QTest::newRow("with plus") << u"+355 69 123 4567"_s << u"+355691234567"_s;
    QTest::newRow("with two zeros") << u"0039 333 1234567"_s << u"+393331234567"_s;
    QTest::newRow("five digits") << u"12345"_s << QString();
    QTest::newRow("six digits") << u"123456"_s << u"+39123456"_s;
    QTest::newRow("thirteen digits and the prefix") << u"1234567890123"_s << u"+391234567890123"_s;
    QTest::newRow("fourteen digits and the prefix") << u"12345678901234"_s << QString();
    QTest::newRow("letters") << u"333abc4567"_s << QString();
    QTest::newRow("digits of another script") << u"٣٣٣١٢٣٤٥٦٧"_s << QString();
    QTest::newRow("a plus inside") << u"333+1234567"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestPhoneNumber::typedNumber_becomesInternational()
{
    QFETCH(QString, typed);

    QTEST(phoneNumberFromText(typed).value_or(QString()), "number");
}

void TestPhoneNumber::grouped_readsInThrees()
{
    QCOMPARE(groupedPhoneNumber(u"+393331234567"_s), u"+39 333 123 4567"_s);
    QCOMPARE(groupedPhoneNumber(u"+35569123456"_s), u"+355 691 234 56"_s);
    QCOMPARE(groupedPhoneNumber(u"interno 12"_s), u"interno 12"_s);
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
