#include "storage/retention.h"

#include "domain/enrolmentstate.h"
#include "secrets/dailysealer.h"
#include "secrets/guardedkey.h"
#include "storage/connection.h"
#include "support/openstore.h"
#include "support/sampleenrolments.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace clips;
using namespace clips::testing;
using namespace std::chrono_literals;
using ports::StoreError;

namespace {

constexpr qint64 hourMs = 3600 * 1000LL;

/// A kiosk's file with the sealers of the product: one key a day.
struct World
{
    World()
    {
        if (!kiosk.adopt(*secrets::GuardedKey::fromBytes(QByteArray(32, 'k'))) || !database.open().result())
            qFatal("no store");
    }

    QUuid confirm(int sitting)
    {
        const domain::Enrolment enrolment = sampleEnrolment(sitting, 0);
        if (!store.confirm({enrolment}, {}).result())
            qFatal("not confirmed");
        return enrolment.id;
    }
    void acknowledge(const QUuid &id)
    {
        const auto taken = outbox.take(100, 1'000'000, true).result();
        for (const ports::OutboxEntry &entry : *taken) {
            if (entry.id == id) {
                wire::Acknowledgement ack;
                ack.enrolmentId = id;
                ack.bodyHash = entry.bodyHash;
                ack.result = wire::IntakeResult::Stored;
                ack.protocolNumber = QStringLiteral("2026/0000001");
                ack.receivedAt = clock.nowUtc();
                QVERIFY(outbox.acknowledge({ack}).result());
            } else {
                QVERIFY(outbox.endAttempt({entry.id}, ports::AttemptEnd::NotSent, {}, {}).result());
            }
        }
    }
    storage::Retention::Wiped run() { return *retention.run().result(); }
    [[nodiscard]] QByteArray sealedBody(const QUuid &id)
    {
        return *database
                    .post([id](storage::Connection &connection) -> Result<QByteArray, StoreError> {
                        auto query =
                            connection.run(QStringLiteral("SELECT sealed_body FROM enrolment WHERE enrolment_id = ?"),
                                           {id.toString(QUuid::WithoutBraces)});
                        if (!query || !query->next())
                            return Failure{StoreError::NotFound};
                        return query->value(0).toByteArray();
                    })
                    .result();
    }
    [[nodiscard]] QByteArray onDisk() const
    {
        QByteArray all;
        const QStringList names = QDir(dir.path()).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names) {
            QFile one(dir.filePath(name));
            if (one.open(QIODevice::ReadOnly))
                all += one.readAll();
        }
        return all;
    }

    QTemporaryDir dir;
    FakeClock clock;
    secrets::SodiumSealer kiosk;
    secrets::DailySealer sealer{kiosk, clock, dir.filePath(QStringLiteral("day-keys"))};
    storage::Database database{dir.filePath(QStringLiteral("kiosk.db")), clock};
    storage::SqliteEnrolmentStore store{database, sealer, clock, QStringLiteral("K03")};
    storage::SqliteOutbox outbox{database, sealer, clock};
    storage::SqliteDraftStore drafts{database, sealer};
    storage::Retention retention{database, sealer, clock, 24h};
};

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledged_isWipedAfterItsTime_andItsRowStays();
    void envelope_ofWhatCameBackFromTheBlackBox_goesToo();
    void waiting_isNeverWiped();
    void key_goesWithTheLastPayloadOfItsDay();
    void keyOfADayWithADraft_stays();
    void copyOfTheFile_isUnreadableAfterwards_andNothingIsLeftOnTheDisk();
    void clockPutBack_keepsNothingForEver();
    void wiping_isInTheAuditChain();
};

void TestRetention::acknowledged_isWipedAfterItsTime_andItsRowStays()
{
    World world;
    const QUuid id = world.confirm(1);
    world.acknowledge(id);
    QCOMPARE(world.run().payloads, 0); // seen: its time begins
    world.clock.advanceMs(23 * hourMs);
    QCOMPARE(world.run().payloads, 0);
    QVERIFY(world.store.body(id).result());

    world.clock.advanceMs(hourMs);
    QCOMPARE(world.run().payloads, 1);

    QCOMPARE(world.store.body(id).result().error(), StoreError::NotFound);
    const auto rows = world.store.list(10).result();
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().id, id);
    QCOMPARE(rows->first().state, domain::EnrolmentState::Acknowledged);
    QCOMPARE(rows->first().protocolNumber, QStringLiteral("2026/0000001"));
    QCOMPARE(world.run().payloads, 0);
}

void TestRetention::envelope_ofWhatCameBackFromTheBlackBox_goesToo()
{
    World world;
    const QUuid id = world.confirm(1);
    world.acknowledge(id);
    const auto sql = [&world](const QString &statement) {
        return *world.database
                    .post([statement](storage::Connection &connection) -> Result<int, StoreError> {
                        auto query = connection.run(statement);
                        return query && query->next() ? query->value(0).toInt() : 0;
                    })
                    .result();
    };
    (void)sql(QStringLiteral("UPDATE enrolment SET sealed_body = NULL, envelope = 'for the office'"));
    (void)world.run();
    QCOMPARE(sql(QStringLiteral("SELECT count(*) FROM enrolment WHERE envelope IS NOT NULL")), 1);
    world.clock.advanceMs(25 * hourMs);

    QCOMPARE(world.run().payloads, 1);
    QCOMPARE(sql(QStringLiteral("SELECT count(*) FROM enrolment WHERE envelope IS NOT NULL")), 0);
}

void TestRetention::waiting_isNeverWiped()
{
    World world;
    const QUuid id = world.confirm(1);
    for (int day = 0; day < 30; ++day) {
        QCOMPARE(world.run().payloads, 0);
        world.clock.advanceMs(24 * hourMs);
    }
    QVERIFY(world.store.body(id).result());
    QCOMPARE(world.outbox.take(10, 1'000'000, true).result()->size(), 1);
}

void TestRetention::key_goesWithTheLastPayloadOfItsDay()
{
    World world;
    const QUuid one = world.confirm(1);
    const QUuid other = world.confirm(2);
    world.acknowledge(one);
    (void)world.run();
    world.clock.advanceMs(25 * hourMs);
    const auto first = world.run();
    QCOMPARE(first.payloads, 1);
    QCOMPARE(first.keys, 0); // the other one of that day still waits
    QVERIFY(world.store.body(other).result());

    world.acknowledge(other);
    (void)world.run();
    world.clock.advanceMs(25 * hourMs);
    const auto second = world.run();
    QCOMPARE(second.payloads, 1);
    QCOMPARE(second.keys, 1);
}

void TestRetention::keyOfADayWithADraft_stays()
{
    World world;
    const QUuid sitting = QUuid::fromString(QStringLiteral("0193b2a0-0001-7000-9000-000000000001"));
    QVERIFY(world.drafts.save({sitting, world.clock.nowUtc(), "half written"}).result());
    world.clock.advanceMs(48 * hourMs);

    QCOMPARE(world.run().keys, 0);
    QCOMPARE(world.drafts.all().result()->size(), 1);
    QVERIFY(world.drafts.discard(sitting).result());
    QCOMPARE(world.run().keys, 1);
}

void TestRetention::copyOfTheFile_isUnreadableAfterwards_andNothingIsLeftOnTheDisk()
{
    World world;
    const QUuid id = world.confirm(1);
    world.acknowledge(id);
    const QByteArray copied = world.sealedBody(id); // as a backup has it
    const QByteArray context = "enrolment/" + id.toByteArray(QUuid::WithoutBraces);
    QVERIFY(world.sealer.open(copied, context));
    QVERIFY(world.onDisk().contains(copied.mid(40, 64)));
    (void)world.run();
    world.clock.advanceMs(25 * hourMs);

    QCOMPARE(world.run().keys, 1);

    QCOMPARE(world.sealer.open(copied, context).error(), ports::SealError::Erased);
    secrets::DailySealer fresh(world.kiosk, world.clock, world.dir.filePath(QStringLiteral("day-keys")));
    QCOMPARE(fresh.open(copied, context).error(), ports::SealError::Erased);
    const QByteArray left = world.onDisk();
    for (qsizetype at = 0; at + 32 <= copied.size(); at += 32)
        QVERIFY2(!left.contains(copied.mid(at, 32)), qPrintable(QString::number(at)));
}

void TestRetention::clockPutBack_keepsNothingForEver()
{
    World world;
    const QUuid id = world.confirm(1);
    world.acknowledge(id);
    world.clock.advanceMs(365 * 24 * hourMs);
    (void)world.run();
    world.clock.advanceMs(-365 * 24 * hourMs);
    (void)world.run();
    world.clock.advanceMs(25 * hourMs);

    QCOMPARE(world.run().payloads, 1);
}

void TestRetention::wiping_isInTheAuditChain()
{
    World world;
    world.acknowledge(world.confirm(1));
    (void)world.run();
    world.clock.advanceMs(25 * hourMs);
    (void)world.run();

    const auto reference = world.database
                               .post([](storage::Connection &connection) -> Result<QString, StoreError> {
                                   auto query = connection.run(
                                       QStringLiteral("SELECT reference FROM audit WHERE event = 'payloads_wiped'"));
                                   return query && query->next() ? query->value(0).toString() : QString();
                               })
                               .result();
    QCOMPARE(*reference, QStringLiteral("1"));
    QVERIFY(*world.database.post(&testing::isAuditIntact).result());
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
