#pragma once

#include "ports/emergencyregister.h"

namespace clips {
class Clock;
}

namespace clips::storage {

class Database;

/// The emergency register in the kiosk's own file. Database and clock must outlive it and all its futures.
class SqliteEmergencyRegister final : public ports::EmergencyRegister
{
    Q_DISABLE_COPY_MOVE(SqliteEmergencyRegister)
public:
    SqliteEmergencyRegister(Database &database, const Clock &clock);

    QFuture<Result<void, ports::StoreError>> start(const domain::EmergencyPeriod &period) override;
    QFuture<Result<void, ports::StoreError>> end(const QUuid &id, const QDateTime &at,
                                                 const QString &operatorId) override;
    QFuture<Result<QList<ports::EmergencyRecord>, ports::StoreError>> records(int limit) override;

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace clips::storage
