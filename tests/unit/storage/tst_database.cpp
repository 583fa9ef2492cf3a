#include "storage/connection.h"
#include "storage/migrations.h"
#include "support/openstore.h"
#include "support/sampleenrolments.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace clips::testing;
using ports::StoreError;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Changes a file behind the back of the store.
bool runOn(const QString &path, const QString &sql)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(path);
        done = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    return done;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void open_newFile_isMadeWithTheNewestSchema();
    void open_secondProgram_getsInUse();
    void open_newerVersion_isRefusedAndTheFileUntouched();
    void open_damagedFile_isMovedAsideAndKept_data();
    void open_damagedFile_isMovedAsideAndKept();
    void confirm_afterADamagedFile_givesNoNumberAgain();
    void open_folderMissing_saysIo();
    void open_upgradeThatFails_leavesTheOldSchema();
    void pragmas_areWhatWeAskedFor_data();
    void pragmas_areWhatWeAskedFor();
    void post_beforeOpen_fails();
    void post_manyThreads_runsAll();
    void destructor_runsWhatWasPosted();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("kiosk.db")); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestDatabase::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestDatabase::open_newFile_isMadeWithTheNewestSchema()
{
    const OpenStore store(path());

    QVERIFY(store.opened);
    QCOMPARE(store.opened->schemaVersion, storage::newestSchemaVersion());
    QVERIFY(store.opened->schemaVersion >= 1);
    QVERIFY(store.opened->movedAside.isEmpty());
}

void TestDatabase::open_secondProgram_getsInUse()
{
    const OpenStore first(path());
    QVERIFY(first.opened);

    const OpenStore second(path());

    QVERIFY(!second.opened);
    QCOMPARE(second.opened.error(), StoreError::InUse);
}

void TestDatabase::open_newerVersion_isRefusedAndTheFileUntouched()
{
    {
        const OpenStore store(path());
    }
    QVERIFY(runOn(path(), QStringLiteral("PRAGMA user_version = %1").arg(storage::newestSchemaVersion() + 1)));
    const QByteArray before = bytesOf(path());
    // A journal of the newer program must not be rolled back by us either.
    QVERIFY(writeBytes(path() + QStringLiteral("-journal"), "left by a newer program"));

    const OpenStore store(path());

    QVERIFY(!store.opened);
    QCOMPARE(store.opened.error(), StoreError::NewerVersion);
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(bytesOf(path() + QStringLiteral("-journal")), QByteArray("left by a newer program"));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 2);
}

void TestDatabase::open_damagedFile_isMovedAsideAndKept_data()
{
    QTest::addColumn<int>("kind");

    QTest::newRow("first bytes overwritten") << 0;
    QTest::newRow("a page of zeros in the middle") << 1;
    QTest::newRow("tail cut off") << 2;
    QTest::newRow("not a database at all") << 3;
}

void TestDatabase::open_damagedFile_isMovedAsideAndKept()
{
    QFETCH(int, kind);
    {
        OpenStore store(path());
        for (int n = 1; n <= 20; ++n)
            QVERIFY(store.enrolments.confirm(sampleSitting(n, 3), {}).result());
    }
    QByteArray bytes = bytesOf(path());
    QVERIFY(bytes.size() > 12 * 4096);
    if (kind == 0)
        bytes.replace(0, 16, QByteArray(16, 'x'));
    else if (kind == 1)
        bytes.replace(4 * 4096, 4096, QByteArray(4096, '\0'));
    else if (kind == 2)
        bytes.truncate(bytes.size() - 3 * 4096);
    else
        bytes = QByteArray(5000, 'x');
    QVERIFY(writeBytes(path(), bytes));

    OpenStore store(path());

    QVERIFY(store.opened);
    QVERIFY(!store.opened->movedAside.isEmpty());
    QCOMPARE(bytesOf(store.opened->movedAside), bytes);
    QCOMPARE(store.opened->restored, 60);
    QVERIFY(store.enrolments.confirm(sampleSitting(21), {}).result());
}

void TestDatabase::confirm_afterADamagedFile_givesNoNumberAgain()
{
    FakeClock clock;
    int last = 0;
    for (int file = 0; file < 3; ++file) {
        OpenStore(path(), &clock); // the program may end right after the damaged file was moved aside
        {
            OpenStore store(path(), &clock);
            for (int n = 0; n < 5; ++n) {
                const auto confirmed = store.enrolments.confirm(sampleSitting(10 * file + n, 1), {}).result();
                QVERIFY(confirmed);
                QVERIFY(confirmed->receiptNumber.sequence() > last);
                last = confirmed->receiptNumber.sequence();
                clock.advanceMs(61'000);
            }
        }
        QVERIFY(writeBytes(path(), QByteArray(5000, 'x')));
    }
}

void TestDatabase::open_folderMissing_saysIo()
{
    const OpenStore store(m_dir->filePath(QStringLiteral("nowhere/kiosk.db")));

    QVERIFY(!store.opened);
    QCOMPARE(store.opened.error(), StoreError::Io);
}

void TestDatabase::open_upgradeThatFails_leavesTheOldSchema()
{
    // A table of the last statement of the first migration is in the way: the step fails after most of its work.
    QVERIFY(runOn(path(), QStringLiteral("CREATE TABLE publication (something_else TEXT)")));

    const OpenStore store(path());

    QVERIFY(!store.opened);
    QVERIFY(runOn(path(), QStringLiteral("SELECT something_else FROM publication")));
    QVERIFY(!runOn(path(), QStringLiteral("SELECT 1 FROM enrolment")));
    QVERIFY(!runOn(path(), QStringLiteral("SELECT 1 FROM receipt_sequence")));
}

void TestDatabase::pragmas_areWhatWeAskedFor_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");

    QTest::newRow("journal") << QStringLiteral("journal_mode") << QStringLiteral("truncate");
    QTest::newRow("synchronous") << QStringLiteral("synchronous") << QStringLiteral("3");
    QTest::newRow("locking") << QStringLiteral("locking_mode") << QStringLiteral("exclusive");
    QTest::newRow("foreign keys") << QStringLiteral("foreign_keys") << QStringLiteral("1");
    QTest::newRow("secure delete") << QStringLiteral("secure_delete") << QStringLiteral("1");
}

void TestDatabase::pragmas_areWhatWeAskedFor()
{
    QFETCH(QString, pragma);
    QFETCH(QString, value);
    OpenStore store(path());

    const auto read = store.database
                          .post([pragma](storage::Connection &connection) -> Result<QString, StoreError> {
                              auto query = connection.run(QStringLiteral("PRAGMA ") + pragma);
                              if (!query || !query->next())
                                  return Failure{StoreError::Io};
                              return query->value(0).toString();
                          })
                          .result();

    QCOMPARE(*read, value);
}

void TestDatabase::post_beforeOpen_fails()
{
    const FakeClock clock;
    storage::Database database(path(), clock);

    const auto answer = database.post([](storage::Connection &) -> Result<int, StoreError> { return 1; }).result();

    QVERIFY(!answer);
}

void TestDatabase::post_manyThreads_runsAll()
{
    OpenStore store(path());
    std::vector<std::unique_ptr<QThread>> threads;
    for (int n = 0; n < 4; ++n) {
        threads.emplace_back(QThread::create([&store, n] {
            for (int at = 0; at < 5; ++at)
                (void)store.enrolments.confirm(sampleSitting(100 * (n + 1) + at, 1), {}).result();
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();

    QCOMPARE(store.enrolments.list(100).result()->size(), 20);
    QCOMPARE(store.enrolments.receipts(1).result()->size(), 1);
    QCOMPARE(store.enrolments.confirm(sampleSitting(900), {}).result()->receiptNumber.sequence(), 21);
}

void TestDatabase::destructor_runsWhatWasPosted()
{
    QFuture<Result<ports::ConfirmedSitting, StoreError>> confirmed;
    {
        OpenStore store(path());
        confirmed = store.enrolments.confirm(sampleSitting(1), {});
    }

    QVERIFY(confirmed.isFinished());
    QVERIFY(confirmed.result());
    OpenStore store(path());
    QCOMPARE(store.enrolments.list(10).result()->size(), 2);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
