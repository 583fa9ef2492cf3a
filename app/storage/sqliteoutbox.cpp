#include "storage/sqliteoutbox.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "domain/outboxreason.h"
#include "domain/outcome.h"
#include "storage/audittrail.h"
#include "storage/blackbox.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/enrolmentrows.h"
#include "storage/keptanswers.h"
#include "storage/sealing.h"
#include "storage/transaction.h"
#include "wire/digest.h"

namespace clips::storage {

using domain::EnrolmentState;
using ports::AttemptEnd;
using ports::OutboxEntry;
using ports::StoreError;

namespace {

/// A plan further away was made while the clock was wrong; it must not hold an enrolment back. The longest plan that is
/// made is a day.
constexpr qint64 longestPlanMs = 25 * 3600 * 1000LL;

// Waiting, and not due at the time given twice.
const auto waitsForItsTime = QStringLiteral("(%1.state IN ('confirmed', 'uncertain') AND %1.next_attempt_at > ?"
                                            " AND %1.next_attempt_at <= ?)");

EnrolmentState stateAfter(AttemptEnd end)
{
    switch (end) {
    case AttemptEnd::NotSent:
        return EnrolmentState::Confirmed;
    case AttemptEnd::Uncertain:
        return EnrolmentState::Uncertain;
    case AttemptEnd::NeedsReview:
        return EnrolmentState::NeedsReview;
    case AttemptEnd::Quarantined:
    case AttemptEnd::Frozen:
        return EnrolmentState::Quarantined;
    }
    Q_UNREACHABLE();
}

/// IllegalStep unless the row may go from where it is.
Result<void, StoreError> checkStep(Connection &connection, const QUuid &id, EnrolmentState to)
{
    const auto from = stateOf(connection, id);
    if (!from)
        return Failure{from.error()};
    if (!domain::isAllowed(*from, to))
        return Failure{StoreError::IllegalStep};
    return {};
}

struct Taken
{
    QList<OutboxEntry> entries;
    QList<QVariantList> ids;        ///< to mark as sending
    QList<QVariantList> unreadable; ///< to set aside
    QList<QVariantList> replaced;   ///< unreadable here, but the black box has them: envelope, hash, id
};

/// What goes to the office for a row: the body, or the envelope of a row that came from a black box.
Result<OutboxEntry, StoreError> entryOf(Connection &connection, const ports::Sealer &sealer, const Statement &row,
                                        Taken &taken)
{
    const QString idText = row.value(0).toString();
    const QUuid id = QUuid::fromString(idText);
    const QString hash = row.value(2).toString();
    const int attempts = row.value(3).toInt();
    if (const QByteArray envelope = row.value(4).toString().toLatin1(); !envelope.isEmpty())
        return OutboxEntry{id, envelope, hash, attempts};
    const auto body = unsealed(sealer, row.value(1).toByteArray(), enrolmentContext(id));
    if (!body && body.error() == StoreError::Sealed)
        return Failure{StoreError::Sealed};
    if (body && wire::bodyHash(*body) == hash)
        return OutboxEntry{id, *body, hash, attempts};
    const auto boxed = connection.box().enrolment(id);
    if (!boxed)
        return Failure{StoreError::Damaged};
    const QByteArray line = wire::encodeEnvelope(boxed->envelope);
    taken.replaced.append({QString::fromLatin1(line), boxed->envelope.bodyHash, idText});
    return OutboxEntry{id, line, boxed->envelope.bodyHash, attempts};
}

Result<Taken, StoreError> readDue(Connection &connection, const ports::Sealer &sealer, qint64 nowMs, int maxCount,
                                  qint64 maxBytes, bool evenIfNotDue)
{
    auto query = connection.run(
        QStringLiteral("SELECT e.enrolment_id, e.sealed_body, e.body_hash, e.attempts, e.envelope FROM enrolment e"
                       " WHERE ((e.state IN ('confirmed', 'uncertain') AND (? OR NOT ifnull(%1, 0)))"
                       " OR (e.state = 'quarantined' AND e.next_attempt_at <= ?))"
                       " AND NOT EXISTS (SELECT 1 FROM enrolment p WHERE p.child_fingerprint = e.child_fingerprint"
                       " AND p.sequence < e.sequence AND (p.state = 'sending' OR (NOT ? AND %2)))"
                       " ORDER BY e.sequence LIMIT ?")
            .arg(waitsForItsTime.arg(QChar(u'e')), waitsForItsTime.arg(QChar(u'p'))),
        {evenIfNotDue, nowMs, nowMs + longestPlanMs, nowMs, evenIfNotDue, nowMs, nowMs + longestPlanMs, maxCount});
    if (!query)
        return Failure{query.error()};
    Taken taken;
    qint64 bytes = 0;
    while (query->next()) {
        const QString idText = query->value(0).toString();
        const auto entry = entryOf(connection, sealer, *query, taken);
        if (!entry && entry.error() == StoreError::Sealed)
            return Failure{StoreError::Sealed};
        if (!entry) {
            taken.unreadable.append({idText});
            continue;
        }
        if (!taken.entries.isEmpty() && bytes + entry->body.size() > maxBytes)
            break;
        bytes += entry->body.size();
        taken.entries.append(*entry);
        taken.ids.append({nowMs, idText});
    }
    return taken;
}

/// doubtful: ids of an earlier take whose commit failed, so that they may stand as "sending" on the disk while nobody
/// sends them. They may have been uncertain before; now all of them are.
Result<QList<OutboxEntry>, StoreError> takeDue(Connection &connection, const ports::Sealer &sealer, qint64 nowMs,
                                               int maxCount, qint64 maxBytes, bool evenIfNotDue,
                                               QList<QVariantList> &doubtful)
{
    Transaction change(connection);
    if (!change.begun())
        return Failure{change.begun().error()};
    if (auto settled = connection.runEach(
            QStringLiteral("UPDATE enrolment SET state = CASE state WHEN 'sending' THEN 'uncertain' ELSE state END"
                           " WHERE enrolment_id = ?"),
            doubtful);
        !settled)
        return Failure{settled.error()};
    auto taken = readDue(connection, sealer, nowMs, maxCount, maxBytes, evenIfNotDue);
    if (!taken)
        return Failure{taken.error()};
    if (taken->ids.isEmpty() && taken->unreadable.isEmpty() && doubtful.isEmpty())
        return QList<OutboxEntry>{};
    auto marked = connection.runEach(
        QStringLiteral("UPDATE enrolment SET state = 'sending', attempts = attempts + 1, last_attempt_at = ?,"
                       " next_attempt_at = NULL WHERE enrolment_id = ?"),
        taken->ids);
    if (marked) {
        marked = connection.runEach(QStringLiteral("UPDATE enrolment SET state = 'quarantined',"
                                                   " last_reason = 'unreadable', next_attempt_at = NULL"
                                                   " WHERE enrolment_id = ?"),
                                    taken->unreadable);
    }
    if (marked)
        marked = connection.runEach(
            QStringLiteral("UPDATE enrolment SET envelope = ?, body_hash = ? WHERE enrolment_id = ?"), taken->replaced);
    if (marked)
        marked = change.commit();
    if (!marked) {
        for (const OutboxEntry &entry : std::as_const(taken->entries))
            doubtful.append({uuidText(entry.id)});
        return Failure{marked.error()};
    }
    doubtful.clear();
    return taken->entries;
}

Result<void, StoreError> acknowledgeAll(Connection &connection, const QList<wire::Acknowledgement> &list)
{
    Transaction change(connection);
    if (!change.begun())
        return change.begun();
    QList<QVariantList> rows;
    QList<QUuid> ids;
    for (const wire::Acknowledgement &ack : list) {
        if (ack.result != wire::IntakeResult::Stored && ack.result != wire::IntakeResult::AlreadyStored)
            return Failure{StoreError::IllegalStep};
        auto query = connection.run(QStringLiteral("SELECT state, body_hash FROM enrolment WHERE enrolment_id = ?"),
                                    {uuidText(ack.enrolmentId)});
        if (!query)
            return Failure{query.error()};
        if (!query->next())
            return Failure{StoreError::NotFound};
        const auto state = domain::enrolmentStateFromCode(query->value(0).toString());
        if (!state || query->value(1).toString() != ack.bodyHash)
            return Failure{StoreError::IllegalStep};
        ids.append(ack.enrolmentId);
        if (*state == EnrolmentState::Acknowledged)
            continue;
        if (!domain::isAllowed(*state, EnrolmentState::Acknowledged))
            return Failure{StoreError::IllegalStep};
        rows.append({storedText(ack.protocolNumber), storedTime(ack.receivedAt), storedText(ack.signature),
                     uuidText(ack.enrolmentId)});
    }
    auto done = connection.runEach(QStringLiteral("UPDATE enrolment SET state = 'acknowledged', protocol_number = ?,"
                                                  " protocolled_at = ?, office_signature = ?, last_reason = '', "
                                                  "next_attempt_at = NULL WHERE enrolment_id = ?"),
                                   rows);
    if (done)
        done = change.commit();
    if (done && !list.isEmpty())
        (void)connection.box().acknowledge(ids, list.last().receivedAt); // forgotten: asked again, answered the same
    return done;
}

Result<void, StoreError> endAll(Connection &connection, const QList<QUuid> &ids, AttemptEnd end, const QString &reason,
                                const QDateTime &nextAttemptAt, const QDateTime &now)
{
    Transaction change(connection);
    if (!change.begun())
        return change.begun();
    const EnrolmentState to = stateAfter(end);
    const bool goesAgain = end != AttemptEnd::NeedsReview && end != AttemptEnd::Frozen;
    QList<AuditEvent> events;
    QList<QVariantList> rows;
    for (const QUuid &id : ids) {
        if (auto allowed = checkStep(connection, id, to); !allowed)
            return allowed;
        rows.append({domain::enrolmentStateCode(to), storedText(reason),
                     goesAgain ? storedTime(nextAttemptAt) : QVariant(), uuidText(id)});
        if (end == AttemptEnd::Frozen)
            events.append({now, QStringLiteral("enrolment_frozen"), {}, uuidText(id)});
    }
    auto done = connection.runEach(
        QStringLiteral("UPDATE enrolment SET state = ?, last_reason = ?, next_attempt_at = ? WHERE enrolment_id = ?"),
        rows);
    if (done && !events.isEmpty())
        done = appendAudit(connection, events);
    return done ? change.commit() : done;
}

Result<void, StoreError> applyAll(Connection &connection, const ports::Sealer &sealer, const QDateTime &now,
                                  const QList<wire::Outcome> &list)
{
    Transaction change(connection);
    if (!change.begun())
        return change.begun();
    QList<QUuid> settled;
    for (const wire::Outcome &outcome : list) {
        const auto state = stateOf(connection, outcome.enrolmentId);
        if (!state && state.error() == StoreError::NotFound)
            continue;
        if (!state)
            return Failure{state.error()};
        // Any other state is settled by the upload itself: its acknowledgement carries the hash, an outcome does not.
        const bool settles = *state == EnrolmentState::NeedsReview &&
                             outcome.state != domain::outcomeStateCode(domain::OutcomeState::UnderReview);
        const EnrolmentState to = settles ? EnrolmentState::Acknowledged : *state;
        if (settles)
            settled.append(outcome.enrolmentId);
        auto done = connection.run(
            QStringLiteral(
                "UPDATE enrolment SET state = ?, office_state = ?,"
                " protocol_number = CASE WHEN ? = '' THEN protocol_number ELSE ? END WHERE enrolment_id = ?"),
            {domain::enrolmentStateCode(to), storedText(outcome.state), storedText(outcome.protocolNumber),
             storedText(outcome.protocolNumber), uuidText(outcome.enrolmentId)});
        if (!done)
            return Failure{done.error()};
        if (auto kept = keepAnswer(connection, sealer, outcome, now); !kept)
            return kept;
        if (outcome.noticeNumber.isEmpty())
            continue; // a later outcome without a notice does not take an earlier one back
        auto noticed = connection.run(QStringLiteral("UPDATE enrolment SET notice_number = ?, notice_cents = ?,"
                                                     " notice_payee = ? WHERE enrolment_id = ?"),
                                      {outcome.noticeNumber, outcome.amountCents, storedText(outcome.payeeTaxCode),
                                       uuidText(outcome.enrolmentId)});
        if (!noticed)
            return Failure{noticed.error()};
    }
    auto done = change.commit();
    if (done)
        (void)connection.box().acknowledge(settled, now);
    return done;
}

Result<void, StoreError> putBackOne(Connection &connection, const QUuid &id)
{
    Transaction change(connection);
    if (!change.begun())
        return change.begun();
    const auto from = stateOf(connection, id);
    if (!from)
        return Failure{from.error()};
    // Sending also leads back to Confirmed, but only for the attempt that is under way.
    if (*from == EnrolmentState::Sending || !domain::isAllowed(*from, EnrolmentState::Confirmed))
        return Failure{StoreError::IllegalStep};
    auto reason =
        connection.run(QStringLiteral("SELECT last_reason FROM enrolment WHERE enrolment_id = ?"), {uuidText(id)});
    if (!reason)
        return Failure{reason.error()};
    if (!reason->next() || !domain::mayBePutBack(reason->value(0).toString()))
        return Failure{StoreError::IllegalStep};
    auto done = connection.run(QStringLiteral("UPDATE enrolment SET state = 'confirmed', attempts = 0,"
                                              " next_attempt_at = NULL WHERE enrolment_id = ?"),
                               {uuidText(id)});
    if (!done)
        return Failure{done.error()};
    return change.commit();
}

Result<ports::QueueSummary, StoreError> readSummary(Connection &connection)
{
    auto counts = connection.run(QStringLiteral("SELECT state, count(*) FROM enrolment GROUP BY state"));
    if (!counts)
        return Failure{counts.error()};
    ports::QueueSummary summary;
    while (counts->next()) {
        const QString state = counts->value(0).toString();
        const int count = counts->value(1).toInt();
        if (state == u"acknowledged")
            summary.acknowledged = count;
        else if (state == u"needs_review")
            summary.needsReview = count;
        else if (state == u"quarantined")
            summary.quarantined = count;
        else
            summary.waiting += count;
    }
    auto times =
        connection.run(QStringLiteral("SELECT min(CASE WHEN state = 'quarantined' THEN NULL ELSE created_at END),"
                                      " min(next_attempt_at) FROM enrolment"
                                      " WHERE state IN ('confirmed', 'sending', 'uncertain', 'quarantined')"));
    if (!times)
        return Failure{times.error()};
    if (times->next()) {
        summary.oldestWaiting = timeFrom(times->value(0));
        summary.nextAttemptAt = timeFrom(times->value(1));
    }
    return summary;
}

} // namespace

SqliteOutbox::SqliteOutbox(Database &database, const ports::Sealer &sealer, const Clock &clock)
    : m_database(database)
    , m_sealer(sealer)
    , m_clock(clock)
{}

QFuture<Result<QList<OutboxEntry>, StoreError>> SqliteOutbox::take(int maxCount, qint64 maxBytes, bool evenIfNotDue)
{
    return m_database.post(
        [&sealer = m_sealer, &clock = m_clock, doubtful = m_doubtful, maxCount, maxBytes, evenIfNotDue](Connection &c) {
            return takeDue(c, sealer, clock.nowUtc().toMSecsSinceEpoch(), maxCount, maxBytes, evenIfNotDue, *doubtful);
        });
}

QFuture<Result<void, StoreError>> SqliteOutbox::acknowledge(const QList<wire::Acknowledgement> &list)
{
    return m_database.post([list](Connection &connection) { return acknowledgeAll(connection, list); });
}

QFuture<Result<void, StoreError>> SqliteOutbox::endAttempt(const QList<QUuid> &ids, AttemptEnd end,
                                                           const QString &reason, const QDateTime &nextAttemptAt)
{
    return m_database.post([ids, end, reason, nextAttemptAt, &clock = m_clock](Connection &connection) {
        return endAll(connection, ids, end, reason, nextAttemptAt, clock.nowUtc());
    });
}

QFuture<Result<void, StoreError>> SqliteOutbox::applyOutcomes(const QList<wire::Outcome> &list)
{
    return m_database.post([&sealer = m_sealer, &clock = m_clock, list](Connection &connection) {
        return applyAll(connection, sealer, clock.nowUtc(), list);
    });
}

QFuture<Result<void, StoreError>> SqliteOutbox::putBack(const QUuid &id)
{
    return m_database.post([id](Connection &connection) { return putBackOne(connection, id); });
}

QFuture<Result<ports::QueueSummary, StoreError>> SqliteOutbox::summary()
{
    return m_database.post([](Connection &connection) { return readSummary(connection); });
}

} // namespace clips::storage
