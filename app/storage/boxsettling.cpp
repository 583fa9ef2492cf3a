#include "storage/boxsettling.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "domain/enrolmentstate.h"
#include "domain/outboxreason.h"
#include "storage/audittrail.h"
#include "storage/blackbox.h"
#include "storage/connection.h"
#include "storage/enrolmentrows.h"
#include "storage/sealing.h"
#include "storage/transaction.h"

#include <algorithm>

namespace clips::storage {

using ports::StoreError;
using Mark = BlackBox::Mark;

namespace {

Result<bool, StoreError> hasSitting(Connection &connection, const QUuid &sittingId)
{
    auto found = connection.run(QStringLiteral("SELECT 1 FROM sitting WHERE sitting_id = ?"), {uuidText(sittingId)});
    if (!found)
        return Failure{found.error()};
    return found->next();
}

/// What would be lost without the box.
Result<QList<BlackBox::Entry>, StoreError> missingEntries(Connection &connection)
{
    QList<BlackBox::Entry> missing;
    for (const BlackBox::Entry &entry : connection.box().entries()) {
        if (entry.mark == Mark::Undone || entry.waiting.isEmpty())
            continue;
        const auto has = hasSitting(connection, entry.sittingId);
        if (!has)
            return Failure{has.error()};
        if (!*has)
            missing.append(entry);
    }
    return missing;
}

/// '*': the first number after a lost file (keepNumbersApart). Whatever is highest counts.
Result<void, StoreError> keepNumbersAbove(Connection &connection, const QList<domain::ReceiptNumber> &highest)
{
    for (const domain::ReceiptNumber &number : highest) {
        auto done = connection.run(
            QStringLiteral(
                "INSERT INTO receipt_sequence (kiosk_id, year, last) SELECT ?, ?, max(?, coalesce("
                "(SELECT last FROM receipt_sequence WHERE kiosk_id = '*' AND year = ?), 0)) WHERE true"
                " ON CONFLICT (kiosk_id, year) DO UPDATE SET last = excluded.last WHERE excluded.last > last"),
            {number.kioskId(), number.year(), number.sequence(), number.year()});
        if (!done)
            return Failure{done.error()};
    }
    return {};
}

Result<void, StoreError> insertEnvelope(Connection &connection, const BoxedSitting &sitting,
                                        const BoxedEnrolment &enrolment, Trust trust)
{
    const bool isSure = trust == Trust::Sure;
    const auto state = isSure ? domain::EnrolmentState::Confirmed : domain::EnrolmentState::NeedsReview;
    auto inserted = connection.run(
        QStringLiteral("INSERT INTO enrolment (enrolment_id, sitting_id, service, school_year, operator_id, created_at,"
                       " child_fingerprint, body_hash, state, last_reason, kind, replaces, replaces_receipt,"
                       " child_likeness, envelope) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {uuidText(enrolment.envelope.enrolmentId), uuidText(sitting.sittingId), domain::serviceCode(enrolment.service),
         storedText(enrolment.schoolYear), storedText(sitting.operatorId), storedTime(enrolment.createdAt),
         storedText(enrolment.childFingerprint), enrolment.envelope.bodyHash, domain::enrolmentStateCode(state),
         domain::outboxReasonCode(isSure ? domain::OutboxReason::Restored : domain::OutboxReason::RestoredUnsure),
         domain::applicationKindCode(enrolment.kind),
         enrolment.replaces.enrolmentId.isNull() ? QStringLiteral("") : uuidText(enrolment.replaces.enrolmentId),
         storedText(enrolment.replaces.receiptNumber), storedText(enrolment.childLikeness),
         QString::fromLatin1(wire::encodeEnvelope(enrolment.envelope))});
    if (!inserted)
        return Failure{inserted.error()};
    return {};
}

} // namespace

Result<void, StoreError> settleBox(Connection &connection)
{
    BlackBox &box = connection.box();
    if (auto loaded = box.load(); !loaded)
        return loaded;
    for (const QUuid &sittingId : box.unmarked()) {
        const auto has = hasSitting(connection, sittingId);
        if (!has)
            return Failure{has.error()};
        if (auto marked = box.mark(sittingId, *has ? Mark::Committed : Mark::Undone); !marked)
            return marked;
    }
    return {};
}

Result<void, StoreError> settleWithoutDatabase(BlackBox &box)
{
    if (auto loaded = box.load(); !loaded)
        return loaded;
    for (const QUuid &sittingId : box.unmarked()) {
        if (auto marked = box.mark(sittingId, Mark::Unsure); !marked)
            return marked;
    }
    return {};
}

Result<int, StoreError> insertBoxed(Connection &connection, const Clock &clock, const BoxedSitting &sitting,
                                    Trust trust)
{
    const auto has = hasSitting(connection, sitting.sittingId);
    if (!has)
        return Failure{has.error()};
    if (*has || sitting.enrolments.isEmpty())
        return 0;
    auto inserted = connection.run(
        QStringLiteral("INSERT INTO sitting (sitting_id, receipt_number, presented_at, operator_id,"
                       " first_enrolment, enrolments) SELECT ?, ?, ?, ?, coalesce(max(sequence), 0) + 1, ?"
                       " FROM enrolment"),
        {uuidText(sitting.sittingId), sitting.receiptNumber, storedTime(sitting.presentedAt),
         storedText(sitting.operatorId), sitting.enrolments.size()});
    if (!inserted)
        return Failure{inserted.error()};
    // Whether its paper came out is not known here, and it cannot be made again: "kept", of no known job.
    auto paper = connection.run(
        QStringLiteral("INSERT INTO print (print_id, receipt_number, sheet, copy, operator_id, started_at, job, state)"
                       " SELECT 'restored-' || receipt_number, receipt_number, 'guardian', 0, operator_id,"
                       " presented_at, -1, 'kept' FROM sitting WHERE sitting_id = ?"),
        {uuidText(sitting.sittingId)});
    if (!paper)
        return Failure{paper.error()};
    QList<AuditEvent> events;
    for (const BoxedEnrolment &enrolment : sitting.enrolments) {
        if (auto done = insertEnvelope(connection, sitting, enrolment, trust); !done)
            return Failure{done.error()};
        events.append({clock.nowUtc(),
                       QStringLiteral("enrolment_restored"),
                       {},
                       uuidText(enrolment.envelope.enrolmentId) + u' ' + enrolment.envelope.bodyHash});
    }
    if (auto remembered = appendAudit(connection, events); !remembered)
        return Failure{remembered.error()};
    return int(sitting.enrolments.size());
}

Result<int, StoreError> restoreFromBox(Connection &connection, const Clock &clock)
{
    BlackBox &box = connection.box();
    if (auto loaded = box.load(); !loaded)
        return Failure{loaded.error()};
    const auto lost = missingEntries(connection);
    if (!lost)
        return Failure{lost.error()};
    // An old copy of the database does not know the end of the last sitting either.
    const bool isOldCopy =
        std::any_of(lost->begin(), lost->end(), [](const BlackBox::Entry &entry) { return entry.mark != Mark::None; });
    if (auto settled = isOldCopy ? settleWithoutDatabase(box) : settleBox(connection); !settled)
        return Failure{settled.error()};
    const auto missing = missingEntries(connection);
    if (!missing)
        return Failure{missing.error()};
    Transaction change(connection);
    if (!change.begun())
        return Failure{change.begun().error()};
    int restored = 0;
    for (const BlackBox::Entry &entry : *missing) {
        auto sitting = box.read(entry);
        if (!sitting)
            return Failure{sitting.error()};
        sitting->enrolments.removeIf(
            [&](const BoxedEnrolment &enrolment) { return !entry.waiting.contains(enrolment.envelope.enrolmentId); });
        const auto added =
            insertBoxed(connection, clock, *sitting, entry.mark == Mark::Committed ? Trust::Sure : Trust::Unsure);
        if (!added)
            return added;
        restored += *added;
    }
    if (auto kept = keepNumbersAbove(connection, box.highestNumbers()); !kept)
        return Failure{kept.error()};
    if (auto done = change.commit(); !done)
        return Failure{done.error()};
    return restored;
}

Result<int, StoreError> boxWaiting(Connection &connection, const ports::Sealer &sealer, const QString &kioskId)
{
    BlackBox &box = connection.box();
    if (auto loaded = box.load(); !loaded)
        return Failure{loaded.error()};
    auto rows = connection.run(QStringLiteral(
        "SELECT e.enrolment_id, e.sitting_id, s.receipt_number, s.presented_at, s.operator_id, e.sealed_body, "
        "e.service,"
        " e.school_year, e.created_at, e.kind, e.replaces, e.replaces_receipt, e.child_fingerprint, e.child_likeness"
        " FROM enrolment e JOIN sitting s ON s.sitting_id = e.sitting_id"
        " WHERE e.state <> 'acknowledged' AND e.sealed_body IS NOT NULL ORDER BY e.sequence"));
    if (!rows)
        return Failure{rows.error()};
    QList<BoxedSitting> sittings;
    int boxed = 0;
    while (rows->next()) {
        const QUuid id = QUuid::fromString(rows->value(0).toString());
        const QUuid sittingId = QUuid::fromString(rows->value(1).toString());
        const auto service = domain::serviceFromCode(rows->value(6).toString());
        const auto kind = domain::applicationKindFromCode(rows->value(9).toString());
        const auto body = unsealed(sealer, rows->value(5).toByteArray(), enrolmentContext(id));
        if (box.holds(id) || !service || !kind || !body)
            continue; // what cannot be read is set aside when its turn to be sent comes
        const auto envelope = box.seal(id, kioskId, *body);
        if (!envelope)
            return 0;
        if (sittings.isEmpty() || sittings.last().sittingId != sittingId)
            sittings.append(
                {sittingId, rows->value(2).toString(), timeFrom(rows->value(3)), rows->value(4).toString(), {}});
        sittings.last().enrolments.append({*envelope,
                                           *service,
                                           rows->value(7).toString(),
                                           timeFrom(rows->value(8)),
                                           *kind,
                                           {QUuid::fromString(rows->value(10).toString()), rows->value(11).toString()},
                                           rows->value(12).toString(),
                                           rows->value(13).toString()});
        ++boxed;
    }
    for (const BoxedSitting &sitting : sittings) {
        if (auto done = box.append(sitting, AppendFile::Sync::Now); !done)
            return Failure{done.error()};
    }
    if (auto settled = settleBox(connection); !settled)
        return Failure{settled.error()};
    return boxed;
}

} // namespace clips::storage
