#include "base/trustedtime.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace clips;

namespace {
constexpr qint64 hour = 3600'000;
}

class TestTrustedTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clockThatRuns_isRight();
    void clockSetBackInTheMiddle_isBehind();
    void clockSetAheadInTheMiddle_isAhead();
    void clockOfTheStart_beforeWhatTheOfficeOnceSaid_isBehind();
    void clockOfTheStart_thenSetRight_isNotBlamed();
    void officesWord_settlesIt();
};

void TestTrustedTime::clockThatRuns_isRight()
{
    testing::FakeClock clock;
    const TrustedTime time(clock, clock.nowUtc().addDays(-1));
    clock.advanceMs(5 * hour);
    QCOMPARE(time.clockOffMs(), std::optional<qint64>(0));
}

void TestTrustedTime::clockSetBackInTheMiddle_isBehind()
{
    testing::FakeClock clock;
    const TrustedTime time(clock, {});
    clock.setWall(clock.nowUtc().addMSecs(-2 * hour));
    QCOMPARE(time.clockOffMs(), std::optional<qint64>(-2 * hour));
}

void TestTrustedTime::clockSetAheadInTheMiddle_isAhead()
{
    testing::FakeClock clock;
    const TrustedTime time(clock, {});
    clock.setWall(clock.nowUtc().addMSecs(24 * 3650 * hour));
    QCOMPARE(time.clockOffMs(), std::optional<qint64>(24 * 3650 * hour));
}

void TestTrustedTime::clockOfTheStart_beforeWhatTheOfficeOnceSaid_isBehind()
{
    testing::FakeClock clock;
    const TrustedTime time(clock, clock.nowUtc().addMSecs(3 * hour));
    clock.advanceMs(hour);
    QCOMPARE(time.clockOffMs(), std::optional<qint64>(-3 * hour));
}

/// The battery was empty, then somebody set the clock: how long the kiosk was off nobody knows.
void TestTrustedTime::clockOfTheStart_thenSetRight_isNotBlamed()
{
    testing::FakeClock clock;
    const TrustedTime time(clock, clock.nowUtc().addMSecs(3 * hour));
    clock.setWall(clock.nowUtc().addMSecs(40 * hour));
    QCOMPARE(time.clockOffMs(), std::nullopt);
}

void TestTrustedTime::officesWord_settlesIt()
{
    testing::FakeClock clock;
    TrustedTime time(clock, {});
    clock.setWall(clock.nowUtc().addMSecs(2 * hour));
    time.officeSaid(clock.nowUtc());
    QCOMPARE(time.clockOffMs(), std::optional<qint64>(0));
    time.officeSaid(clock.nowUtc().addMSecs(hour));
    QCOMPARE(time.clockOffMs(), std::optional<qint64>(-hour));
}

QTEST_APPLESS_MAIN(TestTrustedTime)
#include "tst_trustedtime.moc"
