#include "domain/receiptnumber.h"

#include <QTest>

using namespace clips;
using domain::ReceiptNumber;

class TestReceiptNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromText_ofItsOwnText_givesTheSameNumber_data();
    void fromText_ofItsOwnText_givesTheSameNumber();
    void fromText_anyOneWrongDigit_isRefused();
    void fromText_anyTwoSwappedDigits_isRefused();
    void make_outOfRange_isRefused();
};

void TestReceiptNumber::fromText_ofItsOwnText_givesTheSameNumber_data()
{
    QTest::addColumn<QString>("form");
    const QString text = ReceiptNumber::make(QStringLiteral("K03"), 2026, 124)->text();
    QTest::newRow("as printed") << text;
    QTest::newRow("lower case") << text.toLower();
    QTest::newRow("grouped") << ReceiptNumber::make(QStringLiteral("K03"), 2026, 124)->grouped();
    QTest::newRow("without dashes") << QString(text).remove(u'-');
}

void TestReceiptNumber::fromText_ofItsOwnText_givesTheSameNumber()
{
    QFETCH(QString, form);

    const auto number = ReceiptNumber::fromText(form);

    QVERIFY(number);
    QCOMPARE(number->sequence(), 124);
    QCOMPARE(number->kioskId(), QStringLiteral("K03"));
}

void TestReceiptNumber::fromText_anyOneWrongDigit_isRefused()
{
    const QString text = ReceiptNumber::make(QStringLiteral("K03"), 2026, 124)->text();

    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isDigit())
            continue;
        for (char digit = '0'; digit <= '9'; ++digit) {
            QString altered = text;
            altered[i] = QLatin1Char(digit);
            QCOMPARE(ReceiptNumber::fromText(altered).has_value(), altered == text);
        }
    }
}

void TestReceiptNumber::fromText_anyTwoSwappedDigits_isRefused()
{
    const QString text = ReceiptNumber::make(QStringLiteral("K47"), 2026, 198053)->text();

    for (qsizetype i = 0; i < text.size(); ++i) {
        for (qsizetype j = i + 1; j < text.size(); ++j) {
            if (!text[i].isDigit() || !text[j].isDigit() || text[i] == text[j])
                continue;
            QString altered = text;
            std::swap(altered[i], altered[j]);
            QVERIFY2(!ReceiptNumber::fromText(altered), qPrintable(altered));
        }
    }
}

void TestReceiptNumber::make_outOfRange_isRefused()
{
    QVERIFY(!ReceiptNumber::make(QStringLiteral("X3"), 2026, 1));
    QVERIFY(!ReceiptNumber::make(QStringLiteral("K03"), 2026, 0));
    QVERIFY(!ReceiptNumber::make(QStringLiteral("K03"), 2026, 1000000));
}

QTEST_GUILESS_MAIN(TestReceiptNumber)
#include "tst_receiptnumber.moc"
