#pragma once

#include "ports/letterstore.h"

namespace clips {
class Clock;
}
namespace clips::ports {
class Sealer;
}

namespace clips::storage {

class Database;

/// Activation letters in the kiosk's own file. Database, sealer and clock must outlive it and all its futures.
class SqliteLetterStore final : public ports::LetterStore
{
    Q_DISABLE_COPY_MOVE(SqliteLetterStore)
public:
    SqliteLetterStore(Database &database, const ports::Sealer &sealer, const Clock &clock);

    QFuture<Result<void, ports::StoreError>> add(const ports::Letter &letter, const QString &reason) override;
    QFuture<Result<void, ports::StoreError>> makeVoid(const QString &reference, const QString &reason) override;
    QFuture<Result<QList<Untold>, ports::StoreError>> untold(int limit) override;
    QFuture<Result<void, ports::StoreError>> markTold(const QString &reference, bool wasVoid) override;

private:
    Database &m_database;
    const ports::Sealer &m_sealer;
    const Clock &m_clock;
};

} // namespace clips::storage
