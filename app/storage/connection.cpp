#include "storage/connection.h"

#include "storage/migrations.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

namespace clips::storage {

using ports::StoreError;

namespace {

Q_LOGGING_CATEGORY(lcStorage, "clips.storage")

struct Pragma
{
    const char *name;
    const char *value;
    const char *readBack; ///< what SQLite answers when it did as asked
};

constexpr Pragma pragmas[] = {
    // One program, one connection: a second one is refused instead of waiting in turns.
    {"locking_mode", "EXCLUSIVE", "exclusive"},
    // A rollback journal cut to nothing at commit. Debian 12's SQLite 3.40.1 has the WAL-reset bug, and the default
    // DELETE journal loses the last commit when the power goes (tests/fault/tst_powercut).
    {"journal_mode", "TRUNCATE", "truncate"},
    // Every commit is on the disk, journal and directory included, before we say "saved".
    {"synchronous", "EXTRA", "3"},
    {"foreign_keys", "ON", "1"},
    // Deleted rows are overwritten: a discarded draft leaves nothing behind.
    {"secure_delete", "ON", "1"},
    // Sorting never spills rows to a temporary file.
    {"temp_store", "MEMORY", "2"},
    // A file from a stranger runs no code through its schema, and odd cells are noticed.
    {"trusted_schema", "OFF", "0"},
    {"cell_size_check", "ON", "1"},
};

/// Primary result codes of SQLite, fixed for ever (sqlite.org/rescode.html).
StoreError storeErrorFrom(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return StoreError::InUse;
    case 1:  // ERROR: our statements fit our schema, so the schema is not ours any more
    case 11: // CORRUPT
    case 26: // NOTADB
        return StoreError::Damaged;
    case 13: // FULL
        return StoreError::DiskFull;
    case 19: // CONSTRAINT
        return StoreError::IllegalStep;
    default:
        return StoreError::Io;
    }
}

/// user_version stands at offset 60, big-endian (SQLite file format, 1.3). Read without SQLite, because opening
/// could roll a journal back and change a file that is not ours to change.
int versionOnDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(60))
        return 0;
    const QByteArray bytes = file.read(4);
    return bytes.size() == 4 ? qFromBigEndian<qint32>(bytes.constData()) : 0;
}

bool isSqliteFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

} // namespace

Connection::Connection(QString path, BlackBox &box)
    : m_path(std::move(path))
    , m_box(box)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Connection::~Connection()
{
    close();
}

Result<void, StoreError> Connection::open(int newestVersion)
{
    if (isSqliteFile(m_path) && versionOnDisk(m_path) > newestVersion)
        return Failure{StoreError::NewerVersion};
    m_broken = false;
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000"));
    Result<void, StoreError> result;
    if (!m_database.open())
        result = Failure{noted(m_database.lastError())};
    if (result)
        result = takeLock(); // before the pragmas: a file in use answers some of them with the old value, not an error
    if (result)
        result = setPragmas();
    if (result)
        result = checkPages();
    if (!result)
        close();
    return result;
}

void Connection::close()
{
    if (!m_database.isValid())
        return;
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<Statement, StoreError> Connection::run(const QString &sql, const QVariantList &values)
{
    auto query = prepared(sql);
    if (!query)
        return Failure{query.error()};
    Statement statement(*query);
    for (int at = 0; at < values.size(); ++at)
        (*query)->bindValue(at, values[at]);
    if (!(*query)->exec())
        return Failure{noted((*query)->lastError())};
    return statement;
}

Result<void, StoreError> Connection::runEach(const QString &sql, const QList<QVariantList> &rows)
{
    for (const QVariantList &row : rows) {
        if (auto done = run(sql, row); !done)
            return Failure{done.error()};
    }
    return {};
}

Result<std::shared_ptr<QSqlQuery>, StoreError> Connection::prepared(const QString &sql)
{
    std::shared_ptr<QSqlQuery> kept = m_prepared.value(sql);
    // Held here and in the table; a third holder is still reading its rows.
    if (kept && kept.use_count() == 2)
        return kept;
    auto fresh = std::make_shared<QSqlQuery>(m_database);
    fresh->setForwardOnly(true);
    if (!fresh->prepare(sql))
        return Failure{noted(fresh->lastError())};
    if (!kept)
        m_prepared.insert(sql, fresh);
    return fresh;
}

Result<void, StoreError> Connection::setPragmas()
{
    for (const Pragma &pragma : pragmas) {
        const QString name = QString::fromLatin1(pragma.name);
        if (auto set = run(QStringLiteral("PRAGMA %1 = %2").arg(name, QString::fromLatin1(pragma.value))); !set)
            return Failure{set.error()};
        auto read = run(QStringLiteral("PRAGMA %1").arg(name));
        if (!read)
            return Failure{read.error()};
        if (!read->next() || read->value(0).toString() != QLatin1String(pragma.readBack)) {
            qCCritical(lcStorage) << "SQLite did not accept the pragma" << pragma.name;
            return Failure{StoreError::Io};
        }
    }
    return {};
}

Result<void, StoreError> Connection::takeLock()
{
    for (const QString &sql : {QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"), QStringLiteral("BEGIN EXCLUSIVE"),
                               QStringLiteral("COMMIT")}) {
        if (auto done = run(sql); !done)
            return Failure{done.error()};
    }
    return {};
}

Result<void, StoreError> Connection::checkPages()
{
    // Not quick_check: an id that was flipped in a table shows only where its index is compared with it.
    auto check = run(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!check)
        return Failure{check.error()};
    if (!check->next() || check->value(0).toString() != u"ok")
        return Failure{StoreError::Damaged};
    return {};
}

StoreError Connection::noted(const QSqlError &error)
{
    const StoreError mapped = storeErrorFrom(error);
    if (mapped == StoreError::Io || mapped == StoreError::Damaged)
        m_broken = true;
    // The driver's text names the fault, never a bound value.
    qCWarning(lcStorage) << "SQLite:" << error.nativeErrorCode() << error.driverText();
    return mapped;
}

} // namespace clips::storage
