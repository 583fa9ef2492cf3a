#include "simulation/world.h"
#include "support/longrun.h"

#include <QCoreApplication>
#include <QHashFunctions>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace clips::simulation;
using clips::testing::shortOrLong;

namespace {

VirtualTime *virtualTime = nullptr; // Qt owns it

} // namespace

/// Whole worlds from seeds; see World. The command that repeats a failing one is printed with it.
class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manySeeds_losesAndDoublesNothing();
    void sameSeed_isTheSameWorld();
    void otherSeed_isAnotherWorld();
    void disksThatLie_areFoundOut();
    void fullDisk_isNotAskedAllTheTime();
};

void TestSimulation::manySeeds_losesAndDoublesNothing()
{
    const quint64 seeds = shortOrLong<quint64>(300, 10'000);
    Figures all;
    for (quint64 seed = 1; seed <= seeds; ++seed) {
        const Report report = World(*virtualTime, {seed}).run();
        all += report.figures;
        QVERIFY2(
            report.broken.isEmpty(),
            qPrintable(QStringLiteral("%1; repeat it: clips-test-simulate %2 --trace").arg(report.broken).arg(seed)));
    }
    qInfo("%llu worlds: %s", seeds, qPrintable(all.told()));
    // Nothing of what may go wrong stayed away.
    for (const qint64 happened :
         {all.powerCuts, all.kills, all.officeStops, all.diskErrors, all.fullDisks, all.requestsLost, all.answersLost,
          all.answersLate, all.deliveredTwice, all.foreignAnswers, all.clockJumps, all.printerFailures, all.putBacks})
        QVERIFY(happened > qint64(seeds) / 10);
    QVERIFY(all.deliveries >= shortOrLong(20'000, 1'000'000));
}

void TestSimulation::sameSeed_isTheSameWorld()
{
    for (quint64 seed = 1; seed <= 5; ++seed) {
        const Report first = World(*virtualTime, {seed}).run();
        const Report second = World(*virtualTime, {seed}).run();
        QCOMPARE(second.trace, first.trace);
        QCOMPARE(second.figures.steps, first.figures.steps);
    }
}

void TestSimulation::otherSeed_isAnotherWorld()
{
    QVERIFY(World(*virtualTime, {1}).run().trace != World(*virtualTime, {2}).run().trace);
}

void TestSimulation::disksThatLie_areFoundOut()
{
    int found = 0;
    for (quint64 seed = 1; seed <= 30; ++seed)
        found += World(*virtualTime, {seed, false, true}).run().broken.isEmpty() ? 0 : 1;

    QVERIFY2(found >= 5, qPrintable(QString::number(found)));
}

void TestSimulation::fullDisk_isNotAskedAllTheTime()
{
    Chance chance(1);
    qint64 requests = 0;
    const QTemporaryDir folder;
    virtualTime->beginAgain();
    const SimOffice office(folder.filePath(QStringLiteral("office")), *virtualTime, 1);
    SimKiosk kiosk(
        QStringLiteral("K01"), folder.path(), office.identities.value(QStringLiteral("K01")), *virtualTime, chance,
        [&requests](SimKiosk &, SimReply *reply) {
            ++requests;
            QTimer::singleShot(10, reply, [reply] { reply->fail(QNetworkReply::ConnectionRefusedError); });
        },
        [](const QString &) {});
    const auto until = [](qint64 ms) {
        while (virtualTime->nowMs() < ms && virtualTime->step()) {
        }
    };
    kiosk.start();
    kiosk.present(2);
    until(virtualTime->nowMs() + 60'000);
    QCOMPARE(kiosk.shown.size(), 1);

    kiosk.disk.setFull(true);
    const qint64 before = kiosk.disk.operations();
    until(virtualTime->nowMs() + 4 * 3'600'000);

    const qint64 asked = kiosk.disk.operations() - before;
    QVERIFY2(asked < 2'000, qPrintable(QString::number(asked)));
    kiosk.disk.setFull(false);
    until(virtualTime->nowMs() + 3'600'000);
    QVERIFY(requests > 0);
    QCOMPARE(kiosk.rows()->size(), 2);
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    virtualTime = new VirtualTime;
    QCoreApplication::setEventDispatcher(virtualTime);
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("clips.*=false\noffice.*=false\nqt.*=false"));
    TestSimulation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_simulation.moc"
