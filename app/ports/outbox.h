#pragma once

#include "base/result.h"
#include "domain/enrolmentstate.h"
#include "ports/storeerror.h"
#include "wire/acknowledgement.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QUuid>

namespace clips::ports {

/// One enrolment on its way out: always the same bytes for the same id.
struct OutboxEntry
{
    QUuid id;
    QByteArray body;
    QString bodyHash;
    int attempts = 0; ///< before this one
};

struct QueueSummary
{
    int waiting = 0; ///< confirmed, sending or uncertain
    int needsReview = 0;
    int quarantined = 0;
    int acknowledged = 0;
    QDateTime oldestWaiting; ///< invalid: none
    QDateTime nextAttemptAt; ///< invalid: none planned
};

/// Why one attempt did not end with an acknowledgement.
enum class AttemptEnd {
    NotSent,   ///< no connection: nothing left this machine; back to confirmed
    Uncertain, ///< it may have arrived; the same bytes go again
    NeedsReview,
    Quarantined,
};

/// Enrolments waiting for the office. A row leaves only after the office has acknowledged it. Any thread.
class Outbox
{
public:
    virtual ~Outbox();

    /// Takes up to maxCount entries that are due (or all waiting ones when `evenIfNotDue`), oldest first and within
    /// maxBytes in all (at least one), and marks them "sending" on disk before it answers.
    virtual QFuture<Result<QList<OutboxEntry>, StoreError>> take(int maxCount, qint64 maxBytes, bool evenIfNotDue) = 0;

    /// Only for Stored and AlreadyStored with our id and hash; anything else is IllegalStep and changes nothing.
    virtual QFuture<Result<void, StoreError>> acknowledge(const QList<wire::Acknowledgement> &list) = 0;

    /// reason: a stable code without personal data. nextAttemptAt: invalid for review and quarantine.
    virtual QFuture<Result<void, StoreError>> endAttempt(const QList<QUuid> &ids, AttemptEnd end, const QString &reason,
                                                         const QDateTime &nextAttemptAt) = 0;

    virtual QFuture<Result<void, StoreError>> applyOutcomes(const QList<wire::Outcome> &list) = 0;

    /// NeedsReview or Quarantined back to Confirmed, by an operator.
    virtual QFuture<Result<void, StoreError>> putBack(const QUuid &id) = 0;

    virtual QFuture<Result<QueueSummary, StoreError>> summary() = 0;
};

} // namespace clips::ports
