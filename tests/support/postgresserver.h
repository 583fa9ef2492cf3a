#pragma once

#include "backoffice/store/storeaddress.h"

#include <QProcess>
#include <QString>

namespace clips::testing {

/// A PostgreSQL server of this program's own: a new cluster in a new folder, reached by a socket in that folder only,
/// ended and removed with this object, and with this program however it ends. For root it runs as the user postgres of
/// Debian's package, because PostgreSQL refuses root. Its language is Italian, so that nothing sorts by chance.
class PostgresServer
{
    Q_DISABLE_COPY_MOVE(PostgresServer)
public:
    enum class Disk { Any, Real };

    explicit PostgresServer(Disk disk = Disk::Any);
    ~PostgresServer();

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    /// Makes a place for an office of its own, cheaply: a role with a schema in a database that all share.
    [[nodiscard]] QString createOffice();
    /// Makes an empty database; `options` end the CREATE DATABASE. Gives `postgresql://...`.
    [[nodiscard]] QString createDatabase(const QString &options = {});
    /// Runs SQL as superuser in one database; the text of the first column of the first row.
    QString run(const QString &database, const QString &sql) const;

    /// What pg_dump writes of an office made by createOffice().
    [[nodiscard]] QByteArray dump(const office::StoreAddress &office) const;

    bool start();
    /// At once, with no goodbye to the clients: their transactions are rolled back.
    void stop();

private:
    [[nodiscard]] QStringList asServerUser(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] bool makeCluster();
    [[nodiscard]] QString addressOf(const QString &database, const QString &user) const;

    QString m_folder;
    QProcess m_process;
    int m_made = 0;
};

} // namespace clips::testing
