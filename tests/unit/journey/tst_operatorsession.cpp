#include "journey/operatorsession.h"

#include "support/fakeclock.h"
#include "support/fakeports.h"

#include <QSignalSpy>
#include <QTest>

using namespace clips;
using journey::OperatorSession;
using journey::SignInLimits;
using journey::SignInProblem;

namespace {

/// Counts how often a PIN was really checked.
class CountingVerifier final : public ports::PinVerifier
{
public:
    int checks = 0;
    QFuture<bool> verify(const QString &verifier, const QString &pin) override
    {
        ++checks;
        return testing::ready(verifier == pin);
    }
};

struct World
{
    testing::FakeClock clock;
    CountingVerifier verifier;
    testing::FakeRegister registry;
    testing::FakeOperatorLedger &ledger;
    OperatorSession session{clock, verifier, registry, ledger};
    QSignalSpy failed{&session, &OperatorSession::signInFailed};

    explicit World(testing::FakeOperatorLedger &kept)
        : ledger(kept)
    {
        session.setRoster(roster());
    }
    [[nodiscard]] domain::OperatorRoster roster() const
    {
        using domain::OperatorRole;
        return {
            {{QStringLiteral("op1"), QStringLiteral("Anna Demo"), OperatorRole::Operator, QStringLiteral("2468")},
             {QStringLiteral("op2"), QStringLiteral("Bruno Demo"), OperatorRole::Operator, QStringLiteral("1357")},
             {QStringLiteral("su1"), QStringLiteral("Carla Demo"), OperatorRole::Supervisor, QStringLiteral("8642")}},
            clock.nowUtc().addDays(3)};
    }
    void signIn(const char *who, const char *pin)
    {
        session.signIn(QLatin1String(who), QLatin1String(pin));
        QTRY_VERIFY(!session.isVerifying());
    }
    void signInWrongly(int times, const char *who = "op1")
    {
        for (int i = 0; i < times; ++i)
            signIn(who, "0000");
    }
    /// As many wrong PINs as wanted, each after waiting long enough.
    void guess(int times, const char *who = "op1")
    {
        for (int i = 0; i < times; ++i) {
            clock.advanceMs(15 * 60'000);
            signIn(who, "0000");
        }
    }
    [[nodiscard]] SignInProblem lastProblem() const { return failed.last().first().value<SignInProblem>(); }
};

} // namespace

class TestOperatorSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ledger = {}; }

    void signIn_rightPin_opensTheRegister();
    void signIn_wrongPin_opensNothing();
    void signIn_fiveWrongPins_locksForThirtySecondsThenLonger();
    void signIn_wrongPin_isKeptBeforeTheAnswer();
    void signIn_unknownOperator_costsAndAnswersTheSame();
    void signIn_afterRestart_isStillLocked();
    void signIn_ledgerUnreadable_refusesEverybody();
    void signIn_twentyWrongPins_waitsForASupervisor();
    void signIn_whileTheKioskWaits_letsASupervisorIn();
    void signIn_atTheExpiryOfTheRoster_data();
    void signIn_atTheExpiryOfTheRoster();
    void presence_afterTheRosterExpired_isStillProved();
    void unlock_bySupervisor_freesAndIsWrittenDown();
    void unlock_byAnOrdinaryOperator_isRefused();
    void unlockByCurrent_onlyForSupervisors();
    void signOut_closesTheRegister();

private:
    testing::FakeOperatorLedger m_ledger;
};

void TestOperatorSession::signIn_rightPin_opensTheRegister()
{
    World world(m_ledger);
    QSignalSpy opened(&world.session, &OperatorSession::registerOpened);

    world.session.signIn(QStringLiteral("op1"), QStringLiteral("2468"));

    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(world.registry.loaded());
    QCOMPARE(world.session.current()->id, QStringLiteral("op1"));
    QCOMPARE(m_ledger.count(QStringLiteral("operator_signed_in")), 1);
}

void TestOperatorSession::signIn_wrongPin_opensNothing()
{
    World world(m_ledger);

    world.signInWrongly(1);

    QTRY_COMPARE(world.failed.count(), 1);
    QCOMPARE(world.lastProblem(), SignInProblem::WrongPin);
    QVERIFY(!world.registry.loaded());
    QVERIFY(!world.session.current());
}

void TestOperatorSession::signIn_fiveWrongPins_locksForThirtySecondsThenLonger()
{
    World world(m_ledger);
    world.signInWrongly(5);
    QVERIFY(world.session.lockedUntil(QStringLiteral("op1")).isValid());

    const int checks = world.verifier.checks;
    world.signIn("op1", "2468");
    QVERIFY(!world.session.current());
    QCOMPARE(world.verifier.checks, checks);

    world.clock.advanceMs(30'001);
    QVERIFY(!world.session.lockedUntil(QStringLiteral("op1")).isValid());
    world.signInWrongly(1);
    world.clock.advanceMs(30'001);
    QVERIFY2(world.session.lockedUntil(QStringLiteral("op1")).isValid(), "the second lock lasts longer");

    world.clock.advanceMs(30'001);
    world.signIn("op1", "2468");
    QTRY_VERIFY(world.session.current());
    QVERIFY(m_ledger.kept.isEmpty());
}

void TestOperatorSession::signIn_wrongPin_isKeptBeforeTheAnswer()
{
    World world(m_ledger);
    int keptAtTheAnswer = -1;
    QObject::connect(&world.session, &OperatorSession::signInFailed, &world.session,
                     [&] { keptAtTheAnswer = m_ledger.kept.value(QStringLiteral("op1")).wrong; });

    world.signInWrongly(1);

    QTRY_COMPARE(keptAtTheAnswer, 1);
}

void TestOperatorSession::signIn_unknownOperator_costsAndAnswersTheSame()
{
    World world(m_ledger);

    for (int i = 1; i <= 4; ++i) {
        world.signIn("nobody", "2468"); // the first operator's PIN, on whose verifier the work is done
        QCOMPARE(world.lastProblem(), SignInProblem::WrongPin);
        QCOMPARE(world.verifier.checks, i);
    }
    world.signIn("somebody-else", "0000");

    QCOMPARE(world.lastProblem(), SignInProblem::LockedOut);
    QVERIFY(!world.session.current());
    QCOMPARE(m_ledger.kept.value(SignInLimits::unknown()).wrong, 5);
}

void TestOperatorSession::signIn_afterRestart_isStillLocked()
{
    {
        World before(m_ledger);
        before.signInWrongly(5);
    }
    World world(m_ledger);

    world.signIn("op1", "2468");

    QCOMPARE(world.lastProblem(), SignInProblem::LockedOut);
    QCOMPARE(world.verifier.checks, 0);
    world.clock.advanceMs(30'000);
    world.signIn("op1", "2468");
    QTRY_VERIFY(world.session.current());
}

void TestOperatorSession::signIn_ledgerUnreadable_refusesEverybody()
{
    m_ledger.failure = ports::StoreError::Damaged;
    World world(m_ledger);

    world.signIn("op1", "2468");

    QTRY_COMPARE(world.failed.count(), 1);
    QCOMPARE(world.lastProblem(), SignInProblem::LedgerUnreadable);
    QVERIFY(!world.session.current());
}

void TestOperatorSession::signIn_twentyWrongPins_waitsForASupervisor()
{
    World world(m_ledger);
    world.guess(20);
    QCOMPARE(world.lastProblem(), SignInProblem::NeedsSupervisor);

    world.clock.advanceMs(24 * 3600'000);
    world.signIn("op1", "2468");

    QCOMPARE(world.lastProblem(), SignInProblem::NeedsSupervisor);
    QVERIFY(!world.session.current());
}

void TestOperatorSession::signIn_whileTheKioskWaits_letsASupervisorIn()
{
    World world(m_ledger);
    world.guess(10, "op1");
    world.guess(10, "op2");
    world.clock.advanceMs(15 * 60'000);

    world.signIn("op1", "2468");
    QCOMPARE(world.lastProblem(), SignInProblem::NeedsSupervisor);
    world.signIn("su1", "8642");

    QTRY_VERIFY(world.session.isSupervisor());
    const QList<journey::LockedOperator> locked = world.session.locked();
    QCOMPARE(locked.size(), 3);
    QCOMPARE(locked.first().id, SignInLimits::kiosk());
    QCOMPARE(locked.first().wrong, 20);
}

void TestOperatorSession::signIn_atTheExpiryOfTheRoster_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<bool>("refused");
    QTest::newRow("in its last second") << qint64(-1000) << false;
    QTest::newRow("at the instant itself") << qint64(0) << false;
    QTest::newRow("after it") << qint64(1) << true;
}

void TestOperatorSession::signIn_atTheExpiryOfTheRoster()
{
    QFETCH(qint64, ms);
    QFETCH(bool, refused);
    World world(m_ledger);
    world.clock.setWall(world.session.rosterExpiresAt().addMSecs(ms));

    world.signIn("op1", "2468");

    if (refused)
        QCOMPARE(world.lastProblem(), SignInProblem::RosterExpired);
    else
        QTRY_VERIFY(world.session.current());
    QCOMPARE(world.session.current().has_value(), !refused);
}

void TestOperatorSession::presence_afterTheRosterExpired_isStillProved()
{
    World world(m_ledger);
    world.signIn("op1", "2468");
    QTRY_VERIFY(world.session.current());
    QSignalSpy proved(&world.session, &OperatorSession::presenceProved);
    world.clock.setWall(world.session.rosterExpiresAt().addDays(1));

    world.session.provePresence(QStringLiteral("2468"));

    QTRY_COMPARE(proved.count(), 1);
}

void TestOperatorSession::unlock_bySupervisor_freesAndIsWrittenDown()
{
    World world(m_ledger);
    QSignalSpy unlocked(&world.session, &OperatorSession::unlocked);
    world.guess(20);
    world.clock.advanceMs(15 * 60'000);

    world.session.unlock(QStringLiteral("op1"), QStringLiteral("su1"), QStringLiteral("8642"));

    QTRY_COMPARE(unlocked.count(), 1);
    QVERIFY2(!world.session.current(), "unlocking is not signing in");
    QVERIFY(m_ledger.kept.isEmpty());
    QCOMPARE(m_ledger.deeds.last().event, QStringLiteral("operator_unlocked"));
    QCOMPARE(m_ledger.deeds.last().operatorId, QStringLiteral("su1"));
    QCOMPARE(m_ledger.deeds.last().reference, QStringLiteral("op1"));
    world.signIn("op1", "2468");
    QTRY_VERIFY(world.session.current());
}

void TestOperatorSession::unlock_byAnOrdinaryOperator_isRefused()
{
    World world(m_ledger);
    QSignalSpy unlocked(&world.session, &OperatorSession::unlocked);
    world.signInWrongly(5);

    world.session.unlock(QStringLiteral("op1"), QStringLiteral("op2"), QStringLiteral("1357"));
    QTRY_VERIFY(!world.session.isVerifying());

    QCOMPARE(unlocked.count(), 0);
    QCOMPARE(world.lastProblem(), SignInProblem::WrongPin);
    QVERIFY(world.session.lockedUntil(QStringLiteral("op1")).isValid());
}

void TestOperatorSession::unlockByCurrent_onlyForSupervisors()
{
    World world(m_ledger);
    world.signInWrongly(5);
    QVERIFY(!world.session.unlockByCurrent(QStringLiteral("op1")));
    world.signIn("op2", "1357");
    QVERIFY(!world.session.unlockByCurrent(QStringLiteral("op1")));
    world.session.signOut();

    world.signIn("su1", "8642");
    QVERIFY(world.session.unlockByCurrent(QStringLiteral("op1")));

    QVERIFY(world.session.locked().isEmpty());
    QVERIFY(m_ledger.kept.isEmpty());
}

void TestOperatorSession::signOut_closesTheRegister()
{
    World world(m_ledger);
    world.signIn("op1", "2468");
    QTRY_VERIFY(world.registry.loaded());

    world.session.signOut();

    QVERIFY(!world.registry.loaded());
    QVERIFY(!world.session.current());
}

QTEST_GUILESS_MAIN(TestOperatorSession)
#include "tst_operatorsession.moc"
