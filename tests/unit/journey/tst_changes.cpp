#include "journey/operatorsession.h"
#include "journey/recogniser.h"
#include "journey/sittingcontroller.h"

#include "base/clock.h"
#include "support/fakeclock.h"
#include "support/fakeports.h"
#include "support/seededrandom.h"
#include "support/smallworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace clips;
using namespace clips::journey;
using namespace clips::rules;
using domain::ApplicationKind;
using domain::Service;
using namespace Qt::StringLiterals;

namespace {

/// One question that is fixed after the window, and one that is not.
domain::PublishedForm form(Service service)
{
    const QString code = domain::serviceCode(service);
    const QString text = uR"({"schema":1,"service":"%1","version":"t1","title":{"it":"T","en":"T"},
"questions":[
{"id":"kind","type":"choice","title":{"it":"Tipo?","en":"Kind?"},"label":{"it":"Tipo","en":"Kind"},"receipt":"value",
 "audience":["office"],
 "options":[{"value":"one","label":{"it":"Uno","en":"One"}},{"value":"two","label":{"it":"Due","en":"Two"}}]},
{"id":"phone","type":"phone","title":{"it":"Telefono?","en":"Phone?"},"label":{"it":"Telefono","en":"Phone"},
 "audience":["office"],"reuse":"sitting"}
]})"_s.arg(code);
    return {code + u".json"_s, text.toUtf8()};
}

/// Luca's mother, walking as far as a test needs. The canteen closes on 31 December without a late rule, the
/// kindergarten on 15 December with one.
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
    SittingController sitting{session, recogniser, store, drafts, {clock, random, u"K03"_s, u"test"_s}};

    World()
    {
        registry.households = {testing::rossiHousehold()};
        session.setRoster(
            {{{u"op1"_s, u"Anna Demo"_s, domain::OperatorRole::Operator, u"2468"_s}}, clock.nowUtc().addDays(90)});
        sitting.setPublished(std::make_shared<Published>(
            testing::smallCatalogue(),
            QList{form(Service::Canteen), form(Service::Kindergarten), form(Service::Transport)},
            QList<domain::PublishedForm>()));
    }

    void walkToServices()
    {
        sitting.callOperator();
        session.signIn(u"op1"_s, u"2468"_s);
        QTRY_VERIFY(registry.loaded());
        QTRY_COMPARE(sitting.step(), Step::Recognise);
        recogniser.readTaxCode(registry.households.first().members.first().taxCode);
        recogniser.setDocumentType(u"cie"_s);
        recogniser.setDocumentNumber(u"CA00000AA"_s);
        recogniser.setDocumentExpiry(QDate(2030, 1, 1));
        for (const auto check : domain::allRecognitionChecks)
            recogniser.setTicked(check, true);
        sitting.confirmRecognition();
        sitting.readHousehold();
        sitting.handOverToGuardian();
        sitting.setChildChosen(u"P2"_s, true);
        sitting.chooseChildren();
        (void)sitting.declareAuthority({});
        QCOMPARE(sitting.step(), Step::Services);
    }
    void answerEverything()
    {
        sitting.chooseServices();
        for (int guard = 0; sitting.step() == Step::Questions && guard < 20; ++guard) {
            const bool kind = sitting.currentQuestion()->id == u"kind";
            QVERIFY(sitting.answer(kind ? QJsonValue(u"one"_s) : QJsonValue(u"+393331234567"_s)).isEmpty());
        }
        QCOMPARE(sitting.step(), Step::Declarations);
        for (const auto &declaration : sitting.declarations())
            sitting.setDeclarationMade(declaration.id, true);
        QVERIFY(sitting.makeDeclarations());
        QCOMPARE(sitting.step(), Step::CheckAnswers);
    }
    void walkToConfirm()
    {
        QVERIFY(sitting.checkAnswers());
        sitting.handOverToOperator(u"2468"_s);
        QTRY_COMPARE(sitting.step(), Step::Confirm);
        sitting.setSigned(true);
    }
    void confirmAndEnd()
    {
        sitting.confirm();
        QTRY_COMPARE(sitting.step(), Step::Saved);
        sitting.finish();
        sitting.passShutter();
        QCOMPARE(sitting.step(), Step::Attract);
    }
    void enrol(Service service)
    {
        walkToServices();
        sitting.setServiceChosen(service, true);
        answerEverything();
        walkToConfirm();
        confirmAndEnd();
    }
    [[nodiscard]] ServiceChoice choice(Service service) const
    {
        for (const ServiceChoice &one : sitting.serviceChoices()) {
            if (one.service == service)
                return one;
        }
        return {};
    }
};

} // namespace

/// What changes between beginning and confirming, and what a family changes afterwards.
class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void midnight_whileTheFormIsOpen_lateIsReceived();
    void midnight_whileTheFormIsOpen_noLateRule_isReceivedForReview();
    void confirm_ruleBlocksNow_savesNothingAndSaysSo();
    void clockMovedBack_isInTheRecord();
    void clockBehindTheLastReceipt_isInTheRecord();
    void registerTenDaysOld_isInTheRecordFromTheNextMoment();
    void catalogue_freshAsLongAsTheOfficeAnswers();
    void correction_asksNothing_andQuotesTheOldReceipt();
    void correction_changedAnswer_isANewRecordAndTheOldOneNoLongerStands();
    void correction_afterTheWindow_onlyThePhoneCanChange();
    void correction_ofWhatTheOfficeKnows_asksWhatIsMissing();
    void withdrawal_quotesTheOldReceipt_andFreesTheService();
    void change_takenBack_leavesTheEnrolmentAlone();
    void backFromTheDeclarations_nothingAsked_leadsToTheServices();
    void twins_areToldEachOfThem();
    void deceasedChild_isNotOffered();
};

void TestChanges::midnight_whileTheFormIsOpen_lateIsReceived()
{
    World world;
    world.clock.setWall(endOfRomeDay(QDate(2026, 12, 15)).addSecs(-60));
    world.registry.producedAt = world.clock.nowUtc().addSecs(-3600);
    world.walkToServices();
    world.sitting.setServiceChosen(Service::Kindergarten, true);
    world.answerEverything();
    QVERIFY(!world.sitting.judgements().first().late);
    world.walkToConfirm();

    world.clock.advanceMs(61 * 1000);
    world.confirmAndEnd();

    QCOMPARE(world.store.saved.size(), 1);
    QVERIFY(world.store.saved.first().late);
    QVERIFY(!world.store.saved.first().reviewReasons.contains(u"closed_while_open"_s));
    QCOMPARE(world.store.saved.first().presentedAt, world.clock.nowUtc());
}

void TestChanges::midnight_whileTheFormIsOpen_noLateRule_isReceivedForReview()
{
    World world;
    world.clock.setWall(endOfRomeDay(QDate(2026, 12, 31)).addSecs(-60));
    world.registry.producedAt = world.clock.nowUtc().addSecs(-3600);
    world.walkToServices();
    world.sitting.setServiceChosen(Service::Canteen, true);
    world.clock.advanceMs(61 * 1000);
    world.answerEverything();

    const Judgement shown = world.sitting.judgements().first();
    QVERIFY(!shown.isBlocked());
    QVERIFY(shown.has(u"closed_while_open"));
    world.walkToConfirm();
    world.confirmAndEnd();

    QVERIFY(world.store.saved.first().late);
    QVERIFY(world.store.saved.first().reviewReasons.contains(u"closed_while_open"_s));
}

void TestChanges::confirm_ruleBlocksNow_savesNothingAndSaysSo()
{
    World world;
    world.walkToServices();
    world.sitting.setServiceChosen(Service::Canteen, true);
    world.answerEverything();
    world.walkToConfirm();
    QSignalSpy blocked(&world.sitting, &SittingController::confirmBlocked);

    // Somebody sets the clock to a day before the window.
    world.clock.setWall(QDateTime(QDate(2026, 8, 1), QTime(9, 0), Qt::UTC));
    world.sitting.confirm();

    QCOMPARE(blocked.count(), 1);
    QCOMPARE(world.sitting.step(), Step::Confirm);
    QVERIFY(world.store.saved.isEmpty());
    QVERIFY(world.sitting.judgements().first().has(u"window_not_open"));
    world.sitting.back();
    QCOMPARE(world.sitting.step(), Step::CheckAnswers);
    QVERIFY(!world.sitting.checkAnswers());
    QCOMPARE(world.sitting.step(), Step::CheckAnswers);
}

void TestChanges::clockMovedBack_isInTheRecord()
{
    World world;
    world.walkToServices();
    world.sitting.setServiceChosen(Service::Canteen, true);
    world.answerEverything();
    world.walkToConfirm();

    world.clock.setWall(world.clock.nowUtc().addSecs(-1));
    world.confirmAndEnd();

    QVERIFY(world.store.saved.first().reviewReasons.contains(u"clock_moved_back"_s));
}

void TestChanges::clockBehindTheLastReceipt_isInTheRecord()
{
    World world;
    world.enrol(Service::Kindergarten);
    QVERIFY(!world.store.saved.first().reviewReasons.contains(u"clock_moved_back"_s));

    world.clock.setWall(world.clock.nowUtc().addSecs(-3600));
    world.enrol(Service::Canteen);

    QVERIFY(world.store.saved.last().reviewReasons.contains(u"clock_moved_back"_s));
}

void TestChanges::registerTenDaysOld_isInTheRecordFromTheNextMoment()
{
    World world;
    world.registry.producedAt = world.clock.nowUtc().addDays(-10);
    world.walkToServices();
    world.sitting.setServiceChosen(Service::Canteen, true);
    world.answerEverything();
    QVERIFY(!world.sitting.judgements().first().has(u"stale_register"));
    world.walkToConfirm();

    world.clock.advanceMs(1);
    world.confirmAndEnd();

    QVERIFY(world.store.saved.first().reviewReasons.contains(u"stale_register"_s));
    QCOMPARE(world.store.saved.first().registerProducedAt, world.registry.producedAt);
}

void TestChanges::catalogue_freshAsLongAsTheOfficeAnswers()
{
    World world;
    world.clock.setWall(QDateTime(QDate(2026, 12, 10), QTime(9, 0), Qt::UTC)); // published on 20 November
    world.registry.producedAt = world.clock.nowUtc();
    world.sitting.setOfficeHeardAt(world.clock.nowUtc().addDays(-7));
    world.enrol(Service::Kindergarten);
    QVERIFY(!world.store.saved.last().reviewReasons.contains(u"stale_catalogue"_s));

    world.sitting.setOfficeHeardAt(world.clock.nowUtc().addDays(-7).addMSecs(-1));
    world.enrol(Service::Canteen);
    QVERIFY(world.store.saved.last().reviewReasons.contains(u"stale_catalogue"_s));
}

void TestChanges::correction_asksNothing_andQuotesTheOldReceipt()
{
    World world;
    world.enrol(Service::Canteen);
    const domain::Enrolment first = world.store.saved.first();
    world.walkToServices();
    QTRY_COMPARE(world.choice(Service::Canteen).availability, Availability::AlreadyEnrolled);
    const QString receipt = world.store.rows.first().receiptNumber;
    QCOMPARE(world.choice(Service::Canteen).earlier->receiptNumber, receipt);

    world.sitting.setChangeChosen(Service::Canteen, ApplicationKind::Correction);
    QVERIFY(world.sitting.isServiceChosen(Service::Canteen));
    world.sitting.chooseServices();

    QCOMPARE(world.sitting.step(), Step::Declarations);
    const domain::BasketItem item = world.sitting.sitting().basket.first();
    QCOMPARE(item.answers, first.answers);
    QCOMPARE(item.replaces, (domain::Replaces{first.id, receipt}));
}

void TestChanges::correction_changedAnswer_isANewRecordAndTheOldOneNoLongerStands()
{
    World world;
    world.enrol(Service::Canteen);
    world.walkToServices();
    QTRY_COMPARE(world.choice(Service::Canteen).availability, Availability::AlreadyEnrolled);
    world.sitting.setChangeChosen(Service::Canteen, ApplicationKind::Correction);
    world.answerEverything();

    world.sitting.changeAnswer(0, u"kind"_s);
    QCOMPARE(world.sitting.step(), Step::Questions);
    QCOMPARE(world.sitting.questionPosition(), std::pair(1, 1));
    QVERIFY(world.sitting.answer(u"two"_s).isEmpty());
    QCOMPARE(world.sitting.step(), Step::CheckAnswers);
    world.walkToConfirm();
    world.confirmAndEnd();

    QCOMPARE(world.store.saved.size(), 2);
    const domain::Enrolment &second = world.store.saved.last();
    QCOMPARE(second.kind, ApplicationKind::Correction);
    QCOMPARE(second.replaces, (domain::Replaces{world.store.saved.first().id, world.store.rows.first().receiptNumber}));
    QCOMPARE(second.answers.value(u"kind"_s), QJsonValue(u"two"_s));
    QVERIFY(second.id != world.store.saved.first().id);

    // The newest is the one that stands.
    world.walkToServices();
    QTRY_COMPARE(world.choice(Service::Canteen).earlier->id, second.id);
}

void TestChanges::correction_afterTheWindow_onlyThePhoneCanChange()
{
    World world;
    world.enrol(Service::Canteen);
    world.clock.setWall(endOfRomeDay(QDate(2026, 12, 31)).addMSecs(1));
    world.walkToServices();
    QTRY_COMPARE(world.choice(Service::Canteen).availability, Availability::AlreadyEnrolled);
    world.sitting.setChangeChosen(Service::Canteen, ApplicationKind::Correction);
    world.answerEverything();
    const domain::BasketItem item = world.sitting.sitting().basket.first();
    const domain::Form *form = world.sitting.published()->form(Service::Canteen);

    QVERIFY(!world.sitting.canChange(item, *form->question(u"kind"_s)));
    QVERIFY(world.sitting.canChange(item, *form->question(u"phone"_s)));
    QVERIFY(!world.sitting.judgements().first().isBlocked());

    world.sitting.changeAnswer(0, u"kind"_s);
    QVERIFY(world.sitting.answer(u"two"_s).isEmpty());
    QVERIFY(world.sitting.judgements().first().has(u"too_late_to_change"));
    QVERIFY(!world.sitting.checkAnswers());
}

void TestChanges::correction_ofWhatTheOfficeKnows_asksWhatIsMissing()
{
    World world;
    domain::KnownEnrolment known;
    known.id = QUuid::fromString(u"0193b2a0-0001-7000-9000-000000000001"_s);
    known.childId = u"P2"_s;
    known.service = Service::Canteen;
    known.schoolYear = u"2026/2027"_s;
    known.receiptNumber = u"K01-2026-000007-P"_s;
    known.applicantId = u"P9"_s;
    known.answers = {{u"kind"_s, u"two"_s}}; // the phone does not travel with the snapshot
    world.registry.households[0].enrolments = {known};
    world.walkToServices();
    QCOMPARE(world.choice(Service::Canteen).earlier->receiptNumber, known.receiptNumber);
    world.sitting.setChangeChosen(Service::Canteen, ApplicationKind::Correction);

    world.sitting.chooseServices();

    QCOMPARE(world.sitting.step(), Step::Questions);
    QCOMPARE(world.sitting.currentQuestion()->id, u"phone"_s);
    QVERIFY(world.sitting.answer(u"+393331234567"_s).isEmpty());
    QCOMPARE(world.sitting.step(), Step::Declarations);
    QVERIFY(world.sitting.judgements().first().has(u"changed_by_other"));
}

void TestChanges::withdrawal_quotesTheOldReceipt_andFreesTheService()
{
    World world;
    world.enrol(Service::Canteen);
    world.walkToServices();
    QTRY_COMPARE(world.choice(Service::Canteen).availability, Availability::AlreadyEnrolled);
    world.sitting.setChangeChosen(Service::Canteen, ApplicationKind::Withdrawal);
    world.answerEverything();
    world.walkToConfirm();
    world.confirmAndEnd();

    const domain::Enrolment &withdrawal = world.store.saved.last();
    QCOMPARE(withdrawal.kind, ApplicationKind::Withdrawal);
    QCOMPARE(withdrawal.replaces.enrolmentId, world.store.saved.first().id);
    QCOMPARE(withdrawal.replaces.receiptNumber, world.store.rows.first().receiptNumber);
    QVERIFY(withdrawal.answers.isEmpty());
    QVERIFY(!withdrawal.late);
    QCOMPARE(withdrawal.indicativeTariff, -1);

    world.walkToServices();
    QTRY_COMPARE(world.choice(Service::Canteen).availability, Availability::Open);
}

void TestChanges::change_takenBack_leavesTheEnrolmentAlone()
{
    World world;
    world.enrol(Service::Canteen);
    world.walkToServices();
    QTRY_COMPARE(world.choice(Service::Canteen).availability, Availability::AlreadyEnrolled);
    world.sitting.setChangeChosen(Service::Canteen, ApplicationKind::Withdrawal);
    world.sitting.setChangeChosen(Service::Canteen, ApplicationKind::Correction);
    QCOMPARE(world.sitting.sitting().basket.size(), 1);
    QCOMPARE(world.sitting.sitting().basket.first().kind, ApplicationKind::Correction);

    world.sitting.setServiceChosen(Service::Canteen, false);

    QVERIFY(world.sitting.sitting().basket.isEmpty());
    world.sitting.setChangeChosen(Service::Kindergarten, ApplicationKind::Withdrawal); // not enrolled there
    QVERIFY(world.sitting.sitting().basket.isEmpty());
}

void TestChanges::backFromTheDeclarations_nothingAsked_leadsToTheServices()
{
    World world;
    world.enrol(Service::Canteen);
    world.walkToServices();
    QTRY_COMPARE(world.choice(Service::Canteen).availability, Availability::AlreadyEnrolled);
    world.sitting.setChangeChosen(Service::Canteen, ApplicationKind::Withdrawal);
    world.sitting.chooseServices();
    QCOMPARE(world.sitting.step(), Step::Declarations);

    world.sitting.back();

    QCOMPARE(world.sitting.step(), Step::Services);
    QCOMPARE(world.sitting.currentChild()->id, u"P2"_s);
}

void TestChanges::twins_areToldEachOfThem()
{
    World world;
    domain::Person twin = world.registry.households[0].members[1];
    twin.id = u"P5"_s;
    twin.givenName = u"Matteo"_s;
    twin.taxCode = domain::encodeTaxCode(twin.familyName, twin.givenName, twin.sex, twin.birthDate, twin.birthPlace);
    world.registry.households[0].members.append(twin);
    world.walkToServices();
    world.sitting.setServiceChosen(Service::Canteen, true);

    QVERIFY(world.sitting.judgements().first().has(u"twins"));
}

void TestChanges::deceasedChild_isNotOffered()
{
    World world;
    world.registry.households[0].members[2].deceased = true;
    world.walkToServices();

    for (const ChildChoice &choice : world.sitting.childChoices())
        QVERIFY(choice.child.id != u"P3");
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
