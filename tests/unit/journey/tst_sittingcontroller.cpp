#include "journey/operatorsession.h"
#include "journey/recogniser.h"
#include "journey/sittingcontroller.h"
#include "journey/sittingjson.h"

#include "support/fakeclock.h"
#include "support/fakeports.h"
#include "support/seededrandom.h"
#include "support/smallworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace clips;
using namespace clips::journey;
using namespace clips::rules;
using domain::Service;

namespace {

/// One question each; canteen also has one that is asked once a sitting.
domain::PublishedForm form(Service service)
{
    const QString code = domain::serviceCode(service);
    const QString text = QStringLiteral(R"({"schema":1,"service":"%1","version":"t1","title":{"it":"T","en":"T"},
"questions":[
{"id":"kind","type":"choice","title":{"it":"Tipo?","en":"Kind?"},"label":{"it":"Tipo","en":"Kind"},"receipt":"value",
 "options":[{"value":"one","label":{"it":"Uno","en":"One"}},{"value":"two","label":{"it":"Due","en":"Two"}}]},
{"id":"why","type":"text","title":{"it":"Perché?","en":"Why?"},"label":{"it":"Perché","en":"Why"},
 "visible_when":{"question":"kind","is":"two"}},
{"id":"phone","type":"phone","title":{"it":"Telefono?","en":"Phone?"},"label":{"it":"Telefono","en":"Phone"},
 "reuse":"sitting"}
]})")
                             .arg(code);
    return {code + QStringLiteral(".json"), text.toUtf8()};
}

struct World
{
    testing::FakeClock clock;
    testing::SeededRandom random;
    testing::FakePinVerifier verifier;
    testing::FakeRegister registry;
    testing::FakeOperatorLedger ledger;
    testing::FakeEnrolmentStore store{clock};
    testing::FakeDraftStore drafts;
    domain::BirthPlaces places{QByteArray()};
    OperatorSession session{clock, verifier, registry, ledger};
    Recogniser recogniser{registry, places, clock, random, false};
    SittingController sitting{
        session, recogniser, store, drafts, {clock, random, QStringLiteral("K03"), QStringLiteral("test")}};

    World()
    {
        registry.households = {testing::rossiHousehold()};
        session.setRoster({{{QStringLiteral("op1"), QStringLiteral("Anna Demo"), domain::OperatorRole::Operator,
                             QStringLiteral("2468")}},
                           clock.nowUtc().addDays(30)});
        sitting.setPublished(std::make_shared<Published>(
            testing::smallCatalogue(),
            QList{form(Service::Canteen), form(Service::Kindergarten), form(Service::Transport)},
            QList<domain::PublishedForm>()));
    }

    void signIn()
    {
        sitting.callOperator();
        session.signIn(QStringLiteral("op1"), QStringLiteral("2468"));
        QTRY_VERIFY(registry.loaded());
        QTRY_COMPARE(sitting.step(), Step::Recognise);
    }
    void recognise()
    {
        recogniser.readTaxCode(registry.households.first().members.first().taxCode);
        recogniser.setDocumentType(QStringLiteral("cie"));
        recogniser.setDocumentNumber(QStringLiteral("CA00000AA"));
        recogniser.setDocumentExpiry(QDate(2030, 1, 1));
        for (const auto check : domain::allRecognitionChecks)
            recogniser.setTicked(check, true);
        sitting.confirmRecognition();
        QCOMPARE(sitting.step(), Step::Household);
    }
    void handOver()
    {
        sitting.readHousehold();
        sitting.handOverToGuardian();
        QCOMPARE(sitting.step(), Step::Children);
    }
    /// Luca takes canteen and kindergarten, Anna kindergarten.
    void chooseFamily()
    {
        sitting.setChildChosen(QStringLiteral("P2"), true);
        sitting.setChildChosen(QStringLiteral("P3"), true);
        sitting.chooseChildren();
        (void)sitting.declareAuthority({});
        sitting.setServiceChosen(Service::Canteen, true);
        sitting.setServiceChosen(Service::Kindergarten, true);
        sitting.chooseServices();
        sitting.setServiceChosen(Service::Kindergarten, true);
        sitting.chooseServices();
        QCOMPARE(sitting.step(), Step::Questions);
    }
    QStringList answerEverything()
    {
        QStringList asked;
        for (int guard = 0; sitting.step() == Step::Questions && guard < 50; ++guard) {
            const QString id = sitting.currentQuestion()->id;
            asked.append(id);
            const QJsonValue value =
                id == u"kind" ? QJsonValue(QStringLiteral("one")) : QJsonValue(QStringLiteral("+393331234567"));
            if (!sitting.answer(value).isEmpty())
                break;
        }
        return asked;
    }
    void declareAndCheck()
    {
        for (const auto &declaration : sitting.declarations())
            sitting.setDeclarationMade(declaration.id, true);
        QVERIFY(sitting.makeDeclarations());
        sitting.checkAnswers();
        sitting.handOverToOperator(QStringLiteral("2468"));
        QTRY_COMPARE(sitting.step(), Step::Confirm);
        sitting.setSigned(true);
    }
    void walkToConfirm()
    {
        signIn();
        recognise();
        handOver();
        chooseFamily();
        answerEverything();
        declareAndCheck();
    }
};

} // namespace

class TestSittingController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void familySitting_confirmedOnce_makesOneRecordForEachChildAndService();
    void confirm_diskFull_staysWithEverythingAndSucceedsLater();
    void confirm_twiceQuickly_savesOnce();
    void confirm_withoutTheSignature_savesNothing();
    void questionAskedOnceInTheSitting_isReusedForTheOthers();
    void answer_wrong_staysAndKeepsWhatWasTyped();
    void changeAnswer_asksOnlyWhatIsNewAndReturnsToTheCheckPage();
    void childOlderThanEveryService_cannotBeChosen();
    void service_notOpenOrAlreadyEnrolled_saysWhy();
    void mandatoryDeclarationMissing_blocks();
    void idle_fromEveryStep_forgetsTheScreenButKeepsTheDraft();
    void stop_discardsTheDraft();
    void resume_afterIdle_bringsTheBasketBack();
    void languageSwitch_keepsEveryAnswer();
    void languageOfTheGuardian_isNotSpokenOnOperatorPages();
    void languageOfTheOperator_leavesTheGuardiansAlone();
    void language_afterTheSitting_isTheDefaultForBoth();
    void declaration_withoutTheGuardiansLanguage_isRecordedAsReadInItalian();
    void wrongPinAtTheHandOver_staysWithTheGuardianPagesClosed();
    void protectedAddress_neverEntersTheRecord();
    void draft_encodedAndDecoded_isTheSameSitting();
};

void TestSittingController::familySitting_confirmedOnce_makesOneRecordForEachChildAndService()
{
    World world;
    world.walkToConfirm();

    world.sitting.confirm();

    QTRY_COMPARE(world.sitting.step(), Step::Saved);
    QCOMPARE(world.store.saved.size(), 3);
    QSet<QUuid> ids;
    for (const domain::Enrolment &enrolment : world.store.saved) {
        ids.insert(enrolment.id);
        QCOMPARE(enrolment.applicant.id, QStringLiteral("P1"));
        QCOMPARE(enrolment.operatorId, QStringLiteral("op1"));
        QCOMPARE(enrolment.declarations.size(), 1);
        QCOMPARE(enrolment.answers.value(QStringLiteral("phone")).toString(), QStringLiteral("+393331234567"));
    }
    QCOMPARE(ids.size(), 3);
}

void TestSittingController::confirm_diskFull_staysWithEverythingAndSucceedsLater()
{
    World world;
    world.walkToConfirm();
    QSignalSpy failed(&world.sitting, &SittingController::saveFailed);
    world.store.failure = ports::StoreError::DiskFull;

    world.sitting.confirm();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(world.sitting.step(), Step::Confirm);
    QCOMPARE(world.sitting.sitting().basket.size(), 3);
    QVERIFY(world.store.saved.isEmpty());

    world.store.failure.reset();
    world.sitting.confirm();
    QTRY_COMPARE(world.sitting.step(), Step::Saved);
    QCOMPARE(world.store.saved.size(), 3);
}

void TestSittingController::confirm_twiceQuickly_savesOnce()
{
    World world;
    world.walkToConfirm();

    world.sitting.confirm();
    world.sitting.confirm();

    QTRY_COMPARE(world.sitting.step(), Step::Saved);
    QCOMPARE(world.store.saved.size(), 3);
}

void TestSittingController::confirm_withoutTheSignature_savesNothing()
{
    World world;
    world.walkToConfirm();
    world.sitting.setSigned(false);

    world.sitting.confirm();
    QCOMPARE(world.sitting.step(), Step::Confirm);
    QVERIFY(world.store.saved.isEmpty());

    world.sitting.setSigned(true);
    world.sitting.confirm();
    QTRY_COMPARE(world.sitting.step(), Step::Saved);
    QCOMPARE(world.store.saved.first().signature.signedAt, world.clock.nowUtc());
}

void TestSittingController::questionAskedOnceInTheSitting_isReusedForTheOthers()
{
    World world;
    world.signIn();
    world.recognise();
    world.handOver();
    world.chooseFamily();

    const QStringList asked = world.answerEverything();

    QCOMPARE(asked.count(QStringLiteral("phone")), 1);
    QCOMPARE(asked.count(QStringLiteral("kind")), 3);
    QCOMPARE(world.sitting.step(), Step::Declarations);
}

void TestSittingController::answer_wrong_staysAndKeepsWhatWasTyped()
{
    World world;
    world.signIn();
    world.recognise();
    world.handOver();
    world.chooseFamily();
    QVERIFY(world.sitting.answer(QStringLiteral("one")).isEmpty());
    QCOMPARE(world.sitting.currentQuestion()->id, QStringLiteral("phone"));

    const auto problems = world.sitting.answer(QStringLiteral("12"));

    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, AnswerProblem::Code::NotAPhone);
    QCOMPARE(world.sitting.currentQuestion()->id, QStringLiteral("phone"));
    QCOMPARE(world.sitting.currentItem()->answers.value(QStringLiteral("phone")).toString(), QStringLiteral("12"));
}

void TestSittingController::changeAnswer_asksOnlyWhatIsNewAndReturnsToTheCheckPage()
{
    World world;
    world.signIn();
    world.recognise();
    world.handOver();
    world.chooseFamily();
    world.answerEverything();
    for (const auto &declaration : world.sitting.declarations())
        world.sitting.setDeclarationMade(declaration.id, true);
    QVERIFY(world.sitting.makeDeclarations());

    world.sitting.changeAnswer(1, QStringLiteral("kind"));
    QCOMPARE(world.sitting.step(), Step::Questions);
    QVERIFY(world.sitting.answer(QStringLiteral("two")).isEmpty());

    QCOMPARE(world.sitting.step(), Step::Questions);
    QCOMPARE(world.sitting.currentQuestion()->id, QStringLiteral("why"));
    QVERIFY(world.sitting.answer(QStringLiteral("perché sì")).isEmpty());
    QCOMPARE(world.sitting.step(), Step::CheckAnswers);
}

void TestSittingController::childOlderThanEveryService_cannotBeChosen()
{
    World world;
    world.signIn();
    world.recognise();
    world.handOver();

    world.sitting.setChildChosen(QStringLiteral("P4"), true);
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});

    QCOMPARE(world.sitting.step(), Step::Children);
    const auto choices = world.sitting.childChoices();
    QCOMPARE(choices.first().child.id, QStringLiteral("P4"));
    QVERIFY(!choices.first().canBeChosen);
    QCOMPARE(choices.first().services.first().availability, Availability::TooOld);
}

void TestSittingController::service_notOpenOrAlreadyEnrolled_saysWhy()
{
    World world;
    ports::EnrolmentRow row;
    row.service = Service::Canteen;
    row.schoolYear = QStringLiteral("2026/2027");
    row.receiptNumber = QStringLiteral("K03-2026-000118-R");
    world.store.known.insert(domain::childKey(testing::rossiHousehold().members[1]), {row});
    world.signIn();
    world.recognise();
    world.handOver();
    world.sitting.setChildChosen(QStringLiteral("P2"), true);
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});

    const auto choices = world.sitting.serviceChoices();

    QTRY_COMPARE(world.sitting.serviceChoices()[0].availability, Availability::AlreadyEnrolled);
    QCOMPARE(world.sitting.serviceChoices()[0].earlier->receiptNumber, row.receiptNumber);
    QCOMPARE(choices[2].availability, Availability::NotOpenYet);
    QCOMPARE(choices[2].opens, QDate(2026, 12, 1));
    world.sitting.setServiceChosen(Service::Transport, true);
    QVERIFY(!world.sitting.isServiceChosen(Service::Transport));
}

void TestSittingController::mandatoryDeclarationMissing_blocks()
{
    World world;
    world.signIn();
    world.recognise();
    world.handOver();
    world.chooseFamily();
    world.answerEverything();

    QVERIFY(!world.sitting.makeDeclarations());
    QCOMPARE(world.sitting.step(), Step::Declarations);
}

void TestSittingController::idle_fromEveryStep_forgetsTheScreenButKeepsTheDraft()
{
    World world;
    world.signIn();
    world.recognise();
    world.handOver();
    world.chooseFamily();

    world.sitting.expireIdle();

    QCOMPARE(world.sitting.step(), Step::Shutter);
    QVERIFY(world.sitting.sitting().household.members.isEmpty());
    QVERIFY(!world.registry.loaded());
    QCOMPARE(world.drafts.drafts.size(), 1);
}

void TestSittingController::stop_discardsTheDraft()
{
    World world;
    world.signIn();
    world.recognise();
    world.handOver();
    QCOMPARE(world.drafts.drafts.size(), 1);

    world.sitting.stop();

    QCOMPARE(world.sitting.step(), Step::Shutter);
    QVERIFY(world.drafts.drafts.isEmpty());
}

void TestSittingController::resume_afterIdle_bringsTheBasketBack()
{
    World world;
    world.signIn();
    world.recognise();
    world.handOver();
    world.chooseFamily();
    const QUuid id = world.sitting.sitting().id;
    world.sitting.expireIdle();
    world.sitting.passShutter();

    world.signIn();
    world.sitting.openDesk();
    QTRY_COMPARE(world.sitting.unfinished().size(), 1);
    world.sitting.resume(id);

    QCOMPARE(world.sitting.step(), Step::Household);
    QCOMPARE(world.sitting.sitting().basket.size(), 3);
    QCOMPARE(world.sitting.sitting().recognition.ticks.size(), 6);
}

void TestSittingController::languageSwitch_keepsEveryAnswer()
{
    World world;
    world.signIn();
    world.recognise();
    world.handOver();
    world.chooseFamily();
    QVERIFY(world.sitting.answer(QStringLiteral("one")).isEmpty());
    const QByteArray before = encodeSitting(world.sitting.sitting());

    world.sitting.setLanguage(QStringLiteral("en"));

    QCOMPARE(encodeSitting(world.sitting.sitting()), before);
    QCOMPARE(world.sitting.step(), Step::Questions);
}

void TestSittingController::languageOfTheGuardian_isNotSpokenOnOperatorPages()
{
    World world;
    QSignalSpy told(&world.sitting, &SittingController::screenLanguageChanged);

    world.sitting.setLanguage(QStringLiteral("ar"));
    QCOMPARE(world.sitting.screenLanguage(), QStringLiteral("ar"));
    world.signIn();
    QCOMPARE(world.sitting.screenLanguage(), QStringLiteral("it"));
    world.recognise();
    QCOMPARE(world.sitting.screenLanguage(), QStringLiteral("it"));
    world.sitting.readHousehold();
    QCOMPARE(world.sitting.screenLanguage(), QStringLiteral("ar"));
    world.sitting.handOverToGuardian();
    QCOMPARE(world.sitting.screenLanguage(), QStringLiteral("ar"));
    world.chooseFamily();
    world.answerEverything();
    world.declareAndCheck();

    QCOMPARE(world.sitting.screenLanguage(), QStringLiteral("it"));
    QCOMPARE(world.sitting.language(), QStringLiteral("ar"));
    QStringList spoken;
    for (const QList<QVariant> &one : told)
        spoken.append(one.first().toString());
    QCOMPARE(spoken,
             QStringList({QStringLiteral("ar"), QStringLiteral("it"), QStringLiteral("ar"), QStringLiteral("it")}));
}

void TestSittingController::languageOfTheOperator_leavesTheGuardiansAlone()
{
    World world;
    world.sitting.setLanguage(QStringLiteral("ro"));
    world.signIn();

    world.sitting.setLanguage(QStringLiteral("en"));

    QCOMPARE(world.sitting.screenLanguage(), QStringLiteral("en"));
    QCOMPARE(world.sitting.language(), QStringLiteral("ro"));
}

void TestSittingController::language_afterTheSitting_isTheDefaultForBoth()
{
    World world;
    world.sitting.setLanguage(QStringLiteral("si"));
    world.signIn();
    world.sitting.setLanguage(QStringLiteral("en"));

    world.sitting.stop();
    world.sitting.passShutter();

    QCOMPARE(world.sitting.step(), Step::Attract);
    QCOMPARE(world.sitting.language(), QStringLiteral("it"));
    world.sitting.callOperator();
    QCOMPARE(world.sitting.screenLanguage(), QStringLiteral("it"));
}

void TestSittingController::declaration_withoutTheGuardiansLanguage_isRecordedAsReadInItalian()
{
    World world;
    world.sitting.setLanguage(QStringLiteral("sq"));
    world.walkToConfirm();

    QVERIFY(!world.sitting.sitting().declarations.isEmpty());
    for (const domain::AcceptedDeclaration &made : world.sitting.sitting().declarations)
        QCOMPARE(made.language, QStringLiteral("it"));
}

void TestSittingController::wrongPinAtTheHandOver_staysWithTheGuardianPagesClosed()
{
    World world;
    world.signIn();
    world.recognise();
    world.handOver();
    world.chooseFamily();
    world.answerEverything();
    for (const auto &declaration : world.sitting.declarations())
        world.sitting.setDeclarationMade(declaration.id, true);
    QVERIFY(world.sitting.makeDeclarations());
    world.sitting.checkAnswers();
    QSignalSpy failed(&world.session, &OperatorSession::signInFailed);

    world.sitting.handOverToOperator(QStringLiteral("9999"));

    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(world.sitting.step(), Step::HandOverToOperator);
}

void TestSittingController::protectedAddress_neverEntersTheRecord()
{
    World world;
    world.registry.households[0].protectedAddress = true;
    world.walkToConfirm();

    world.sitting.confirm();

    QTRY_COMPARE(world.sitting.step(), Step::Saved);
    for (const domain::Enrolment &enrolment : world.store.saved)
        QCOMPARE(enrolment.residence, domain::Address());
}

void TestSittingController::draft_encodedAndDecoded_isTheSameSitting()
{
    World world;
    world.signIn();
    world.recognise();
    world.handOver();
    world.chooseFamily();
    const QByteArray bytes = encodeSitting(world.sitting.sitting());

    const auto decoded = decodeSitting(bytes);

    QVERIFY(decoded);
    QCOMPARE(encodeSitting(*decoded), bytes);
    QVERIFY(!decodeSitting(QByteArray(bytes).replace("\"schema\":1", "\"schema\":9")));
}

QTEST_GUILESS_MAIN(TestSittingController)
#include "tst_sittingcontroller.moc"
