#include "journey/operatorsession.h"

#include "support/fakeclock.h"
#include "support/fakeports.h"

#include <QSignalSpy>
#include <QTest>

using namespace clips;
using journey::OperatorSession;
using journey::SignInProblem;

namespace {

struct World
{
    testing::FakeClock clock;
    testing::FakePinVerifier verifier;
    testing::FakeRegister registry;
    OperatorSession session{clock, verifier, registry};

    World()
    {
        session.setRoster({{{QStringLiteral("op1"), QStringLiteral("Anna Demo"), domain::OperatorRole::Operator,
                             QStringLiteral("2468")}},
                           clock.nowUtc().addDays(3)});
    }
    void signInWrongly(int times)
    {
        for (int i = 0; i < times; ++i) {
            session.signIn(QStringLiteral("op1"), QStringLiteral("0000"));
            QTRY_VERIFY(!session.isVerifying());
        }
    }
};

} // namespace

class TestOperatorSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signIn_rightPin_opensTheRegister();
    void signIn_wrongPin_opensNothing();
    void signIn_fiveWrongPins_locksForThirtySecondsThenLonger();
    void signIn_expiredRoster_isRefusedEvenWithTheRightPin();
    void signOut_closesTheRegister();
};

void TestOperatorSession::signIn_rightPin_opensTheRegister()
{
    World world;
    QSignalSpy opened(&world.session, &OperatorSession::registerOpened);

    world.session.signIn(QStringLiteral("op1"), QStringLiteral("2468"));

    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(world.registry.loaded());
    QCOMPARE(world.session.current()->id, QStringLiteral("op1"));
}

void TestOperatorSession::signIn_wrongPin_opensNothing()
{
    World world;
    QSignalSpy failed(&world.session, &OperatorSession::signInFailed);

    world.signInWrongly(1);

    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<SignInProblem>(), SignInProblem::WrongPin);
    QVERIFY(!world.registry.loaded());
    QVERIFY(!world.session.current());
}

void TestOperatorSession::signIn_fiveWrongPins_locksForThirtySecondsThenLonger()
{
    World world;
    world.signInWrongly(5);
    QVERIFY(world.session.lockedUntil(QStringLiteral("op1")).isValid());

    world.session.signIn(QStringLiteral("op1"), QStringLiteral("2468"));
    QTRY_VERIFY(!world.session.isVerifying());
    QVERIFY(!world.session.current());

    world.clock.advanceMs(30'001);
    QVERIFY(!world.session.lockedUntil(QStringLiteral("op1")).isValid());
    world.signInWrongly(1);
    world.clock.advanceMs(30'001);
    QVERIFY2(world.session.lockedUntil(QStringLiteral("op1")).isValid(), "the second lock lasts longer");

    world.clock.advanceMs(30'001);
    world.session.signIn(QStringLiteral("op1"), QStringLiteral("2468"));
    QTRY_VERIFY(world.session.current());
}

void TestOperatorSession::signIn_expiredRoster_isRefusedEvenWithTheRightPin()
{
    World world;
    QSignalSpy failed(&world.session, &OperatorSession::signInFailed);
    world.clock.setWall(world.clock.nowUtc().addDays(4));

    world.session.signIn(QStringLiteral("op1"), QStringLiteral("2468"));

    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<SignInProblem>(), SignInProblem::RosterExpired);
}

void TestOperatorSession::signOut_closesTheRegister()
{
    World world;
    world.session.signIn(QStringLiteral("op1"), QStringLiteral("2468"));
    QTRY_VERIFY(world.registry.loaded());

    world.session.signOut();

    QVERIFY(!world.registry.loaded());
    QVERIFY(!world.session.current());
}

QTEST_GUILESS_MAIN(TestOperatorSession)
#include "tst_operatorsession.moc"
