#pragma once

#include "backoffice/store/dialect.h"
#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <unordered_map>
#include <vector>

namespace clips::office {

class Database;

/// A prepared query on loan: reset and given back when it goes out of scope, so that the next one of the same text need
/// not be prepared again and no lock stays behind. A character U+0000 in a text is kept as U+FFFD: PostgreSQL has none.
class Statement
{
public:
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    void addBindValue(const QVariant &value);
    void bindValue(int position, const QVariant &value);
    [[nodiscard]] bool exec() { return m_query->exec(); }
    [[nodiscard]] bool next() { return m_query->next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] int numRowsAffected() const { return m_query->numRowsAffected(); }
    void finish() { m_query->finish(); }

private:
    friend class Database;
    Statement(Database &database, QString sql, std::unique_ptr<QSqlQuery> query);

    Database *m_database; ///< outlives the loan
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_session; ///< the connection it was prepared on
};

/// The office's one connection. Belongs to the thread that opened it. All SQL is the same for both kinds of store but
/// what `Dialect` says. A connection that broke is made again for the next transaction.
class Database
{
    Q_DISABLE_COPY_MOVE(Database)
public:
    enum class Use { ReadWrite, ReadOnly };

    /// Opens the store, and brings its tables up to date (ReadWrite only). Only a SQLite file is made when it is
    /// missing.
    [[nodiscard]] static Result<std::unique_ptr<Database>, OfficeError> open(const StoreAddress &address,
                                                                             Use use = Use::ReadWrite);
    ~Database();

    /// A query ready to be bound and executed.
    [[nodiscard]] Statement prepare(const QString &sql);
    [[nodiscard]] static Result<void, OfficeError> run(Statement &statement);

private:
    friend class Transaction;
    friend class Statement;
    Database(const StoreAddress &address, Use use);
    [[nodiscard]] Result<void, OfficeError> connect();
    [[nodiscard]] Result<void, OfficeError> connectAgainIfLost();
    [[nodiscard]] Result<void, OfficeError> begin();
    [[nodiscard]] Result<void, OfficeError> migrate();
    [[nodiscard]] Result<void, OfficeError> migrateTo(int version);
    [[nodiscard]] Result<void, OfficeError> runText(const QString &sql);
    [[nodiscard]] QSqlDatabase connection() const;

    const Dialect &m_dialect;
    QStringList m_sessionStart;
    QString m_connectionName;
    int m_session = 0;
    bool m_isInTransaction = false;
    bool m_hasFailed = false; ///< a statement of this transaction did: it must not be committed
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> m_idle; ///< prepared and not on loan
};

/// Undone unless committed.
class Transaction
{
    Q_DISABLE_COPY_MOVE(Transaction)
public:
    explicit Transaction(Database &database);
    ~Transaction();

    /// The first thing to ask: without it nothing may be changed.
    [[nodiscard]] const Result<void, OfficeError> &begun() const { return m_begun; }
    [[nodiscard]] Result<void, OfficeError> commit();

private:
    Database &m_database;
    Result<void, OfficeError> m_begun;
};

} // namespace clips::office
