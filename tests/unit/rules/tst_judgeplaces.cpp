#include "support/judgeworld.h"

#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace clips::rules;
using namespace Qt::StringLiterals;
using support::JudgeWorld;

/// Wishes, rides, places left, and services that hang together.
class TestJudgePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wishes_atBothEdges_data();
    void wishes_atBothEdges();
    void wishes_neverMoreThanThereAreSchools();
    void ride_mustLeadToTheSchool_data();
    void ride_mustLeadToTheSchool();
    void placesLeft_areIndicative_andNeverBlock();
    void placesLeft_ofARun_areThoseOfItsDirection();
    void canteenAtInfantSchool_needsAttendanceThere();
    void canteenAtPrimarySchool_needsNone();
    void dateOfApplication_givesNoPrecedence_whereTheOfficeSaysSo();
    void unansweredQuestion_blocksAndLeadsBack();
};

void TestJudgePlaces::wishes_atBothEdges_data()
{
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<bool>("priority");
    QTest::addColumn<QString>("told");
    // One to three; at least two when a criterion is claimed. Two nurseries and two infant schools are open.
    QTest::newRow("one") << QStringList{u"INF1"_s} << false << QString();
    QTest::newRow("three") << QStringList{u"INF1"_s, u"INF3"_s, u"NID1"_s} << false << QString();
    QTest::newRow("four") << QStringList{u"INF1"_s, u"INF3"_s, u"NID1"_s, u"NID2"_s} << false
                          << u"too_many_wishes block 3 @wishes"_s;
    QTest::newRow("one with a priority") << QStringList{u"INF1"_s} << true
                                         << u"priority_needs_wishes block 2 @wishes"_s;
    QTest::newRow("two with a priority") << QStringList{u"INF1"_s, u"INF3"_s} << true << QString();
}

void TestJudgePlaces::wishes_atBothEdges()
{
    QFETCH(QStringList, wishes);
    QFETCH(bool, priority);
    QFETCH(QString, told);
    JudgeWorld world(Service::Kindergarten);
    world.wish(wishes);
    world.application.answers.insert(u"sole_parent"_s, priority);

    QStringList all;
    for (const QString &code : {u"too_few_wishes"_s, u"too_many_wishes"_s, u"priority_needs_wishes"_s}) {
        if (const QString said = world.told(code); !said.isEmpty())
            all.append(code + u' ' + said);
    }
    QCOMPARE(all.join(u'\n'), told);
}

void TestJudgePlaces::wishes_neverMoreThanThereAreSchools()
{
    Catalogue catalogue = support::judgedCatalogue();
    catalogue.terms[0].minPreferences = 3;
    JudgeWorld three(Service::Kindergarten, catalogue);
    three.wish({u"INF1"_s, u"INF3"_s});
    QCOMPARE(three.told(u"too_few_wishes"_s), u"block 3 @wishes"_s);

    catalogue.schools.removeIf([](const School &school) { return school.code != u"INF1" && school.code != u"INF3"; });
    JudgeWorld two(Service::Kindergarten, catalogue);
    two.wish({u"INF1"_s, u"INF3"_s});
    QCOMPARE(two.told(u"too_few_wishes"_s), QString());
}

void TestJudgePlaces::ride_mustLeadToTheSchool_data()
{
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("route");
    QTest::addColumn<QString>("stop");
    QTest::addColumn<QString>("told");
    const QString out = u"outward_stop"_s;
    const QString home = u"homeward_stop"_s;
    QTest::newRow("right") << u"PRI1"_s << out << u"DEMO-A"_s << u"S1"_s << QString();
    QTest::newRow("stop only outward, outward") << u"PRI1"_s << out << u"DEMO-A"_s << u"S2"_s << QString();
    QTest::newRow("stop only outward, homeward")
        << u"PRI1"_s << home << u"DEMO-A"_s << u"S2"_s << u"stop_not_on_run block @homeward_stop"_s;
    QTest::newRow("no such stop") << u"PRI1"_s << out << u"DEMO-A"_s << u"S9"_s
                                  << u"stop_not_on_run block @outward_stop"_s;
    QTest::newRow("no such route") << u"PRI1"_s << out << u"DEMO-Z"_s << u"S1"_s
                                   << u"stop_not_on_run block @outward_stop"_s;
    QTest::newRow("route of other schools")
        << u"PRI1"_s << out << u"DEMO-C"_s << u"S1"_s << u"route_not_to_school block DEMO-C @outward_stop"_s;
    QTest::newRow("infant with an attendant") << u"INF1"_s << out << u"DEMO-A"_s << u"S1"_s << QString();
    QTest::newRow("infant without") << u"INF1"_s << out << u"DEMO-B"_s << u"S1"_s
                                    << u"no_attendant block DEMO-B @outward_stop"_s;
    QTest::newRow("school without a route")
        << u"PRI2"_s << out << u"DEMO-A"_s << u"S1"_s << u"school_not_served block PRI2 @school"_s;
    QTest::newRow("nursery") << u"NID1"_s << out << u"DEMO-A"_s << u"S1"_s << u"nursery_no_ride block NID1 @school"_s;
}

void TestJudgePlaces::ride_mustLeadToTheSchool()
{
    QFETCH(QString, school);
    QFETCH(QString, question);
    QFETCH(QString, route);
    QFETCH(QString, stop);
    QFETCH(QString, told);
    JudgeWorld world(Service::Transport);
    world.application.answers.insert(u"school"_s, school);
    world.ride(question, route, stop);

    QStringList all;
    for (const QString &code : {u"stop_not_on_run"_s, u"route_not_to_school"_s, u"no_attendant"_s,
                                u"school_not_served"_s, u"nursery_no_ride"_s}) {
        if (const QString said = world.told(code); !said.isEmpty())
            all.append(code + u' ' + said);
    }
    QCOMPARE(all.join(u'\n'), told);
}

void TestJudgePlaces::placesLeft_areIndicative_andNeverBlock()
{
    JudgeWorld world(Service::Kindergarten);
    world.wish({u"NID1"_s, u"NID2"_s});
    world.application.child.birthDate = QDate(2025, 9, 2); // under twelve months on 1 September 2026
    QCOMPARE(world.told(u"places_left"_s), u"notice NID1/babies/4 @wishes"_s);
    QCOMPARE(world.told(u"places_full"_s), QString());

    world.application.child.birthDate = QDate(2025, 9, 1); // twelve months on the day
    QCOMPARE(world.told(u"places_full"_s), u"notice NID1/middle/0 @wishes"_s);
    QVERIFY(!world.judgement().isBlocked());
}

void TestJudgePlaces::placesLeft_ofARun_areThoseOfItsDirection()
{
    JudgeWorld world(Service::Transport);
    world.ride(u"outward_stop"_s, u"DEMO-A"_s, u"S1"_s);
    world.ride(u"homeward_stop"_s, u"DEMO-A"_s, u"S1"_s);

    QCOMPARE(world.told(u"places_full"_s), u"notice DEMO-A/outward/-2 @outward_stop"_s);
    QCOMPARE(world.judgement().of(Severity::Notice).size(), 1);
}

void TestJudgePlaces::canteenAtInfantSchool_needsAttendanceThere()
{
    JudgeWorld world(Service::Canteen);
    world.application.answers.insert(u"school"_s, u"INF1"_s);
    const QString unverified = u"review INF1 @school"_s;
    QCOMPARE(world.told(u"attendance_unverified"_s), unverified);

    // Chosen in the same sitting: at another school, then at this one.
    BasketItem item;
    item.childId = world.application.child.id;
    item.service = Service::Kindergarten;
    item.schoolYear = support::judgedYear;
    item.answers = {{u"wishes"_s, support::wishesFor({u"INF3"_s})}};
    world.around.basket = {item};
    QCOMPARE(world.told(u"attendance_unverified"_s), unverified);
    world.around.basket[0].answers = {{u"wishes"_s, support::wishesFor({u"INF3"_s, u"INF1"_s})}};
    QCOMPARE(world.told(u"attendance_unverified"_s), QString());
    world.around.basket.clear();

    // Known from the office, with the wish and its hours.
    KnownEnrolment known;
    known.childId = world.application.child.id;
    known.service = Service::Kindergarten;
    known.schoolYear = support::judgedYear;
    known.answers = {{u"wishes"_s, QJsonArray{QJsonObject{{u"school"_s, u"INF1"_s}, {u"hours"_s, u"weekly_40"_s}}}}};
    world.around.known = {known};
    QCOMPARE(world.told(u"attendance_unverified"_s), QString());

    known.withdrawn = true;
    world.around.known = {known};
    QCOMPARE(world.told(u"attendance_unverified"_s), unverified);
}

void TestJudgePlaces::canteenAtPrimarySchool_needsNone()
{
    const JudgeWorld world(Service::Canteen);
    QVERIFY(!world.judgement().has(u"attendance_unverified"));
}

void TestJudgePlaces::dateOfApplication_givesNoPrecedence_whereTheOfficeSaysSo()
{
    QCOMPARE(JudgeWorld(Service::Kindergarten).told(u"date_gives_no_precedence"_s), u"notice"_s);

    Catalogue catalogue = support::judgedCatalogue();
    catalogue.terms[0].orderOfArrival = true;
    QVERIFY(!JudgeWorld(Service::Kindergarten, catalogue).judgement().has(u"date_gives_no_precedence"));
}

void TestJudgePlaces::unansweredQuestion_blocksAndLeadsBack()
{
    JudgeWorld world(Service::Canteen);
    world.application.answers.remove(u"school"_s);

    QCOMPARE(world.told(u"unfinished"_s), u"block @school"_s);
}

QTEST_GUILESS_MAIN(TestJudgePlaces)
#include "tst_judgeplaces.moc"
