#include "storage/sqliteaudittrail.h"

#include "storage/anchorfile.h"
#include "storage/audittrail.h"
#include "storage/database.h"

namespace clips::storage {

using ports::AuditExtent;
using ports::AuditLink;
using ports::AuditTrail;
using ports::AuditVerdict;
using ports::StoreError;

SqliteAuditTrail::SqliteAuditTrail(Database &database, QString file)
    : m_database(database)
    , m_file(std::move(file))
{}

QFuture<Result<AuditVerdict, StoreError>> SqliteAuditTrail::verify(AuditExtent extent, const QList<AuditLink> &anchors)
{
    return m_database.post([file = m_file, extent, anchors](Connection &connection) {
        return verifyAudit(connection, AnchorFile(file).read(), extent, anchors);
    });
}

QFuture<Result<AuditTrail::News, StoreError>> SqliteAuditTrail::news(const std::optional<qint64> &since)
{
    return m_database.post([file = m_file, since](Connection &connection) -> Result<News, StoreError> {
        auto news = auditHead(connection);
        if (!news)
            return news;
        news->since = {since.value_or(AnchorFile(file).read().sequence), {}};
        const auto hash = auditHashAt(connection, news->since.sequence);
        if (!hash)
            return Failure{hash.error()};
        news->since.hash = *hash;
        return news;
    });
}

QFuture<Result<void, StoreError>> SqliteAuditTrail::keepAnchored(const AuditLink &link)
{
    return m_database.post([file = m_file, link](Connection &) { return AnchorFile(file).write(link); });
}

} // namespace clips::storage
