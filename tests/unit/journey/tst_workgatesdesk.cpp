#include "journey/workgates.h"
#include "operatorworld.h"

#include <QSignalSpy>

using namespace clips;
using journey::Step;
using journey::WorkGates;
using test::OperatorWorld;

namespace {

domain::GateLimits limits()
{
    domain::GateLimits limits{250, 50, 3, 40, 200, 5000, 2, 40, 5, 60, 3, 0, 1, 14, false};
    return limits;
}

rules::GateFacts facts(const Clock &clock, qint64 freeMb)
{
    rules::GateFacts facts;
    facts.now = clock.nowUtc();
    facts.freeBytes = freeMb * 1024 * 1024;
    return facts;
}

} // namespace

class TestWorkGatesDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warning_isNewsOnceADay();
    void warningThatBecomesAStop_isNewsAgain();
    void sameFacts_tellNothing();
    void news_leadOverTheDesk();
    void stopped_noSittingBegins();
    void stoppedInTheMiddle_theSittingIsConfirmed();
    void stopped_whatWasLeftBehindIsResumed();
    void stopped_copiesAndSendingGoOn();
};

void TestWorkGatesDesk::warning_isNewsOnceADay()
{
    testing::FakeClock clock;
    WorkGates gates(limits());
    gates.setFacts(facts(clock, 100));
    QVERIFY(gates.hasNews());
    QVERIFY(!gates.stopNewWork());

    gates.markSeen();
    gates.setFacts(facts(clock, 90));
    QVERIFY(!gates.hasNews());

    clock.advanceMs(24 * 3600'000);
    gates.setFacts(facts(clock, 90));
    QVERIFY(gates.hasNews());
}

void TestWorkGatesDesk::warningThatBecomesAStop_isNewsAgain()
{
    testing::FakeClock clock;
    WorkGates gates(limits());
    gates.setFacts(facts(clock, 100));
    gates.markSeen();

    gates.setFacts(facts(clock, 10));

    QVERIFY(gates.hasNews());
    QVERIFY(gates.stopNewWork());
    gates.setFacts(facts(clock, 1000));
    QVERIFY(!gates.stopNewWork());
    QVERIFY(!gates.hasNews());
}

void TestWorkGatesDesk::sameFacts_tellNothing()
{
    testing::FakeClock clock;
    WorkGates gates(limits());
    gates.setFacts(facts(clock, 100));
    const QSignalSpy changed(&gates, &WorkGates::changed);
    gates.setFacts(facts(clock, 100));
    QCOMPARE(changed.size(), 0);
    gates.setFacts(facts(clock, 99));
    QCOMPARE(changed.size(), 1);
}

void TestWorkGatesDesk::news_leadOverTheDesk()
{
    OperatorWorld world;
    world.sitting.setDeskFirst(true);
    world.signIn();
    QCOMPARE(world.sitting.step(), Step::Desk);
    world.sitting.startSitting();
    QCOMPARE(world.sitting.step(), Step::Recognise);
}

void TestWorkGatesDesk::stopped_noSittingBegins()
{
    OperatorWorld world;
    world.sitting.setNewSittingsStopped(true);
    world.signIn();
    QCOMPARE(world.sitting.step(), Step::Desk);
    world.sitting.startSitting();
    QCOMPARE(world.sitting.step(), Step::Desk);

    // The gate may shut while the operator is recognising somebody.
    world.sitting.setNewSittingsStopped(false);
    world.sitting.startSitting();
    QCOMPARE(world.sitting.step(), Step::Recognise);
    world.sitting.setNewSittingsStopped(true);
    world.recogniser.readTaxCode(world.registry.households.first().members.first().taxCode);
    world.recogniser.setDocumentType(QStringLiteral("cie"));
    world.recogniser.setDocumentNumber(QStringLiteral("CA00000AA"));
    world.recogniser.setDocumentExpiry(QDate(2030, 1, 1));
    for (const auto check : domain::allRecognitionChecks)
        world.recogniser.setTicked(check, true);
    world.sitting.confirmRecognition();
    QCOMPARE(world.sitting.step(), Step::Desk);
    QVERIFY(world.sitting.sitting().id.isNull());
}

void TestWorkGatesDesk::stoppedInTheMiddle_theSittingIsConfirmed()
{
    OperatorWorld world;
    world.signIn();
    world.recognise();
    world.sitting.setNewSittingsStopped(true);
    world.handOver();
    world.toQuestions();
    world.toConfirm("2468");
    world.sitting.setSigned(true);
    world.sitting.confirm();
    QTRY_COMPARE(world.sitting.step(), Step::Saved);
    QCOMPARE(world.store.saved.size(), 1);
}

void TestWorkGatesDesk::stopped_whatWasLeftBehindIsResumed()
{
    OperatorWorld world;
    world.signIn();
    world.recognise();
    world.handOver();
    world.sitting.expireIdle();
    world.sitting.passShutter();
    world.sitting.setNewSittingsStopped(true);
    world.signIn();
    QCOMPARE(world.sitting.step(), Step::Desk);
    QTRY_COMPARE(world.sitting.unfinished().size(), 1);

    world.sitting.resume(world.sitting.unfinished().first().id);

    QCOMPARE(world.sitting.step(), Step::Household);
}

void TestWorkGatesDesk::stopped_copiesAndSendingGoOn()
{
    OperatorWorld world;
    world.signIn();
    world.recognise();
    world.handOver();
    world.toQuestions();
    world.toConfirm("2468");
    world.sitting.setSigned(true);
    world.sitting.confirm();
    QTRY_COMPARE(world.sitting.step(), Step::Saved);
    world.sitting.finish();
    world.sitting.passShutter();
    world.sitting.setNewSittingsStopped(true);
    world.signIn();

    world.receipts.reprint(world.store.rows.first().receiptNumber, world.sitting.published(), QStringLiteral("it"));
    world.desk.sendNow();

    QTRY_COMPARE(world.printer.receipts.size(), 1);
    QCOMPARE(world.office.syncs, 1);
}

QTEST_GUILESS_MAIN(TestWorkGatesDesk)
#include "tst_workgatesdesk.moc"
