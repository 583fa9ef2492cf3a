#pragma once

#include "ports/publicationstore.h"

namespace clips::ports {
class Sealer;
}

namespace clips::storage {

class Database;

/// What the office published, sealed: the roster names operators and holds their verifiers.
/// Database and sealer must outlive it and all its futures.
class SqlitePublicationStore final : public ports::PublicationStore
{
    Q_DISABLE_COPY_MOVE(SqlitePublicationStore)
public:
    SqlitePublicationStore(Database &database, const ports::Sealer &sealer);

    QFuture<Result<void, ports::StoreError>> put(const ports::Publication &publication) override;
    QFuture<Result<ports::Publication, ports::StoreError>> get(const QString &name) override;
    /// The same without its content, which stays sealed: needs no key.
    QFuture<Result<ports::Publication, ports::StoreError>> heading(const QString &name);

private:
    Database &m_database;
    const ports::Sealer &m_sealer;
};

} // namespace clips::storage
