#include "ui/frame/idletimer.h"

#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace std::chrono_literals;
using clips::testing::FakeClock;
using clips::ui::IdleTimer;

class TestIdleTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warned_afterTheWarningTime_onceAndNotBefore();
    void expired_afterTheGraceTime_andThenItHasStopped();
    void secondsLeft_countDownTheGraceTime();
    void resumed_afterATouchDuringTheWarning_startsAnew();
    void touch_beforeTheWarning_putsItOff_data();
    void touch_beforeTheWarning_putsItOff();
    void mouseThatOnlyMoves_isNobody();
    void stop_meansNoMoreWarnings();
    void wallClockThatIsSet_doesNotMatter();
    void expired_afterASleepOfTheMachine_comesAtOnce();

private:
    /// Lets the timer look at the clock a few times.
    static void letLook();
    static constexpr IdleTimer::Options options{120s, 60s, 1ms};
};

void TestIdleTimer::letLook()
{
    int looks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&looks] { ++looks; });
    timer.start(1ms);
    QVERIFY(QTest::qWaitFor([&looks] { return looks >= 5; }));
}

void TestIdleTimer::warned_afterTheWarningTime_onceAndNotBefore()
{
    FakeClock clock;
    IdleTimer timer(clock, options);
    QSignalSpy warned(&timer, &IdleTimer::warned);
    timer.start();

    clock.advanceMs(119'999);
    letLook();
    QCOMPARE(warned.size(), 0);
    clock.advanceMs(1);
    QTRY_COMPARE(warned.size(), 1);
    letLook();
    QCOMPARE(warned.size(), 1);
}

void TestIdleTimer::expired_afterTheGraceTime_andThenItHasStopped()
{
    FakeClock clock;
    IdleTimer timer(clock, options);
    QSignalSpy warned(&timer, &IdleTimer::warned);
    QSignalSpy expired(&timer, &IdleTimer::expired);
    timer.start();

    clock.advanceMs(179'999);
    QTRY_COMPARE(warned.size(), 1);
    QCOMPARE(expired.size(), 0);
    clock.advanceMs(1);
    QTRY_COMPARE(expired.size(), 1);
    QVERIFY(!timer.isRunning());
}

void TestIdleTimer::secondsLeft_countDownTheGraceTime()
{
    FakeClock clock;
    IdleTimer timer(clock, options);
    QSignalSpy left(&timer, &IdleTimer::secondsLeft);
    timer.start();

    clock.advanceMs(120'000);
    QTRY_COMPARE(left.size(), 1);
    clock.advanceMs(900);
    letLook();
    clock.advanceMs(100);
    QTRY_COMPARE(left.size(), 2);

    QCOMPARE(left[0][0].toInt(), 60);
    QCOMPARE(left[1][0].toInt(), 59);
}

void TestIdleTimer::resumed_afterATouchDuringTheWarning_startsAnew()
{
    FakeClock clock;
    IdleTimer timer(clock, options);
    QSignalSpy warned(&timer, &IdleTimer::warned);
    QSignalSpy resumed(&timer, &IdleTimer::resumed);
    timer.start();
    clock.advanceMs(150'000);
    QTRY_COMPARE(warned.size(), 1);

    timer.touch();

    QCOMPARE(resumed.size(), 1);
    clock.advanceMs(119'999);
    letLook();
    QCOMPARE(warned.size(), 1);
    clock.advanceMs(1);
    QTRY_COMPARE(warned.size(), 2);
}

void TestIdleTimer::touch_beforeTheWarning_putsItOff_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("key") << 0;
    QTest::newRow("mouse button") << 1;
    QTest::newRow("finger") << 2;
}

void TestIdleTimer::touch_beforeTheWarning_putsItOff()
{
    QFETCH(int, kind);
    FakeClock clock;
    IdleTimer timer(clock, options);
    QSignalSpy warned(&timer, &IdleTimer::warned);
    QSignalSpy resumed(&timer, &IdleTimer::resumed);
    QWindow window;
    window.resize(100, 100);
    window.show();
    timer.start();
    clock.advanceMs(100'000);

    if (kind == 0)
        QTest::keyClick(&window, Qt::Key_A);
    else if (kind == 1)
        QTest::mouseClick(&window, Qt::LeftButton);
    else
        QTest::touchEvent(&window, QTest::createTouchDevice()).press(0, QPoint(1, 1)).commit();

    clock.advanceMs(100'000);
    letLook();
    QCOMPARE(warned.size(), 0);
    QCOMPARE(resumed.size(), 0);
    clock.advanceMs(20'000);
    QTRY_COMPARE(warned.size(), 1);
}

void TestIdleTimer::mouseThatOnlyMoves_isNobody()
{
    FakeClock clock;
    IdleTimer timer(clock, options);
    QSignalSpy warned(&timer, &IdleTimer::warned);
    QWindow window;
    window.resize(100, 100);
    window.show();
    timer.start();
    clock.advanceMs(100'000);

    QTest::mouseMove(&window, QPoint(3, 3));
    clock.advanceMs(20'000);

    QTRY_COMPARE(warned.size(), 1);
}

void TestIdleTimer::stop_meansNoMoreWarnings()
{
    FakeClock clock;
    IdleTimer timer(clock, options);
    QSignalSpy warned(&timer, &IdleTimer::warned);
    timer.start();
    timer.stop();

    clock.advanceMs(1'000'000);
    timer.touch();
    letLook();

    QCOMPARE(warned.size(), 0);
}

void TestIdleTimer::wallClockThatIsSet_doesNotMatter()
{
    FakeClock clock;
    IdleTimer timer(clock, options);
    QSignalSpy warned(&timer, &IdleTimer::warned);
    timer.start();

    clock.setWall(clock.nowUtc().addYears(1));
    letLook();

    QCOMPARE(warned.size(), 0);
}

void TestIdleTimer::expired_afterASleepOfTheMachine_comesAtOnce()
{
    FakeClock clock;
    IdleTimer timer(clock, options);
    QSignalSpy warned(&timer, &IdleTimer::warned);
    QSignalSpy expired(&timer, &IdleTimer::expired);
    timer.start();

    clock.advanceMs(8 * 3600 * 1000);

    QTRY_COMPARE(expired.size(), 1);
    QCOMPARE(warned.size(), 1);
}

QTEST_MAIN(TestIdleTimer)
#include "tst_idletimer.moc"
