#pragma once

#include "base/result.h"
#include "ports/audittrail.h"
#include "ports/storeerror.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace clips::storage {

class Connection;

/// One deed to remember. reference: an id, a number or a hash, never personal data.
struct AuditEvent
{
    QDateTime at;
    QString event; ///< stable code: "enrolment_confirmed", "receipt_printed", ...
    QString operatorId;
    QString reference;
};

/// Appends links to the chain: each carries the hash of the one before, so that a removed or changed row shows.
/// Belongs into the transaction of the deed itself.
[[nodiscard]] Result<void, ports::StoreError> appendAudit(Connection &connection, const QList<AuditEvent> &events);

/// The last link; sequence 0 when there is none yet.
[[nodiscard]] Result<ports::AuditTrail::News, ports::StoreError> auditHead(Connection &connection);
/// The hash of one link; empty when there is no such link.
[[nodiscard]] Result<QString, ports::StoreError> auditHashAt(Connection &connection, qint64 sequence);

/// Reads the chain link by link: all of it, or what came after `anchored`. Full also holds the enrolments against it,
/// and the other anchors.
[[nodiscard]] Result<ports::AuditVerdict, ports::StoreError> verifyAudit(Connection &connection,
                                                                         const ports::AuditLink &anchored,
                                                                         ports::AuditExtent extent,
                                                                         const QList<ports::AuditLink> &anchors = {});

} // namespace clips::storage
