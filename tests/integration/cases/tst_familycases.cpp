#include "caseworld.h"

#include "backoffice/demo/persons.h"

#include <QTest>
#include <QTranslator>

using namespace clips;
using namespace clips::cases;
using domain::ApplicantRole;
using domain::PersonSource;
using domain::Sex;
using testing::person;

namespace {

const domain::Person mother = person(u"P1"_s, u"Maria Lucia"_s, u"Rossi"_s, QDate(1985, 3, 7), 1);
const domain::Person luca = person(u"P2"_s, u"Luca"_s, u"Rossi"_s, QDate(2018, 5, 1), 3, Sex::Male);
constexpr qint64 minute = 60 * 1000;

domain::AuthorityAct act(QDate expires)
{
    return {u"RG 12/2026"_s, u"Tribunale di Lecce"_s, QDate(2026, 2, 2), expires, true};
}

/// The demo's catalogue with an office that takes unborn children due until that day.
domain::Catalogue takingUnbornUntil(QDate due)
{
    domain::Catalogue catalogue = office::demoCatalogue(caseDay);
    domain::ServiceTerms terms;
    terms.service = Service::Kindergarten;
    terms.schoolYear = u"2026/2027"_s;
    terms.latestDueDay = due;
    catalogue.terms.removeIf([](const domain::ServiceTerms &one) { return one.service == Service::Kindergarten; });
    catalogue.terms.append(terms);
    for (domain::AgeRule &rule : catalogue.ageRules) {
        if (rule.service == Service::Kindergarten)
            rule.bornTo = std::max(rule.bornTo, due);
    }
    return catalogue;
}

rules::OwnChild unbornChild(QDate due)
{
    rules::OwnChild unborn;
    unborn.person.source = PersonSource::Unborn;
    unborn.person.familyName = u"Rossi"_s;
    unborn.person.birthDate = due;
    return unborn;
}

QStringList declarationsOf(const domain::Enrolment &enrolment)
{
    QStringList ids;
    for (const domain::AcceptedDeclaration &one : enrolment.declarations)
        ids.append(one.id);
    return ids;
}

} // namespace

/// The cases of the domain reference, section 5.13, about who the family is and when it comes: whole sittings in the
/// real window. docs/cases.md lists them.
class TestFamilyCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void childRegisteredWithGrandparents_isDescribedByTheMotherAndHasTheRegistersData();
    void unbornChild_isReceivedForTheNurseryWithTheDayItIsDue();
    void unbornChild_isCompletedAfterBirthByACorrection();
    void parentHereAndChildElsewhere_isReceivedAndMarked();
    void parentElsewhereAndChildHere_isReceived();
    void parentInNoRegister_isRecognisedByTheDocumentAndMarked();
    void guardianWithAnActThatEndsInTheYear_isReceivedAndMarked();
    void guardianWithoutTheAct_isNotReceivedAndThePageSaysWhy();
    void soleHolder_declaresAloneAndSaysNoReason();
    void windowClosesAtMidnightWhileTheFormIsOpen_isReceivedAndMarked();
    void clockMovedBack_isReceivedAndMarked();
    void iseeOfLastYearInJanuary_isNotUsedAndThePageSaysSo();
    void registerOfTenDays_isUsed_olderIsMarked_data();
    void registerOfTenDays_isUsed_olderIsMarked();

private:
    QTranslator m_italian;
};

void TestFamilyCases::initTestCase()
{
    ui::loadTypeface();
    QVERIFY(m_italian.load(QStringLiteral(CLIPS_BINARY_DIR "/translations/clips_it.qm")));
    QCoreApplication::installTranslator(&m_italian);
}

void TestFamilyCases::cleanup()
{
    QApplication::closeAllWindows();
}

void TestFamilyCases::childRegisteredWithGrandparents_isDescribedByTheMotherAndHasTheRegistersData()
{
    CaseWorld world;
    domain::Person aminata = person(u"P1"_s, u"Aminata"_s, u"Ndiaye"_s, QDate(2000, 9, 17), 1);
    aminata.taxCode = office::PersonMaker::numericCode(1234569);
    const domain::Person awa = person(u"G3"_s, u"Awa"_s, u"Ndiaye"_s, QDate(2022, 3, 3), 4);
    world.live({aminata});
    domain::Household grandparents = testing::rossiHousehold();
    grandparents.id = u"H2"_s;
    grandparents.address.street = u"VIA DEI BAOBAB"_s;
    grandparents.members = {person(u"G1"_s, u"Ousmane"_s, u"Ndiaye"_s, QDate(1970, 1, 8), 1, Sex::Male),
                            person(u"G2"_s, u"Coumba"_s, u"Seck"_s, QDate(1974, 12, 1), 2), awa};
    world.kiosk.registry.households.append(grandparents);
    rules::OwnChild written;
    written.person = awa;
    written.person.id.clear();
    written.person.relation = 99;
    written.person.source = PersonSource::Declared;
    written.person.birthDate = QDate(2022, 3, 3);
    world.described = {{written, {Service::Canteen, Service::Kindergarten, Service::Transport}}};
    world.answers = {{u"diet_kind"_s, u"medical"_s}, {u"medical_kind"_s, u"coeliac"_s}, {u"certificate"_s, u"later"_s}};
    QStringList seen;
    world.before = [&](Step) { seen.append(world.onScreen()); };

    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    QCOMPARE(world.kiosk.store.saved.size(), 3);
    for (const domain::Enrolment &enrolment : world.kiosk.store.saved) {
        QCOMPARE(enrolment.child.taxCode, awa.taxCode);
        QCOMPARE(enrolment.applicant.taxCode, aminata.taxCode);
        QVERIFY(!enrolment.authority.inFamilyRecord);
        QVERIFY(declarationsOf(enrolment).contains(u"declared-child"_s));
    }
    for (const QString &page : seen) {
        for (const QString &secret : {u"Ousmane"_s, u"Coumba"_s, u"BAOBAB"_s})
            QVERIFY2(!page.contains(secret, Qt::CaseInsensitive), qPrintable(page));
    }
    QVERIFY(world.says(u"Salvato qui"_s));
}

void TestFamilyCases::unbornChild_isReceivedForTheNurseryWithTheDayItIsDue()
{
    const QDate due(2027, 2, 14);
    const domain::Catalogue catalogue = takingUnbornUntil(due);
    CaseWorld world(catalogue);
    world.live({mother});
    world.described = {{unbornChild(due), {Service::Kindergarten}}};

    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    QCOMPARE(world.saved().child.source, PersonSource::Unborn);
    QCOMPARE(world.saved().child.birthDate, due);
    QVERIFY(world.saved().child.taxCode.isEmpty());
    QVERIFY(world.saved().answers.contains(u"nursery_wishes"_s));
    QVERIFY(declarationsOf(world.saved()).contains(u"unborn-child"_s));
    QVERIFY(world.judged().has(u"complete_after_birth"));
}

void TestFamilyCases::unbornChild_isCompletedAfterBirthByACorrection()
{
    const QDate due(2026, 12, 8);
    CaseWorld world(takingUnbornUntil(due));
    world.live({mother});
    world.described = {{unbornChild(due), {Service::Kindergarten}}};
    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));
    const QString receipt = world.kiosk.sitting.confirmed()->receiptNumber.text();
    world.kiosk.sitting.finish();
    world.kiosk.sitting.passShutter();

    world.kiosk.clock.advanceMs(20 * 24 * 60 * minute);
    const domain::Person noemi = person(u"P7"_s, u"Noemi"_s, u"Rossi"_s, QDate(2026, 12, 3), 3);
    world.household().members.append(noemi);
    world.kiosk.registry.producedAt = world.kiosk.clock.nowUtc();
    world.described.clear();
    world.wishes = {{noemi.id, {}}};
    world.before = [&](Step step) {
        if (step != Step::Services)
            return;
        QVERIFY2(world.says(u"Corregga: Nido e scuola dell’infanzia"_s), qPrintable(world.onScreen()));
        world.kiosk.sitting.setChangeChosen(Service::Kindergarten, domain::ApplicationKind::Correction);
    };

    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    QCOMPARE(world.kiosk.store.saved.size(), 2);
    const domain::Enrolment &before = world.saved(0);
    const domain::Enrolment &after = world.saved(1);
    QCOMPARE(after.kind, domain::ApplicationKind::Correction);
    QCOMPARE(after.replaces, (domain::Replaces{before.id, receipt}));
    QCOMPARE(after.child.taxCode, noemi.taxCode);
    QCOMPARE(after.child.source, PersonSource::Register);
    QCOMPARE(after.answers.value(u"nursery_wishes"_s), before.answers.value(u"nursery_wishes"_s)); // it keeps its place
}

void TestFamilyCases::parentHereAndChildElsewhere_isReceivedAndMarked()
{
    CaseWorld world;
    world.live({mother});
    rules::OwnChild written;
    written.person = luca;
    written.person.id.clear();
    written.person.source = PersonSource::Declared;
    written.livesWithApplicant = false;
    written.residence = {u"Via Demo 3"_s, {}, u"73047"_s, u"Monteroni di Lecce"_s, {}};
    world.described = {{written, {Service::Canteen}}};

    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    QCOMPARE(world.saved().residence.municipality, u"Monteroni di Lecce"_s);
    QVERIFY(world.judged().reviewCodes().contains(u"child_not_resident"_s));
}

void TestFamilyCases::parentElsewhereAndChildHere_isReceived()
{
    CaseWorld world;
    world.live({mother});
    world.household().address.municipality = u"MONTERONI DI LECCE"_s;
    rules::OwnChild written;
    written.person = luca;
    written.person.id.clear();
    written.person.source = PersonSource::Declared;
    written.livesWithApplicant = false;
    written.residence = {u"Via Demo 3"_s, {}, u"73100"_s, u"Lecce"_s, {}};
    world.described = {{written, {Service::Canteen}}};

    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    QCOMPARE(world.saved().residence.municipality, u"Lecce"_s);
    QVERIFY(world.judged().has(u"applicant_not_resident"));
    QVERIFY(!world.judged().has(u"child_not_resident"));
}

void TestFamilyCases::parentInNoRegister_isRecognisedByTheDocumentAndMarked()
{
    CaseWorld world;
    world.live({luca}); // with a grandparent; who applies lives and is registered elsewhere
    rules::DeclaredApplicant elsewhere;
    elsewhere.person = person({}, u"Giulia"_s, u"De Prova"_s, QDate(1990, 4, 2), 99);
    elsewhere.person.source = PersonSource::Declared;
    elsewhere.residence = {u"Via dei Faggi 9"_s, {}, u"38122"_s, u"Trento"_s, u"TN"_s};
    world.declared = elsewhere;
    rules::OwnChild written;
    written.person = luca;
    written.person.id.clear();
    written.person.source = PersonSource::Declared;
    written.livesWithApplicant = false;
    written.residence = {u"Via Demo 12"_s, {}, u"73100"_s, u"Lecce"_s, {}};
    world.described = {{written, {Service::Canteen}}};
    QStringList seen;
    world.before = [&](Step step) {
        if (step == Step::Household || step == Step::Children)
            seen.append(world.onScreen());
    };

    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    QVERIFY2(world.declaredPages[0].contains(u"Questa persona non è in anagrafe"_s),
             qPrintable(world.declaredPages[0]));
    QVERIFY(world.declaredPages[1].contains(u"Non è in anagrafe: l’ufficio controllerà"_s));
    QVERIFY(seen[0].contains(u"Chi presenta la domanda non è in anagrafe"_s));
    QVERIFY(seen[1].contains(u"descriva il bambino"_s));
    const domain::Enrolment &record = world.saved();
    QCOMPARE(record.applicant.source, PersonSource::Declared);
    QCOMPARE(record.applicant.taxCode, elsewhere.person.taxCode);
    QCOMPARE(record.applicant.birthPlaceName, u"LECCE"_s);
    QVERIFY(!record.recognition.inRegister);
    QCOMPARE(record.recognition.assurance(), domain::AssuranceLevel::Low);
    QCOMPARE(record.recognition.missingChecks(), 0);
    QVERIFY(!record.authority.inFamilyRecord);
    QVERIFY(record.reviewReasons.contains(u"applicant_not_in_register"_s));
    QCOMPARE(record.child.id, u"P2"_s); // the child is, and the register's data count
    QVERIFY(!record.reviewReasons.contains(u"child_not_resident"_s));
    const domain::Receipt &receipt = world.kiosk.printer.receipts.last();
    QCOMPARE(receipt.applicantName, u"Giulia De Prova"_s);
    QVERIFY(receipt.applicantDeclared);

    const auto number = domain::ReceiptNumber::make(u"K03"_s, 2026, 1);
    const auto atTheOffice = wire::decodeEnrolment(wire::encodeEnrolment(record, *number));
    QVERIFY(atTheOffice);
    QVERIFY(!atTheOffice->enrolment.recognition.inRegister);
    QCOMPARE(atTheOffice->enrolment.recognition.ticks, record.recognition.ticks);
    QVERIFY(world.says(u"Salvato qui"_s));
}

void TestFamilyCases::guardianWithAnActThatEndsInTheYear_isReceivedAndMarked()
{
    CaseWorld world;
    world.live({mother, luca});
    world.wishes = {{u"P2"_s, {Service::Canteen}}};
    world.authority.role = ApplicantRole::Guardian;
    world.authority.act = act(QDate(2027, 3, 31));
    QVERIFY2(world.walkTo(Step::Declarations), qPrintable(world.onScreen()));
    QVERIFY2(world.says(u"Agisco come tutore o affidatario"_s), qPrintable(world.onScreen()));
    QVERIFY(!world.says(u"L'altro genitore è d'accordo"_s));

    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    QCOMPARE(world.saved().authority.role, ApplicantRole::Guardian);
    QCOMPARE(world.saved().authority.act.expires, QDate(2027, 3, 31));
    QVERIFY(world.judged().reviewCodes().contains(u"act_expires"_s));
}

void TestFamilyCases::guardianWithoutTheAct_isNotReceivedAndThePageSaysWhy()
{
    CaseWorld world;
    world.live({mother, luca});
    world.wishes = {{u"P2"_s, {Service::Canteen}}};
    world.authority.role = ApplicantRole::Guardian;
    world.authority.act = act(QDate(2026, 11, 22)); // ended yesterday

    QVERIFY(!world.isSaved());

    QCOMPARE(world.kiosk.sitting.step(), Step::Acts);
    QVERIFY2(world.says(u"problema"_s), qPrintable(world.onScreen()));
    QVERIFY(world.kiosk.store.saved.isEmpty());
}

void TestFamilyCases::soleHolder_declaresAloneAndSaysNoReason()
{
    CaseWorld world;
    world.live({mother, luca});
    world.wishes = {{u"P2"_s, {Service::Canteen}}};
    world.authority.role = ApplicantRole::SoleHolder;

    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    QVERIFY(declarationsOf(world.saved()).contains(u"sole-holder"_s));
    QVERIFY(!declarationsOf(world.saved()).contains(u"parental-agreement"_s));
    QVERIFY(!world.saved().authority.otherHolder);
}

void TestFamilyCases::windowClosesAtMidnightWhileTheFormIsOpen_isReceivedAndMarked()
{
    domain::Catalogue catalogue = office::demoCatalogue(caseDay);
    for (domain::EnrolmentWindow &window : catalogue.windows) {
        if (window.service == Service::Canteen && window.schoolYear == u"2026/2027") {
            window.closes = caseDay;
            window.lateAllowed = false;
        }
    }
    CaseWorld world(catalogue);
    world.live({mother, luca});
    world.wishes = {{u"P2"_s, {Service::Canteen}}};
    world.kiosk.clock.advanceMs((13 * 60 + 50) * minute); // ten to midnight in Rome
    QVERIFY2(world.walkTo(Step::CheckAnswers), qPrintable(world.onScreen()));

    world.kiosk.clock.advanceMs(11 * minute);

    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));
    QCOMPARE(world.saved().presentedAt, world.kiosk.clock.nowUtc());
    QVERIFY(world.judged().late);
    QVERIFY(world.judged().reviewCodes().contains(u"closed_while_open"_s));
    // Who begins now finds it closed.
    CaseWorld after(catalogue);
    after.live({mother, luca});
    after.wishes = {{u"P2"_s, {Service::Canteen}}};
    after.kiosk.clock.advanceMs((14 * 60 + 1) * minute);
    QVERIFY(!after.isSaved());
    QCOMPARE(after.kiosk.sitting.step(), Step::Services);
}

void TestFamilyCases::clockMovedBack_isReceivedAndMarked()
{
    CaseWorld world;
    world.live({mother, luca});
    world.wishes = {{u"P2"_s, {Service::Canteen}}};
    QVERIFY2(world.walkTo(Step::CheckAnswers), qPrintable(world.onScreen()));

    world.kiosk.clock.setWall(world.kiosk.clock.nowUtc().addSecs(-2 * 3600));

    QVERIFY2(world.walkTo(Step::Confirm), qPrintable(world.onScreen()));
    QVERIFY2(world.says(u"orologio"_s), qPrintable(world.onScreen()));
    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));
    QVERIFY(world.saved().reviewReasons.contains(u"clock_moved_back"_s));
}

void TestFamilyCases::iseeOfLastYearInJanuary_isNotUsedAndThePageSaysSo()
{
    CaseWorld world;
    world.live({mother, luca});
    world.wishes = {{u"P2"_s, {Service::Canteen}}};
    world.kiosk.clock.setWall(QDateTime(QDate(2027, 1, 11), QTime(9, 0), Qt::UTC));
    world.kiosk.registry.producedAt = world.kiosk.clock.nowUtc();
    world.kiosk.session.setRoster({{{u"op1"_s, u"Anna Demo"_s, domain::OperatorRole::Operator, u"2468"_s}},
                                   world.kiosk.clock.nowUtc().addDays(30)});
    world.answers = {{u"isee_kind"_s, u"yes"_s}, {u"isee_value"_s, 500000}, {u"isee_issued"_s, u"2026-11-20"_s}};

    QVERIFY(!world.walkTo(Step::Declarations));
    QCOMPARE(world.kiosk.sitting.currentQuestion()->id, u"isee_issued"_s);
    QVERIFY2(world.says(u"è scaduto il 31 dicembre"_s), qPrintable(world.onScreen()));

    // The page's own way on: enrolled now, the new one is due.
    world.kiosk.sitting.back();
    world.kiosk.sitting.back();
    world.answers = {{u"isee_kind"_s, u"later"_s}};
    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));
    QVERIFY(!world.saved().answers.contains(u"isee_value"_s));
    QVERIFY(world.judged().tariff && world.judged().tariff->basis == rules::TariffEstimate::Basis::NoIsee);
}

void TestFamilyCases::registerOfTenDays_isUsed_olderIsMarked_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<bool>("marked");
    QTest::newRow("ten days") << 0 << false;
    QTest::newRow("a minute more") << int(minute) << true;
}

void TestFamilyCases::registerOfTenDays_isUsed_olderIsMarked()
{
    QFETCH(int, milliseconds);
    QFETCH(bool, marked);
    CaseWorld world;
    world.live({mother, luca});
    world.wishes = {{u"P2"_s, {Service::Canteen}}};
    world.kiosk.registry.producedAt = world.kiosk.clock.nowUtc().addDays(-10).addMSecs(-milliseconds);

    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    QCOMPARE(world.saved().registerProducedAt, world.kiosk.registry.producedAt);
    QCOMPARE(world.judged().reviewCodes().contains(u"stale_register"_s), marked);
}

QTEST_MAIN(TestFamilyCases)
#include "tst_familycases.moc"
