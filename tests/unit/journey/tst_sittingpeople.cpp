#include "journey/guardedregister.h"
#include "journey/operatorgate.h"
#include "journey/operatorsession.h"
#include "journey/recogniser.h"
#include "journey/sittingcontroller.h"
#include "journey/sittingjson.h"
#include "reference/birthplacetables.h"

#include "support/fakeclock.h"
#include "support/fakeports.h"
#include "support/seededrandom.h"
#include "support/smallworld.h"

#include <QTest>

using namespace clips;
using namespace clips::journey;
using namespace clips::rules;
using namespace Qt::StringLiterals;
using domain::ApplicantRole;
using domain::PersonSource;
using domain::Service;

namespace {

domain::PublishedForm form()
{
    return {u"kindergarten.json"_s,
            R"({"schema":1,"service":"kindergarten","version":"t1","title":{"it":"T","en":"T"},
"questions":[
{"id":"pick_up","type":"choice","title":{"it":"Chi?","en":"Who?"},"label":{"it":"Chi","en":"Who"},
 "options":[{"value":"guardian","label":{"it":"Io","en":"I"}},{"value":"alone","label":{"it":"Da solo","en":"Alone"}}]}
]})"};
}

/// The Rossi and, in another house, the Verdi: Sofia Verdi (4) lives with her father.
struct World
{
    testing::FakeClock clock;
    testing::SeededRandom random;
    testing::FakePinVerifier verifier;
    testing::FakeRegister registry;
    testing::FakeEnrolmentStore store{clock};
    testing::FakeDraftStore drafts;
    domain::BirthPlaces places = reference::birthPlaces();
    domain::Catalogue catalogue = testing::smallCatalogue();
    testing::FakeOperatorLedger ledger;
    OperatorSession session{clock, verifier, registry, ledger};
    OperatorGate gate{session, ledger};
    GuardedRegister guarded{registry, gate};
    Recogniser recogniser{guarded, places, clock, random, false};
    SittingController sitting{session, recogniser, store, drafts, {clock, random, u"K03"_s, u"test"_s}};

    World()
    {
        domain::Household verdi;
        verdi.id = u"H2"_s;
        verdi.address = {u"VIA SEGRETA"_s, u"7"_s, u"73100"_s, u"LECCE"_s, u"LE"_s};
        verdi.members = {
            testing::person(u"V1"_s, u"Ugo"_s, u"Verdi"_s, QDate(1984, 1, 1), 1, domain::Sex::Male),
            testing::person(u"V2"_s, u"Sofia"_s, u"Verdi"_s, QDate(2022, 5, 9), 3),
        };
        registry.households = {testing::rossiHousehold(), verdi};
        QObject::connect(&sitting, &SittingController::stepChanged, &gate, [this](Step step) { gate.setStep(step); });
        session.setRoster(
            {{{u"op1"_s, u"Anna Demo"_s, domain::OperatorRole::Operator, u"2468"_s}}, clock.nowUtc().addDays(30)});
    }

    void toChildren()
    {
        sitting.setPublished(std::make_shared<Published>(catalogue, QList{form()}, QList<domain::PublishedForm>()));
        sitting.callOperator();
        session.signIn(u"op1"_s, u"2468"_s);
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
        QCOMPARE(sitting.step(), Step::Children);
    }
    /// The chosen children take the kindergarten.
    void fromServicesToTheOperator()
    {
        while (sitting.step() == Step::Services) {
            sitting.setServiceChosen(Service::Kindergarten, true);
            QVERIFY(sitting.isServiceChosen(Service::Kindergarten));
            sitting.chooseServices();
        }
        while (sitting.step() == Step::Questions)
            QVERIFY(sitting.answer(u"guardian"_s).isEmpty());
        for (const auto &declaration : sitting.declarations())
            sitting.setDeclarationMade(declaration.id, true);
        QVERIFY(sitting.makeDeclarations());
        backToOperator();
    }
    void backToOperator()
    {
        sitting.checkAnswers();
        QCOMPARE(sitting.step(), Step::HandOverToOperator);
        sitting.handOverToOperator(u"2468"_s);
        QTRY_VERIFY(sitting.step() != Step::HandOverToOperator);
    }
    void save()
    {
        sitting.confirm();
        QTRY_COMPARE(sitting.step(), Step::Saved);
    }
    [[nodiscard]] QStringList references() const
    {
        QStringList all;
        for (const ports::Deed &deed : store.auditedDeeds)
            all.append(deed.reference);
        return all;
    }
    [[nodiscard]] OwnChild sofiaVerdi() const
    {
        OwnChild child;
        child.person = registry.households[1].members[1];
        child.person.id.clear();
        child.person.source = PersonSource::Declared;
        return child;
    }
    [[nodiscard]] OwnChild stranger() const
    {
        OwnChild child;
        child.person = testing::person({}, u"Amina"_s, u"D’Àmico"_s, QDate(2022, 2, 3), 99);
        child.person.source = PersonSource::Declared;
        return child;
    }
};

domain::Authority as(ApplicantRole role)
{
    domain::Authority authority;
    authority.role = role;
    return authority;
}

domain::AuthorityAct seenAct()
{
    return {u"R.G. 123/2025"_s, u"Tribunale di Lecce"_s, QDate(2025, 3, 1), {}, true};
}

} // namespace

class TestSittingPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parentInTheFamilyRecord_isProposedOnceForAll();
    void childLivingWithGrandparents_proposesNothing();
    void authority_oneByOne_isKeptForEachChild();
    void otherParent_isAskedOnlyWhereTheOfficeWants();
    void changedAuthority_asksForTheDeclarationItNeeds();
    void describedChild_notInTheRegister_isEnrolledAsDeclared();
    void describedChild_foundInAnotherHouse_hasTheRegistersDataInTheRecordOnly();
    void describedChild_withAProtectedAddress_tellsItNowhere();
    void describedChild_deceased_stopsAtTheOperator();
    void describedChild_twiceInTheRegister_goesToReview();
    void describedChild_withACodeThatDiffers_waitsForTheOperator();
    void describedChild_isChangedAndForgotten();
    void unbornChild_withoutNames_isEnrolled();
    void foreignChild_withoutACode_isEnrolledWithTheReason();
    void guardian_isEnrolledOnlyAfterTheActWasSeen();
    void act_notShown_endsTheSittingAndIsRecorded();
    void impediment_countsAsTheSignature();
    void secondSignature_missing_isDueAndNeverBlocks();
    void secondSignature_given_isInTheRecord();
    void draft_withEverything_comesBack();
    void recognitionPolicy_comesFromTheCatalogue();
    void suspicion_isNotAmongTheReasonsOfTheRefusal();
};

void TestSittingPeople::parentInTheFamilyRecord_isProposedOnceForAll()
{
    World world;
    world.toChildren();
    world.sitting.setChildChosen(u"P2"_s, true);
    world.sitting.setChildChosen(u"P3"_s, true);
    world.sitting.chooseChildren();

    QCOMPARE(world.sitting.step(), Step::Authority);
    QCOMPARE(world.sitting.authority().children().size(), 2);
    const auto proposed = world.sitting.authority().current();
    QVERIFY(proposed);
    QCOMPARE(proposed->role, ApplicantRole::Parent);
    QVERIFY(!proposed->declaredAt.isValid());
    QVERIFY(world.sitting.sitting().authorities.isEmpty()); // proposed is not declared

    QVERIFY(world.sitting.declareAuthority(*proposed).isEmpty());

    QCOMPARE(world.sitting.step(), Step::Services);
    for (const QString &id : {u"P2"_s, u"P3"_s}) {
        const domain::Authority declared = world.sitting.sitting().authorities.value(id);
        QCOMPARE(declared.declaredAt, world.clock.nowUtc());
        QVERIFY(declared.inFamilyRecord);
    }
}

void TestSittingPeople::childLivingWithGrandparents_proposesNothing()
{
    World world;
    world.registry.households[0].members[0].relation = 3;
    world.registry.households[0].members[1].relation = 4;
    world.toChildren();
    world.sitting.setChildChosen(u"P2"_s, true);
    world.sitting.chooseChildren();

    QVERIFY(!world.sitting.authority().current());
    QVERIFY(world.sitting.declareAuthority(as(ApplicantRole::Parent)).isEmpty());
    QCOMPARE(world.sitting.step(), Step::Services);
}

void TestSittingPeople::authority_oneByOne_isKeptForEachChild()
{
    World world;
    world.toChildren();
    world.sitting.setChildChosen(u"P2"_s, true);
    world.sitting.setChildChosen(u"P3"_s, true);
    world.sitting.chooseChildren();
    world.sitting.askAuthorityOneByOne();
    QCOMPARE(world.sitting.authority().children(), QStringList{u"P2"_s});

    (void)world.sitting.declareAuthority(as(ApplicantRole::SoleHolder));
    QCOMPARE(world.sitting.step(), Step::Authority);
    QCOMPARE(world.sitting.authority().children(), QStringList{u"P3"_s});
    (void)world.sitting.declareAuthority(as(ApplicantRole::FosterCarer));

    QCOMPARE(world.sitting.step(), Step::Services);
    QCOMPARE(world.sitting.sitting().authorities[u"P2"_s].role, ApplicantRole::SoleHolder);
    QCOMPARE(world.sitting.sitting().authorities[u"P3"_s].role, ApplicantRole::FosterCarer);
    world.sitting.back(); // still one by one, at the last child
    QCOMPARE(world.sitting.step(), Step::Authority);
    QCOMPARE(world.sitting.authority().children(), QStringList{u"P3"_s});
    world.sitting.back();
    QCOMPARE(world.sitting.authority().children(), QStringList{u"P2"_s});
    world.sitting.back();
    QCOMPARE(world.sitting.step(), Step::Children);
}

void TestSittingPeople::otherParent_isAskedOnlyWhereTheOfficeWants()
{
    World world;
    world.catalogue.policies.askOtherHolder = true;
    world.toChildren();
    world.sitting.setChildChosen(u"P2"_s, true);
    world.sitting.chooseChildren();

    QCOMPARE(world.sitting.declareAuthority({}), QList{AuthorityProblem::OtherFamilyName});
    QCOMPARE(world.sitting.step(), Step::Authority);
    domain::Authority authority;
    authority.otherHolder = domain::OtherHolder{u"Verdi"_s, u"Ugo"_s, {}, {}, false};
    QVERIFY(world.sitting.declareAuthority(authority).isEmpty());
    QCOMPARE(world.sitting.sitting().authorities[u"P2"_s].otherHolder->familyName, u"Verdi"_s);

    // A sole holder says nothing of anybody else.
    world.sitting.back();
    authority.role = ApplicantRole::SoleHolder;
    QVERIFY(world.sitting.declareAuthority(authority).isEmpty());
    QVERIFY(!world.sitting.sitting().authorities[u"P2"_s].otherHolder);
}

void TestSittingPeople::changedAuthority_asksForTheDeclarationItNeeds()
{
    World world;
    world.toChildren();
    world.sitting.setChildChosen(u"P2"_s, true);
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});
    world.sitting.setServiceChosen(Service::Kindergarten, true);
    world.sitting.chooseServices();
    (void)world.sitting.answer(u"guardian"_s);
    for (const auto &declaration : world.sitting.declarations())
        world.sitting.setDeclarationMade(declaration.id, true);
    QVERIFY(world.sitting.makeDeclarations());

    world.sitting.changeAuthority();
    QCOMPARE(world.sitting.step(), Step::Authority);
    QVERIFY(world.sitting.declareAuthority(as(ApplicantRole::SoleHolder)).isEmpty());

    QCOMPARE(world.sitting.step(), Step::CheckAnswers);
    for (const auto &declaration : world.sitting.declarations())
        world.sitting.setDeclarationMade(declaration.id, false);
    world.sitting.checkAnswers();
    QCOMPARE(world.sitting.step(), Step::Declarations);
}

void TestSittingPeople::describedChild_notInTheRegister_isEnrolledAsDeclared()
{
    World world;
    world.toChildren();
    world.sitting.describeChild();
    QCOMPARE(world.sitting.step(), Step::OwnChild);
    OwnChild child = world.stranger();
    child.livesWithApplicant = false;
    child.residence = {u"Via Altra 9"_s, {}, {}, u"Lequile"_s, {}};

    QVERIFY(world.sitting.keepDescribedChild(child).isEmpty());

    QCOMPARE(world.sitting.step(), Step::Children);
    QCOMPARE(world.sitting.sitting().chosenChildIds.size(), 1);
    QVERIFY(world.sitting.childChoices().last().described);
    world.sitting.chooseChildren();
    QVERIFY(!world.sitting.authority().current());
    (void)world.sitting.declareAuthority({});
    world.fromServicesToTheOperator();
    world.sitting.setSigned(true);
    world.save();
    const domain::Enrolment saved = world.store.saved.first();
    QCOMPARE(saved.child.source, PersonSource::Declared);
    QCOMPARE(saved.child.familyName, u"D’Àmico"_s);
    QCOMPARE(saved.child.birthPlace, u"E506"_s);
    QVERIFY(!saved.child.taxCodeValidated);
    QCOMPARE(saved.residence.municipality, u"Lequile"_s);
    QVERIFY(!saved.authority.inFamilyRecord);
    QVERIFY(saved.differences.isEmpty());
}

void TestSittingPeople::describedChild_foundInAnotherHouse_hasTheRegistersDataInTheRecordOnly()
{
    World world;
    world.toChildren();
    world.sitting.describeChild();
    OwnChild child = world.sofiaVerdi();
    child.person.givenName = u"Sofià"_s;
    child.person.birthPlaceName = u"Milano"_s;
    child.person.taxCodeNote = u"differs"_s;

    QVERIFY(world.sitting.keepDescribedChild(child).isEmpty());

    // On the screen: what was given. In the record: what the register has, and every difference.
    const QString id = world.sitting.sitting().chosenChildIds.first();
    QCOMPARE(world.sitting.sitting().child(id)->givenName, u"Sofià"_s);
    QVERIFY(!encodeSitting(world.sitting.sitting()).contains("SEGRETA"));
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});
    world.fromServicesToTheOperator();
    QCOMPARE(world.sitting.step(), Step::Acts);
    world.sitting.setCodeAccepted(id, true);
    world.sitting.passActs();
    world.sitting.setSigned(true);
    world.save();
    const domain::Enrolment saved = world.store.saved.first();
    QCOMPARE(saved.child.id, u"V2"_s);
    QCOMPARE(saved.child.source, PersonSource::Register);
    QCOMPARE(saved.residence.street, u"VIA SEGRETA"_s);
    QStringList fields;
    for (const domain::Difference &difference : saved.differences)
        fields.append(difference.field);
    QCOMPARE(fields, (QStringList{u"place_of_birth"_s, u"residence"_s}));
    QVERIFY(saved.reviewReasons.contains(u"register_differs"_s));
}

void TestSittingPeople::describedChild_withAProtectedAddress_tellsItNowhere()
{
    World world;
    world.registry.households[1].protectedAddress = true;
    world.toChildren();
    world.sitting.describeChild();
    QVERIFY(world.sitting.keepDescribedChild(world.sofiaVerdi()).isEmpty());
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});
    world.fromServicesToTheOperator();
    world.sitting.setSigned(true);
    world.save();

    const domain::Enrolment saved = world.store.saved.first();
    QVERIFY(saved.protectedAddress);
    QCOMPARE(saved.residence, domain::Address());
    const QByteArray body = wire::encodeEnrolment(saved, *domain::ReceiptNumber::make(u"K03"_s, 2026, 1));
    QVERIFY(!body.contains("SEGRETA"));
}

void TestSittingPeople::describedChild_deceased_stopsAtTheOperator()
{
    World world;
    world.registry.households[1].members[1].deceased = true;
    world.toChildren();
    world.sitting.describeChild();

    // The guardian's pages say nothing: the operator is told when the screen comes back.
    QVERIFY(world.sitting.keepDescribedChild(world.sofiaVerdi()).isEmpty());
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});
    world.fromServicesToTheOperator();

    QCOMPARE(world.sitting.step(), Step::Acts);
    QCOMPARE(world.sitting.deceasedChildren().size(), 1);
    world.sitting.passActs();
    QCOMPARE(world.sitting.step(), Step::Acts);
    QVERIFY(world.store.saved.isEmpty());
}

void TestSittingPeople::describedChild_twiceInTheRegister_goesToReview()
{
    World world;
    domain::Household third = world.registry.households[1];
    third.id = u"H3"_s;
    world.registry.households.append(third);
    world.toChildren();
    world.sitting.describeChild();
    QVERIFY(world.sitting.keepDescribedChild(world.sofiaVerdi()).isEmpty());
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});
    world.fromServicesToTheOperator();
    world.sitting.setSigned(true);
    world.save();

    QVERIFY(world.store.saved.first().reviewReasons.contains(u"register_duplicate"_s));
}

void TestSittingPeople::describedChild_withACodeThatDiffers_waitsForTheOperator()
{
    World world;
    world.toChildren();
    world.sitting.describeChild();
    OwnChild child = world.stranger();
    child.person.birthDate = child.person.birthDate.addDays(1);
    QCOMPARE(world.sitting.keepDescribedChild(child), QList{OwnChildProblem::TaxCodeDiffers});
    child.person.taxCodeNote = u"differs"_s;
    QVERIFY(world.sitting.keepDescribedChild(child).isEmpty());
    const QString id = world.sitting.sitting().chosenChildIds.first();
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});
    world.fromServicesToTheOperator();

    QCOMPARE(world.sitting.step(), Step::Acts);
    QCOMPARE(world.sitting.doubtfulCodes(), QStringList{id});
    world.sitting.passActs();
    QCOMPARE(world.sitting.step(), Step::Acts);
    world.sitting.setCodeAccepted(id, true);
    world.sitting.passActs();
    QCOMPARE(world.sitting.step(), Step::Confirm);
    world.sitting.setSigned(true);
    world.save();
    QCOMPARE(world.store.saved.first().child.taxCodeNote, u"differs_accepted"_s);
    QVERIFY(world.store.saved.first().reviewReasons.contains(u"tax_code_differs"_s));
}

void TestSittingPeople::describedChild_isChangedAndForgotten()
{
    World world;
    world.toChildren();
    world.sitting.describeChild();
    QVERIFY(world.sitting.keepDescribedChild(world.stranger()).isEmpty());
    const QString id = world.sitting.sitting().chosenChildIds.first();

    world.sitting.describeChild(id);
    OwnChild child = world.sitting.describedChild();
    QCOMPARE(child.person.givenName, u"Amina"_s);
    child.person.givenName = u"Amina Zoë"_s;
    child.person.taxCode.clear();
    child.person.taxCodeNote = u"not_at_hand"_s;
    QVERIFY(world.sitting.keepDescribedChild(child).isEmpty());
    QCOMPARE(world.sitting.sitting().declaredChildren.size(), 1);
    QCOMPARE(world.sitting.sitting().child(id)->givenName, u"Amina Zoë"_s);

    world.sitting.describeChild(id);
    world.sitting.forgetDescribedChild();
    QCOMPARE(world.sitting.step(), Step::Children);
    QVERIFY(world.sitting.sitting().declaredChildren.isEmpty());
    QVERIFY(world.sitting.sitting().chosenChildIds.isEmpty());
}

void TestSittingPeople::unbornChild_withoutNames_isEnrolled()
{
    World world;
    for (domain::AgeRule &rule : world.catalogue.ageRules)
        rule.bornTo = QDate(2027, 6, 30);
    domain::ServiceTerms nursery;
    nursery.service = Service::Kindergarten;
    nursery.schoolYear = u"2026/2027"_s;
    nursery.latestDueDay = QDate(2027, 3, 31);
    world.catalogue.terms.append(nursery);
    world.toChildren();
    world.sitting.describeChild();
    OwnChild child;
    child.person.source = PersonSource::Unborn;
    child.person.birthDate = QDate(2027, 2, 14);

    QVERIFY(world.sitting.keepDescribedChild(child).isEmpty());
    QCOMPARE(world.sitting.childChoices().last().age, -1);
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});
    world.fromServicesToTheOperator();
    world.sitting.setSigned(true);
    world.save();

    const domain::Enrolment saved = world.store.saved.first();
    QCOMPARE(saved.child.source, PersonSource::Unborn);
    QVERIFY(saved.child.familyName.isEmpty());
    QCOMPARE(saved.residence, world.registry.households.first().address);
    const auto body = wire::encodeEnrolment(saved, *domain::ReceiptNumber::make(u"K03"_s, 2026, 1));
    QVERIFY(wire::decodeEnrolment(body));
}

void TestSittingPeople::foreignChild_withoutACode_isEnrolledWithTheReason()
{
    World world;
    world.toChildren();
    world.sitting.describeChild();
    OwnChild child = world.stranger();
    child.person.birthPlaceName = u"Manila"_s; // a town abroad: no Belfiore code, no complaint
    child.person.taxCode.clear();
    child.person.taxCodeNote = u"new_in_italy"_s;

    QVERIFY(world.sitting.keepDescribedChild(child).isEmpty());

    const domain::Person kept = world.sitting.sitting().declaredChildren.first();
    QCOMPARE(kept.taxCodeNote, u"new_in_italy"_s);
    QCOMPARE(kept.birthPlaceName, u"Manila"_s);
    QVERIFY(kept.birthPlace.isEmpty());
}

void TestSittingPeople::guardian_isEnrolledOnlyAfterTheActWasSeen()
{
    World world;
    world.toChildren();
    world.sitting.setChildChosen(u"P2"_s, true);
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority(as(ApplicantRole::Guardian));
    world.fromServicesToTheOperator();
    QCOMPARE(world.sitting.step(), Step::Acts);
    QCOMPARE(world.sitting.authority().acts().size(), 1);

    world.sitting.passActs();
    QCOMPARE(world.sitting.step(), Step::Acts);
    domain::AuthorityAct unseen = seenAct();
    unseen.seen = false;
    world.sitting.setAct(ApplicantRole::Guardian, unseen);
    world.sitting.passActs();
    QCOMPARE(world.sitting.step(), Step::Acts);
    world.sitting.setAct(ApplicantRole::Guardian, seenAct());
    world.sitting.passActs();
    QCOMPARE(world.sitting.step(), Step::Confirm);
    world.sitting.setSigned(true);
    world.save();

    QCOMPARE(world.store.saved.first().authority.role, ApplicantRole::Guardian);
    QCOMPARE(world.store.saved.first().authority.act, seenAct());
}

void TestSittingPeople::act_notShown_endsTheSittingAndIsRecorded()
{
    World world;
    world.toChildren();
    world.sitting.setChildChosen(u"P2"_s, true);
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority(as(ApplicantRole::FosterCarer));
    world.fromServicesToTheOperator();

    world.sitting.refuseWithoutAct();

    QCOMPARE(world.sitting.step(), Step::Desk);
    QVERIFY(world.sitting.sitting().id.isNull());
    QVERIFY(world.drafts.drafts.isEmpty());
    QVERIFY(world.store.saved.isEmpty());
    QCOMPARE(world.references().filter(u"authority_not_shown"_s).size(), 1);
}

void TestSittingPeople::impediment_countsAsTheSignature()
{
    World world;
    world.toChildren();
    world.sitting.setChildChosen(u"P2"_s, true);
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});
    world.fromServicesToTheOperator();

    world.sitting.setImpediment(true);
    QVERIFY(world.sitting.isSigned());
    world.sitting.setSigned(true); // one or the other
    QVERIFY(!world.sitting.sitting().signature.impediment);
    world.sitting.setImpediment(true);
    world.save();

    QVERIFY(world.store.saved.first().signature.impediment);
    QCOMPARE(world.store.saved.first().signature.signedAt, world.clock.nowUtc());
}

void TestSittingPeople::secondSignature_missing_isDueAndNeverBlocks()
{
    World world;
    world.catalogue.policies.secondSignatureFor = {u"kindergarten"_s};
    world.toChildren();
    world.sitting.setChildChosen(u"P2"_s, true);
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});
    world.fromServicesToTheOperator();
    QVERIFY(world.sitting.needsSecondSignature());
    world.sitting.setSigned(true);
    world.save();

    QVERIFY(world.store.saved.first().reviewReasons.contains(u"second_signature_due"_s));
    QVERIFY(!world.store.saved.first().signature.secondSignedAt.isValid());
}

void TestSittingPeople::secondSignature_given_isInTheRecord()
{
    World world;
    world.catalogue.policies.secondSignatureFor = {u"kindergarten"_s};
    world.toChildren();
    world.sitting.setChildChosen(u"P2"_s, true);
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});
    world.fromServicesToTheOperator();
    world.sitting.setSecondSigned(true);
    QVERIFY(!world.sitting.isSigned());
    world.sitting.setSigned(true);
    world.save();

    QCOMPARE(world.store.saved.first().signature.secondSignedAt, world.clock.nowUtc());
    QVERIFY(!world.store.saved.first().reviewReasons.contains(u"second_signature_due"_s));
}

void TestSittingPeople::draft_withEverything_comesBack()
{
    World world;
    world.toChildren();
    world.sitting.describeChild();
    OwnChild child = world.stranger();
    child.livesWithApplicant = false;
    child.residence = {u"Via Altra 9"_s, {}, u"73010"_s, u"Lequile"_s, {}};
    QVERIFY(world.sitting.keepDescribedChild(child).isEmpty());
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority(as(ApplicantRole::Guardian));
    const QByteArray bytes = encodeSitting(world.sitting.sitting());

    const auto decoded = decodeSitting(bytes);

    QVERIFY(decoded);
    QCOMPARE(encodeSitting(*decoded), bytes);
    QCOMPARE(decoded->declaredChildren.size(), 1);
    QCOMPARE(decoded->declaredResidences.first().municipality, u"Lequile"_s);
    QCOMPARE(decoded->authorities.first().role, ApplicantRole::Guardian);
}

void TestSittingPeople::recognitionPolicy_comesFromTheCatalogue()
{
    World world;
    world.catalogue.policies.recognitionPolicy = u"2026-01"_s;
    world.toChildren();

    QCOMPARE(world.sitting.sitting().recognition.policy, u"2026-01"_s);
}

void TestSittingPeople::suspicion_isNotAmongTheReasonsOfTheRefusal()
{
    World world;
    world.sitting.setPublished(
        std::make_shared<Published>(world.catalogue, QList{form()}, QList<domain::PublishedForm>()));
    world.sitting.callOperator();
    world.session.signIn(u"op1"_s, u"2468"_s);
    QTRY_COMPARE(world.sitting.step(), Step::Recognise);

    world.sitting.refuseRecognition(domain::RefusalReason::TamperingSuspected);

    QCOMPARE(world.store.audited, (QStringList{u"recognition_refused"_s, u"tampering_suspected"_s}));
    QVERIFY(world.references().filter(u"tampering"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSittingPeople)
#include "tst_sittingpeople.moc"
