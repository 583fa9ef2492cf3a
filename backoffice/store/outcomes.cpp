#include "backoffice/store/outcomes.h"

#include "backoffice/store/counter.h"
#include "backoffice/store/query.h"
#include "base/uuid.h"

namespace clips::office {

namespace {

KeptOutcome fromRow(const Statement &row)
{
    KeptOutcome kept;
    wire::Outcome &outcome = kept.outcome;
    outcome.sequence = row.value(0).toLongLong();
    outcome.enrolmentId = QUuid::fromString(row.value(1).toString());
    outcome.state = row.value(2).toString();
    outcome.protocolNumber = row.value(3).toString();
    outcome.note = row.value(4).toString();
    outcome.reason = row.value(5).toString();
    outcome.position = row.value(6).toInt();
    outcome.noticeNumber = row.value(7).toString();
    outcome.amountCents = row.value(8).toInt();
    outcome.payeeTaxCode = row.value(9).toString();
    kept.decidedAt = row.value(10).toString();
    outcome.decidedAt = QDateTime::fromString(kept.decidedAt, Qt::ISODateWithMs);
    kept.decidedBy = row.value(11).toString();
    return kept;
}

} // namespace

Outcomes::Outcomes(Database &database)
    : m_database(database)
{}

Result<void, OfficeError> Outcomes::append(const QString &enrolmentId, KeptOutcome kept)
{
    const auto sequence = nextValue(m_database, QStringLiteral("outcome"));
    if (!sequence)
        return Failure{sequence.error()};
    const wire::Outcome &outcome = kept.outcome;
    const auto done = runQuery(
        m_database,
        QStringLiteral("INSERT INTO outcome (sequence, enrolment_id, kiosk_id, state, protocol_number, note, "
                       "reason, position, notice_number, amount_cents, payee_tax_code, decided_at, decided_by) "
                       "SELECT CAST(? AS BIGINT), enrolment_id, kiosk_id, ?, protocol_number, ?, ?, "
                       "CAST(? AS INTEGER), ?, CAST(? AS INTEGER), ?, ?, ? "
                       "FROM enrolment WHERE enrolment_id = ?"),
        {*sequence, outcome.state, outcome.note, outcome.reason, outcome.position, outcome.noticeNumber,
         outcome.amountCents, outcome.payeeTaxCode, kept.decidedAt, kept.decidedBy, enrolmentId});
    if (!done)
        return Failure{done.error()};
    if (done->numRowsAffected() != 1)
        return Failure{OfficeError::NotFound};
    return {};
}

Result<void, OfficeError> Outcomes::append(const QString &enrolmentId, domain::OutcomeState state, const QDateTime &at)
{
    KeptOutcome kept;
    kept.outcome.state = domain::outcomeStateCode(state);
    kept.decidedAt = wire::instantText(at);
    return append(enrolmentId, kept);
}

Result<QList<wire::Outcome>, OfficeError> Outcomes::page(const QString &kioskId, qint64 after, int limit)
{
    auto rows =
        runQuery(m_database,
                 QStringLiteral("SELECT sequence, enrolment_id, state, protocol_number, note, reason, position, "
                                "notice_number, amount_cents, payee_tax_code, decided_at, decided_by FROM "
                                "outcome WHERE kiosk_id = ? AND sequence > ? ORDER BY sequence LIMIT ?"),
                 {kioskId, after, limit});
    if (!rows)
        return Failure{rows.error()};
    QList<wire::Outcome> list;
    while (rows->next())
        list.append(fromRow(*rows).outcome);
    return list;
}

Result<QList<KeptOutcome>, OfficeError> Outcomes::history(const QString &enrolmentId)
{
    auto rows =
        runQuery(m_database,
                 QStringLiteral("SELECT sequence, enrolment_id, state, protocol_number, note, reason, position, "
                                "notice_number, amount_cents, payee_tax_code, decided_at, decided_by FROM "
                                "outcome WHERE enrolment_id = ? ORDER BY sequence"),
                 {enrolmentId});
    if (!rows)
        return Failure{rows.error()};
    QList<KeptOutcome> list;
    while (rows->next())
        list.append(fromRow(*rows));
    return list;
}

} // namespace clips::office
