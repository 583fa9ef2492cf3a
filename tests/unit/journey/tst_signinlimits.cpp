#include "journey/signinlimits.h"

#include <QTest>

using namespace clips;
using journey::SignInLimits;

namespace {

const QString op1 = QStringLiteral("op1");
const QString op2 = QStringLiteral("op2");
const QString pin = QStringLiteral("hash");

SignInLimits::Moment at(qint64 ms)
{
    return {QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC).addMSecs(ms), ms};
}

QList<ports::SignInTries> wrongTimes(SignInLimits &limits, const QString &who, int times, qint64 ms = 0)
{
    QList<ports::SignInTries> last;
    for (int i = 0; i < times; ++i)
        last = limits.countWrong(who, pin, at(ms));
    return last;
}

} // namespace

class TestSignInLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wait_ofOneOperator_doublesToFifteenMinutes_data();
    void wait_ofOneOperator_doublesToFifteenMinutes();
    void wait_atTheLastMillisecond_stillStands();
    void twenty_wrongPins_needASupervisor();
    void kiosk_tenWrongPinsOfSeveral_makeEverybodyWait();
    void kiosk_rightPin_takesAwayOnlyItsOwners();
    void restore_withTheClockSetBack_waitsTheWholeLockAndNoLonger();
    void restore_afterPartOfTheLock_waitsTheRest();
    void newPin_fromTheOffice_beginsAnew();
};

void TestSignInLimits::wait_ofOneOperator_doublesToFifteenMinutes_data()
{
    QTest::addColumn<int>("wrong");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("4: may try") << 4 << qint64(0);
    QTest::newRow("5") << 5 << qint64(30);
    QTest::newRow("6") << 6 << qint64(60);
    QTest::newRow("9") << 9 << qint64(480);
    QTest::newRow("10: the longest") << 10 << qint64(900);
    QTest::newRow("19: still the longest") << 19 << qint64(900);
}

void TestSignInLimits::wait_ofOneOperator_doublesToFifteenMinutes()
{
    QFETCH(int, wrong);
    QFETCH(qint64, seconds);
    SignInLimits limits;

    wrongTimes(limits, op1, wrong);

    QCOMPARE(limits.waitMs(op1, 0), seconds * 1000);
    QVERIFY(!limits.needsSupervisor(op1));
}

void TestSignInLimits::wait_atTheLastMillisecond_stillStands()
{
    SignInLimits limits;
    wrongTimes(limits, op1, 5);

    QCOMPARE(limits.waitMs(op1, 29'999), 1);
    QCOMPARE(limits.waitMs(op1, 30'000), 0);
    QCOMPARE(limits.waitMs(op2, 0), 0);
}

void TestSignInLimits::twenty_wrongPins_needASupervisor()
{
    SignInLimits limits;
    wrongTimes(limits, op1, 19);
    QVERIFY(!limits.needsSupervisor(op1));

    wrongTimes(limits, op1, 1);

    QVERIFY(limits.needsSupervisor(op1));
    QVERIFY(limits.kioskNeedsSupervisor());
    limits.forgive(op1, at(0));
    QVERIFY(!limits.needsSupervisor(op1));
    QCOMPARE(limits.waitMs(op1, 0), 0);
}

void TestSignInLimits::kiosk_tenWrongPinsOfSeveral_makeEverybodyWait()
{
    SignInLimits limits;
    wrongTimes(limits, op1, 4);
    wrongTimes(limits, SignInLimits::unknown(), 4);
    wrongTimes(limits, op2, 1);
    QCOMPARE(limits.waitMs(QStringLiteral("op3"), 0), 0);

    wrongTimes(limits, op2, 1);

    QCOMPARE(limits.waitMs(QStringLiteral("op3"), 0), 30'000);
    QCOMPARE(limits.locked(), QStringList{SignInLimits::kiosk()});
}

void TestSignInLimits::kiosk_rightPin_takesAwayOnlyItsOwners()
{
    SignInLimits limits;
    wrongTimes(limits, op1, 12);
    wrongTimes(limits, op2, 3);

    const QList<ports::SignInTries> changed = limits.forgive(op2, at(0));

    QCOMPARE(limits.wrong(op1), 12);
    QCOMPARE(limits.wrongAtKiosk(), 12);
    QCOMPARE(changed.first().who, op2);
    QCOMPARE(changed.first().wrong, 0);
    QVERIFY2(limits.waitMs(op2, 0) > 0, "who guesses cannot free the kiosk with a PIN of their own");
}

void TestSignInLimits::restore_withTheClockSetBack_waitsTheWholeLockAndNoLonger()
{
    SignInLimits before;
    const QList<ports::SignInTries> kept = wrongTimes(before, op1, 6);
    SignInLimits after;

    after.restore(kept, {at(0).utc.addYears(-1), 5000});

    QCOMPARE(after.waitMs(op1, 5000), 60'000);
}

void TestSignInLimits::restore_afterPartOfTheLock_waitsTheRest()
{
    SignInLimits before;
    const QList<ports::SignInTries> kept = wrongTimes(before, op1, 5);
    SignInLimits after;

    after.restore(kept, {at(0).utc.addSecs(29), 77});

    QCOMPARE(after.waitMs(op1, 77), 1000);
    QCOMPARE(after.wrong(op1), 5);
}

void TestSignInLimits::newPin_fromTheOffice_beginsAnew()
{
    SignInLimits limits;
    wrongTimes(limits, op1, 20);

    limits.forgetOlderThan(op1, pin);
    QVERIFY(limits.needsSupervisor(op1));
    limits.forgetOlderThan(op1, QStringLiteral("another"));

    QVERIFY(!limits.needsSupervisor(op1));
}

QTEST_GUILESS_MAIN(TestSignInLimits)
#include "tst_signinlimits.moc"
