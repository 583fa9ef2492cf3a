#include "printing/qr.h"

#include <QTest>

using namespace clips::printing;

class TestQr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encode_receiptNumber_hasTheThreeFinderPatterns();
    void encode_sameTextTwice_givesTheSameSymbol();
    void encode_emptyText_isRefused();
    void encode_textLongerThanASymbol_isRefused();
};

void TestQr::encode_receiptNumber_hasTheThreeFinderPatterns()
{
    const auto symbol = QrSymbol::encode(QStringLiteral("K03-2026-000124-X"));

    QVERIFY(symbol);
    const int last = symbol->size() - 7;
    const int corners[][2] = {{0, 0}, {last, 0}, {0, last}};
    for (const auto &corner : corners) {
        for (int i = 0; i < 7; ++i) {
            QVERIFY(symbol->isDark(corner[0] + i, corner[1]));
            QVERIFY(symbol->isDark(corner[0], corner[1] + i));
        }
        QVERIFY(!symbol->isDark(corner[0] + 1, corner[1] + 1));
        QVERIFY(symbol->isDark(corner[0] + 3, corner[1] + 3));
    }
}

void TestQr::encode_sameTextTwice_givesTheSameSymbol()
{
    const auto first = QrSymbol::encode(QStringLiteral("K03-2026-000124-X"));
    const auto second = QrSymbol::encode(QStringLiteral("K03-2026-000124-X"));

    QVERIFY(first && second);
    QCOMPARE(first->size(), second->size());
    for (int y = 0; y < first->size(); ++y) {
        for (int x = 0; x < first->size(); ++x)
            QCOMPARE(first->isDark(x, y), second->isDark(x, y));
    }
}

void TestQr::encode_emptyText_isRefused()
{
    const auto symbol = QrSymbol::encode(QString());

    QVERIFY(!symbol);
    QCOMPARE(symbol.error(), QrError::Empty);
}

void TestQr::encode_textLongerThanASymbol_isRefused()
{
    const auto symbol = QrSymbol::encode(QString(5000, QLatin1Char('x')));

    QVERIFY(!symbol);
    QCOMPARE(symbol.error(), QrError::TooLong);
}

QTEST_APPLESS_MAIN(TestQr)
#include "tst_qr.moc"
