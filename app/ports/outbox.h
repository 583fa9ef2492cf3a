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
    QDateTime nextAttemptAt; ///< invalid: none planned; also of what is set aside for a time
};

/// Why one attempt did not end with an acknowledgement.
enum class AttemptEnd {
    NotSent,     ///< nothing left this machine, or the office says it kept nothing; back to confirmed
    Uncertain,   ///< it may have arrived; the same bytes go again
    NeedsReview, ///< a person at the office must look
    Quarantined, ///< set aside alone; with a next attempt: for a time, else until an operator puts it back
    Frozen,      ///< set aside for good, with a line in the audit trail: the office has other bytes under this id
};

/// Enrolments waiting for the office. A row leaves only after the office has acknowledged it. Any thread.
class Outbox
{
public:
    virtual ~Outbox();

    /// Takes up to maxCount entries that are due (or all waiting ones when `evenIfNotDue`), oldest first and within
    /// maxBytes in all (at least one), and marks them "sending" on disk before it answers. Of one child an entry is
    /// taken only when no earlier one of it is still under way or waiting for its time: children are independent, the
    /// applications of one child arrive in the order they were made. What is set aside holds nothing back.
    virtual QFuture<Result<QList<OutboxEntry>, StoreError>> take(int maxCount, qint64 maxBytes, bool evenIfNotDue) = 0;

    /// Only for Stored and AlreadyStored with our id and hash; anything else is IllegalStep and changes nothing.
    virtual QFuture<Result<void, StoreError>> acknowledge(const QList<wire::Acknowledgement> &list) = 0;

    /// reason: domain::outboxReasonCode(), or the office's own code for what needs review; no personal data.
    /// nextAttemptAt: not for review and frozen.
    virtual QFuture<Result<void, StoreError>> endAttempt(const QList<QUuid> &ids, AttemptEnd end, const QString &reason,
                                                         const QDateTime &nextAttemptAt) = 0;

    /// Keeps state, protocol number, notice and the rest of the answer (AnswerStore). Applying one again changes
    /// nothing.
    virtual QFuture<Result<void, StoreError>> applyOutcomes(const QList<wire::Outcome> &list) = 0;

    /// NeedsReview or Quarantined back to Confirmed, by an operator; see domain::mayBePutBack.
    virtual QFuture<Result<void, StoreError>> putBack(const QUuid &id) = 0;

    virtual QFuture<Result<QueueSummary, StoreError>> summary() = 0;
};

} // namespace clips::ports
