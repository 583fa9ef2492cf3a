#include "rules/tariffs.h"

#include <QTest>

using namespace clips::domain;
using namespace clips::rules;
using Basis = TariffEstimate::Basis;

/// Brackets, top tariff, reductions and exemption, to the cent.
class TestTariffs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void estimate_data();
    void estimate();
    void estimate_withoutBrackets_isTheTop();
};

namespace {
Tariff meals()
{
    Tariff tariff;
    tariff.unit = QStringLiteral("meal");
    tariff.brackets = {{600'000, 105}, {1'200'000, 250}};
    tariff.topCents = 500;
    tariff.siblingPercent = {20, 50};
    tariff.freeWithSevereDisability = true;
    return tariff;
}
constexpr qint64 none = -1;
} // namespace

void TestTariffs::estimate_data()
{
    QTest::addColumn<qint64>("isee");
    QTest::addColumn<bool>("resident");
    QTest::addColumn<int>("child");
    QTest::addColumn<bool>("severe");
    QTest::addColumn<int>("cents");
    QTest::addColumn<Basis>("basis");

    QTest::newRow("zero") << qint64(0) << true << 1 << false << 105 << Basis::Bracket;
    QTest::newRow("at the bound") << qint64(600'000) << true << 1 << false << 105 << Basis::Bracket;
    QTest::newRow("a cent more") << qint64(600'001) << true << 1 << false << 250 << Basis::Bracket;
    QTest::newRow("at the last bound") << qint64(1'200'000) << true << 1 << false << 250 << Basis::Bracket;
    QTest::newRow("above all") << qint64(1'200'001) << true << 1 << false << 500 << Basis::AboveBrackets;
    QTest::newRow("no ISEE") << none << true << 1 << false << 500 << Basis::NoIsee;
    QTest::newRow("not resident") << qint64(0) << false << 1 << false << 500 << Basis::NotResident;
    QTest::newRow("second child, half a cent up") << qint64(0) << true << 2 << false << 84 << Basis::Bracket;
    QTest::newRow("third child") << qint64(0) << true << 3 << false << 53 << Basis::Bracket;
    QTest::newRow("fourth child as the third") << qint64(0) << true << 4 << false << 53 << Basis::Bracket;
    QTest::newRow("severe disability") << none << true << 1 << true << 0 << Basis::Free;
}

void TestTariffs::estimate()
{
    QFETCH(qint64, isee);
    QFETCH(bool, resident);
    QFETCH(int, child);
    QFETCH(bool, severe);
    QFETCH(int, cents);
    QFETCH(Basis, basis);

    const TariffEstimate shown =
        clips::rules::estimate(meals(), {isee == none ? std::nullopt : std::optional(isee), resident, child, severe});

    QCOMPARE(shown.cents, cents);
    QCOMPARE(shown.basis, basis);
    QCOMPARE(shown.unit, QStringLiteral("meal"));
}

void TestTariffs::estimate_withoutBrackets_isTheTop()
{
    Tariff flat = meals();
    flat.brackets.clear();
    flat.freeWithSevereDisability = false;

    QCOMPARE(clips::rules::estimate(flat, {1, true, 1, true}).cents, 500);
}

QTEST_GUILESS_MAIN(TestTariffs)
#include "tst_tariffs.moc"
