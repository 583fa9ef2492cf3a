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
    void unlock_sameOperator_isBackAtTheSameQuestion();
    void unlock_beforeTheSittingBegins_keepsPersonDocumentAndTicks();
    void unlock_byAColleague_asksForTheChecksAnew();
    void unlock_whatWasTypedAndNotRightYet_isThere();
    void unlock_whileTheOperatorConfirms_looksTheChildrenUpAgain();
    void recognitionOfALockThatNobodyOpens_isDiscarded();
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
    QCOMPARE(world.drafts.drafts.size(), 2); // the sitting, and the recognition to go back to
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

void TestSittingLock::unlock_sameOperator_isBackAtTheSameQuestion()
{
    OperatorWorld world;
    world.signIn();
    world.recognise();
    world.handOver();
    world.toQuestions();
    world.sitting.setLanguage(QStringLiteral("ar"));
    world.sitting.keepAnswer(QStringLiteral("ni"));
    const domain::Sitting before = world.sitting.sitting();
    const QString question = world.sitting.currentQuestion()->id;
    const auto position = world.sitting.questionPosition();
    world.lock();

    world.signIn();

    QCOMPARE(world.sitting.step(), Step::Questions);
    QCOMPARE(world.sitting.currentQuestion()->id, question);
    QCOMPARE(world.sitting.questionPosition(), position);
    QCOMPARE(world.sitting.currentItem()->answers.value(question).toString(), QStringLiteral("ni"));
    QCOMPARE(world.sitting.sitting().id, before.id);
    QCOMPARE(world.sitting.sitting().registerProducedAt, before.registerProducedAt);
    QCOMPARE(world.sitting.sitting().basket.first().enrolmentId, before.basket.first().enrolmentId);
    QCOMPARE(world.sitting.language(), QStringLiteral("ar"));
    QVERIFY(!world.store.audited.contains(QStringLiteral("sitting_taken_over")));
}

void TestSittingLock::unlock_beforeTheSittingBegins_keepsPersonDocumentAndTicks()
{
    OperatorWorld world;
    world.signIn();
    world.recogniser.readTaxCode(world.registry.households.first().members.first().taxCode);
    world.recogniser.setDocumentType(QStringLiteral("cie"));
    world.recogniser.setDocumentNumber(QStringLiteral("CA00000AA"));
    world.recogniser.setDocumentValue(QStringLiteral("family_name"), QStringLiteral("Bianchi"));
    world.recogniser.setMismatchReason(QStringLiteral("family_name"), QStringLiteral("nome da sposata"));
    world.recogniser.setTicked(domain::RecognitionCheck::Original, true);
    world.recogniser.setTicked(domain::RecognitionCheck::PhotoResembles, true);
    world.lock();
    QVERIFY(!world.recogniser.person());
    QCOMPARE(world.drafts.drafts.size(), 1);

    world.signIn();

    QCOMPARE(world.sitting.step(), Step::Recognise);
    QCOMPARE(world.recogniser.person()->person.id, QStringLiteral("P1"));
    QCOMPARE(world.recogniser.document().number, QStringLiteral("CA00000AA"));
    QVERIFY(world.recogniser.isTicked(domain::RecognitionCheck::Original));
    QVERIFY(world.recogniser.isTicked(domain::RecognitionCheck::PhotoResembles));
    QVERIFY(!world.recogniser.isTicked(domain::RecognitionCheck::NoTampering));
    QCOMPARE(world.recogniser.mismatches().first().documentValue, QStringLiteral("Bianchi"));
    QCOMPARE(world.recogniser.mismatches().first().reason, QStringLiteral("nome da sposata"));
    QVERIFY(world.drafts.drafts.isEmpty()); // nothing of it stays behind
    for (const auto check : domain::allRecognitionChecks)
        world.recogniser.setTicked(check, true);
    world.recogniser.setDocumentExpiry(QDate(2030, 1, 1));
    world.sitting.confirmRecognition();
    QCOMPARE(world.sitting.step(), Step::Household);
}

void TestSittingLock::unlock_byAColleague_asksForTheChecksAnew()
{
    OperatorWorld world;
    world.signIn();
    world.recogniser.readTaxCode(world.registry.households.first().members.first().taxCode);
    world.recogniser.setTicked(domain::RecognitionCheck::Original, true);
    world.lock();

    world.signIn("op2", "1357");

    QCOMPARE(world.sitting.step(), Step::Recognise);
    QVERIFY(!world.recogniser.person());
    QVERIFY(!world.recogniser.isTicked(domain::RecognitionCheck::Original));
    QVERIFY(world.drafts.drafts.isEmpty());
}

void TestSittingLock::unlock_whatWasTypedAndNotRightYet_isThere()
{
    OperatorWorld world;
    world.signIn();
    world.recognise();
    world.handOver();
    world.sitting.describeChild();
    rules::OwnChild half;
    half.person.source = domain::PersonSource::Declared;
    half.person.givenName = QStringLiteral("Awa");
    half.livesWithApplicant = false;
    half.residence.street = QStringLiteral("Via Demo 3");
    world.sitting.keepTypedChild(half);
    world.lock();
    world.signIn();

    QCOMPARE(world.sitting.step(), Step::OwnChild);
    QVERIFY(world.sitting.isChildTyped());
    QCOMPARE(world.sitting.describedChild().person.givenName, QStringLiteral("Awa"));
    QCOMPARE(world.sitting.describedChild().residence.street, QStringLiteral("Via Demo 3"));
    QVERIFY(!world.sitting.describedChild().livesWithApplicant);

    // Nobody answers: the guardian's page is given up, and what was typed waits in the draft.
    world.sitting.keepTypedChild(half);
    world.sitting.expireIdle();
    world.sitting.passShutter();
    world.signIn();
    QTRY_COMPARE(world.sitting.unfinished().size(), 1);
    world.sitting.openDesk();
    world.sitting.resume(world.sitting.unfinished().first().id);
    world.handOver();
    world.sitting.describeChild();
    QCOMPARE(world.sitting.describedChild().person.givenName, QStringLiteral("Awa"));
    world.sitting.back();
    world.sitting.describeChild();
    QVERIFY(world.sitting.describedChild().person.givenName.isEmpty());
}

void TestSittingLock::unlock_whileTheOperatorConfirms_looksTheChildrenUpAgain()
{
    OperatorWorld world;
    domain::Household other = testing::rossiHousehold();
    other.id = QStringLiteral("H2");
    other.address.street = QStringLiteral("VIA ALTROVE");
    other.members = {
        testing::person(QStringLiteral("G9"), QStringLiteral("Awa"), QStringLiteral("Ndiaye"), QDate(2021, 3, 3), 1)};
    world.registry.households.append(other);
    world.signIn();
    world.recognise();
    world.handOver();
    world.sitting.describeChild();
    rules::OwnChild child;
    child.person = other.members.first();
    child.person.id.clear();
    child.person.source = domain::PersonSource::Declared;
    child.person.taxCodeNote = QStringLiteral("differs"); // this world knows no places
    QVERIFY(world.sitting.keepDescribedChild(child).isEmpty());
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});
    world.sitting.setServiceChosen(domain::Service::Canteen, true);
    world.sitting.chooseServices();
    while (world.sitting.step() == Step::Questions)
        QVERIFY(world.sitting.answer(QStringLiteral("niente")).isEmpty());
    for (const domain::Declaration &declaration : world.sitting.declarations())
        world.sitting.setDeclarationMade(declaration.id, true);
    QVERIFY(world.sitting.makeDeclarations());
    world.sitting.checkAnswers();
    world.sitting.handOverToOperator(QStringLiteral("2468"));
    QTRY_COMPARE(world.sitting.step(), Step::Acts);
    world.lock();
    world.signIn();
    QCOMPARE(world.sitting.step(), Step::Acts);

    world.sitting.setCodeAccepted(world.sitting.doubtfulCodes().first(), true);
    world.sitting.passActs();
    QCOMPARE(world.sitting.step(), Step::Confirm);
    world.sitting.setSigned(true);
    world.sitting.confirm();
    QTRY_COMPARE(world.sitting.step(), Step::Saved);

    QCOMPARE(world.store.saved.first().registerProducedAt, world.registry.producedAt);
    QCOMPARE(world.store.saved.first().child.id, QStringLiteral("G9"));
    QCOMPARE(world.store.saved.first().residence.street, QStringLiteral("VIA ALTROVE"));
}

void TestSittingLock::recognitionOfALockThatNobodyOpens_isDiscarded()
{
    OperatorWorld world;
    world.signIn();
    world.recogniser.readTaxCode(world.registry.households.first().members.first().taxCode);
    world.lock();
    QCOMPARE(world.drafts.drafts.size(), 1);

    world.sitting.expireIdle();
    world.sitting.passShutter();

    QCOMPARE(world.sitting.step(), Step::Attract);
    QVERIFY(world.drafts.drafts.isEmpty());
    QVERIFY(!world.sitting.isLocked());
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
