#include "storage/confirmation.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "domain/childkey.h"
#include "storage/audittrail.h"
#include "storage/blackbox.h"
#include "storage/boxsettling.h"
#include "storage/connection.h"
#include "storage/enrolmentrows.h"
#include "storage/sealing.h"
#include "storage/transaction.h"
#include "wire/digest.h"
#include "wire/enrolmentbody.h"

#include <QSet>
#include <optional>

namespace clips::storage {

using domain::Enrolment;
using domain::ReceiptNumber;
using ports::ConfirmedSitting;
using ports::StoreError;

namespace {

bool isOneSitting(const QList<Enrolment> &enrolments, const QString &kioskId)
{
    QSet<QUuid> ids;
    for (const Enrolment &enrolment : enrolments) {
        if (enrolment.id.isNull() || enrolment.sittingId != enrolments.first().sittingId ||
            enrolment.kioskId != kioskId || enrolment.emergencyId != enrolments.first().emergencyId ||
            !enrolment.presentedAt.isValid())
            return false;
        ids.insert(enrolment.id);
    }
    return !ids.isEmpty() && ids.size() == enrolments.size() && !enrolments.first().sittingId.isNull();
}

Result<std::optional<ConfirmedSitting>, StoreError> alreadyConfirmed(Connection &connection, const QUuid &sittingId)
{
    auto sitting = connection.run(
        QStringLiteral("SELECT receipt_number, presented_at FROM sitting WHERE sitting_id = ?"), {uuidText(sittingId)});
    if (!sitting)
        return Failure{sitting.error()};
    if (!sitting->next())
        return std::optional<ConfirmedSitting>{};
    const auto number = ReceiptNumber::fromText(sitting->value(0).toString());
    if (!number)
        return Failure{StoreError::Damaged};
    ConfirmedSitting confirmed{*number, timeFrom(sitting->value(1)), {}};
    const auto rows = rowsOfReceipt(connection, number->text());
    if (!rows)
        return Failure{rows.error()};
    for (const ports::EnrolmentRow &row : *rows)
        confirmed.enrolmentIds.append(row.id);
    return std::optional(confirmed);
}

/// Numbers grow without gaps within a kiosk and a Rome year; a rolled-back transaction gives its number back.
Result<ReceiptNumber, StoreError> nextReceiptNumber(Connection &connection, const QString &kioskId, int year)
{
    auto read = connection.run(
        QStringLiteral("INSERT INTO receipt_sequence (kiosk_id, year, last) SELECT ?, ?, 1 + coalesce("
                       "(SELECT last FROM receipt_sequence WHERE kiosk_id = '*' AND year = ?), 0) WHERE true"
                       " ON CONFLICT (kiosk_id, year) DO UPDATE SET last = last + 1 RETURNING last"),
        {kioskId, year, year});
    if (!read)
        return Failure{read.error()};
    if (!read->next())
        return Failure{StoreError::Damaged};
    const auto number = ReceiptNumber::make(kioskId, year, read->value(0).toInt());
    if (!number)
        return Failure{StoreError::IllegalStep};
    return *number;
}

/// An entry belongs to an open period of the emergency register; null means none.
Result<void, StoreError> isEmergencyOpen(Connection &connection, const QUuid &period)
{
    if (period.isNull())
        return {};
    auto open = connection.run(
        QStringLiteral("SELECT 1 FROM emergency_period WHERE period_id = ? AND ended_at IS NULL"), {uuidText(period)});
    if (!open)
        return Failure{open.error()};
    if (!open->next())
        return Failure{StoreError::IllegalStep};
    return {};
}

/// What the audit trail and the black box shall remember of it.
struct Inserted
{
    AuditEvent event;
    BoxedEnrolment boxed; ///< without a key its envelope is empty
};

Result<Inserted, StoreError> insertEnrolment(Connection &connection, const ports::Sealer &sealer, const Clock &clock,
                                             const Enrolment &enrolment, const ReceiptNumber &number)
{
    const QByteArray body = wire::encodeEnrolment(enrolment, number);
    if (body.size() > wire::maxEnrolmentBytes)
        return Failure{StoreError::IllegalStep};
    const auto sealedBody = sealed(sealer, body, enrolmentContext(enrolment.id));
    if (!sealedBody)
        return Failure{sealedBody.error()};
    const auto fingerprint = sealer.fingerprint(domain::childKey(enrolment.child).toUtf8());
    const auto likeness = sealer.fingerprint(domain::childLikeness(enrolment.child).toUtf8());
    if (!fingerprint || !likeness)
        return Failure{StoreError::Sealed};
    const QString hash = wire::bodyHash(body);
    auto inserted = connection.run(
        QStringLiteral("INSERT INTO enrolment (enrolment_id, sitting_id, service, school_year, operator_id, created_at,"
                       " child_fingerprint, body_hash, sealed_body, state, kind, replaces, replaces_receipt,"
                       " child_likeness) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'confirmed', ?, ?, ?, ?)"),
        {uuidText(enrolment.id), uuidText(enrolment.sittingId), domain::serviceCode(enrolment.service),
         storedText(enrolment.schoolYear), storedText(enrolment.operatorId), storedTime(clock.nowUtc()), *fingerprint,
         hash, *sealedBody, domain::applicationKindCode(enrolment.kind),
         enrolment.replaces.enrolmentId.isNull() ? QStringLiteral("") : uuidText(enrolment.replaces.enrolmentId),
         storedText(enrolment.replaces.receiptNumber), *likeness});
    if (!inserted)
        return Failure{inserted.error()};
    const BoxedEnrolment boxed{connection.box().seal(enrolment.id, enrolment.kioskId, body).value_or(wire::Envelope{}),
                               enrolment.service,
                               enrolment.schoolYear,
                               clock.nowUtc(),
                               enrolment.kind,
                               enrolment.replaces,
                               *fingerprint,
                               *likeness};
    return Inserted{{clock.nowUtc(), QStringLiteral("enrolment_confirmed"), enrolment.operatorId,
                     uuidText(enrolment.id) + u' ' + hash},
                    boxed};
}

/// Before COMMIT: nothing is called saved that the second copy could not take. Without a key of the office there is no
/// second copy yet; it is made up for when the key comes.
Result<void, StoreError> box(Connection &connection, const BoxedSitting &sitting)
{
    for (const BoxedEnrolment &enrolment : sitting.enrolments) {
        if (enrolment.envelope.sealed.isEmpty())
            return {};
    }
    return connection.box().append(sitting, AppendFile::Sync::Now);
}

} // namespace

Result<ConfirmedSitting, StoreError> confirmSitting(Connection &connection, const ports::Sealer &sealer,
                                                    const Clock &clock, const QString &kioskId,
                                                    const QList<Enrolment> &enrolments, const QString &confirmedBy)
{
    if (!isOneSitting(enrolments, kioskId))
        return Failure{StoreError::IllegalStep};
    const Enrolment &first = enrolments.first();
    if (const auto settled = settleBox(connection); !settled)
        return Failure{settled.error()};
    Transaction change(connection);
    if (!change.begun())
        return Failure{change.begun().error()};
    const auto before = alreadyConfirmed(connection, first.sittingId);
    if (!before)
        return Failure{before.error()};
    if (before->has_value())
        return **before;
    if (const auto open = isEmergencyOpen(connection, first.emergencyId); !open)
        return Failure{open.error()};
    const auto number = nextReceiptNumber(connection, kioskId, toRome(first.presentedAt).date().year());
    if (!number)
        return Failure{number.error()};
    auto sitting = connection.run(
        QStringLiteral(
            "INSERT INTO sitting (sitting_id, receipt_number, presented_at, operator_id, emergency_id, first_enrolment,"
            " enrolments) SELECT ?, ?, ?, ?, ?, coalesce(max(sequence), 0) + 1, ? FROM enrolment"),
        {uuidText(first.sittingId), number->text(), storedTime(first.presentedAt), storedText(first.operatorId),
         first.emergencyId.isNull() ? QVariant() : QVariant(uuidText(first.emergencyId)), enrolments.size()});
    if (!sitting)
        return Failure{sitting.error()};
    ConfirmedSitting confirmed{*number, first.presentedAt, {}};
    BoxedSitting boxed{first.sittingId, number->text(), first.presentedAt, first.operatorId, {}};
    QList<AuditEvent> events;
    for (const Enrolment &enrolment : enrolments) {
        const auto inserted = insertEnrolment(connection, sealer, clock, enrolment, *number);
        if (!inserted)
            return Failure{inserted.error()};
        events.append(inserted->event);
        boxed.enrolments.append(inserted->boxed);
        confirmed.enrolmentIds.append(enrolment.id);
    }
    // The records carry their author; a colleague may have taken the sitting over.
    if (!confirmedBy.isEmpty() && confirmedBy != first.operatorId)
        events.append({clock.nowUtc(), QStringLiteral("sitting_confirmed_by"), confirmedBy, uuidText(first.sittingId)});
    if (const auto remembered = appendAudit(connection, events); !remembered)
        return Failure{remembered.error()};
    auto draft = connection.run(QStringLiteral("DELETE FROM draft WHERE sitting_id = ?"), {uuidText(first.sittingId)});
    if (!draft)
        return Failure{draft.error()};
    if (const auto second = box(connection, boxed); !second)
        return Failure{second.error()};
    if (const auto saved = change.commit(); !saved)
        return Failure{saved.error()};
    // A mark that cannot be written now is written when the database was asked.
    (void)settleBox(connection);
    return confirmed;
}

} // namespace clips::storage
