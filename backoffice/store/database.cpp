#include "backoffice/store/database.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QUuid>

// A static library's resources are dropped by the linker unless somebody asks for them, outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(officesql);
}

namespace clips::office {

namespace {

// TRUNCATE: the emptied journal is synced, so a power cut cannot bring it back and undo what was acknowledged, and
// several processes (serve, list, pair) may share the file, which SQLite 3.40 does not do safely in WAL mode.
// EXTRA: the folder is synced too; the office says "stored" only when the row outlives a power cut.
// 5 s of patience: `pair` and `import` write while `serve` runs.
constexpr const char *pragmas[] = {"PRAGMA journal_mode=TRUNCATE", "PRAGMA synchronous=EXTRA",
                                   "PRAGMA busy_timeout=5000", "PRAGMA foreign_keys=ON", "PRAGMA cache_size=-8000"};

// In order; a number is never given twice and a file never changed once released.
constexpr const char *migrations[] = {":/office/sql/0001_office.sql", ":/office/sql/0002_versions.sql",
                                      ":/office/sql/0004_papers.sql", ":/office/sql/0007_anchors.sql",
                                      ":/office/sql/0008_activations.sql"};

OfficeError errorOf(const QSqlQuery &query)
{
    // SQLite's extended codes carry the plain one in their lowest byte.
    switch (query.lastError().nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return OfficeError::Busy;
    case 13: // SQLITE_FULL
        return OfficeError::DiskFull;
    default:
        return OfficeError::Io;
    }
}

} // namespace

Database::Database(QString connectionName)
    : m_connectionName(std::move(connectionName))
{}

Database::~Database()
{
    m_idle.clear(); // queries must be gone before their connection
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

QString Database::fileIn(const QString &folder)
{
    return folder + QStringLiteral("/office.sqlite");
}

Result<std::unique_ptr<Database>, OfficeError> Database::open(const QString &folder, Use use)
{
    const QString file = fileIn(folder);
    if (use == Use::ReadOnly && !QFile::exists(file))
        return Failure{OfficeError::NotFound};
    if (use == Use::ReadWrite && !QDir().mkpath(folder))
        return Failure{OfficeError::Io};
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString()));
    auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connectionName);
    connection.setDatabaseName(file);
    if (use == Use::ReadOnly)
        connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection.open())
        return Failure{OfficeError::Io};
    if (use == Use::ReadOnly)
        return database;
    // Enrolments are personal data of minors: nobody but the office's own user reads the file.
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    for (const char *pragma : pragmas) {
        if (const auto done = database->runText(QLatin1String(pragma)); !done)
            return Failure{done.error()};
    }
    if (const auto migrated = database->migrate(); !migrated)
        return Failure{migrated.error()};
    return database;
}

Result<void, OfficeError> Database::migrate()
{
    initResources();
    Transaction change(*this);
    if (!change.begun())
        return change.begun();
    if (const auto made =
            runText(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"));
        !made)
        return made;
    Statement query = prepare(QStringLiteral("SELECT MAX(version) FROM schema_version"));
    if (const auto done = run(query); !done)
        return done;
    const int have = query.next() ? query.value(0).toInt() : 0;
    query.finish();
    if (have > int(std::size(migrations)))
        return Failure{OfficeError::NewerVersion};
    for (int version = have + 1; version <= int(std::size(migrations)); ++version) {
        QFile file(QString::fromLatin1(migrations[version - 1]));
        if (!file.open(QIODevice::ReadOnly))
            return Failure{OfficeError::Io};
        for (const QString &statement :
             QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
            if (statement.trimmed().isEmpty())
                continue;
            if (const auto done = runText(statement); !done)
                return done;
        }
        Statement note = prepare(QStringLiteral("INSERT INTO schema_version (version) VALUES (?)"));
        note.addBindValue(version);
        if (const auto done = run(note); !done)
            return done;
    }
    return change.commit();
}

Statement::Statement(Database &database, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_query(std::move(query))
{}

Statement::~Statement()
{
    if (!m_query)
        return;
    m_query->finish();
    m_database->m_idle[m_sql].push_back(std::move(m_query));
}

Statement Database::prepare(const QString &sql)
{
    auto &idle = m_idle[sql];
    if (!idle.empty()) {
        auto query = std::move(idle.back());
        idle.pop_back();
        return Statement(*this, sql, std::move(query));
    }
    auto query = std::make_unique<QSqlQuery>(connection());
    query->setForwardOnly(true);
    query->prepare(sql); // a wrong statement shows itself in run()
    return Statement(*this, sql, std::move(query));
}

Result<void, OfficeError> Database::run(Statement &statement)
{
    if (!statement.exec())
        return Failure{errorOf(*statement.m_query)};
    return {};
}

Result<void, OfficeError> Database::runText(const QString &sql)
{
    QSqlQuery query(connection());
    if (!query.exec(sql))
        return Failure{errorOf(query)};
    return {};
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    // SQLite's plain BEGIN takes the write lock only at the first write, where waiting for it can no longer help.
    const bool isSqlite = m_database.connection().driverName() == u"QSQLITE";
    m_begun = m_database.runText(isSqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    m_isOpen = m_begun.has_value();
}

Transaction::~Transaction()
{
    if (m_isOpen)
        (void)m_database.runText(
            QStringLiteral("ROLLBACK")); // a database that cannot roll back does so when it is opened next
}

Result<void, OfficeError> Transaction::commit()
{
    auto done = m_database.runText(QStringLiteral("COMMIT"));
    if (done)
        m_isOpen = false;
    return done;
}

} // namespace clips::office
