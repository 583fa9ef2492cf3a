#pragma once

#include "ports/operatorledger.h"

namespace clips {
class Clock;
}
namespace clips::ports {
class Sealer;
}

namespace clips::storage {

class Database;

/// Sign-in tries and search reasons in the kiosk's own file. Database, sealer and clock must outlive it and all its
/// futures.
class SqliteOperatorLedger final : public ports::OperatorLedger
{
    Q_DISABLE_COPY_MOVE(SqliteOperatorLedger)
public:
    SqliteOperatorLedger(Database &database, const ports::Sealer &sealer, const Clock &clock);

    QFuture<Result<QList<ports::SignInTries>, ports::StoreError>> tries() override;
    QFuture<Result<void, ports::StoreError>> keep(const QList<ports::SignInTries> &changed,
                                                  const ports::Deed &deed) override;
    QFuture<Result<void, ports::StoreError>> noteAccess(const ports::AccessNote &note) override;

private:
    Database &m_database;
    const ports::Sealer &m_sealer;
    const Clock &m_clock;
};

} // namespace clips::storage
