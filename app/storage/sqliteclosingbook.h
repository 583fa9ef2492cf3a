#pragma once

#include "ports/closingbook.h"

namespace clips {
class Clock;
}

namespace clips::storage {

class Database;

/// Closings in the kiosk's own file. Database and clock must outlive it and all its futures.
class SqliteClosingBook final : public ports::ClosingBook
{
    Q_DISABLE_COPY_MOVE(SqliteClosingBook)
public:
    SqliteClosingBook(Database &database, const Clock &clock, QString kioskId);

    QFuture<Result<domain::DayClosing, ports::StoreError>> count(const QDateTime &from) override;
    QFuture<Result<domain::DayClosing, ports::StoreError>> close(const QString &operatorId) override;

private:
    Database &m_database;
    const Clock &m_clock;
    const QString m_kioskId;
};

} // namespace clips::storage
