#pragma once

#include "ports/printledger.h"

namespace clips {
class Clock;
}

namespace clips::storage {

class Database;

/// The print ledger in the kiosk's own file. Database and clock must outlive it and all its futures.
class SqlitePrintLedger final : public ports::PrintLedger
{
    Q_DISABLE_COPY_MOVE(SqlitePrintLedger)
public:
    SqlitePrintLedger(Database &database, const Clock &clock);

    QFuture<Result<void, ports::StoreError>> begin(const ports::PrintRow &row) override;
    QFuture<Result<void, ports::StoreError>> record(const ports::PrintRow &row) override;
    QFuture<Result<QList<ports::UnprintedReceipt>, ports::StoreError>> unprinted(int limit) override;

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace clips::storage
