#pragma once

#include "ports/audittrail.h"

namespace clips::storage {

class Database;

/// The audit chain in the kiosk's own file. The database must outlive it and all its futures.
class SqliteAuditTrail final : public ports::AuditTrail
{
    Q_DISABLE_COPY_MOVE(SqliteAuditTrail)
public:
    /// file: the database's path; what the office confirmed is remembered beside it.
    SqliteAuditTrail(Database &database, QString file);

    QFuture<Result<ports::AuditVerdict, ports::StoreError>> verify(ports::AuditExtent extent,
                                                                   const QList<ports::AuditLink> &anchors) override;
    QFuture<Result<News, ports::StoreError>> news(const std::optional<qint64> &since) override;
    QFuture<Result<void, ports::StoreError>> keepAnchored(const ports::AuditLink &link) override;

private:
    Database &m_database;
    const QString m_file;
};

} // namespace clips::storage
