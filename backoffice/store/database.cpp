#include "backoffice/store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QUuid>

// A static library's resources are dropped by the linker unless somebody asks for them, outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(officesql);
}

namespace clips::office {

namespace {

// In order; a number is never given twice and a file never changed once released.
constexpr const char *migrations[] = {":/office/sql/0001_office.sql",      ":/office/sql/0002_versions.sql",
                                      ":/office/sql/0004_papers.sql",      ":/office/sql/0007_anchors.sql",
                                      ":/office/sql/0008_activations.sql", ":/office/sql/0005_signatures.sql",
                                      ":/office/sql/0006_sealkeys.sql"};

/// PostgreSQL's places as Qt's driver takes them. A server that does not answer is given up after 5 s when connecting
/// and 30 s later on.
QString connectOptions(const StoreAddress &address)
{
    QStringList options{QStringLiteral("connect_timeout=5"),   QStringLiteral("application_name=clips-office"),
                        QStringLiteral("keepalives_idle=10"),  QStringLiteral("keepalives_interval=5"),
                        QStringLiteral("keepalives_count=4"),  QStringLiteral("tcp_user_timeout=30000"),
                        QStringLiteral("client_encoding=UTF8")};
    for (const auto &[name, value] : address.options)
        options.append(QStringLiteral("%1='%2'").arg(name, value));
    return options.join(u';');
}

void setPlace(QSqlDatabase &connection, const StoreAddress &address, Database::Use use)
{
    if (address.kind == StoreAddress::Kind::Sqlite) {
        connection.setDatabaseName(address.file);
        if (use == Database::Use::ReadOnly)
            connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        return;
    }
    connection.setHostName(address.host);
    connection.setPort(address.port);
    connection.setUserName(address.user);
    connection.setDatabaseName(address.database);
    connection.setConnectOptions(connectOptions(address));
}

QVariant storable(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString || !value.toString().contains(QChar::Null))
        return value;
    return value.toString().replace(QChar::Null, QChar::ReplacementCharacter);
}

} // namespace

Database::Database(const StoreAddress &address, Use use)
    : m_dialect(dialectOf(address.kind))
    , m_sessionStart(use == Use::ReadOnly ? m_dialect.reader : m_dialect.writer)
    , m_connectionName(QUuid::createUuid().toString())
{
    auto connection = QSqlDatabase::addDatabase(m_dialect.driver, m_connectionName);
    setPlace(connection, address, use);
}

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

Result<std::unique_ptr<Database>, OfficeError> Database::open(const StoreAddress &address, Use use)
{
    const bool isFile = address.kind == StoreAddress::Kind::Sqlite;
    if (isFile && use == Use::ReadOnly && !QFile::exists(address.file))
        return Failure{OfficeError::NotFound};
    if (isFile && use == Use::ReadWrite && !QDir().mkpath(QFileInfo(address.file).absolutePath()))
        return Failure{OfficeError::Io};
    std::unique_ptr<Database> database(new Database(address, use));
    if (const auto connected = database->connect(); !connected)
        return Failure{connected.error()};
    if (use == Use::ReadOnly)
        return database;
    // Enrolments are personal data of minors: nobody but the office's own user reads the file.
    if (isFile)
        QFile::setPermissions(address.file, QFile::ReadOwner | QFile::WriteOwner);
    if (const auto migrated = database->migrate(); !migrated)
        return Failure{migrated.error()};
    return database;
}

Result<void, OfficeError> Database::connect()
{
    auto handle = connection();
    if (!handle.open())
        return Failure{m_dialect.errorOf(handle.lastError())};
    for (const QString &statement : m_sessionStart) {
        if (const auto done = runText(statement); !done) {
            handle.close(); // half set up is not to be used
            return done;
        }
    }
    return {};
}

Result<void, OfficeError> Database::connectAgainIfLost()
{
    if (connection().isOpen())
        return {};
    m_idle.clear();
    ++m_session; // what is on loan belongs to the lost connection
    connection().close();
    return connect();
}

Result<void, OfficeError> Database::begin()
{
    if (m_isInTransaction) // PostgreSQL would only warn
        return Failure{OfficeError::Io};
    // A connection shows that it is lost when it is used next; nothing was done on it yet.
    for (int attempt = 0;; ++attempt) {
        if (const auto connected = connectAgainIfLost(); !connected)
            return connected;
        Result<void, OfficeError> begun;
        for (const QString &statement : m_dialect.begin) {
            begun = runText(statement);
            if (!begun)
                break;
            m_isInTransaction = true;
        }
        if (begun) {
            m_hasFailed = false;
            return begun;
        }
        if (m_isInTransaction)
            (void)runText(QStringLiteral("ROLLBACK")); // it was not alone yet and has done nothing
        m_isInTransaction = false;
        if (attempt > 0 || connection().isOpen())
            return begun;
    }
}

Result<void, OfficeError> Database::migrate()
{
    initResources();
    {
        Statement fitness = prepare(m_dialect.fitness);
        if (const auto asked = run(fitness); !asked)
            return asked;
        if (!fitness.next())
            return Failure{OfficeError::Unfit};
    }
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
        if (const auto done = migrateTo(version); !done)
            return done;
    }
    return change.commit();
}

Result<void, OfficeError> Database::migrateTo(int version)
{
    static const QRegularExpression textType(QStringLiteral("\\bTEXT\\b"));
    QFile file(QString::fromLatin1(migrations[version - 1]));
    if (!file.open(QIODevice::ReadOnly))
        return Failure{OfficeError::Io};
    const QString sql = QString::fromUtf8(file.readAll()).replace(textType, m_dialect.textType);
    for (const QString &statement : sql.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const auto done = runText(statement); !done)
            return done;
    }
    Statement note = prepare(QStringLiteral("INSERT INTO schema_version (version) VALUES (?)"));
    note.addBindValue(version);
    return run(note);
}

Statement::Statement(Database &database, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_query(std::move(query))
    , m_session(database.m_session)
{}

Statement::~Statement()
{
    if (!m_query)
        return;
    m_query->finish();
    // One that failed may not even be prepared.
    if (m_session == m_database->m_session && !m_query->lastError().isValid())
        m_database->m_idle[m_sql].push_back(std::move(m_query));
}

void Statement::addBindValue(const QVariant &value)
{
    m_query->addBindValue(storable(value));
}

void Statement::bindValue(int position, const QVariant &value)
{
    m_query->bindValue(position, storable(value));
}

Statement Database::prepare(const QString &sql)
{
    if (!m_isInTransaction)
        (void)connectAgainIfLost(); // shows itself in run(), too
    auto &idle = m_idle[sql];
    if (!idle.empty()) {
        auto query = std::move(idle.back());
        idle.pop_back();
        return Statement(*this, sql, std::move(query));
    }
    auto query = std::make_unique<QSqlQuery>(connection());
    query->setForwardOnly(m_dialect.mayStreamRows);
    query->prepare(sql); // a wrong statement shows itself in run()
    return Statement(*this, sql, std::move(query));
}

Result<void, OfficeError> Database::run(Statement &statement)
{
    if (statement.exec())
        return {};
    Database &database = *statement.m_database;
    database.m_hasFailed = true;
    return Failure{database.m_dialect.errorOf(statement.m_query->lastError())};
}

Result<void, OfficeError> Database::runText(const QString &sql)
{
    QSqlQuery query(connection());
    if (query.exec(sql))
        return {};
    m_hasFailed = true;
    return Failure{m_dialect.errorOf(query.lastError())};
}

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_begun(database.begin())
{}

Transaction::~Transaction()
{
    if (!m_begun || !m_database.m_isInTransaction)
        return;
    // A database that cannot roll back does so when it is opened next, or when the connection is gone.
    (void)m_database.runText(QStringLiteral("ROLLBACK"));
    m_database.m_isInTransaction = false;
}

Result<void, OfficeError> Transaction::commit()
{
    // PostgreSQL answers COMMIT after a failed statement with a rollback, and calls that success.
    if (m_database.m_hasFailed)
        return Failure{OfficeError::Io};
    auto done = m_database.runText(QStringLiteral("COMMIT"));
    if (done)
        m_database.m_isInTransaction = false;
    return done;
}

} // namespace clips::office
