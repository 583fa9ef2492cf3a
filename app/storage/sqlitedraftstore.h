#pragma once

#include "ports/draftstore.h"

namespace clips::ports {
class Sealer;
}

namespace clips::storage {

class Database;

/// Drafts, sealed, one row per sitting. Database and sealer must outlive it and all its futures.
class SqliteDraftStore final : public ports::DraftStore
{
    Q_DISABLE_COPY_MOVE(SqliteDraftStore)
public:
    SqliteDraftStore(Database &database, const ports::Sealer &sealer);

    QFuture<Result<void, ports::StoreError>> save(const ports::Draft &draft) override;
    QFuture<Result<void, ports::StoreError>> discard(const QUuid &sittingId) override;
    /// Oldest first; a draft that does not open any more is left out, so that one bad row costs one draft.
    QFuture<Result<QList<ports::Draft>, ports::StoreError>> all() override;

private:
    Database &m_database;
    const ports::Sealer &m_sealer;
};

} // namespace clips::storage
