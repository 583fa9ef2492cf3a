#pragma once

#include "base/result.h"
#include "domain/emergency.h"
#include "ports/storeerror.h"

#include <QFuture>
#include <QList>

namespace clips::ports {

/// A period with its entries, in the order of their numbers: one row for each enrolment.
struct EmergencyRecord
{
    domain::EmergencyPeriod period;
    QList<domain::EmergencyEntry> entries{};
};

/// The emergency register of this kiosk (art. 63 DPR 445/2000). Its entries are the confirmed sittings that carry the
/// period's id; their receipt numbers are the sequence, which goes on across periods. Any thread.
class EmergencyRegister
{
public:
    virtual ~EmergencyRegister();

    /// Keeps a period that begins; when it continues another, that one ends at the same instant in the same
    /// transaction. IllegalStep: another one is open, or the one to continue is not. Written to the audit chain.
    virtual QFuture<Result<void, StoreError>> start(const domain::EmergencyPeriod &period) = 0;
    /// operatorId empty: it came to its limit. IllegalStep when it is not open. Written to the audit chain.
    virtual QFuture<Result<void, StoreError>> end(const QUuid &id, const QDateTime &at, const QString &operatorId) = 0;
    /// Newest first, each with its entries counted by day in Rome.
    virtual QFuture<Result<QList<EmergencyRecord>, StoreError>> records(int limit) = 0;
};

} // namespace clips::ports
