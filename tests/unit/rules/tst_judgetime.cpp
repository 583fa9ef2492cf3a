#include "base/clock.h"
#include "rules/windows.h"
#include "support/judgeworld.h"

#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace clips::rules;
using namespace Qt::StringLiterals;
using support::JudgeWorld;

/// Windows, lateness and the age of what the kiosk knows, at their last millisecond.
class TestJudgeTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void window_atItsEdges_data();
    void window_atItsEdges();
    void window_ofAnotherChannel_doesNotCount();
    void window_isPerGrade();
    void window_notPublished_isForTheOffice();
    void midnight_whileTheFormIsOpen_data();
    void midnight_whileTheFormIsOpen();
    void transport_late_needsUnchangedRoutes();
    void withdrawal_isPossibleAtAnyTime();
    void register_tenDaysOld_data();
    void register_tenDaysOld();
    void catalogue_asOldAsLastHeardFromTheOffice_data();
    void catalogue_asOldAsLastHeardFromTheOffice();
    void clockMovedBack_isForTheOffice();
    void begunAt_readsTheTimeOfTheIdentifier();
};

void TestJudgeTime::window_atItsEdges_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("blockedBy");
    QTest::addColumn<bool>("late");

    const QDateTime opens = startOfRomeDay(QDate(2026, 3, 1));
    const QDateTime closes = endOfRomeDay(QDate(2026, 3, 31));
    QTest::newRow("a millisecond before") << Service::Canteen << opens.addMSecs(-1) << u"window_not_open"_s << false;
    QTest::newRow("the first millisecond") << Service::Canteen << opens << QString() << false;
    QTest::newRow("the last millisecond") << Service::Canteen << closes << QString() << false;
    QTest::newRow("late") << Service::Canteen << closes.addMSecs(1) << QString() << true;
    QTest::newRow("last, no late rule") << Service::Kindergarten << closes << QString() << false;
    QTest::newRow("over, no late rule") << Service::Kindergarten << closes.addMSecs(1) << u"window_closed"_s << false;
}

void TestJudgeTime::window_atItsEdges()
{
    QFETCH(Service, service);
    QFETCH(QDateTime, at);
    QFETCH(QString, blockedBy);
    QFETCH(bool, late);
    JudgeWorld world(service);
    world.application.presentedAt = at;
    world.application.begunAt = at;

    const Judgement judgement = world.judgement();

    QCOMPARE(judgement.late, late);
    QCOMPARE(judgement.has(u"late"), late);
    for (const QString &code : {u"window_not_open"_s, u"window_closed"_s})
        QCOMPARE(judgement.has(code), code == blockedBy);
}

void TestJudgeTime::window_ofAnotherChannel_doesNotCount()
{
    // The portal takes nursery applications all year; the counter does not.
    const JudgeWorld world(Service::Kindergarten);
    const QDateTime june(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC);

    const EnrolmentWindow *window =
        windowOf(world.published.catalogue(), Service::Kindergarten, support::judgedYear, SchoolKind::Infant, june);

    QVERIFY(window);
    QCOMPARE(window->stateAt(june), WindowState::Closed);
    QCOMPARE(world.published.catalogue().windowFor(Service::Kindergarten, june)->channel, u"counter"_s);
}

void TestJudgeTime::window_isPerGrade()
{
    JudgeWorld world(Service::Canteen);
    QVERIFY(!world.judgement().has(u"window_not_open"));

    world.application.answers.insert(u"school"_s, u"SEC1"_s);
    QCOMPARE(world.told(u"window_not_open"_s), u"block 2026-05-01"_s);

    // Before a school is named, the window of a child's possible grades counts.
    const QDateTime may(QDate(2026, 5, 10), QTime(9, 0), Qt::UTC);
    const Catalogue &catalogue = world.published.catalogue();
    QCOMPARE(windowNow(catalogue, Service::Canteen, QDate(2014, 5, 1), may)->stateAt(may), WindowState::Open);
    QCOMPARE(windowNow(catalogue, Service::Canteen, QDate(2022, 5, 1), may)->stateAt(may), WindowState::LateAllowed);
}

void TestJudgeTime::window_notPublished_isForTheOffice()
{
    JudgeWorld world(Service::Canteen);
    world.application.schoolYear = u"2030/2031"_s;

    QCOMPARE(world.told(u"no_window"_s), u"review"_s);
}

void TestJudgeTime::midnight_whileTheFormIsOpen_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<int>("begunSecondsBefore");
    QTest::addColumn<QString>("codes");

    // Presented one second after midnight on the last day.
    QTest::newRow("late is allowed") << Service::Canteen << 600 << u"late"_s;
    QTest::newRow("begun inside") << Service::Kindergarten << 2 << u"closed_while_open late"_s;
    QTest::newRow("begun at the first second after") << Service::Kindergarten << 0 << u"window_closed"_s;
}

void TestJudgeTime::midnight_whileTheFormIsOpen()
{
    QFETCH(Service, service);
    QFETCH(int, begunSecondsBefore);
    QFETCH(QString, codes);
    JudgeWorld world(service);
    world.application.presentedAt = endOfRomeDay(QDate(2026, 3, 31)).addMSecs(1001);
    world.application.begunAt = world.application.presentedAt.addSecs(-begunSecondsBefore);

    QStringList told;
    for (const Finding &finding : world.judgement().findings) {
        if (finding.code.contains(u"window"_s) || finding.code.contains(u"late"_s) ||
            finding.code.contains(u"closed"_s))
            told.append(finding.code);
    }

    told.removeAll(u"stale_catalogue"_s);
    told.removeAll(u"stale_register"_s);
    told.removeAll(u"resident_too_late"_s);
    QCOMPARE(told.join(u' '), codes);
    QCOMPARE(world.judgement().late, codes.contains(u"late"_s));
}

void TestJudgeTime::transport_late_needsUnchangedRoutes()
{
    JudgeWorld world(Service::Transport);
    QVERIFY(!world.judgement().has(u"late_routes"));

    world.application.presentedAt = endOfRomeDay(QDate(2026, 3, 31)).addMSecs(1);

    QVERIFY(world.judgement().late);
    QCOMPARE(world.told(u"late_routes"_s), u"notice"_s);
}

void TestJudgeTime::withdrawal_isPossibleAtAnyTime()
{
    JudgeWorld world(Service::Kindergarten);
    world.application.kind = ApplicationKind::Withdrawal;
    world.application.replaces = {{}, u"K03-2026-000118-R"_s};
    world.application.presentedAt = QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC);

    const Judgement judgement = world.judgement();

    QVERIFY(!judgement.isBlocked());
    QVERIFY(!judgement.late);
}

void TestJudgeTime::register_tenDaysOld_data()
{
    QTest::addColumn<int>("ageInMs");
    QTest::addColumn<bool>("stale");
    constexpr int tenDays = 10 * 24 * 3600 * 1000;
    QTest::newRow("ten days") << tenDays << false;
    QTest::newRow("ten days and a millisecond") << tenDays + 1 << true;
}

void TestJudgeTime::register_tenDaysOld()
{
    QFETCH(int, ageInMs);
    QFETCH(bool, stale);
    JudgeWorld world(Service::Canteen);
    world.application.presentedAt = world.application.registerProducedAt.addMSecs(ageInMs);

    QCOMPARE(world.told(u"stale_register"_s), stale ? u"review 2026-03-09"_s : QString());
    QVERIFY(!world.judgement().isBlocked());
}

void TestJudgeTime::catalogue_asOldAsLastHeardFromTheOffice_data()
{
    QTest::addColumn<QDateTime>("checkedAt");
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<bool>("stale");
    const QDateTime published = support::judgedCatalogue().publishedAt;
    QTest::newRow("never asked again, seven days") << QDateTime() << 7 << false;
    QTest::newRow("never asked again, eight days") << QDateTime() << 8 << true;
    QTest::newRow("asked on the fifth day") << published.addDays(5) << 12 << false;
}

void TestJudgeTime::catalogue_asOldAsLastHeardFromTheOffice()
{
    QFETCH(QDateTime, checkedAt);
    QFETCH(int, daysLater);
    QFETCH(bool, stale);
    JudgeWorld world(Service::Canteen);
    world.around.catalogueCheckedAt = checkedAt;
    world.application.presentedAt = world.published.catalogue().publishedAt.addDays(daysLater);

    QCOMPARE(world.judgement().reviewCodes().contains(u"stale_catalogue"_s), stale);
}

void TestJudgeTime::clockMovedBack_isForTheOffice()
{
    JudgeWorld world(Service::Canteen);
    QVERIFY(!world.judgement().has(u"clock_moved_back"));

    world.around.clockMovedBack = true;

    QVERIFY(world.judgement().reviewCodes().contains(u"clock_moved_back"_s));
    QVERIFY(!world.judgement().isBlocked());
}

void TestJudgeTime::begunAt_readsTheTimeOfTheIdentifier()
{
    // The example of RFC 9562, appendix A.6: Tuesday, 22 February 2022, 19:22:22 UTC.
    QCOMPARE(begunAt(QUuid::fromString(u"017F22E2-79B0-7CC3-98C4-DC0C0C07398F"_s)),
             QDateTime(QDate(2022, 2, 22), QTime(19, 22, 22), Qt::UTC));
    QVERIFY(!begunAt(QUuid::fromString(u"919108f7-52d1-4320-9bac-f847db4148a8"_s)).isValid());
    QVERIFY(!begunAt({}).isValid());
}

QTEST_GUILESS_MAIN(TestJudgeTime)
#include "tst_judgetime.moc"
