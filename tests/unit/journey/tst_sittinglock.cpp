#include "operatorworld.h"

using namespace clips;
using clips::test::OperatorWorld;
using journey::Step;

class TestSittingLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lock_inAnyStepOfASitting_asksForThePinAndKeepsTheDraft();
    void lock_beforeASitting_goesBackToTheStart();
    void unlock_sameOperator_isBackInTheSameSitting();
    void unlock_wrongPin_showsNothing();
    void lock_thatNobodyOpens_leavesTheSittingOnTheDesk();
    void takeOver_byAColleague_keepsTheAuthorAndIsWrittenDown();
    void recogniseAgain_byAColleague_carriesTheColleague();
};

void TestSittingLock::lock_inAnyStepOfASitting_asksForThePinAndKeepsTheDraft()
{
    OperatorWorld world;
    world.signIn();
    world.recognise();
    QVERIFY(world.drafts.drafts.isEmpty());

    world.lock(); // before the draft would have been saved for the first time

    QCOMPARE(world.sitting.step(), Step::SignIn);
    QCOMPARE(world.drafts.drafts.size(), 1);
    QVERIFY(!world.registry.loaded());
    QVERIFY(world.sitting.sitting().household.members.isEmpty());
    world.signIn();
    QCOMPARE(world.sitting.step(), Step::Household);
    world.handOver();
    world.toQuestions();
    world.lock(); // on a page of the guardian
    QCOMPARE(world.sitting.step(), Step::SignIn);
    QVERIFY(world.sitting.isLocked());
    QVERIFY(!world.session.current());
}

void TestSittingLock::lock_beforeASitting_goesBackToTheStart()
{
    OperatorWorld world;
    world.signIn();

    world.lock();
    world.signIn();

    QCOMPARE(world.sitting.step(), Step::Recognise);
    QVERIFY(world.drafts.drafts.isEmpty());
}

void TestSittingLock::unlock_sameOperator_isBackInTheSameSitting()
{
    OperatorWorld world;
    world.signIn();
    world.recognise();
    world.handOver();
    world.toQuestions();
    world.sitting.setLanguage(QStringLiteral("ar"));
    const domain::Sitting before = world.sitting.sitting();
    world.lock();

    world.signIn();

    QCOMPARE(world.sitting.step(), Step::Household);
    QCOMPARE(world.sitting.sitting().id, before.id);
    QCOMPARE(world.sitting.sitting().basket.first().enrolmentId, before.basket.first().enrolmentId);
    QCOMPARE(world.sitting.language(), QStringLiteral("ar"));
    QVERIFY(!world.store.audited.contains(QStringLiteral("sitting_taken_over")));
}

void TestSittingLock::unlock_wrongPin_showsNothing()
{
    OperatorWorld world;
    world.signIn();
    world.recognise();
    world.lock();

    world.session.signIn(QStringLiteral("op1"), QStringLiteral("0000"));
    QTRY_VERIFY(!world.session.isVerifying());

    QCOMPARE(world.sitting.step(), Step::SignIn);
    QVERIFY(world.sitting.sitting().id.isNull());
    QVERIFY(!world.registry.loaded());
}

void TestSittingLock::lock_thatNobodyOpens_leavesTheSittingOnTheDesk()
{
    OperatorWorld world;
    world.signIn();
    world.recognise();
    world.lock();
    world.sitting.expireIdle();
    world.sitting.passShutter();
    QCOMPARE(world.sitting.step(), Step::Attract);

    world.signIn("op2", "1357");

    QCOMPARE(world.sitting.step(), Step::Recognise);
    QTRY_COMPARE(world.sitting.unfinished().size(), 1);
}

void TestSittingLock::takeOver_byAColleague_keepsTheAuthorAndIsWrittenDown()
{
    OperatorWorld world;
    world.signIn();
    world.recognise();
    world.handOver();
    world.toQuestions();
    world.lock();

    world.signIn("op2", "1357");
    QCOMPARE(world.sitting.step(), Step::Household);
    world.handOver();
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});
    world.sitting.chooseServices();
    world.toConfirm("1357");
    world.sitting.setSigned(true);
    world.sitting.confirm();
    QTRY_COMPARE(world.sitting.step(), Step::Saved);

    const domain::Enrolment &enrolment = world.store.saved.first();
    QCOMPARE(enrolment.operatorId, QStringLiteral("op1"));
    QCOMPARE(enrolment.recognition.operatorId, QStringLiteral("op1"));
    QVERIFY(world.store.audited.contains(QStringLiteral("sitting_taken_over")));
    QCOMPARE(world.store.confirmedBy, QStringLiteral("op2"));
}

void TestSittingLock::recogniseAgain_byAColleague_carriesTheColleague()
{
    OperatorWorld world;
    world.signIn();
    world.recognise();
    world.lock();
    world.signIn("op2", "1357");
    world.sitting.back();
    QCOMPARE(world.sitting.step(), Step::Recognise);

    world.recognise();

    QCOMPARE(world.sitting.sitting().operatorId, QStringLiteral("op1"));
    QCOMPARE(world.sitting.sitting().recognition.operatorId, QStringLiteral("op2"));
}

QTEST_GUILESS_MAIN(TestSittingLock)
#include "tst_sittinglock.moc"
