#include "storage/blackbox.h"

#include "base/uuid.h"
#include "storage/connection.h"
#include "support/openstore.h"
#include "support/sampleenrolments.h"
#include "wire/digest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace clips::testing;
using domain::EnrolmentState;
using storage::BlackBox;

namespace {

/// What goes to the office, as id -> exact body.
QMap<QUuid, QByteArray> taken(OpenStore &store)
{
    QMap<QUuid, QByteArray> bodies;
    for (const ports::OutboxEntry &entry : *store.outbox.take(1000, 1 << 24, true).result()) {
        const bool isSealed = wire::isEnvelope(entry.body);
        const QByteArray body = isSealed ? FakeOfficeSealer::opened(*wire::decodeEnvelope(entry.body)) : entry.body;
        if (wire::bodyHash(body) == entry.bodyHash)
            bodies.insert(entry.id, body);
    }
    return bodies;
}

wire::Acknowledgement stored(const QUuid &id, const QByteArray &body)
{
    return {id,
            0,
            wire::IntakeResult::Stored,
            wire::bodyHash(body),
            QStringLiteral("2026/0000001"),
            QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC),
            {}};
}

} // namespace

class TestBoxRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void open_aDeletedDatabase_bringsEveryWaitingBodyBackByteByByte();
    void open_aDamagedDatabase_isKeptAndRestored();
    void open_anOldCopy_bringsBackWhatCameAfterIt();
    void open_twice_restoresOnce();
    void restored_goesTheWholeWay_andIsNotBroughtBackAgain();
    void receiptNumbers_goOnAfterTheHighestBoxed();
    void aSittingThatWasRolledBack_isNeverBroughtBack();
    void aSittingNobodyKnowsTheEndOf_waitsForAPerson();
    void withoutAKey_confirmWorks_andTheSecondCopyIsMadeUpForLater();
    void anUnreadableRow_isSentFromTheBox();
    void aBoxThatCannotBeWritten_refusesTheConfirm();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("kiosk.db")); }
    [[nodiscard]] QString boxPath() const { return path() + QStringLiteral(".blackbox"); }
    QMap<QUuid, QByteArray> confirmThree();
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBoxRestore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

/// Three sittings of two; the first enrolment of the first is acknowledged.
QMap<QUuid, QByteArray> TestBoxRestore::confirmThree()
{
    OpenStore store(path());
    for (int n = 1; n <= 3; ++n)
        (void)store.enrolments.confirm(sampleSitting(n), {}).result();
    QMap<QUuid, QByteArray> bodies = taken(store);
    (void)store.outbox.acknowledge({stored(enrolmentId(1, 0), bodies.take(enrolmentId(1, 0)))}).result();
    return bodies;
}

void TestBoxRestore::open_aDeletedDatabase_bringsEveryWaitingBodyBackByteByByte()
{
    const auto bodies = confirmThree();
    QCOMPARE(bodies.size(), 5);
    QVERIFY(QFile::remove(path()));

    OpenStore store(path());

    QCOMPARE(store.opened->restored, 5);
    QCOMPARE(taken(store), bodies);
}

void TestBoxRestore::open_aDamagedDatabase_isKeptAndRestored()
{
    const auto bodies = confirmThree();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096) && file.write(QByteArray(8192, '\0')) == 8192);
    file.close();

    OpenStore store(path());

    QVERIFY(QFile::exists(store.opened->movedAside));
    QCOMPARE(store.opened->restored, 5);
    QCOMPARE(taken(store), bodies);
}

void TestBoxRestore::open_anOldCopy_bringsBackWhatCameAfterIt()
{
    const QString copy = path() + QStringLiteral(".copy");
    {
        OpenStore store(path());
        (void)store.enrolments.confirm(sampleSitting(9), {}).result();
    }
    QVERIFY(QFile::copy(path(), copy));
    const auto bodies = confirmThree();
    QVERIFY(QFile::remove(path()) && QFile::rename(copy, path()));

    OpenStore store(path());

    QCOMPARE(store.opened->movedAside, QString());
    QCOMPARE(store.opened->restored, 5);
    auto all = taken(store);
    QCOMPARE(all.size(), 7); // and the two that the copy had
    all.remove(enrolmentId(9, 0));
    all.remove(enrolmentId(9, 1));
    auto expected = bodies;
    expected.remove(enrolmentId(9, 0));
    expected.remove(enrolmentId(9, 1));
    QCOMPARE(all, expected);
}

void TestBoxRestore::open_twice_restoresOnce()
{
    const auto bodies = confirmThree();
    QVERIFY(QFile::remove(path()));
    QCOMPARE(OpenStore(path()).opened->restored, 5);

    OpenStore store(path());

    QCOMPARE(store.opened->restored, 0);
    QCOMPARE(taken(store), bodies);
}

void TestBoxRestore::restored_goesTheWholeWay_andIsNotBroughtBackAgain()
{
    const auto bodies = confirmThree();
    QVERIFY(QFile::remove(path()));
    {
        OpenStore store(path());
        QCOMPARE(taken(store).size(), 5);
        for (auto it = bodies.begin(); it != bodies.end(); ++it)
            QVERIFY(store.outbox.acknowledge({stored(it.key(), it.value())}).result());
        QCOMPARE(store.outbox.summary().result()->acknowledged, 5);
    }
    QVERIFY(QFile::remove(path()));

    OpenStore store(path());

    QCOMPARE(store.opened->restored, 0);
    QVERIFY(store.enrolments.list(10).result()->isEmpty());
}

void TestBoxRestore::receiptNumbers_goOnAfterTheHighestBoxed()
{
    confirmThree();
    QVERIFY(QFile::remove(path()));

    OpenStore store(path());

    QCOMPARE(store.enrolments.confirm(sampleSitting(4), {}).result()->receiptNumber.sequence(), 4);
    QCOMPARE(store.enrolments.receipts(10).result()->size(), 4);
}

void TestBoxRestore::aSittingThatWasRolledBack_isNeverBroughtBack()
{
    confirmThree();
    {
        // Ended between the second copy and COMMIT: the box has it, the database does not.
        BlackBox box(boxPath());
        QVERIFY(box.load());
        auto ghost = *box.read(box.entries().last());
        ghost.sittingId = sittingId(7);
        ghost.receiptNumber = domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, 4)->text();
        ghost.enrolments[0].envelope.enrolmentId = enrolmentId(7, 0);
        ghost.enrolments.resize(1);
        QVERIFY(box.append(ghost, storage::AppendFile::Sync::Now));
    }
    QCOMPARE(OpenStore(path()).opened->restored, 0);
    QVERIFY(QFile::remove(path()));

    OpenStore store(path());

    QCOMPARE(store.opened->restored, 5);
    QVERIFY(!taken(store).contains(enrolmentId(7, 0)));
}

void TestBoxRestore::aSittingNobodyKnowsTheEndOf_waitsForAPerson()
{
    confirmThree();
    {
        BlackBox all(boxPath());
        QVERIFY(all.load());
        auto last = *all.read(all.entries().last());
        last.sittingId = sittingId(8);
        last.receiptNumber = domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, 4)->text();
        last.enrolments[0].envelope.enrolmentId = enrolmentId(8, 0);
        last.enrolments.resize(1);
        last.enrolments[0].childFingerprint = QStringLiteral("another child"); // it waits for nobody
        QVERIFY(all.append(last, storage::AppendFile::Sync::Now));
    }
    QVERIFY(QFile::remove(path()));

    OpenStore store(path());

    QCOMPARE(store.opened->restored, 6);
    QCOMPARE(store.outbox.summary().result()->needsReview, 1);
    const auto rows = store.enrolments.list(1).result();
    QCOMPARE(rows->first().id, enrolmentId(8, 0));
    QCOMPARE(rows->first().lastReason, QStringLiteral("restored_unsure"));
    QVERIFY(store.outbox.putBack(enrolmentId(8, 0)).result());
    QVERIFY(taken(store).contains(enrolmentId(8, 0)));
}

void TestBoxRestore::withoutAKey_confirmWorks_andTheSecondCopyIsMadeUpForLater()
{
    {
        OpenStore store(path());
        store.office.setHasKey(false);
        QVERIFY(store.enrolments.confirm(sampleSitting(1), {}).result());
        QVERIFY(!QFile::exists(boxPath()));
        QCOMPARE(*store.enrolments.boxWaiting().result(), 0);
        store.office.setHasKey(true);
        QCOMPARE(*store.enrolments.boxWaiting().result(), 2);
        QCOMPARE(*store.enrolments.boxWaiting().result(), 0);
    }
    QVERIFY(QFile::remove(path()));

    OpenStore store(path());

    QCOMPARE(store.opened->restored, 2);
    QCOMPARE(taken(store).size(), 2);
}

void TestBoxRestore::anUnreadableRow_isSentFromTheBox()
{
    const auto bodies = confirmThree();
    OpenStore store(path());
    const auto spoilt = store.database
                            .post([](storage::Connection &connection) {
                                return connection.runEach(
                                    QStringLiteral("UPDATE enrolment SET sealed_body = x'00' WHERE enrolment_id = ?"),
                                    {{uuidText(enrolmentId(2, 0))}});
                            })
                            .result();
    QVERIFY(spoilt);

    QCOMPARE(taken(store), bodies);
    QCOMPARE(store.outbox.summary().result()->quarantined, 0);
}

void TestBoxRestore::aBoxThatCannotBeWritten_refusesTheConfirm()
{
    OpenStore store(path());
    QVERIFY(QDir().mkpath(boxPath())); // a folder is in the way

    const auto refused = store.enrolments.confirm(sampleSitting(1), {}).result();

    QVERIFY(!refused);
    QVERIFY(store.enrolments.list(10).result()->isEmpty());
    QVERIFY(QDir().rmdir(boxPath()));
    QCOMPARE(store.enrolments.confirm(sampleSitting(1), {}).result()->receiptNumber.sequence(), 1);
}

QTEST_GUILESS_MAIN(TestBoxRestore)
#include "tst_boxrestore.moc"
