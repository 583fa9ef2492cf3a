#include "backoffice/store/dialect.h"

namespace clips::office {

namespace {

OfficeError sqliteError(const QSqlError &error)
{
    // SQLite's extended codes carry the plain one in their lowest byte.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return OfficeError::Busy;
    case 13: // SQLITE_FULL
        return OfficeError::DiskFull;
    default:
        return OfficeError::Io;
    }
}

OfficeError postgreSqlError(const QSqlError &error)
{
    const QString state = error.nativeErrorCode(); // SQLSTATE
    static const QStringList passing{
        QStringLiteral("55P03"), // lock_not_available: lock_timeout ran out
        QStringLiteral("40001"), // serialization_failure
        QStringLiteral("40P01"), // deadlock_detected
        QStringLiteral("53300"), // too_many_connections
        QStringLiteral("57P03"), // cannot_connect_now: it starts or recovers
    };
    if (passing.contains(state))
        return OfficeError::Busy;
    return state == u"53100" ? OfficeError::DiskFull : OfficeError::Io;
}

Dialect sqlite()
{
    Dialect dialect;
    dialect.driver = QStringLiteral("QSQLITE");
    // TRUNCATE: the emptied journal is synced, so a power cut cannot bring it back and undo what was acknowledged, and
    // several processes (serve, list, pair) may share the file, which SQLite 3.40 does not do safely in WAL mode.
    // EXTRA: the folder is synced too; the office says "stored" only when the row outlives a power cut.
    // 5 s of patience: `pair` and `import` write while `serve` runs.
    dialect.writer = {QStringLiteral("PRAGMA journal_mode=TRUNCATE"), QStringLiteral("PRAGMA synchronous=EXTRA"),
                      QStringLiteral("PRAGMA busy_timeout=5000"), QStringLiteral("PRAGMA foreign_keys=ON"),
                      QStringLiteral("PRAGMA cache_size=-8000")};
    dialect.reader = {QStringLiteral("PRAGMA busy_timeout=5000")};
    // A plain BEGIN takes the write lock only at the first write, where waiting for it can no longer help.
    dialect.begin = {QStringLiteral("BEGIN IMMEDIATE")};
    dialect.fitness = QStringLiteral("SELECT 1");
    dialect.mayStreamRows = true;
    dialect.textType = QStringLiteral("TEXT");
    dialect.errorOf = sqliteError;
    return dialect;
}

Dialect postgreSql()
{
    Dialect dialect;
    dialect.driver = QStringLiteral("QPSQL");
    const QStringList session{
        // Whatever the server's default: "stored" is said only of what outlives a power cut.
        QStringLiteral("SET synchronous_commit = on"),
        QStringLiteral("SET client_min_messages = warning"),
        QStringLiteral("SET lock_timeout = '5s'"),
        // A process that was stopped in the middle must not keep all others from writing.
        QStringLiteral("SET idle_in_transaction_session_timeout = '30s'"),
    };
    dialect.writer = session;
    dialect.reader = session + QStringList{QStringLiteral("SET default_transaction_read_only = on")};
    // One writer at a time, as SQLite has it: conflicts, successions and protocol numbers are decided by what is there
    // already, so two transactions side by side could each miss the other. Read committed, because each statement after
    // the lock must see what its former holder committed. The lock goes with the transaction or the connection. Its
    // number is ours alone in this database: "CLIPS" in ASCII.
    dialect.begin = {QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED"),
                     QStringLiteral("SELECT pg_advisory_xact_lock(289042681939)")};
    // Names of every script, and rows that outlive a power cut.
    dialect.fitness = QStringLiteral("SELECT 1 WHERE current_setting('server_encoding') = 'UTF8' AND "
                                     "current_setting('fsync') = 'on' AND current_setting('full_page_writes') = 'on'");
    dialect.mayStreamRows = false;
    // Compared and sorted by code point, as SQLite does, whatever the language of the server.
    dialect.textType = QStringLiteral("TEXT COLLATE \"C\"");
    dialect.errorOf = postgreSqlError;
    return dialect;
}

} // namespace

const Dialect &dialectOf(StoreAddress::Kind kind)
{
    static const Dialect onSqlite = sqlite();
    static const Dialect onPostgreSql = postgreSql();
    return kind == StoreAddress::Kind::Sqlite ? onSqlite : onPostgreSql;
}

} // namespace clips::office
