#pragma once

#include "backoffice/store/officeerror.h"
#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <memory>

namespace clips::office {

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
    [[nodiscard]] QSqlQuery prepare(const QString &sql);
    [[nodiscard]] static OfficeError errorOf(const QSqlQuery &query);
    [[nodiscard]] static Result<void, OfficeError> run(QSqlQuery &query);

    [[nodiscard]] static QString fileIn(const QString &folder);

private:
    friend class Transaction;
    explicit Database(QString connectionName);
    [[nodiscard]] Result<void, OfficeError> migrate();
    [[nodiscard]] Result<void, OfficeError> runText(const QString &sql);
    [[nodiscard]] QSqlDatabase connection() const;

    QString m_connectionName;
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
