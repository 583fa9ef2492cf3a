#include "support/judgeworld.h"

#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace clips::rules;
using namespace Qt::StringLiterals;
using support::JudgeWorld;

/// Who applies for whom, how old, living where: each limit on its day.
class TestJudgePersons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applicant_isTheChild_isBlocked();
    void applicant_age_onTheDay_data();
    void applicant_age_onTheDay();
    void applicant_inNoRegister_isReceivedAndForTheOffice();
    void act_expiry_data();
    void act_expiry();
    void act_notSeen_isForTheOffice();
    void deceased_isBlocked_duplicateIsForTheOffice();
    void twins_areTold_andNobodyElse();
    void age_ofALevel_onTheDay_data();
    void age_ofALevel_onTheDay();
    void age_laterThanEarlyEntry_refusedForInfantOnly();
    void nursery_youngerThanThreeMonths_isToldTheDay();
    void unborn_dueDay_data();
    void unborn_dueDay();
    void unborn_otherService_isNotReceived();
    void residence_onTheReferenceDay_data();
    void residence_onTheReferenceDay();
    void residence_childOrParentElsewhere();
};

void TestJudgePersons::applicant_isTheChild_isBlocked()
{
    JudgeWorld world(Service::Canteen);
    QVERIFY(!world.judgement().isBlocked());

    world.application.applicant = world.application.child;

    QCOMPARE(world.told(u"applicant_is_child"_s), u"block"_s);
}

void TestJudgePersons::applicant_age_onTheDay_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<ApplicantRole>("role");
    QTest::addColumn<QString>("code");
    const QDate today(2026, 3, 10);
    QTest::newRow("eighteen today") << today.addYears(-18) << ApplicantRole::Parent << QString();
    QTest::newRow("eighteen tomorrow") << today.addYears(-18).addDays(1) << ApplicantRole::Parent
                                       << u"applicant_minor_parent"_s;
    QTest::newRow("sixteen today") << today.addYears(-16) << ApplicantRole::SoleHolder << u"applicant_minor_parent"_s;
    QTest::newRow("sixteen tomorrow") << today.addYears(-16).addDays(1) << ApplicantRole::Parent
                                      << u"applicant_not_adult"_s;
    QTest::newRow("guardian of seventeen")
        << today.addYears(-17) << ApplicantRole::Guardian << u"applicant_not_adult"_s;
    QTest::newRow("birth date not known") << QDate() << ApplicantRole::Parent << QString();
}

void TestJudgePersons::applicant_age_onTheDay()
{
    QFETCH(QDate, born);
    QFETCH(ApplicantRole, role);
    QFETCH(QString, code);
    JudgeWorld world(Service::Canteen);
    world.application.applicant.birthDate = born;
    world.application.authority.role = role;

    for (const QString &possible : {u"applicant_minor_parent"_s, u"applicant_not_adult"_s})
        QCOMPARE(world.judgement().has(possible), possible == code);
    QCOMPARE(world.judgement().isBlocked(), code == u"applicant_not_adult");
}

void TestJudgePersons::applicant_inNoRegister_isReceivedAndForTheOffice()
{
    JudgeWorld world(Service::Canteen);
    QVERIFY(!world.judgement().has(u"applicant_not_in_register"));

    world.application.applicant.source = PersonSource::Declared;
    world.application.applicant.taxCode.clear();

    QCOMPARE(world.told(u"applicant_not_in_register"_s), u"review"_s);
    QVERIFY(!world.judgement().isBlocked());
}

void TestJudgePersons::act_expiry_data()
{
    QTest::addColumn<QDate>("expires");
    QTest::addColumn<QString>("code");
    // Presented on 10 March 2026 for a service that ends on 30 June 2027.
    QTest::newRow("no end") << QDate() << QString();
    QTest::newRow("yesterday") << QDate(2026, 3, 9) << u"act_expired"_s;
    QTest::newRow("today") << QDate(2026, 3, 10) << u"act_expires"_s;
    QTest::newRow("the day before the end") << QDate(2027, 6, 29) << u"act_expires"_s;
    QTest::newRow("the last day") << QDate(2027, 6, 30) << QString();
}

void TestJudgePersons::act_expiry()
{
    QFETCH(QDate, expires);
    QFETCH(QString, code);
    JudgeWorld world(Service::Kindergarten);
    world.application.authority.role = ApplicantRole::Guardian;
    world.application.authority.act = {u"12/2026"_s, u"Tribunale DEMO"_s, QDate(2026, 1, 1), expires, true};

    for (const QString &possible : {u"act_expired"_s, u"act_expires"_s})
        QCOMPARE(world.judgement().has(possible), possible == code);
    QCOMPARE(world.judgement().isBlocked(), code == u"act_expired");

    world.application.authority.role = ApplicantRole::Parent; // a parent needs no act
    QVERIFY(!world.judgement().has(u"act_expired"));
}

void TestJudgePersons::act_notSeen_isForTheOffice()
{
    JudgeWorld world(Service::Canteen);
    world.application.authority.role = ApplicantRole::FosterCarer;
    world.application.authority.act.number = u"7"_s;

    QCOMPARE(world.told(u"act_missing"_s), u"review"_s);

    world.application.authority.act.seen = true;
    QVERIFY(!world.judgement().has(u"act_missing"));
}

void TestJudgePersons::deceased_isBlocked_duplicateIsForTheOffice()
{
    JudgeWorld world(Service::Canteen);
    world.application.child.duplicate = true;
    QCOMPARE(world.told(u"person_duplicate"_s), u"review"_s);
    QVERIFY(!world.judgement().isBlocked());

    world.application.applicant.deceased = true;
    QCOMPARE(world.told(u"person_deceased"_s), u"block"_s);
}

void TestJudgePersons::twins_areTold_andNobodyElse()
{
    JudgeWorld world(Service::Kindergarten);
    QVERIFY(!world.judgement().has(u"twins"));

    const Person luca = world.application.child;
    world.around.family.append(testing::person(u"P9"_s, u"Matteo"_s, u"Rossi"_s, luca.birthDate, 3, Sex::Male));
    QCOMPARE(world.told(u"twins"_s), u"notice"_s);

    // The same child once more, as the applicant wrote it down, is no twin.
    world.around.family.last().givenName = luca.givenName;
    world.around.family.last().taxCode.clear();
    QVERIFY(!world.judgement().has(u"twins"));
}

void TestJudgePersons::age_ofALevel_onTheDay_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("codes");
    QTest::newRow("oldest of infant school") << QDate(2021, 1, 1) << u"INF1"_s << QString();
    QTest::newRow("a day too old") << QDate(2020, 12, 31) << u"INF1"_s << u"too_old"_s;
    QTest::newRow("youngest ordinary") << QDate(2023, 12, 31) << u"INF1"_s << QString();
    QTest::newRow("oldest early entry") << QDate(2024, 1, 1) << u"INF1"_s << u"early_entry"_s;
    QTest::newRow("youngest early entry") << QDate(2024, 4, 30) << u"INF1"_s << u"early_entry"_s;
    QTest::newRow("a day too young for infant") << QDate(2024, 5, 1) << u"INF1"_s << u"too_young_for_infant"_s;
    QTest::newRow("the same child in the nursery") << QDate(2024, 4, 30) << u"NID1"_s << QString();
    QTest::newRow("a day too old for the nursery") << QDate(2023, 12, 31) << u"NID1"_s << u"too_old"_s;
    QTest::newRow("too young for the nursery") << QDate(2026, 7, 1) << u"NID1"_s << u"too_young"_s;
}

void TestJudgePersons::age_ofALevel_onTheDay()
{
    QFETCH(QDate, born);
    QFETCH(QString, school);
    QFETCH(QString, codes);
    JudgeWorld world(Service::Kindergarten);
    world.application.child.birthDate = born;
    world.wish({school});

    QStringList told;
    for (const QString &code : {u"too_old"_s, u"too_young"_s, u"too_young_for_infant"_s, u"early_entry"_s}) {
        if (world.judgement().has(code))
            told.append(code);
    }
    QCOMPARE(told.join(u' '), codes);
}

void TestJudgePersons::age_laterThanEarlyEntry_refusedForInfantOnly()
{
    JudgeWorld world(Service::Kindergarten);
    world.application.child.birthDate = QDate(2024, 5, 1);
    world.application.answers = {{u"level"_s, u"infant"_s}, {u"wishes"_s, support::wishesFor({u"INF1"_s})}};
    QCOMPARE(world.told(u"too_young_for_infant"_s), u"block @level"_s);

    world.application.answers = {{u"level"_s, u"nursery"_s}, {u"wishes"_s, support::wishesFor({u"NID1"_s})}};
    QVERIFY(!world.judgement().isBlocked());
}

void TestJudgePersons::nursery_youngerThanThreeMonths_isToldTheDay()
{
    JudgeWorld world(Service::Kindergarten);
    world.wish({u"NID1"_s});
    world.application.child.birthDate = QDate(2026, 6, 1); // three months old on 1 September, the first day
    QVERIFY(!world.judgement().has(u"three_months"));

    world.application.child.birthDate = QDate(2026, 6, 2);
    QCOMPARE(world.told(u"three_months"_s), u"notice 2026-09-02"_s);
}

void TestJudgePersons::unborn_dueDay_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("told");
    QTest::newRow("latest day") << QDate(2026, 7, 31) << QString();
    QTest::newRow("a day later") << QDate(2026, 8, 1) << u"block 2026-07-31"_s;
}

void TestJudgePersons::unborn_dueDay()
{
    QFETCH(QDate, due);
    QFETCH(QString, told);
    JudgeWorld world(Service::Kindergarten);
    world.application.child = {};
    world.application.child.id = u"unborn-1"_s;
    world.application.child.source = PersonSource::Unborn;
    world.application.child.birthDate = due;
    world.wish({u"NID1"_s});

    QCOMPARE(world.told(u"unborn_due_late"_s), told);
    QCOMPARE(world.judgement().has(u"complete_after_birth"), told.isEmpty());
    QCOMPARE(world.judgement().isBlocked(), !told.isEmpty());
}

void TestJudgePersons::unborn_otherService_isNotReceived()
{
    JudgeWorld canteen(Service::Canteen);
    canteen.application.child.source = PersonSource::Unborn;
    QCOMPARE(canteen.told(u"unborn_not_received"_s), u"block"_s);

    JudgeWorld infant(Service::Kindergarten); // wishes an infant school
    infant.application.child.source = PersonSource::Unborn;
    QCOMPARE(infant.told(u"unborn_not_received"_s), u"block"_s);
}

void TestJudgePersons::residence_onTheReferenceDay_data()
{
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QString>("told");
    QTest::newRow("not known") << QDate() << QString();
    QTest::newRow("on the day") << QDate(2026, 1, 1) << QString();
    QTest::newRow("a day later") << QDate(2026, 1, 2) << u"review 2026-01-01"_s;
}

void TestJudgePersons::residence_onTheReferenceDay()
{
    QFETCH(QDate, since);
    QFETCH(QString, told);
    JudgeWorld world(Service::Kindergarten);
    world.application.child.residentSince = since;

    QCOMPARE(world.told(u"resident_too_late"_s), told);

    // Who was born here after that day has never lived elsewhere.
    world.application.child.birthDate = since;
    QCOMPARE(world.told(u"resident_too_late"_s), QString());
}

void TestJudgePersons::residence_childOrParentElsewhere()
{
    JudgeWorld world(Service::Canteen);
    QVERIFY(!world.judgement().has(u"child_not_resident"));
    QVERIFY(!world.judgement().has(u"applicant_not_resident"));

    // The mother lives in another municipality, the child in Lecce.
    world.application.applicantResidence.municipality = u"Nardò"_s;
    QCOMPARE(world.told(u"applicant_not_resident"_s), u"notice"_s);
    QVERIFY(!world.judgement().has(u"child_not_resident"));

    // The reverse: the top tariff, after the residents.
    world.application.applicantResidence = world.application.residence;
    world.application.residence.municipality = u"Monteroni di Lecce"_s;
    QCOMPARE(world.told(u"child_not_resident"_s), u"review"_s);
    QCOMPARE(world.judgement().tariff->basis, TariffEstimate::Basis::NotResident);

    // A protected address is empty and says nothing.
    world.application.residence = {};
    QVERIFY(!world.judgement().has(u"child_not_resident"));
}

QTEST_GUILESS_MAIN(TestJudgePersons)
#include "tst_judgepersons.moc"
