#include "caseworld.h"

#include "backoffice/demo/persons.h"
#include "register/registerindex.h"
#include "wire/enrolmentbody.h"

#include <QTest>
#include <QTranslator>

using namespace clips;
using namespace clips::cases;
using domain::Sex;
using testing::person;

namespace {

const domain::Person mother = person(u"P1"_s, u"Maria Lucia"_s, u"Rossi"_s, QDate(1985, 3, 7), 1);

domain::Person child(const QString &id, const QString &given, QDate born, Sex sex = Sex::Male)
{
    return person(id, given, u"Rossi"_s, born, 3, sex);
}

QString school(const domain::Catalogue &catalogue, domain::SchoolKind kind, bool canteen = false)
{
    for (const domain::School &one : catalogue.schools) {
        if (one.kind == kind && one.closedReason.isEmpty() && (!canteen || one.hasCanteen))
            return one.code;
    }
    return {};
}

} // namespace

/// The cases of the domain reference, section 5.13, walked in the real window with the shipped forms and the catalogue
/// of the invented municipality. docs/cases.md lists them; the name of each test is its sentence there.
class TestCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void twins_areTwoApplicationsOfEqualRank();
    void childBornInTheFirstMonths_mayAskForNurseryOrForInfantSchool_data();
    void childBornInTheFirstMonths_mayAskForNurseryOrForInfantSchool();
    void numericTaxCodeOfBoth_isAcceptedAndKept();
    void omocodeInTheRegister_isFoundByTheCodeOnTheCard();
    void coeliacChildWithoutCertificate_isEnrolledAndTheCertificateIsDue();
    void delegateUnderEighteen_isNotAcceptedAndThePageSaysSo();
    void infantPupilOnARunWithoutAttendant_cannotChooseIt();
    void stopOnlyOnTheOutwardRun_isNotOfferedForTheWayHome();
    void nameWithApostropheAccentOrOneWord_isKeptAsWritten_data();
    void nameWithApostropheAccentOrOneWord_isKeptAsWritten();
    void printerOutOfPaper_saysSoAndTheEnrolmentIsSafe();
    void protectedAddress_isOnNoPageAndInNoRecord();
    void answerChangedToAlone_asksForTheAuthorisation();
    void machineReadableZone_isInNoRecordDraftOrReceipt();

private:
    QTranslator m_italian;
};

void TestCases::initTestCase()
{
    ui::loadTypeface();
    QVERIFY(m_italian.load(QStringLiteral(CLIPS_BINARY_DIR "/translations/clips_it.qm")));
    QCoreApplication::installTranslator(&m_italian);
}

void TestCases::cleanup()
{
    QApplication::closeAllWindows();
}

void TestCases::twins_areTwoApplicationsOfEqualRank()
{
    CaseWorld world;
    world.live({mother, child(u"P2"_s, u"Noè"_s, QDate(2022, 4, 4)), child(u"P3"_s, u"Zoë"_s, QDate(2022, 4, 4))});
    world.wishes = {{u"P2"_s, {Service::Kindergarten}}, {u"P3"_s, {Service::Kindergarten}}};

    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    QCOMPARE(world.kiosk.store.saved.size(), 2);
    const domain::Enrolment &first = world.saved(0);
    const domain::Enrolment &second = world.saved(1);
    QVERIFY(first.id != second.id);
    QVERIFY(first.child.id != second.child.id);
    QCOMPARE(second.presentedAt, first.presentedAt); // neither comes before the other
    QCOMPARE(second.answers, first.answers);
    QVERIFY(world.says(u"Le 2 iscrizioni"_s));
}

void TestCases::childBornInTheFirstMonths_mayAskForNurseryOrForInfantSchool_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QString>("level");
    QTest::newRow("1 January: asked, nursery") << QDate(2024, 1, 1) << true << u"nursery"_s;
    QTest::newRow("30 April: asked, infant school") << QDate(2024, 4, 30) << true << u"infant"_s;
    QTest::newRow("1 May: nursery, not asked") << QDate(2024, 5, 1) << false << QString();
    QTest::newRow("31 December before: infant school, not asked") << QDate(2023, 12, 31) << false << QString();
}

void TestCases::childBornInTheFirstMonths_mayAskForNurseryOrForInfantSchool()
{
    QFETCH(QDate, born);
    QFETCH(bool, asked);
    QFETCH(QString, level);
    CaseWorld world;
    world.live({mother, child(u"P2"_s, u"Luca"_s, born)});
    world.wishes = {{u"P2"_s, {Service::Kindergarten}}};
    if (asked)
        world.answers = {{u"level"_s, level}};

    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    QCOMPARE(world.saved().answers.value(u"level"_s).toString(), level);
    const bool nursery = asked ? level == u"nursery" : born >= QDate(2024, 5, 1);
    QCOMPARE(world.saved().answers.contains(u"nursery_wishes"_s), nursery);
    QCOMPARE(world.saved().answers.contains(u"infant_wishes"_s), !nursery);
}

void TestCases::numericTaxCodeOfBoth_isAcceptedAndKept()
{
    CaseWorld world;
    domain::Person khady = person(u"P1"_s, u"Khady"_s, u"Gueye"_s, QDate(1999, 1, 19), 1);
    domain::Person serigne = person(u"P2"_s, u"Serigne"_s, u"Gueye"_s, QDate(2022, 2, 2), 3, Sex::Male);
    khady.taxCode = office::PersonMaker::numericCode(1234567);
    serigne.taxCode = office::PersonMaker::numericCode(1234568);
    world.live({khady, serigne});
    world.wishes = {{u"P2"_s, {Service::Canteen}}};

    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    QCOMPARE(world.saved().applicant.taxCode, khady.taxCode);
    QCOMPARE(world.saved().child.taxCode, serigne.taxCode);
}

void TestCases::omocodeInTheRegister_isFoundByTheCodeOnTheCard()
{
    CaseWorld world;
    const QString onTheCard = mother.taxCode;
    domain::Person registered = mother;
    registered.taxCode = office::PersonMaker::omocode(onTheCard, 2);
    QVERIFY(registered.taxCode != onTheCard);
    world.live({registered, child(u"P2"_s, u"Luca"_s, QDate(2018, 5, 1))});
    world.wishes = {{u"P2"_s, {Service::Canteen}}};
    registry::RegisterIndex index(2, 1);
    index.add(world.household());
    index.close();
    QCOMPARE(index.findByTaxCode(onTheCard).size(), 1);

    QVERIFY(world.walkTo(Step::Recognise));
    world.kiosk.recogniser.readTaxCode(onTheCard);
    QVERIFY2(world.says(u"Maria Lucia Rossi"_s), qPrintable(world.onScreen()));
    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    QCOMPARE(world.saved().applicant.taxCode, registered.taxCode); // the register's value wins
}

void TestCases::coeliacChildWithoutCertificate_isEnrolledAndTheCertificateIsDue()
{
    CaseWorld world;
    world.live({mother, child(u"P2"_s, u"Luca"_s, QDate(2018, 5, 1))});
    world.wishes = {{u"P2"_s, {Service::Canteen}}};
    world.answers = {{u"diet_kind"_s, u"medical"_s}, {u"medical_kind"_s, u"coeliac"_s}, {u"certificate"_s, u"later"_s}};

    QVERIFY2(world.walkTo(Step::CheckAnswers), qPrintable(world.onScreen()));
    QVERIFY(world.says(u"Da portare: certificato per la dieta"_s));
    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    QCOMPARE(world.saved().answers.value(u"medical_kind"_s).toString(), u"coeliac"_s);
    QCOMPARE(world.kiosk.printer.receipts.size(), 2); // the office's paper and the guardian's
    const domain::ReceiptLine line = world.kiosk.printer.receipts.first().lines.first();
    QCOMPARE(line.stillDue.size(), 1);
    QVERIFY(line.stillDue.first().contains(u"certificato per la dieta"_s));
    for (const auto &[label, value] : line.choices)
        QVERIFY(!value.contains(u"eliachia"_s)); // the paper says only that there is a special diet
}

void TestCases::delegateUnderEighteen_isNotAcceptedAndThePageSaysSo()
{
    CaseWorld world;
    world.live({mother, child(u"P2"_s, u"Luca"_s, QDate(2018, 5, 1))});
    world.wishes = {{u"P2"_s, {Service::Transport}}};
    QJsonObject cousin{{u"given_name"_s, u"Marta"_s},          {u"family_name"_s, u"Rossi"_s},
                       {u"birth_date"_s, u"2008-11-24"_s}, // eighteen tomorrow
                       {u"relation"_s, u"cugina"_s},           {u"document_type"_s, u"cie"_s},
                       {u"document_number"_s, u"CA00002AA"_s}, {u"phone"_s, u"+393337654321"_s}};
    world.answers = {{u"pick_up"_s, u"delegate"_s}, {u"delegates"_s, QJsonArray{cousin}}};

    QVERIFY(!world.walkTo(Step::Declarations));

    QCOMPARE(world.kiosk.sitting.currentQuestion()->id, u"delegates"_s);
    QVERIFY2(world.says(u"18 anni"_s), qPrintable(world.onScreen()));
    cousin.insert(u"birth_date"_s, u"2008-11-23"_s); // eighteen today
    world.answers.insert(u"delegates"_s, QJsonArray{cousin});
    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));
}

void TestCases::infantPupilOnARunWithoutAttendant_cannotChooseIt()
{
    domain::Catalogue catalogue = office::demoCatalogue(caseDay);
    const QString infant = school(catalogue, domain::SchoolKind::Infant, true);
    for (domain::Route &route : catalogue.routes) {
        if (route.hasAttendant)
            route.schools.removeAll(infant);
        else
            route.schools.append(infant);
    }
    CaseWorld world(catalogue);
    world.live({mother, child(u"P2"_s, u"Luca"_s, QDate(2021, 5, 1))});
    world.wishes = {{u"P2"_s, {Service::Transport}}};
    world.answers = {{u"school"_s, infant}};

    QVERIFY(!world.walkTo(Step::Declarations));

    QCOMPARE(world.kiosk.sitting.step(), Step::Questions);
    QCOMPARE(world.kiosk.sitting.currentQuestion()->id, u"outward_stop"_s);
    QVERIFY2(world.says(u"Senza accompagnatore: non per l’infanzia"_s), qPrintable(world.onScreen()));
}

void TestCases::stopOnlyOnTheOutwardRun_isNotOfferedForTheWayHome()
{
    CaseWorld world;
    world.live({mother, child(u"P2"_s, u"Luca"_s, QDate(2018, 5, 1))});
    world.wishes = {{u"P2"_s, {Service::Transport}}};
    world.answers = {
        {u"school"_s, u"DEMO-PRI-01"_s},
        {u"direction"_s, u"both"_s},
        {u"outward_stop"_s,
         QJsonObject{{u"route"_s, u"DEMO-A"_s}, {u"stop"_s, u"DEMO-A-2"_s}, {u"direction"_s, u"outward"_s}}},
        {u"homeward_stop"_s,
         QJsonObject{{u"route"_s, u"DEMO-A"_s}, {u"stop"_s, u"DEMO-A-2"_s}, {u"direction"_s, u"homeward"_s}}}};

    QVERIFY(!world.walkTo(Step::Declarations));

    QCOMPARE(world.kiosk.sitting.currentQuestion()->id, u"homeward_stop"_s);
    QVERIFY(!world.says(u"DEMO Frigole, bivio mare"_s));
    QVERIFY2(world.says(u"problema"_s), qPrintable(world.onScreen()));
    world.answers.remove(u"homeward_stop"_s);
    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));
}

void TestCases::nameWithApostropheAccentOrOneWord_isKeptAsWritten_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("given");
    QTest::newRow("apostrophe and accent") << u"D'Amico"_s << u"Niccolò"_s;
    QTest::newRow("diaeresis") << u"De Matteis"_s << u"Zoë"_s;
    QTest::newRow("one word only") << u"Manpreet"_s << QString();
    QTest::newRow("eighty letters") << QString(80, u'W') << u"Anna"_s;
}

void TestCases::nameWithApostropheAccentOrOneWord_isKeptAsWritten()
{
    QFETCH(QString, family);
    QFETCH(QString, given);
    CaseWorld world;
    domain::Person applicant = mother;
    applicant.familyName = family;
    applicant.givenName = given;
    domain::Person pupil = child(u"P2"_s, given.isEmpty() ? u"Arjun"_s : given, QDate(2018, 5, 1));
    pupil.familyName = family;
    world.live({applicant, pupil});
    world.wishes = {{u"P2"_s, {Service::Canteen}}};

    QVERIFY2(world.walkTo(Step::Household), qPrintable(world.onScreen()));
    QVERIFY2(world.says(applicant.fullName().trimmed()), qPrintable(world.onScreen()));
    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    QCOMPARE(world.saved().applicant.familyName, family);
    QCOMPARE(world.saved().applicant.givenName, given);
    const QByteArray sent = wire::encodeEnrolment(world.saved(), world.kiosk.sitting.confirmed()->receiptNumber);
    const auto arrived = wire::decodeEnrolment(sent);
    QVERIFY(arrived);
    QCOMPARE(arrived->enrolment.child.familyName, family);
}

void TestCases::printerOutOfPaper_saysSoAndTheEnrolmentIsSafe()
{
    CaseWorld world;
    world.live({mother, child(u"P2"_s, u"Luca"_s, QDate(2018, 5, 1))});
    world.wishes = {{u"P2"_s, {Service::Canteen}}};
    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    world.kiosk.printer.tell(ports::PrintProgress::State::Waiting, u"media-empty"_s);

    QVERIFY2(world.says(u"La stampante aspetta: manca carta"_s), qPrintable(world.onScreen()));
    QVERIFY(world.says(u"L’iscrizione è già al sicuro"_s));
    QVERIFY(world.says(world.kiosk.sitting.confirmed()->receiptNumber.grouped()));
    QCOMPARE(world.kiosk.store.rows.size(), 1);
}

void TestCases::protectedAddress_isOnNoPageAndInNoRecord()
{
    CaseWorld world;
    world.live({mother, child(u"P2"_s, u"Luca"_s, QDate(2018, 5, 1))});
    world.household().protectedAddress = true;
    world.household().address.street = u"VIA NASCOSTA"_s;
    world.wishes = {{u"P2"_s, {Service::Canteen, Service::Transport}}};
    QStringList seen;
    world.before = [&](Step) { seen.append(world.onScreen()); };

    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    seen.append(world.onScreen());
    for (const QString &page : seen)
        QVERIFY2(!page.contains(u"NASCOSTA"_s, Qt::CaseInsensitive), qPrintable(page));
    for (const domain::Enrolment &enrolment : world.kiosk.store.saved) {
        QCOMPARE(enrolment.residence, domain::Address());
        QVERIFY(!wire::encodeEnrolment(enrolment, world.kiosk.sitting.confirmed()->receiptNumber).contains("NASCOSTA"));
    }
}

void TestCases::answerChangedToAlone_asksForTheAuthorisation()
{
    CaseWorld world;
    world.live({mother, child(u"P2"_s, u"Luca"_s, QDate(2014, 5, 1))});
    world.wishes = {{u"P2"_s, {Service::Transport}}};
    world.answers = {{u"school"_s, u"DEMO-SEC-01"_s}, {u"pick_up"_s, u"guardian"_s}};
    QVERIFY2(world.walkTo(Step::CheckAnswers), qPrintable(world.onScreen()));
    QVERIFY(!world.says(u"Autorizzo a salire e scendere da solo"_s));
    QVERIFY(world.says(u"Ci sarà un adulto alla fermata"_s));

    world.kiosk.sitting.changeAnswer(0, u"pick_up"_s);
    world.answers = {{u"pick_up"_s, u"alone"_s}};
    QVERIFY2(world.walkTo(Step::Declarations), qPrintable(world.onScreen()));
    world.forward();
    QCOMPARE(world.kiosk.sitting.step(), Step::Declarations);
    QVERIFY2(world.says(u"Manca: Autorizzo a salire e scendere da solo"_s), qPrintable(world.onScreen()));

    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));
    QStringList made;
    for (const domain::AcceptedDeclaration &one : world.saved().declarations)
        made.append(one.id);
    QVERIFY(made.contains(u"autonomous-use"_s));
    QVERIFY(!made.contains(u"presence-at-stop"_s));
}

void TestCases::machineReadableZone_isInNoRecordDraftOrReceipt()
{
    domain::mrz::Td1Content card;
    card.issuer = u"ITA"_s;
    card.documentNumber = u"CA00000AA"_s;
    card.birthDate = mother.birthDate;
    card.sex = mother.sex;
    card.expiryDate = QDate(2033, 1, 1);
    card.nationality = u"ITA"_s;
    card.familyName = u"ROSSI"_s;
    card.givenNames = u"MARIA LUCIA"_s;
    const QStringList lines = domain::mrz::composeTd1(card);
    CaseWorld world;
    world.live({mother, child(u"P2"_s, u"Luca"_s, QDate(2018, 5, 1))});
    world.wishes = {{u"P2"_s, {Service::Canteen}}};
    QByteArray kept;
    world.before = [&](Step) {
        for (const ports::Draft &draft : std::as_const(world.kiosk.drafts.drafts))
            kept += draft.content + '\n';
    };
    QVERIFY(world.walkTo(Step::Recognise));
    world.kiosk.recogniser.readMrz(*domain::mrz::read(lines.join(u'\n'), caseDay));
    QVERIFY(world.kiosk.recogniser.document().mrzDigitsOk);

    QVERIFY2(world.isSaved(), qPrintable(world.onScreen()));

    QVERIFY(world.saved().recognition.document.mrzDigitsOk);
    QVERIFY(kept.contains("\"canteen\""));
    kept += wire::encodeEnrolment(world.saved(), world.kiosk.sitting.confirmed()->receiptNumber);
    for (const QString &audited : world.kiosk.store.audited)
        kept += audited.toUtf8();
    QVERIFY(!kept.contains("<<"));
    for (const QString &line : lines) {
        QVERIFY(!kept.contains(line.toLatin1()));
        QVERIFY(!kept.contains(line.left(18).toLatin1()));
    }
}

QTEST_MAIN(TestCases)
#include "tst_cases.moc"
