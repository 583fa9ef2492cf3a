#include "journey/recogniser.h"

#include "support/fakeclock.h"
#include "support/fakeports.h"
#include "support/seededrandom.h"
#include "support/smallworld.h"
#include "wire/recognitionjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace clips;
using namespace clips::domain;
using journey::ReadingProblem;
using journey::Recogniser;

namespace {

struct World
{
    testing::FakeClock clock;
    testing::SeededRandom random;
    testing::FakeRegister registry;
    BirthPlaces places{QByteArray()};
    Recogniser recogniser;

    explicit World(bool acceptSpecimens = false)
        : recogniser(registry, places, clock, random, acceptSpecimens)
    {
        registry.households = {testing::rossiHousehold()};
        (void)registry.open();
    }
    [[nodiscard]] QString motherCode() const { return registry.households.first().members.first().taxCode; }
    [[nodiscard]] mrz::Reading card(const QString &givenNames = QStringLiteral("MARIA LUCIA"),
                                    QDate expiry = QDate(2033, 3, 7)) const
    {
        mrz::Td1Content content;
        content.issuer = QStringLiteral("ITA");
        content.nationality = QStringLiteral("ITA");
        content.documentNumber = QStringLiteral("CA00000AA");
        content.birthDate = QDate(1985, 3, 7);
        content.expiryDate = expiry;
        content.sex = Sex::Female;
        content.familyName = QStringLiteral("ROSSI");
        content.givenNames = givenNames;
        return *mrz::read(mrz::composeTd1(content).join(u'\n'), QDate(2026, 11, 23));
    }
    void tickAll()
    {
        for (const RecognitionCheck check : allRecognitionChecks)
            recogniser.setTicked(check, true);
    }
};

} // namespace

class TestRecogniser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void taxCode_ofOnePerson_findsThem();
    void taxCode_wrongCheckLetter_saysSoAndFindsNobody();
    void taxCode_ofNobodyHere_saysSo();
    void mrz_ofSomebodyHere_findsThemAndFillsTheDocument();
    void mrz_wrongDigit_isNotTakenAndNamesTheDigit();
    void mrz_ofAnotherPerson_isAQuestionToTheOperator();
    void mrz_specimen_isRefusedOutsideADemonstration();
    void typedNumber_afterAScan_isManualAgain();
    void search_byName_listsWithoutChoosing();
    void unknownScan_keepsWhatWasThere_data();
    void unknownScan_keepsWhatWasThere();
    void recognition_needsPersonDocumentAndSixSeparateTicks();
    void expiredDocument_needsAnotherOrTheDeclaration();
    void expiredDocument_declaredUnchanged_isAcceptedAtALowLevel();
    void mismatch_goesOnOnlyWithAReason();
    void mismatch_ofATypedDocument_isWrittenByTheOperator();
    void issuer_andItsDay_areOptionalButNotInTheFuture();
    void deferral_isNeitherYesNorNo();
    void recognitionRecord_holdsNoMachineReadableLines();
    void duplicatePerson_isRecognisedAndFlagged();
    void foreigner_withANumericCode_isRecognisedLikeAnybody();
    void anotherPerson_startsTheChecksAgain();
    void deceasedPerson_isNeverRecognised();
    void refusal_isARecordWithItsReason();
};

void TestRecogniser::taxCode_ofOnePerson_findsThem()
{
    World world;

    world.recogniser.search(world.motherCode().toLower());

    QVERIFY(world.recogniser.person());
    QCOMPARE(world.recogniser.person()->person.id, QStringLiteral("P1"));
    QCOMPARE(world.recogniser.problem(), ReadingProblem::None);
}

void TestRecogniser::taxCode_wrongCheckLetter_saysSoAndFindsNobody()
{
    World world;
    QString code = world.motherCode();
    code[15] = code[15] == u'A' ? u'B' : u'A';

    world.recogniser.readTaxCode(code);

    QCOMPARE(world.recogniser.problem(), ReadingProblem::CodeInvalid);
    QVERIFY(world.recogniser.taxCodeReport()->has(u"check-letter"));
    QVERIFY(!world.recogniser.person());
}

void TestRecogniser::taxCode_ofNobodyHere_saysSo()
{
    World world;

    world.recogniser.readTaxCode(encodeTaxCode(QStringLiteral("Verdi"), QStringLiteral("Ugo"), Sex::Male,
                                               QDate(1970, 1, 1), QStringLiteral("E506")));

    QCOMPARE(world.recogniser.problem(), ReadingProblem::CodeNotInRegister);
}

void TestRecogniser::mrz_ofSomebodyHere_findsThemAndFillsTheDocument()
{
    World world;

    world.recogniser.readMrz(world.card());

    QCOMPARE(world.recogniser.person()->person.id, QStringLiteral("P1"));
    QCOMPARE(world.recogniser.document().type, QStringLiteral("cie"));
    QCOMPARE(world.recogniser.document().number, QStringLiteral("CA00000AA"));
    QVERIFY(world.recogniser.document().mrzDigitsOk);
    QVERIFY(!world.recogniser.documentDiffers());
}

void TestRecogniser::mrz_wrongDigit_isNotTakenAndNamesTheDigit()
{
    World world;
    QStringList lines = mrz::composeTd1({QStringLiteral("C"),
                                         QStringLiteral("ITA"),
                                         QStringLiteral("CA00000AA"),
                                         QDate(1985, 3, 7),
                                         Sex::Female,
                                         QDate(2033, 3, 7),
                                         QStringLiteral("ITA"),
                                         QStringLiteral("ROSSI"),
                                         QStringLiteral("MARIA LUCIA"),
                                         {}});
    lines[1][4] = lines[1][4] == u'7' ? u'4' : u'7'; // a day that is no OCR confusion of the printed one

    world.recogniser.readMrz(*mrz::read(lines.join(u'\n'), QDate(2026, 11, 23)));

    QCOMPARE(world.recogniser.problem(), ReadingProblem::MrzInvalid);
    QCOMPARE(world.recogniser.mrz()->digits.birthDate, mrz::Digit::Wrong);
    QCOMPARE(world.recogniser.mrz()->digits.documentNumber, mrz::Digit::Ok);
    QVERIFY(world.recogniser.document().number.isEmpty());
}

void TestRecogniser::mrz_ofAnotherPerson_isAQuestionToTheOperator()
{
    World world;
    world.recogniser.readTaxCode(world.motherCode());

    world.recogniser.readMrz(world.card(QStringLiteral("CARLA")));

    QVERIFY(world.recogniser.documentDiffers());
    QCOMPARE(world.recogniser.person()->person.givenName, QStringLiteral("Maria Lucia"));
}

void TestRecogniser::mrz_specimen_isRefusedOutsideADemonstration()
{
    const QString specimen = QStringLiteral("I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F3004159UTO<<<<<<<<<<<");
    const QString lastDigit =
        mrz::checkDigit(QStringLiteral("D231458907<<<<<<<<<<<<<<<7408122") + QStringLiteral("300415") +
                        mrz::checkDigit(u"300415") + QStringLiteral("<<<<<<<<<<<"));
    QString zone = specimen;
    zone.replace(QStringLiteral("3004159"), QStringLiteral("300415") + mrz::checkDigit(u"300415"));
    zone += lastDigit + QStringLiteral("\nERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    const auto reading = mrz::read(zone, QDate(2026, 11, 23));
    QVERIFY(reading);
    QVERIFY(reading->has(u"specimen"));
    World real;
    World demo(true);

    real.recogniser.readMrz(*reading);
    demo.recogniser.readMrz(*reading);

    QCOMPARE(real.recogniser.problem(), ReadingProblem::SpecimenRefused);
    QVERIFY(real.recogniser.document().number.isEmpty());
    QCOMPARE(demo.recogniser.document().number, QStringLiteral("D23145890"));
}

void TestRecogniser::typedNumber_afterAScan_isManualAgain()
{
    World world;
    world.recogniser.readMrz(world.card());

    world.recogniser.setDocumentNumber(QStringLiteral("ca00000ab"));

    QCOMPARE(world.recogniser.document().number, QStringLiteral("CA00000AB"));
    QCOMPARE(world.recogniser.document().input, DocumentInput::Manual);
    QVERIFY(!world.recogniser.document().mrzDigitsOk);
}

void TestRecogniser::search_byName_listsWithoutChoosing()
{
    World world;

    world.recogniser.giveReason(domain::SearchReason::WithoutCard, {});
    world.recogniser.search(QStringLiteral("rossi"));

    QCOMPARE(world.recogniser.matches().size(), 4);
    QVERIFY(!world.recogniser.person());
}

void TestRecogniser::unknownScan_keepsWhatWasThere_data()
{
    QTest::addColumn<ReadingProblem>("why");
    QTest::newRow("nonsense") << ReadingProblem::NotAnIdentityCode;
    QTest::newRow("4 KB") << ReadingProblem::ScanTooLong;
    QTest::newRow("control characters") << ReadingProblem::ScanControlCharacters;
}

void TestRecogniser::unknownScan_keepsWhatWasThere()
{
    QFETCH(ReadingProblem, why);
    World world;
    world.recogniser.readMrz(world.card());
    world.tickAll();

    world.recogniser.rejectScan(why);

    QCOMPARE(world.recogniser.problem(), why);
    QVERIFY(world.recogniser.person());
    QVERIFY(world.recogniser.isComplete());
}

void TestRecogniser::recognition_needsPersonDocumentAndSixSeparateTicks()
{
    World world;
    world.recogniser.readMrz(world.card());
    for (const RecognitionCheck check : allRecognitionChecks) {
        QVERIFY(!world.recogniser.isComplete());
        world.clock.advanceMs(1000);
        world.recogniser.setTicked(check, true);
    }

    QVERIFY(world.recogniser.isComplete());
    const Recognition recognition = world.recogniser.recognised(QStringLiteral("op1"));
    QCOMPARE(recognition.outcome, RecognitionOutcome::Recognised);
    QSet<QDateTime> times;
    for (const QDateTime &time : recognition.ticks)
        times.insert(time);
    QCOMPARE(times.size(), 6);
}

void TestRecogniser::expiredDocument_needsAnotherOrTheDeclaration()
{
    World world;
    world.recogniser.readMrz(world.card(QStringLiteral("MARIA LUCIA"), QDate(2026, 11, 22)));
    world.tickAll();

    QVERIFY(world.recogniser.documentExpired());
    QVERIFY(!world.recogniser.isComplete());

    QVERIFY2(!world.recogniser.isTicked(RecognitionCheck::InDate), "nobody can see that it is in date");
    world.recogniser.setDocumentExpiry(QDate(2026, 11, 23));
    world.recogniser.setTicked(RecognitionCheck::InDate, true);
    QVERIFY2(world.recogniser.isComplete(), "a document is good until the end of its last day");
}

void TestRecogniser::anotherPerson_startsTheChecksAgain()
{
    World world;
    world.recogniser.readMrz(world.card());
    world.tickAll();

    world.recogniser.choose({QStringLiteral("H1"), testing::rossiHousehold().members[3], ports::MatchKind::TaxCode});

    QCOMPARE(world.recogniser.missingChecks(), 6);
}

void TestRecogniser::deceasedPerson_isNeverRecognised()
{
    World world;
    world.registry.households[0].members[0].deceased = true;
    world.recogniser.readMrz(world.card());
    world.tickAll();

    QVERIFY(world.recogniser.personIsUnusual());
    QVERIFY(!world.recogniser.isComplete());
}

void TestRecogniser::refusal_isARecordWithItsReason()
{
    World world;
    world.recogniser.readMrz(world.card());

    const Recognition refused = world.recogniser.refused(QStringLiteral("op1"), RefusalReason::PhotoDoesNotResemble);

    QCOMPARE(refused.outcome, RecognitionOutcome::Refused);
    QCOMPARE(refused.refusal, std::optional(RefusalReason::PhotoDoesNotResemble));
    QCOMPARE(refused.personId, QStringLiteral("P1"));
}

void TestRecogniser::expiredDocument_declaredUnchanged_isAcceptedAtALowLevel()
{
    World world;
    world.recogniser.readMrz(world.card(QStringLiteral("MARIA LUCIA"), QDate(2026, 11, 22)));
    world.tickAll();

    world.recogniser.setUnchangedDeclared(true);

    QVERIFY(world.recogniser.isComplete());
    QCOMPARE(world.recogniser.assurance(), AssuranceLevel::Low);
    const Recognition recognised = world.recogniser.recognised(QStringLiteral("op1"));
    QVERIFY(recognised.document.unchangedDeclared);
    QCOMPARE(recognised.ticks.size(), 5);
    QCOMPARE(recognised.missingChecks(), 0);

    // In date there is nothing to declare.
    world.recogniser.setDocumentExpiry(QDate(2026, 11, 23));
    QVERIFY(!world.recogniser.document().unchangedDeclared);
    world.recogniser.setUnchangedDeclared(true);
    QVERIFY(!world.recogniser.document().unchangedDeclared);
    QVERIFY(!world.recogniser.isComplete());
}

void TestRecogniser::mismatch_goesOnOnlyWithAReason()
{
    World world;
    world.recogniser.readTaxCode(world.motherCode());
    world.recogniser.readMrz(world.card(QStringLiteral("CARLA")));
    world.tickAll();
    QCOMPARE(world.recogniser.mismatches().size(), 1);
    QCOMPARE(world.recogniser.mismatches().first().field, QStringLiteral("given_name"));
    QCOMPARE(world.recogniser.missingReasons(), 1);
    QVERIFY(!world.recogniser.isComplete());

    world.recogniser.setMismatchReason(QStringLiteral("given_name"), QStringLiteral("ok"));
    QVERIFY2(!world.recogniser.isComplete(), "two characters are no reason");
    world.recogniser.setMismatchReason(QStringLiteral("given_name"), QStringLiteral("nome cambiato"));

    QVERIFY(world.recogniser.isComplete());
    QCOMPARE(world.recogniser.assurance(), AssuranceLevel::Low);
    const Mismatch accepted = world.recogniser.recognised(QStringLiteral("op1")).mismatches.first();
    QCOMPARE(accepted.documentValue, QStringLiteral("CARLA"));
    QCOMPARE(accepted.registerValue, QStringLiteral("Maria Lucia"));
    QCOMPARE(accepted.reason, QStringLiteral("nome cambiato"));
    QCOMPARE(accepted.acceptedBy, QStringLiteral("op1"));
}

void TestRecogniser::mismatch_ofATypedDocument_isWrittenByTheOperator()
{
    World world;
    world.recogniser.readTaxCode(world.motherCode());
    world.recogniser.setDocumentType(QStringLiteral("ci"));
    world.recogniser.setDocumentNumber(QStringLiteral("AX1234567"));
    world.recogniser.setDocumentExpiry(QDate(2030, 1, 1));
    world.tickAll();
    QVERIFY(world.recogniser.isComplete());
    QCOMPARE(world.recogniser.assurance(), AssuranceLevel::Substantial);

    world.recogniser.setDocumentValue(QStringLiteral("birth_date"), QStringLiteral("1985-03-08"));
    QVERIFY(!world.recogniser.isComplete());
    QCOMPARE(world.recogniser.mismatches().first().registerValue, QStringLiteral("1985-03-07"));
    world.recogniser.setDocumentValue(QStringLiteral("birth_date"), QStringLiteral("1985-03-07"));
    QVERIFY(world.recogniser.isComplete());
}

void TestRecogniser::issuer_andItsDay_areOptionalButNotInTheFuture()
{
    World world;
    world.recogniser.readMrz(world.card());
    world.tickAll();
    world.recogniser.setDocumentIssuer(QStringLiteral("Comune di Lecce ") + QString(200, u'x'));
    QCOMPARE(world.recogniser.document().issuerName.size(), 120);

    world.recogniser.setDocumentIssuedOn(QDate(2026, 11, 24));
    QVERIFY(!world.recogniser.isComplete());
    world.recogniser.setDocumentIssuedOn(QDate(2026, 11, 23));
    QVERIFY(world.recogniser.isComplete());
    world.recogniser.setDocumentIssuedOn({});
    QVERIFY(world.recogniser.isComplete());
}

void TestRecogniser::deferral_isNeitherYesNorNo()
{
    World world;
    world.recogniser.readMrz(world.card());

    const Recognition deferred = world.recogniser.deferred(QStringLiteral("op1"));

    QCOMPARE(deferred.outcome, RecognitionOutcome::Deferred);
    QVERIFY(!deferred.refusal);
    QVERIFY(!deferred.id.isNull());
}

void TestRecogniser::recognitionRecord_holdsNoMachineReadableLines()
{
    World world;
    mrz::Td1Content content;
    content.issuer = content.nationality = QStringLiteral("ITA");
    content.documentNumber = QStringLiteral("CA00000AA");
    content.birthDate = QDate(1985, 3, 7);
    content.expiryDate = QDate(2033, 3, 7);
    content.sex = Sex::Female;
    content.familyName = QStringLiteral("ROSSI");
    content.givenNames = QStringLiteral("MARIA LUCIA");
    const QStringList lines = mrz::composeTd1(content);
    world.recogniser.readMrz(*mrz::read(lines.join(u'\n'), QDate(2026, 11, 23)));
    world.tickAll();

    const QByteArray record =
        QJsonDocument(wire::recognitionJson(world.recogniser.recognised(QStringLiteral("op1")))).toJson();

    QVERIFY(record.contains("CA00000AA"));
    QVERIFY(!record.contains("<"));
    for (const QString &line : lines)
        QVERIFY(!record.contains(line.left(12).toUtf8()));
    for (const char *kept : {"image", "photo\"", "mrz\"", "\"nis", "portrait"})
        QVERIFY2(!record.contains(kept), kept);
}

void TestRecogniser::duplicatePerson_isRecognisedAndFlagged()
{
    World world;
    world.registry.households[0].members[0].duplicate = true;
    world.recogniser.readMrz(world.card());
    world.tickAll();

    QVERIFY(world.recogniser.isComplete());
    QVERIFY(world.recogniser.person()->person.duplicate);
}

void TestRecogniser::foreigner_withANumericCode_isRecognisedLikeAnybody()
{
    World world;
    world.registry.households[0].members[0].taxCode = QStringLiteral("12345670017");

    world.recogniser.search(QStringLiteral("12345670017"));
    QVERIFY(world.recogniser.person());
    QCOMPARE(world.recogniser.taxCodeReport()->result, TaxCodeResult::Valid);

    world.recogniser.clear();
    world.registry.households[0].members[0].taxCode.clear();
    world.recogniser.giveReason(SearchReason::WithoutCard, {});
    world.recogniser.search(QStringLiteral("rossi"));
    world.recogniser.choose(world.recogniser.matches().first());
    world.recogniser.readMrz(world.card());
    world.tickAll();
    QVERIFY(world.recogniser.isComplete());
}

QTEST_GUILESS_MAIN(TestRecogniser)
#include "tst_recogniser.moc"
