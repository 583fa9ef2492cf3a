#include "base/clock.h"
#include "domain/childkey.h"
#include "support/judgeworld.h"

#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace clips::rules;
using namespace Qt::StringLiterals;
using support::JudgeWorld;

namespace {

const QString receipt = u"K03-2026-000118-R"_s;

KnownEnrolment knownOf(const JudgeWorld &world, const QString &childId)
{
    KnownEnrolment known;
    known.id = QUuid::fromString(u"0193b2a0-0001-7000-9000-000000000001"_s);
    known.childId = childId;
    known.service = world.application.service;
    known.schoolYear = support::judgedYear;
    known.receiptNumber = receipt;
    known.applicantId = u"P1"_s;
    return known;
}

/// Luca's code with the last digit as a letter, as the Agenzia gives it when two people share one.
QString omocodeOf(QString code)
{
    static const QString letters = u"LMNPQRSTUV"_s;
    code[14] = letters[code[14].digitValue()];
    for (char16_t check = u'A'; check <= u'Z'; ++check) {
        code[15] = QChar(check);
        if (CodiceFiscale::fromText(code))
            return code;
    }
    return {};
}

} // namespace

/// Duplicates, corrections, withdrawals, ISEE and the tariff that counts brothers and sisters.
class TestJudgeRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duplicate_isBlocked_withItsReceipt();
    void duplicate_withdrawnOrOfAnotherYear_isNone();
    void duplicate_sameChildByBaseCodeAndOmocode();
    void duplicate_ofAnotherFamilyRecord_isToldOnlyToWhoMadeIt();
    void duplicate_onlyAlike_isForTheOperator();
    void sameness_ofTwoRecords_data();
    void sameness_ofTwoRecords();
    void correction_insideTheWindow_mayChangeEverything();
    void correction_afterTheWindow_onlyContactsDelegatesDiet_data();
    void correction_afterTheWindow_onlyContactsDelegatesDiet();
    void correction_byTheOtherParent_isForTheOffice();
    void withdrawal_quotesWhatItTakesBack();
    void isee_ofLastYear_inJanuary_data();
    void isee_ofLastYear_inJanuary();
    void tariff_countsBrothersAndSistersInTheService();
    void formOfAnotherVersion_isForTheOffice();
    void findings_blocksFirst_allCodesKnown();
};

void TestJudgeRecords::duplicate_isBlocked_withItsReceipt()
{
    JudgeWorld world(Service::Canteen);
    world.around.known = {knownOf(world, u"P2"_s)};

    QCOMPARE(world.told(u"duplicate"_s), u"block "_s + receipt);

    world.around.known = {knownOf(world, u"P3"_s)}; // the sister's
    QCOMPARE(world.told(u"duplicate"_s), QString());
}

void TestJudgeRecords::duplicate_withdrawnOrOfAnotherYear_isNone()
{
    JudgeWorld world(Service::Canteen);
    KnownEnrolment known = knownOf(world, u"P2"_s);
    known.withdrawn = true;
    KnownEnrolment lastYear = knownOf(world, u"P2"_s);
    lastYear.schoolYear = u"2025/2026"_s;
    KnownEnrolment otherService = knownOf(world, u"P2"_s);
    otherService.service = Service::Transport;
    world.around.known = {known, lastYear, otherService};

    QVERIFY(!world.judgement().has(u"duplicate"));
}

void TestJudgeRecords::duplicate_sameChildByBaseCodeAndOmocode()
{
    JudgeWorld world(Service::Canteen);
    world.around.known = {knownOf(world, u"P2"_s)};
    // The register has the omocode, the health card that was read for the child has the base code.
    const QString base = world.application.child.taxCode;
    world.around.family[1].taxCode = omocodeOf(base);
    QVERIFY(world.around.family[1].taxCode != base);
    world.application.child.id = u"declared-1"_s;
    world.application.child.source = PersonSource::Declared;

    QCOMPARE(world.told(u"duplicate"_s), u"block "_s + receipt);
}

void TestJudgeRecords::duplicate_ofAnotherFamilyRecord_isToldOnlyToWhoMadeIt()
{
    JudgeWorld world(Service::Canteen);
    world.around.known = {knownOf(world, u"P2"_s)};
    world.around.childInFamilyRecord = false;
    QCOMPARE(world.told(u"duplicate"_s), u"block "_s + receipt); // P1 made it herself

    world.around.known[0].applicantId = u"P7"_s;
    QCOMPARE(world.told(u"duplicate"_s), QString());
    QCOMPARE(world.told(u"possible_duplicate"_s), u"review "_s + receipt);
}

void TestJudgeRecords::duplicate_onlyAlike_isForTheOperator()
{
    JudgeWorld world(Service::Canteen);
    world.around.known = {knownOf(world, u"P2"_s)};
    world.application.child.id = u"declared-1"_s;
    world.application.child.taxCode.clear();
    world.application.child.givenName = u"LUCA"_s;
    QCOMPARE(world.told(u"possible_duplicate"_s), u"review "_s + receipt);
    QVERIFY(!world.judgement().isBlocked());

    // What this kiosk itself found by likeness.
    world.around.possibleDuplicates = world.around.known;
    world.around.known.clear();
    QCOMPARE(world.told(u"possible_duplicate"_s), u"review "_s + receipt);
    world.around.possibleDuplicates[0].withdrawn = true;
    QCOMPARE(world.told(u"possible_duplicate"_s), QString());
}

void TestJudgeRecords::sameness_ofTwoRecords_data()
{
    QTest::addColumn<Person>("one");
    QTest::addColumn<Person>("other");
    QTest::addColumn<Sameness>("expected");
    const Person luca = testing::rossiHousehold().members[1];
    const auto changed = [&](auto change) {
        Person person = luca;
        person.id = u"other"_s;
        change(person);
        return person;
    };
    QTest::newRow("same id") << luca << luca << Sameness::Same;
    QTest::newRow("same code") << luca << changed([](Person &) {}) << Sameness::Same;
    QTest::newRow("omocode") << luca << changed([](Person &p) { p.taxCode = omocodeOf(p.taxCode); }) << Sameness::Same;
    QTest::newRow("no code, accents and case") << luca << changed([](Person &p) {
        p.taxCode.clear();
        p.familyName = u"ròssi"_s;
    }) << Sameness::Possible;
    QTest::newRow("no code, other place") << luca << changed([](Person &p) {
        p.taxCode.clear();
        p.birthPlace = u"F839"_s;
    }) << Sameness::Different;
    QTest::newRow("no code, a day later") << luca << changed([](Person &p) {
        p.taxCode.clear();
        p.birthDate = p.birthDate.addDays(1);
    }) << Sameness::Different;
    QTest::newRow("other code, same names")
        << luca << changed([](Person &p) { p.taxCode = u"RSSMRA80A01H501U"_s; }) << Sameness::Different;
}

void TestJudgeRecords::sameness_ofTwoRecords()
{
    QFETCH(Person, one);
    QFETCH(Person, other);
    QFETCH(Sameness, expected);
    QCOMPARE(sameness(one, other), expected);
    QCOMPARE(sameness(other, one), expected);
}

void TestJudgeRecords::correction_insideTheWindow_mayChangeEverything()
{
    JudgeWorld world(Service::Kindergarten);
    world.around.known = {knownOf(world, u"P2"_s)};
    world.application.kind = ApplicationKind::Correction;
    world.application.replaces = {world.around.known[0].id, receipt};
    world.around.earlierAnswers = QJsonObject{{u"wishes"_s, support::wishesFor({u"INF3"_s})}};

    QVERIFY(!world.judgement().isBlocked());
    QVERIFY(!world.judgement().late);

    world.application.replaces = {};
    QCOMPARE(world.told(u"nothing_to_replace"_s), u"block"_s);
}

void TestJudgeRecords::correction_afterTheWindow_onlyContactsDelegatesDiet_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QJsonValue>("before");
    QTest::addColumn<QString>("told");
    QTest::newRow("a wish") << Service::Kindergarten << u"wishes"_s << QJsonValue(support::wishesFor({u"INF3"_s}))
                            << u"block @wishes"_s;
    QTest::newRow("the phone") << Service::Kindergarten << u"contact_phone"_s << QJsonValue(u"+393330000000"_s)
                               << QString();
    QTest::newRow("the diet") << Service::Canteen << u"diet_note"_s << QJsonValue(u"senza sedano"_s) << QString();
    QTest::newRow("the school") << Service::Canteen << u"school"_s << QJsonValue(u"INF1"_s) << u"block @school"_s;
}

void TestJudgeRecords::correction_afterTheWindow_onlyContactsDelegatesDiet()
{
    QFETCH(Service, service);
    QFETCH(QString, question);
    QFETCH(QJsonValue, before);
    QFETCH(QString, told);
    JudgeWorld world(service);
    world.application.kind = ApplicationKind::Correction;
    world.application.replaces = {{}, receipt};
    world.application.presentedAt = endOfRomeDay(QDate(2026, 3, 31)).addMSecs(1);
    QJsonObject earlier = world.application.answers;
    world.around.earlierAnswers = earlier;
    QVERIFY(!world.judgement().isBlocked());

    earlier.insert(question, before);
    world.around.earlierAnswers = earlier;
    QCOMPARE(world.told(u"too_late_to_change"_s), told);

    world.application.presentedAt = endOfRomeDay(QDate(2026, 3, 31));
    QCOMPARE(world.told(u"too_late_to_change"_s), QString());

    world.application.presentedAt = world.application.presentedAt.addMSecs(1);
    world.around.earlierAnswers.reset();
    QCOMPARE(world.told(u"earlier_unknown"_s), u"review"_s);
}

void TestJudgeRecords::correction_byTheOtherParent_isForTheOffice()
{
    JudgeWorld world(Service::Canteen);
    world.around.known = {knownOf(world, u"P2"_s)};
    world.application.kind = ApplicationKind::Correction;
    world.application.replaces = {{}, receipt};
    QVERIFY(!world.judgement().has(u"changed_by_other"));

    world.application.applicant.id = u"P7"_s;
    QCOMPARE(world.told(u"changed_by_other"_s), u"review"_s);
}

void TestJudgeRecords::withdrawal_quotesWhatItTakesBack()
{
    JudgeWorld world(Service::Canteen);
    world.around.known = {knownOf(world, u"P2"_s)};
    world.application.kind = ApplicationKind::Withdrawal;
    QCOMPARE(world.told(u"nothing_to_replace"_s), u"block"_s);

    world.application.replaces = {world.around.known[0].id, receipt};
    world.application.answers = {}; // a withdrawal asks nothing
    const Judgement judgement = world.judgement();
    QVERIFY(!judgement.isBlocked());
    QVERIFY(!judgement.tariff);
    QVERIFY(!JudgeWorld(Service::Kindergarten).judgement().tariff); // infant school costs nothing
}

void TestJudgeRecords::isee_ofLastYear_inJanuary_data()
{
    QTest::addColumn<QDate>("issued");
    QTest::addColumn<bool>("expired");
    QTest::addColumn<TariffEstimate::Basis>("basis");
    // Presented on 15 January 2026; an ISEE ends on 31 December of the year it was issued in.
    QTest::newRow("31 December") << QDate(2025, 12, 31) << true << TariffEstimate::Basis::NoIsee;
    QTest::newRow("1 January") << QDate(2026, 1, 1) << false << TariffEstimate::Basis::Bracket;
}

void TestJudgeRecords::isee_ofLastYear_inJanuary()
{
    QFETCH(QDate, issued);
    QFETCH(bool, expired);
    QFETCH(TariffEstimate::Basis, basis);
    JudgeWorld world(Service::Canteen);
    world.application.presentedAt = QDateTime(QDate(2026, 1, 15), QTime(9, 0), Qt::UTC);
    world.application.answers.insert(u"isee_value"_s, 500'000);
    world.application.answers.insert(u"isee_issued"_s, issued.toString(Qt::ISODate));

    QCOMPARE(world.told(u"isee_expired"_s), expired ? u"review @isee_issued"_s : QString());
    QCOMPARE(world.judgement().tariff->basis, basis);
}

void TestJudgeRecords::tariff_countsBrothersAndSistersInTheService()
{
    JudgeWorld world(Service::Canteen);
    QCOMPARE(world.judgement().tariff->cents, 500);

    world.around.known = {knownOf(world, u"P3"_s)};
    QCOMPARE(world.judgement().tariff->cents, 400);

    // The brother stands before this one in the same basket.
    BasketItem item;
    item.enrolmentId = QUuid::fromString(u"0193b2a0-0001-7000-9000-000000000001"_s); // of December 2024
    item.childId = u"P4"_s;
    item.service = Service::Canteen;
    item.schoolYear = support::judgedYear;
    world.around.basket = {item};
    QCOMPARE(world.judgement().tariff->cents, 250);

    world.application.answers.insert(u"disability"_s, u"c3"_s);
    QCOMPARE(world.judgement().tariff->basis, TariffEstimate::Basis::Free);
}

void TestJudgeRecords::formOfAnotherVersion_isForTheOffice()
{
    JudgeWorld world(Service::Canteen);
    world.application.formVersion = u"t0"_s;

    QCOMPARE(world.told(u"form_changed"_s), u"review"_s);
}

void TestJudgeRecords::findings_blocksFirst_allCodesKnown()
{
    JudgeWorld world(Service::Kindergarten);
    world.around.clockMovedBack = true;
    world.application.applicant.birthDate = QDate(2015, 1, 1);
    world.application.child.birthDate = QDate(2024, 2, 1);
    const QList<Finding> findings = world.judgement().findings;

    QVERIFY(findings.size() >= 3);
    QCOMPARE(findings.first().severity, Severity::Block);
    QCOMPARE(findings.last().severity, Severity::Notice);
    QVERIFY(std::is_sorted(findings.begin(), findings.end(),
                           [](const Finding &a, const Finding &b) { return a.severity < b.severity; }));
    for (const Finding &finding : findings)
        QVERIFY2(allFindingCodes().contains(finding.code), qPrintable(finding.code));
}

QTEST_GUILESS_MAIN(TestJudgeRecords)
#include "tst_judgerecords.moc"
