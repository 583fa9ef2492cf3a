#include "base/uuid.h"
#include "storage/connection.h"
#include "storage/sqliteaudittrail.h"
#include "storage/sqliteclosingbook.h"
#include "storage/sqliteprintledger.h"
#include "support/openstore.h"
#include "support/sampleenrolments.h"
#include "support/seededrandom.h"

#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace clips::testing;
using domain::DayClosing;
using domain::DayCounts;
using domain::EnrolmentState;
using ports::PrintState;

namespace {

constexpr qint64 hourMs = 3600 * 1000LL;

struct World
{
    /// One sitting of an operator with so many enrolments; its receipt number.
    QString confirm(const QString &operatorId, int count)
    {
        QList<domain::Enrolment> list = sampleSitting(++sittings, count);
        for (domain::Enrolment &enrolment : list)
            enrolment.operatorId = operatorId;
        const auto confirmed = store.enrolments.confirm(list, {}).result();
        if (!confirmed)
            qFatal("not confirmed");
        return confirmed->receiptNumber.text();
    }
    /// One paper of a receipt, and what became of it.
    void print(const QString &receipt, int copy = 0, const QList<ports::PrintState> &states = {PrintState::Printed},
               domain::ReceiptSheet sheet = domain::ReceiptSheet::Guardian,
               const QString &operatorId = QStringLiteral("op1"))
    {
        ports::PrintRow row{uuidV7(store.clock, random), receipt, sheet, copy, operatorId, store.clock.nowUtc()};
        QVERIFY(prints.begin(row).result());
        for (const PrintState state : states) {
            row.state = state;
            QVERIFY(prints.record(row).result());
        }
    }
    /// The states of all enrolments, oldest first.
    void settle(const QStringList &states)
    {
        const auto done =
            store.database
                .post([states](storage::Connection &connection) -> Result<void, ports::StoreError> {
                    for (qsizetype i = 0; i < states.size(); ++i) {
                        auto set = connection.run(QStringLiteral("UPDATE enrolment SET state = ? WHERE sequence = ?"),
                                                  {states[i], i + 1});
                        if (!set)
                            return Failure{set.error()};
                    }
                    return {};
                })
                .result();
        QVERIFY(done);
    }
    void sql(const QString &statement)
    {
        const auto done = store.database
                              .post([statement](storage::Connection &connection) -> Result<void, ports::StoreError> {
                                  auto ran = connection.run(statement);
                                  if (!ran)
                                      return Failure{ran.error()};
                                  return {};
                              })
                              .result();
        QVERIFY(done);
    }
    [[nodiscard]] DayClosing count(const QDateTime &from = {}) { return *book.count(from).result(); }
    [[nodiscard]] DayClosing close() { return *book.close(QStringLiteral("su1")).result(); }

    QTemporaryDir dir;
    OpenStore store{dir.filePath(QStringLiteral("kiosk.db"))};
    storage::SqliteClosingBook book{store.database, store.clock, QStringLiteral("K03")};
    storage::SqlitePrintLedger prints{store.database, store.clock};
    SeededRandom random;
    int sittings = 0;
};

} // namespace

class TestSqliteClosingBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingDone_isAllNoughts();
    void everyState_isCountedOnce_inAllAndByOperator();
    void paper_isCountedByWhatCameOut();
    void closing_takesTheNextNumber_andTheNextCountBeginsAfterIt();
    void closing_isInTheAuditChain_withItsTotals();
    void openEnrolments_areNamed_ofWhateverDay();
    void recordThatIsGone_isADifference();
    void clockPutBack_countsNothingTwice();
    void today_countsWhatWasClosedToo();
};

void TestSqliteClosingBook::nothingDone_isAllNoughts()
{
    World world;
    QCOMPARE(world.count().all, DayCounts());
    QVERIFY(world.count().operators.isEmpty());
    QCOMPARE(world.count().number, 0);
}

void TestSqliteClosingBook::everyState_isCountedOnce_inAllAndByOperator()
{
    World world;
    world.confirm(QStringLiteral("op1"), 4);
    world.confirm(QStringLiteral("op2"), 3);
    world.settle({QStringLiteral("acknowledged"), QStringLiteral("confirmed"), QStringLiteral("sending"),
                  QStringLiteral("uncertain"), QStringLiteral("needs_review"), QStringLiteral("quarantined"),
                  QStringLiteral("acknowledged")});

    const DayClosing counted = world.count();

    QCOMPARE(counted.all.confirmed, 7);
    QCOMPARE(counted.all.acknowledged, 2);
    QCOMPARE(counted.all.waiting, 3);
    QCOMPARE(counted.all.inReview, 1);
    QCOMPARE(counted.all.quarantined, 1);
    QCOMPARE(counted.all.missingRecords(), 0);
    QCOMPARE(counted.all.receipts, 2);
    QCOMPARE(counted.operators.size(), 2);
    QCOMPARE(counted.operators.first().operatorId, QStringLiteral("op1"));
    QCOMPARE(counted.operators.first().counts.confirmed, 4);
    QCOMPARE(counted.operators.first().counts.waiting, 3);
    QCOMPARE(counted.operators.last().counts.inReview, 1);
}

void TestSqliteClosingBook::paper_isCountedByWhatCameOut()
{
    World world;
    const QString one = world.confirm(QStringLiteral("op1"), 1);
    const QString other = world.confirm(QStringLiteral("op2"), 1);
    world.print(one, 0, {PrintState::Queued, PrintState::Printed, PrintState::Confirmed});
    world.print(one, 0, {PrintState::Printed}, domain::ReceiptSheet::Office);
    world.print(one, 1, {PrintState::Printed}, domain::ReceiptSheet::Guardian, QStringLiteral("op2"));
    world.print(one, 2);
    world.print(one, 3, {PrintState::Printed, PrintState::Failed}); // somebody looked: no paper came out
    world.print(other, 0, {PrintState::Failed});
    world.print(other, 0, {PrintState::Waived}, domain::ReceiptSheet::Office);

    const DayClosing counted = world.count();

    QCOMPARE(counted.all.receipts, 2);
    QCOMPARE(counted.all.prints, 1);
    QCOMPARE(counted.all.copies, 2);
    QCOMPARE(counted.all.withoutPaper(), 1);
    QCOMPARE(counted.operators.first().counts.copies, 1);
    QCOMPARE(counted.operators.last().counts.copies, 1);
    QCOMPARE(counted.operators.last().counts.withoutPaper(), 1);
}

void TestSqliteClosingBook::closing_takesTheNextNumber_andTheNextCountBeginsAfterIt()
{
    World world;
    world.print(world.confirm(QStringLiteral("op1"), 2));
    const DayClosing first = world.close();
    QCOMPARE(first.number, 1);
    QCOMPARE(first.operatorId, QStringLiteral("su1"));
    QCOMPARE(first.kioskId, QStringLiteral("K03"));
    QVERIFY(!first.from.isValid());
    QCOMPARE(first.all.confirmed, 2);

    QCOMPARE(world.count().all, DayCounts());
    world.store.clock.advanceMs(hourMs);
    world.confirm(QStringLiteral("op1"), 1);
    const DayClosing second = world.close();

    QCOMPARE(second.number, 2);
    QCOMPARE(second.from, first.until);
    QCOMPARE(second.all.confirmed, 1);
    QCOMPARE(second.all.prints, 0);
}

void TestSqliteClosingBook::closing_isInTheAuditChain_withItsTotals()
{
    World world;
    world.confirm(QStringLiteral("op1"), 2);
    const DayClosing closing = world.close();

    storage::SqliteAuditTrail trail(world.store.database, world.dir.filePath(QStringLiteral("kiosk.db")));
    const auto verdict =
        trail.verify(ports::AuditExtent::Full, {*ports::AuditLink::fromText(closing.auditHead)}).result();
    QVERIFY(!verdict->fault);
    QCOMPARE(verdict->head.shortText(), closing.auditHead);
    const auto told = world.store.database
                          .post([](storage::Connection &connection) -> Result<QString, ports::StoreError> {
                              auto query = connection.run(QStringLiteral(
                                  "SELECT operator_id || ' ' || reference FROM audit WHERE event = 'day_closed'"));
                              return query && query->next() ? query->value(0).toString() : QString();
                          })
                          .result();
    QCOMPARE(*told,
             QStringLiteral("su1 1 confirmed=2 acknowledged=0 waiting=2 review=0 quarantined=0 receipts=1 printed=0"
                            " copies=0 letters=0"));
}

void TestSqliteClosingBook::openEnrolments_areNamed_ofWhateverDay()
{
    World world;
    const QString one = world.confirm(QStringLiteral("op1"), 2);
    world.settle({QStringLiteral("acknowledged"), QStringLiteral("quarantined")});
    (void)world.close();
    const QString other = world.confirm(QStringLiteral("op1"), 1);

    const DayClosing closing = world.close();

    QCOMPARE(closing.open.size(), 2);
    QCOMPARE(closing.open.first().receiptNumber, one);
    QCOMPARE(closing.open.first().state, EnrolmentState::Quarantined);
    QCOMPARE(closing.open.last().receiptNumber, other);
}

void TestSqliteClosingBook::recordThatIsGone_isADifference()
{
    World world;
    world.confirm(QStringLiteral("op1"), 3);
    world.sql(QStringLiteral("DELETE FROM enrolment WHERE sequence = 2"));
    QCOMPARE(world.count().all.missingRecords(), 1);

    world.sql(QStringLiteral("DELETE FROM audit"));
    QCOMPARE(world.count().all.missingRecords(), -2);
}

void TestSqliteClosingBook::clockPutBack_countsNothingTwice()
{
    World world;
    world.confirm(QStringLiteral("op1"), 1);
    (void)world.close();
    world.store.clock.advanceMs(-48 * hourMs);
    world.confirm(QStringLiteral("op1"), 1);

    QCOMPARE(world.count().all.confirmed, 1);
    QCOMPARE(world.close().all.records(), 1);
    QCOMPARE(world.count().all.confirmed, 0);
}

void TestSqliteClosingBook::today_countsWhatWasClosedToo()
{
    World world;
    world.confirm(QStringLiteral("op1"), 1);
    world.store.clock.advanceMs(24 * hourMs);
    const QDateTime midnight = startOfRomeDay(toRome(world.store.clock.nowUtc()).date());
    world.confirm(QStringLiteral("op1"), 2);
    (void)world.close();

    QCOMPARE(world.count(midnight).all.confirmed, 2);
    QCOMPARE(world.count(midnight).all.records(), 2);
    QCOMPARE(world.count(midnight).all.receipts, 1);
    QCOMPARE(world.count().all.confirmed, 0);
}

QTEST_GUILESS_MAIN(TestSqliteClosingBook)
#include "tst_sqliteclosingbook.moc"
