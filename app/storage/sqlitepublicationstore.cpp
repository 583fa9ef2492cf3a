#include "storage/sqlitepublicationstore.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/enrolmentrows.h"
#include "storage/sealing.h"

namespace clips::storage {

using ports::Publication;
using ports::StoreError;

SqlitePublicationStore::SqlitePublicationStore(Database &database, const ports::Sealer &sealer)
    : m_database(database)
    , m_sealer(sealer)
{}

QFuture<Result<void, StoreError>> SqlitePublicationStore::put(const Publication &publication)
{
    return m_database.post([&sealer = m_sealer, publication](Connection &connection) -> Result<void, StoreError> {
        const auto content = sealed(sealer, publication.content, publicationContext(publication.name));
        if (!content)
            return Failure{content.error()};
        auto saved = connection.run(
            QStringLiteral("INSERT INTO publication (name, version, fetched_at, sealed_content) VALUES (?, ?, ?, ?)"
                           " ON CONFLICT (name) DO UPDATE SET version = excluded.version,"
                           " fetched_at = excluded.fetched_at, sealed_content = excluded.sealed_content"),
            {publication.name, storedText(publication.version), storedTime(publication.fetchedAt), *content});
        if (!saved)
            return Failure{saved.error()};
        return {};
    });
}

QFuture<Result<Publication, StoreError>> SqlitePublicationStore::get(const QString &name)
{
    return m_database.post([&sealer = m_sealer, name](Connection &connection) -> Result<Publication, StoreError> {
        auto query = connection.run(
            QStringLiteral("SELECT version, sealed_content, fetched_at FROM publication WHERE name = ?"), {name});
        if (!query)
            return Failure{query.error()};
        if (!query->next())
            return Failure{StoreError::NotFound};
        const auto content = unsealed(sealer, query->value(1).toByteArray(), publicationContext(name));
        if (!content)
            return Failure{content.error()};
        return Publication{name, query->value(0).toString(), *content, timeFrom(query->value(2))};
    });
}

QFuture<Result<Publication, StoreError>> SqlitePublicationStore::heading(const QString &name)
{
    return m_database.post([name](Connection &connection) -> Result<Publication, StoreError> {
        auto query =
            connection.run(QStringLiteral("SELECT version, fetched_at FROM publication WHERE name = ?"), {name});
        if (!query)
            return Failure{query.error()};
        if (!query->next())
            return Failure{StoreError::NotFound};
        return Publication{name, query->value(0).toString(), {}, timeFrom(query->value(1))};
    });
}

} // namespace clips::storage
