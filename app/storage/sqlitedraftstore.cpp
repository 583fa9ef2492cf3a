#include "storage/sqlitedraftstore.h"

#include "base/uuid.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/enrolmentrows.h"
#include "storage/sealing.h"

namespace clips::storage {

using ports::Draft;
using ports::StoreError;

SqliteDraftStore::SqliteDraftStore(Database &database, const ports::Sealer &sealer)
    : m_database(database)
    , m_sealer(sealer)
{}

QFuture<Result<void, StoreError>> SqliteDraftStore::save(const Draft &draft)
{
    return m_database.post([&sealer = m_sealer, draft](Connection &connection) -> Result<void, StoreError> {
        const auto content = sealed(sealer, draft.content, draftContext(draft.sittingId));
        if (!content)
            return Failure{content.error()};
        // A save that was posted before the confirm but runs after it must not bring the draft back.
        auto saved = connection.run(
            QStringLiteral("INSERT INTO draft (sitting_id, saved_at, sealed_content)"
                           " SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM sitting WHERE sitting_id = ?)"
                           " ON CONFLICT (sitting_id)"
                           " DO UPDATE SET saved_at = excluded.saved_at, sealed_content = excluded.sealed_content"),
            {uuidText(draft.sittingId), storedTime(draft.savedAt), *content, uuidText(draft.sittingId)});
        if (!saved)
            return Failure{saved.error()};
        return {};
    });
}

QFuture<Result<void, StoreError>> SqliteDraftStore::discard(const QUuid &sittingId)
{
    return m_database.post([sittingId](Connection &connection) -> Result<void, StoreError> {
        auto gone = connection.run(QStringLiteral("DELETE FROM draft WHERE sitting_id = ?"), {uuidText(sittingId)});
        if (!gone)
            return Failure{gone.error()};
        return {};
    });
}

QFuture<Result<QList<Draft>, StoreError>> SqliteDraftStore::all()
{
    return m_database.post([&sealer = m_sealer](Connection &connection) -> Result<QList<Draft>, StoreError> {
        auto query =
            connection.run(QStringLiteral("SELECT sitting_id, saved_at, sealed_content FROM draft ORDER BY saved_at"));
        if (!query)
            return Failure{query.error()};
        QList<Draft> drafts;
        while (query->next()) {
            const QUuid id = QUuid::fromString(query->value(0).toString());
            const auto content = unsealed(sealer, query->value(2).toByteArray(), draftContext(id));
            if (content)
                drafts.append({id, timeFrom(query->value(1)), *content});
            else if (content.error() == StoreError::Sealed)
                return Failure{content.error()};
        }
        return drafts;
    });
}

} // namespace clips::storage
