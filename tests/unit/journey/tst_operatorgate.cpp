#include "operatorworld.h"

#include <QSignalSpy>

using namespace clips;
using clips::test::OperatorWorld;
using journey::OperatorCommand;
using journey::Step;

class TestOperatorGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommand_inTheGuardiansHands_isRefusedAndWrittenDown_data();
    void everyCommand_inTheGuardiansHands_isRefusedAndWrittenDown();
    void everyCommand_inTheOperatorsHands_isAllowed();
    void supervisorsCommands_areRefusedToAnOperator();
    void beforeThePinOfTheHandOver_isStillTheGuardian();
    void nobodySignedIn_isRefused();
    void nameSearch_withoutReason_showsNobody();
    void nameSearch_withReason_isWrittenDownWithoutTheName();
    void nameSearch_reason_isAskedOncePerGuardian();
    void otherReason_needsWords();
    void taxCode_needsNoReason();
};

namespace {
/// Walks to a step of the guardian.
void walkTo(OperatorWorld &world, Step step)
{
    world.signIn("su1", "8642");
    world.recognise();
    world.handOver();
    if (step == Step::Children)
        return;
    world.sitting.setChildChosen(QStringLiteral("P2"), true);
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});
    if (step == Step::Services)
        return;
    world.sitting.setServiceChosen(domain::Service::Canteen, true);
    world.sitting.chooseServices();
    if (step == Step::Questions)
        return;
    QVERIFY(world.sitting.answer(QStringLiteral("niente")).isEmpty());
    if (step == Step::Declarations)
        return;
    for (const domain::Declaration &declaration : world.sitting.declarations())
        world.sitting.setDeclarationMade(declaration.id, true);
    QVERIFY(world.sitting.makeDeclarations());
}
} // namespace

void TestOperatorGate::everyCommand_inTheGuardiansHands_isRefusedAndWrittenDown_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("children") << Step::Children;
    QTest::newRow("services") << Step::Services;
    QTest::newRow("questions") << Step::Questions;
    QTest::newRow("declarations") << Step::Declarations;
    QTest::newRow("check") << Step::CheckAnswers;
}

void TestOperatorGate::everyCommand_inTheGuardiansHands_isRefusedAndWrittenDown()
{
    QFETCH(Step, step);
    OperatorWorld world;
    walkTo(world, step);
    QCOMPARE(world.sitting.step(), step);
    world.ledger.deeds.clear();
    world.store.auditedDeeds.clear();
    const int syncs = world.office.syncs;
    int asked = 0;

    const auto refused = [&](const char *what) {
        ++asked;
        const int written =
            world.ledger.count(QStringLiteral("command_refused")) +
            int(std::count_if(world.store.auditedDeeds.begin(), world.store.auditedDeeds.end(),
                              [](const ports::Deed &deed) { return deed.event == u"command_refused"; }));
        QVERIFY2(written == asked, what);
        QVERIFY2(world.sitting.step() == step, what);
    };

    QVERIFY(world.guarded.findByTaxCode(testing::rossiHousehold().members.first().taxCode).isEmpty());
    refused("find by tax code");
    QVERIFY(world.guarded.search(QStringLiteral("Rossi"), 20).isEmpty());
    refused("search by name");
    QVERIFY(!world.guarded.household(QStringLiteral("H1")));
    refused("household");
    world.recogniser.readTaxCode(testing::rossiHousehold().members.last().taxCode);
    QVERIFY(world.recogniser.matches().isEmpty());
    refused("reading a card");
    world.sitting.openDesk();
    refused("desk");
    world.sitting.openEmergency();
    refused("emergency register");
    world.sitting.startSitting();
    refused("new sitting");
    world.sitting.confirmRecognition();
    refused("recognise");
    world.sitting.refuseRecognition(domain::RefusalReason::Other);
    refused("refuse");
    world.sitting.readHousehold();
    refused("household read");
    world.sitting.resume(world.sitting.sitting().id);
    refused("resume");
    world.sitting.setSigned(true);
    refused("signed");
    QVERIFY(!world.sitting.isSigned());
    world.sitting.confirm();
    refused("confirm");
    QVERIFY(world.store.saved.isEmpty());
    world.desk.sendNow();
    refused("send now");
    QCOMPARE(world.office.syncs, syncs);
    world.desk.putBack(QUuid::createUuidV5(QUuid(), QStringLiteral("x")));
    refused("put back");
    QVERIFY(world.outbox.putBackIds.isEmpty());
    world.receipts.reprint(domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, 1)->text(),
                           world.sitting.published(), QStringLiteral("it"));
    refused("reprint");
    QVERIFY(world.printer.receipts.isEmpty());
    QCOMPARE(world.emergency.start(QStringLiteral("atto 1"), domain::EmergencyCause::PowerCut, {}),
             journey::EmergencyProblem::NotAllowed);
    refused("emergency start");
    QVERIFY(world.emergencies.kept.isEmpty());
    QCOMPARE(world.emergency.end(), journey::EmergencyProblem::NotAllowed);
    refused("emergency end");
    QVERIFY(!world.gate.allows(OperatorCommand::Unlock));
    refused("unlock");
}

void TestOperatorGate::everyCommand_inTheOperatorsHands_isAllowed()
{
    OperatorWorld world;
    world.signIn("su1", "8642");
    QSignalSpy refused(&world.gate, &journey::OperatorGate::refused);

    for (const OperatorCommand command : journey::allOperatorCommands)
        QVERIFY2(world.gate.allows(command), qPrintable(journey::commandCode(command)));

    QCOMPARE(refused.count(), 0);
}

void TestOperatorGate::supervisorsCommands_areRefusedToAnOperator()
{
    OperatorWorld world;
    world.signIn("op1", "2468");

    for (const OperatorCommand command : journey::allOperatorCommands)
        QCOMPARE(world.gate.allows(command), !journey::isForSupervisors(command));
}

void TestOperatorGate::beforeThePinOfTheHandOver_isStillTheGuardian()
{
    OperatorWorld world;
    walkTo(world, Step::CheckAnswers);
    world.sitting.checkAnswers();
    QCOMPARE(world.sitting.step(), Step::HandOverToOperator);

    QVERIFY(!world.gate.allows(OperatorCommand::SearchRegister));
}

void TestOperatorGate::nobodySignedIn_isRefused()
{
    OperatorWorld world;
    world.sitting.callOperator();
    QCOMPARE(world.sitting.step(), Step::SignIn);

    QVERIFY(!world.gate.allows(OperatorCommand::SearchRegister));
    QCOMPARE(world.ledger.deeds.last().operatorId, QString());
}

void TestOperatorGate::nameSearch_withoutReason_showsNobody()
{
    OperatorWorld world;
    world.signIn();
    QSignalSpy searched(&world.recogniser, &journey::Recogniser::searched);

    world.recogniser.search(QStringLiteral("Rossi"));

    QVERIFY(world.recogniser.matches().isEmpty());
    QCOMPARE(world.recogniser.problem(), journey::ReadingProblem::ReasonMissing);
    QCOMPARE(searched.count(), 0);
}

void TestOperatorGate::nameSearch_withReason_isWrittenDownWithoutTheName()
{
    OperatorWorld world;
    world.signIn();
    QSignalSpy searched(&world.recogniser, &journey::Recogniser::searched);
    world.recogniser.search(QStringLiteral("Rossi"));

    world.recogniser.giveReason(domain::SearchReason::OtherHolder, QStringLiteral("not needed"));

    QCOMPARE(world.recogniser.matches().size(), 4);
    QCOMPARE(searched.count(), 1);
    QCOMPARE(searched.first().at(0).value<domain::SearchReason>(), domain::SearchReason::OtherHolder);
    QCOMPARE(searched.first().at(1).toString(), QString());
    QCOMPARE(searched.first().at(2).toInt(), 4);
}

void TestOperatorGate::nameSearch_reason_isAskedOncePerGuardian()
{
    OperatorWorld world;
    world.signIn();
    world.recogniser.giveReason(domain::SearchReason::WithoutCard, {});
    world.recogniser.search(QStringLiteral("Ro"));
    QVERIFY(!world.recogniser.matches().isEmpty());

    world.sitting.openDesk();
    world.sitting.startSitting();
    world.recogniser.search(QStringLiteral("Ro"));

    QCOMPARE(world.recogniser.problem(), journey::ReadingProblem::ReasonMissing);
}

void TestOperatorGate::otherReason_needsWords()
{
    OperatorWorld world;
    world.signIn();
    world.recogniser.search(QStringLiteral("Rossi"));

    world.recogniser.giveReason(domain::SearchReason::Other, QStringLiteral("  "));
    QVERIFY(world.recogniser.matches().isEmpty());
    world.recogniser.giveReason(domain::SearchReason::Other, QStringLiteral("controllo chiesto dall'ufficio"));

    QCOMPARE(world.recogniser.matches().size(), 4);
}

void TestOperatorGate::taxCode_needsNoReason()
{
    OperatorWorld world;
    world.signIn();

    world.recogniser.search(testing::rossiHousehold().members.first().taxCode);

    QVERIFY(world.recogniser.person());
}

QTEST_GUILESS_MAIN(TestOperatorGate)
#include "tst_operatorgate.moc"
