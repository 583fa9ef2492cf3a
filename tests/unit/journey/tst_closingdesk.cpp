#include "journey/closingdesk.h"
#include "journey/operatorgate.h"
#include "support/fakeclock.h"
#include "support/fakeclosingbook.h"
#include "support/fakeports.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace clips;
using namespace clips::testing;
using journey::ClosingDesk;
using journey::Step;

namespace {

/// Answers when the test says so.
class SlowPinVerifier final : public ports::PinVerifier
{
public:
    QFuture<bool> verify(const QString &verifier, const QString &pin) override
    {
        if (!isSlow)
            return QtFuture::makeReadyFuture(verifier == pin);
        m_promise = QPromise<bool>();
        m_promise.start();
        return m_promise.future();
    }
    void say(bool right)
    {
        m_promise.addResult(right);
        m_promise.finish();
    }
    bool isSlow = false;

private:
    QPromise<bool> m_promise;
};

struct World
{
    World()
    {
        domain::OperatorRoster roster;
        roster.expiresAt = clock.nowUtc().addDays(30);
        roster.operators = {
            {QStringLiteral("op1"), QStringLiteral("Ada"), domain::OperatorRole::Operator, QStringLiteral("1234")},
            {QStringLiteral("su1"), QStringLiteral("Eva"), domain::OperatorRole::Supervisor, QStringLiteral("1357")}};
        session.setRoster(roster);
        gate.setStep(Step::Closing);
    }
    void signIn(const QString &who, const QString &pin)
    {
        session.signIn(who, pin);
        QTRY_VERIFY(session.current());
    }

    FakeClock clock;
    SlowPinVerifier verifier;
    FakeRegister reg;
    FakeOperatorLedger ledger;
    FakeReceiptPrinter printer;
    FakeClosingBook book;
    journey::OperatorSession session{clock, verifier, reg, ledger};
    journey::OperatorGate gate{session, ledger};
    ClosingDesk desk{book, session, gate, printer, clock};
};

} // namespace

class TestClosingDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refresh_countsSinceTheLastClosing_andSinceMidnightInRome();
    void supervisorWithTheRightPin_closesAndPrintsOneSlip();
    void wrongPin_closesNothing();
    void operator_cannotSign();
    void pageLeftWhileThePinIsChecked_closesNothing();
    void presenceProvedForAnotherReason_closesNothing();
    void storeThatRefuses_isSaid();
    void slip_isPrintedAgainWithTheSameNumber();
};

void TestClosingDesk::refresh_countsSinceTheLastClosing_andSinceMidnightInRome()
{
    World world; // 23 November 2026, 10:00 in Rome
    world.book.counted.all.confirmed = 3;
    world.desk.refresh();

    QTRY_VERIFY(world.desk.today() && world.desk.sinceLast());
    QCOMPARE(world.book.asked, (QList<QDateTime>{QDateTime(QDate(2026, 11, 22), QTime(23, 0), Qt::UTC), QDateTime()}));
    QCOMPARE(world.desk.sinceLast()->all.confirmed, 3);
}

void TestClosingDesk::supervisorWithTheRightPin_closesAndPrintsOneSlip()
{
    World world;
    world.signIn(QStringLiteral("su1"), QStringLiteral("1357"));
    QSignalSpy closed(&world.desk, &ClosingDesk::closed);

    QVERIFY(world.desk.sign(QStringLiteral("1357")));

    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(world.book.closed, 1);
    QCOMPARE(world.desk.last()->operatorId, QStringLiteral("su1"));
    QCOMPARE(world.printer.closings.size(), 1);
    QCOMPARE(world.printer.closings.first().number, 1);
    world.printer.tell(ports::PrintProgress::State::Printed);
    QCOMPARE(world.desk.progress().state, ports::PrintProgress::State::Printed);
}

void TestClosingDesk::wrongPin_closesNothing()
{
    World world;
    world.signIn(QStringLiteral("su1"), QStringLiteral("1357"));
    QSignalSpy failed(&world.session, &journey::OperatorSession::signInFailed);

    QVERIFY(world.desk.sign(QStringLiteral("0000")));
    QTRY_COMPARE(failed.size(), 1);
    world.session.provePresence(QStringLiteral("1357"));
    QTRY_VERIFY(!world.session.isVerifying());

    QCOMPARE(world.book.closed, 0);
    QVERIFY(world.printer.closings.isEmpty());
}

void TestClosingDesk::operator_cannotSign()
{
    World world;
    world.signIn(QStringLiteral("op1"), QStringLiteral("1234"));

    QVERIFY(!world.desk.sign(QStringLiteral("1234")));
    QTRY_VERIFY(!world.session.isVerifying());
    QCOMPARE(world.book.closed, 0);
}

void TestClosingDesk::pageLeftWhileThePinIsChecked_closesNothing()
{
    World world;
    world.signIn(QStringLiteral("su1"), QStringLiteral("1357"));
    QSignalSpy proved(&world.session, &journey::OperatorSession::presenceProved);

    world.verifier.isSlow = true;
    QVERIFY(world.desk.sign(QStringLiteral("1357")));
    world.desk.leave();
    world.verifier.say(true);

    QTRY_COMPARE(proved.size(), 1);
    QCOMPARE(world.book.closed, 0);
}

void TestClosingDesk::presenceProvedForAnotherReason_closesNothing()
{
    World world;
    world.signIn(QStringLiteral("su1"), QStringLiteral("1357"));
    QSignalSpy proved(&world.session, &journey::OperatorSession::presenceProved);

    world.session.provePresence(QStringLiteral("1357"));

    QTRY_COMPARE(proved.size(), 1);
    QCOMPARE(world.book.closed, 0);
}

void TestClosingDesk::storeThatRefuses_isSaid()
{
    World world;
    world.signIn(QStringLiteral("su1"), QStringLiteral("1357"));
    world.book.error = ports::StoreError::DiskFull;
    QSignalSpy failed(&world.desk, &ClosingDesk::failed);

    QVERIFY(world.desk.sign(QStringLiteral("1357")));

    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!world.desk.last());
    QVERIFY(world.printer.closings.isEmpty());
}

void TestClosingDesk::slip_isPrintedAgainWithTheSameNumber()
{
    World world;
    world.signIn(QStringLiteral("su1"), QStringLiteral("1357"));
    QSignalSpy closed(&world.desk, &ClosingDesk::closed);
    QVERIFY(world.desk.sign(QStringLiteral("1357")));
    QTRY_COMPARE(closed.size(), 1);

    world.desk.printAgain();

    QCOMPARE(world.printer.closings.size(), 2);
    QCOMPARE(world.printer.closings.last().number, 1);
    QCOMPARE(world.book.closed, 1);
}

QTEST_GUILESS_MAIN(TestClosingDesk)
#include "tst_closingdesk.moc"
