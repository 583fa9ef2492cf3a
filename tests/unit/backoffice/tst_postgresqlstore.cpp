#include "backoffice/store/publications.h"
#include "backoffice/store/query.h"

#include "base/systemclock.h"
#include "support/officestore.h"

#include <QTest>

using namespace clips;
using namespace clips::office;

/// What only a database behind a connection can do.
class TestPostgreSqlStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_serverThatIsNotThere_isRefused();
    void open_databaseOfOneScript_isUnfit();
    void transaction_afterTheServerCameBack_works();
    void transaction_cutInTheMiddle_leavesNothingAndTheNextWorks();
    void read_afterTheServerCameBack_worksTheSecondTime();
    void session_isDurableWhateverTheServersDefault();
};

namespace {

std::unique_ptr<Database> opened(const QString &address)
{
    auto database = Database::open(StoreAddress::fromText(address).value());
    return database ? std::move(database).value() : nullptr;
}

} // namespace

void TestPostgreSqlStore::open_serverThatIsNotThere_isRefused()
{
    const auto database =
        Database::open(StoreAddress::fromText(QStringLiteral("postgresql:///x?host=/nowhere")).value());

    QVERIFY(!database);
    QCOMPARE(database.error(), OfficeError::Io);
}

void TestPostgreSqlStore::open_databaseOfOneScript_isUnfit()
{
    testing::PostgresServer &server = testing::OfficeStore::server();
    const QString address =
        server.createDatabase(QStringLiteral("ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0"));

    const auto database = Database::open(StoreAddress::fromText(address).value());

    QVERIFY(!database);
    QCOMPARE(database.error(), OfficeError::Unfit);
}

void TestPostgreSqlStore::transaction_afterTheServerCameBack_works()
{
    testing::PostgresServer &server = testing::OfficeStore::server();
    const auto database = opened(server.createDatabase());
    const SystemClock clock;
    Publications publications(*database, clock);
    QVERIFY(publications.setSetting(QStringLiteral("office_id"), QStringLiteral("before")));
    server.stop();
    QVERIFY(!publications.setSetting(QStringLiteral("office_id"), QStringLiteral("while it is away")));
    QVERIFY(server.start());

    QVERIFY(publications.setSetting(QStringLiteral("office_id"), QStringLiteral("after")));

    QCOMPARE(publications.setting(QStringLiteral("office_id")).value_or({}), QStringLiteral("after"));
}

void TestPostgreSqlStore::transaction_cutInTheMiddle_leavesNothingAndTheNextWorks()
{
    testing::PostgresServer &server = testing::OfficeStore::server();
    const auto database = opened(server.createDatabase());
    const auto insert = [&](const QString &name) {
        return runQuery(*database, QStringLiteral("INSERT INTO setting (name, content) VALUES (?, '')"), {name})
            .has_value();
    };
    {
        Transaction change(*database);
        QVERIFY(insert(QStringLiteral("first")));
        server.stop();
        QVERIFY(server.start());
        QVERIFY(!insert(QStringLiteral("second")));
        QVERIFY(!insert(QStringLiteral("third"))); // not on a new connection, outside of any transaction

        QVERIFY(!change.commit());
    }
    Transaction next(*database);
    QVERIFY(next.begun());
    QVERIFY(insert(QStringLiteral("fourth")));
    QVERIFY(next.commit());

    auto rows = runQuery(*database, QStringLiteral("SELECT name FROM setting"));
    QVERIFY(rows && rows->next());
    QCOMPARE(rows->value(0).toString(), QStringLiteral("fourth"));
    QVERIFY(!rows->next());
}

void TestPostgreSqlStore::read_afterTheServerCameBack_worksTheSecondTime()
{
    testing::PostgresServer &server = testing::OfficeStore::server();
    const auto database = opened(server.createDatabase());
    const SystemClock clock;
    Publications publications(*database, clock);
    QVERIFY(publications.setSetting(QStringLiteral("office_id"), QStringLiteral("kept")));
    server.stop();
    QVERIFY(server.start());
    (void)publications.setting(QStringLiteral("office_id")); // shows the loss

    QCOMPARE(publications.setting(QStringLiteral("office_id")).value_or({}), QStringLiteral("kept"));
}

void TestPostgreSqlStore::session_isDurableWhateverTheServersDefault()
{
    testing::PostgresServer &server = testing::OfficeStore::server();
    const QString address = server.createDatabase();
    const QString name = StoreAddress::fromText(address)->database;
    server.run(name, QStringLiteral("ALTER DATABASE %1 SET synchronous_commit = off").arg(name));
    const auto database = opened(address);

    auto row = runQuery(*database, QStringLiteral("SELECT current_setting('synchronous_commit')"));

    QVERIFY(row && row->next());
    QCOMPARE(row->value(0).toString(), QStringLiteral("on"));
}

QTEST_GUILESS_MAIN(TestPostgreSqlStore)
#include "tst_postgresqlstore.moc"
