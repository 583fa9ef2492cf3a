#pragma once

#include "backoffice/store/officeerror.h"
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
/// not be prepared again and no lock stays behind.
class Statement
{
public:
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    void addBindValue(const QVariant &value) { m_query->addBindValue(value); }
    void bindValue(int position, const QVariant &value) { m_query->bindValue(position, value); }
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
};

/// The office's one connection. Belongs to the thread that opened it. All SQL but pragmas and "begin" is portable.
class Database
{
    Q_DISABLE_COPY_MOVE(Database)
public:
    enum class Use { ReadWrite, ReadOnly };

    /// Opens office.sqlite in `folder`, and brings its tables up to date (ReadWrite only).
    [[nodiscard]] static Result<std::unique_ptr<Database>, OfficeError> open(const QString &folder,
                                                                             Use use = Use::ReadWrite);
    ~Database();

    /// A query ready to be bound and executed.
    [[nodiscard]] Statement prepare(const QString &sql);
    [[nodiscard]] static Result<void, OfficeError> run(Statement &statement);

    [[nodiscard]] static QString fileIn(const QString &folder);

private:
    friend class Transaction;
    friend class Statement;
    explicit Database(QString connectionName);
    [[nodiscard]] Result<void, OfficeError> migrate();
    [[nodiscard]] Result<void, OfficeError> runText(const QString &sql);
    [[nodiscard]] QSqlDatabase connection() const;

    QString m_connectionName;
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
    bool m_isOpen = false;
};

} // namespace clips::office
