#include "support/postgresserver.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QUuid>
#include <csignal>
#include <unistd.h>

namespace clips::testing {

namespace {

constexpr int patienceMs = 60'000;

/// Where Debian keeps the server's programs: outside PATH, one folder a version.
QString programFolder()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return names.isEmpty() ? QString() : versions.filePath(names.last()) + QStringLiteral("/bin/");
}

bool runOnce(QStringList words, QByteArray *output = nullptr)
{
    QProcess once;
    const QString program = words.takeFirst();
    once.setWorkingDirectory(QDir::tempPath());
    once.start(program, words);
    const bool isDone = once.waitForFinished(patienceMs) && once.exitCode() == 0;
    if (!isDone)
        qWarning("%s: %s", qPrintable(program), once.readAllStandardError().constData());
    if (output)
        *output = once.readAllStandardOutput();
    return isDone;
}

} // namespace

PostgresServer::PostgresServer(Disk disk)
{
    // Some thousand small files a cluster: memory is kinder to the machine than its disk.
    const QString memory = QStringLiteral("/dev/shm");
    const bool isInMemory = disk == Disk::Any && QStorageInfo(memory).bytesAvailable() > qint64(1) << 30;
    QTemporaryDir folder((isInMemory ? memory : QDir::tempPath()) + QStringLiteral("/clips-pg-XXXXXX"));
    folder.setAutoRemove(false); // what is in it may belong to another user
    m_folder = folder.path();
    if (!makeCluster() || !start())
        qFatal("PostgreSQL does not start; is the package postgresql installed?");
    run(QStringLiteral("postgres"), QStringLiteral("CREATE ROLE clips LOGIN"));
}

PostgresServer::~PostgresServer()
{
    stop();
    QDir(m_folder).removeRecursively();
}

QStringList PostgresServer::asServerUser(const QString &program, const QStringList &arguments) const
{
    QStringList words{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"), QStringLiteral("INT")};
    if (::getuid() == 0)
        words +=
            {QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"), QStringLiteral("--init-groups")};
    return words + QStringList{programFolder() + program} + arguments;
}

bool PostgresServer::makeCluster()
{
    if (::getuid() == 0 && !runOnce({QStringLiteral("chown"), QStringLiteral("postgres:"), m_folder}))
        return false;
    return runOnce(asServerUser(
        QStringLiteral("initdb"),
        {QStringLiteral("--pgdata=") + m_folder + QStringLiteral("/data"), QStringLiteral("--username=postgres"),
         QStringLiteral("--auth=trust"), QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
         QStringLiteral("--locale-provider=icu"), QStringLiteral("--icu-locale=it"), QStringLiteral("--no-sync")}));
}

bool PostgresServer::start()
{
    QStringList words = asServerUser(QStringLiteral("postgres"),
                                     {QStringLiteral("-D"), m_folder + QStringLiteral("/data"), QStringLiteral("-k"),
                                      m_folder, QStringLiteral("-c"), QStringLiteral("listen_addresses="),
                                      QStringLiteral("-c"), QStringLiteral("shared_buffers=32MB")});
    const QString program = words.takeFirst();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, words);
    QByteArray said;
    while (!said.contains("ready to accept connections") && m_process.waitForReadyRead(patienceMs))
        said += m_process.readAll();
    m_process.setReadChannel(QProcess::StandardOutput);
    if (!said.contains("ready to accept connections"))
        qWarning("%s", said.constData());
    return isRunning();
}

void PostgresServer::stop()
{
    if (!isRunning())
        return;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT); // PostgreSQL's "fast"
    m_process.waitForFinished(patienceMs);
}

QString PostgresServer::createOffice()
{
    const QString name = QStringLiteral("office%1").arg(++m_made);
    run(QStringLiteral("postgres"), QStringLiteral("CREATE ROLE %1 LOGIN").arg(name));
    run(QStringLiteral("postgres"), QStringLiteral("CREATE SCHEMA AUTHORIZATION %1").arg(name));
    return addressOf(QStringLiteral("postgres"), name);
}

QString PostgresServer::createDatabase(const QString &options)
{
    const QString name = QStringLiteral("office%1").arg(++m_made);
    run(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1 OWNER clips %2").arg(name, options));
    return addressOf(name, QStringLiteral("clips"));
}

QByteArray PostgresServer::dump(const office::StoreAddress &office) const
{
    QByteArray text;
    (void)runOnce({programFolder() + QStringLiteral("pg_dump"), QStringLiteral("--host=") + m_folder,
                   QStringLiteral("--username=postgres"), QStringLiteral("--schema=") + office.user, office.database},
                  &text);
    return text;
}

QString PostgresServer::addressOf(const QString &database, const QString &user) const
{
    return QStringLiteral("postgresql:///%1?host=%2&user=%3").arg(database, m_folder, user);
}

QString PostgresServer::run(const QString &database, const QString &sql) const
{
    const QString name = QUuid::createUuid().toString();
    QString first;
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        connection.setHostName(m_folder);
        connection.setUserName(QStringLiteral("postgres"));
        connection.setDatabaseName(database);
        QSqlQuery query(connection);
        if (!connection.open() || !query.exec(sql))
            qWarning("%s", qPrintable(connection.lastError().text() + query.lastError().text()));
        if (query.next())
            first = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return first;
}

} // namespace clips::testing
