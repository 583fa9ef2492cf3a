#pragma once

#include "base/result.h"
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

/// False when a link is missing, changed or out of order.
[[nodiscard]] Result<bool, ports::StoreError> isAuditIntact(Connection &connection);

} // namespace clips::storage
