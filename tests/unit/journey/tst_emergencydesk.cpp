#include "operatorworld.h"

#include <QSignalSpy>

using namespace clips;
using clips::test::OperatorWorld;
using domain::EmergencyCause;
using journey::EmergencyDesk;
using journey::EmergencyProblem;
using journey::Step;

namespace {
const QString act = QStringLiteral("Determina 12 del 3 novembre 2026");
}

class TestEmergencyDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void start_bySupervisor_opensThePeriod();
    void start_byOperator_isRefused();
    void start_withoutAuthorisation_orCauseInWords_isRefused_data();
    void start_withoutAuthorisation_orCauseInWords_isRefused();
    void confirm_whileOpen_isAnEntry_andAfterTheEndIsNot();
    void authorisation_isUsedUp_atTheLastSecond_data();
    void authorisation_isUsedUp_atTheLastSecond();
    void renew_continuesForAWeek();
    void limit_endsThePeriodByItself();
    void confirm_afterTheLimit_isNoEntry();

private:
    static void open(OperatorWorld &world)
    {
        world.signIn("su1", "8642");
        QCOMPARE(world.emergency.start(act, EmergencyCause::NetworkDown, {}), EmergencyProblem::None);
        QTRY_VERIFY(world.emergency.open());
    }
    static void confirmOne(OperatorWorld &world, domain::Service service = domain::Service::Canteen)
    {
        world.recognise();
        world.handOver();
        world.toQuestions(service);
        world.toConfirm("8642");
        world.sitting.setSigned(true);
        world.sitting.confirm();
        QTRY_COMPARE(world.sitting.step(), Step::Saved);
        world.sitting.finish();
        world.sitting.passShutter();
    }
};

void TestEmergencyDesk::start_bySupervisor_opensThePeriod()
{
    OperatorWorld world;
    open(world);

    const domain::EmergencyPeriod period = *world.emergency.open();
    QCOMPARE(period.authorisation, act);
    QCOMPARE(period.startedBy, QStringLiteral("su1"));
    QCOMPARE(period.startedAt, world.clock.nowUtc());
    QVERIFY(!period.id.isNull());
}

void TestEmergencyDesk::start_byOperator_isRefused()
{
    OperatorWorld world;
    world.signIn("op1", "2468");

    QCOMPARE(world.emergency.start(act, EmergencyCause::NetworkDown, {}), EmergencyProblem::NotAllowed);

    QVERIFY(world.emergencies.kept.isEmpty());
    QCOMPARE(world.ledger.count(QStringLiteral("command_refused")), 1);
}

void TestEmergencyDesk::start_withoutAuthorisation_orCauseInWords_isRefused_data()
{
    QTest::addColumn<QString>("authorisation");
    QTest::addColumn<EmergencyCause>("cause");
    QTest::addColumn<QString>("words");
    QTest::addColumn<EmergencyProblem>("problem");
    QTest::newRow("no authorisation") << QStringLiteral("  ") << EmergencyCause::PowerCut << QString()
                                      << EmergencyProblem::AuthorisationMissing;
    QTest::newRow("other without words") << act << EmergencyCause::Other << QStringLiteral(" ")
                                         << EmergencyProblem::CauseMissing;
    QTest::newRow("other with words") << act << EmergencyCause::Other << QStringLiteral("trasloco")
                                      << EmergencyProblem::None;
}

void TestEmergencyDesk::start_withoutAuthorisation_orCauseInWords_isRefused()
{
    QFETCH(QString, authorisation);
    QFETCH(EmergencyCause, cause);
    QFETCH(QString, words);
    QFETCH(EmergencyProblem, problem);
    OperatorWorld world;
    world.signIn("su1", "8642");

    QCOMPARE(world.emergency.start(authorisation, cause, words), problem);
    QCOMPARE(world.emergencies.kept.isEmpty(), problem != EmergencyProblem::None);
}

void TestEmergencyDesk::confirm_whileOpen_isAnEntry_andAfterTheEndIsNot()
{
    OperatorWorld world;
    open(world);
    const QUuid period = world.emergency.open()->id;
    confirmOne(world);
    QCOMPARE(world.store.saved.last().emergencyId, period);

    world.signIn("su1", "8642");
    QCOMPARE(world.emergency.end(), EmergencyProblem::None);
    QTRY_VERIFY(!world.emergency.open());
    confirmOne(world, domain::Service::Kindergarten);

    QVERIFY(world.store.saved.last().emergencyId.isNull());
    QCOMPARE(world.emergencies.kept.first().endedBy, QStringLiteral("su1"));
}

void TestEmergencyDesk::authorisation_isUsedUp_atTheLastSecond_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("needed");
    QTest::newRow("24 h less a second") << 24 << 24 * 3600 - 1 << false;
    QTest::newRow("24 h") << 24 << 24 * 3600 << true;
    QTest::newRow("the office says 12 h") << 12 << 12 * 3600 << true;
}

void TestEmergencyDesk::authorisation_isUsedUp_atTheLastSecond()
{
    QFETCH(int, hours);
    QFETCH(int, seconds);
    QFETCH(bool, needed);
    OperatorWorld world;
    world.emergency.setPolicy(hours, act);
    open(world);

    world.clock.advanceMs(qint64(seconds) * 1000);

    QCOMPARE(world.emergency.needsAuthorisation(), needed);
}

void TestEmergencyDesk::renew_continuesForAWeek()
{
    OperatorWorld world;
    open(world);
    const QUuid first = world.emergency.open()->id;
    world.clock.advanceMs(25 * 3600'000);

    QCOMPARE(world.emergency.renew(QStringLiteral("Determina 13")), EmergencyProblem::None);
    QTRY_VERIFY(world.emergency.open() && world.emergency.open()->id != first);

    QCOMPARE(world.emergency.open()->continues, first);
    QCOMPARE(world.emergency.open()->cause, EmergencyCause::NetworkDown);
    QCOMPARE(world.emergencies.kept.last().endedAt, world.emergency.open()->startedAt);
    world.clock.advanceMs(7 * 24 * 3600'000LL - 1000);
    QVERIFY(!world.emergency.needsAuthorisation());
    world.clock.advanceMs(1000);
    QVERIFY(world.emergency.needsAuthorisation());
}

void TestEmergencyDesk::limit_endsThePeriodByItself()
{
    OperatorWorld world;
    open(world);
    const domain::EmergencyPeriod period = *world.emergency.open();
    world.clock.advanceMs(8 * 24 * 3600'000LL);

    world.emergency.refresh();

    QTRY_VERIFY(!world.emergency.open());
    QCOMPARE(world.emergencies.kept.first().endedAt, period.limit());
    QCOMPARE(world.emergencies.kept.first().endedBy, QString());
}

void TestEmergencyDesk::confirm_afterTheLimit_isNoEntry()
{
    OperatorWorld world;
    open(world);
    world.clock.advanceMs(7 * 24 * 3600'000LL);

    confirmOne(world);

    QVERIFY(world.store.saved.last().emergencyId.isNull());
}

QTEST_GUILESS_MAIN(TestEmergencyDesk)
#include "tst_emergencydesk.moc"
