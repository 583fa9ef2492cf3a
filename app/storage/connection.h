#pragma once

#include "base/result.h"
#include "ports/storeerror.h"
#include "storage/statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QVariantList>

namespace clips::storage {

class BlackBox;

/// The one SQLite connection. Made, used and destroyed in the thread of Database; never seen outside storage.
class Connection
{
    Q_DISABLE_COPY_MOVE(Connection)
public:
    /// box: the second copy of what is confirmed here; must outlive it.
    Connection(QString path, BlackBox &box);
    ~Connection();

    /// Opens or creates the file, takes the exclusive lock, sets every pragma and reads it back, and checks the pages.
    /// NewerVersion is found before SQLite touches the file. After any failure the file is closed again.
    [[nodiscard]] Result<void, ports::StoreError> open(int newestVersion);
    void close();
    /// Damaged when the pages of the file do not hold together.
    [[nodiscard]] Result<void, ports::StoreError> checkPages();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

    /// One statement with its values bound in order; stays prepared for the next time.
    [[nodiscard]] Result<Statement, ports::StoreError> run(const QString &sql, const QVariantList &values = {});
    /// The same for many rows: prepared once.
    [[nodiscard]] Result<void, ports::StoreError> runEach(const QString &sql, const QList<QVariantList> &rows);

    [[nodiscard]] BlackBox &box() { return m_box; }

    /// The disk refused once in this handle. After a failed sync the kernel may call lost pages written, so nothing
    /// is tried again here: Database closes the handle and reads from the disk what is really there.
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    [[nodiscard]] Result<void, ports::StoreError> setPragmas();
    [[nodiscard]] Result<void, ports::StoreError> takeLock();
    [[nodiscard]] Result<std::shared_ptr<QSqlQuery>, ports::StoreError> prepared(const QString &sql);
    [[nodiscard]] ports::StoreError noted(const QSqlError &error);

    QString m_path;
    BlackBox &m_box;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    bool m_broken = false;
};

} // namespace clips::storage
