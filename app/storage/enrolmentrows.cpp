#include "storage/enrolmentrows.h"

#include "base/uuid.h"
#include "domain/service.h"
#include "storage/connection.h"

namespace clips::storage {

using ports::StoreError;

Result<QList<ports::EnrolmentRow>, StoreError> readEnrolmentRows(Connection &connection, const QString &tail,
                                                                 const QVariantList &values)
{
    auto query = connection.run(
        QStringLiteral("SELECT e.enrolment_id, s.receipt_number, e.service, e.school_year, e.state, e.operator_id,"
                       " e.created_at, e.attempts, e.next_attempt_at, e.last_reason, e.protocol_number, e.kind, "
                       "e.replaces, e.replaces_receipt,"
                       " e.kind <> 'withdrawal' AND NOT EXISTS (SELECT 1 FROM enrolment l WHERE"
                       " l.replaces = e.enrolment_id AND l.replaces <> ''),"
                       " e.protocolled_at, e.notice_number, e.notice_cents, e.notice_payee, e.last_attempt_at"
                       " FROM enrolment e JOIN sitting s ON s.sitting_id = e.sitting_id ") +
            tail,
        values);
    if (!query)
        return Failure{query.error()};
    QList<ports::EnrolmentRow> rows;
    while (query->next()) {
        const auto service = domain::serviceFromCode(query->value(2).toString());
        const auto state = domain::enrolmentStateFromCode(query->value(4).toString());
        const auto kind = domain::applicationKindFromCode(query->value(11).toString());
        if (!service || !state || !kind)
            return Failure{StoreError::Damaged};
        ports::EnrolmentRow row;
        row.id = QUuid::fromString(query->value(0).toString());
        row.receiptNumber = query->value(1).toString();
        row.service = *service;
        row.schoolYear = query->value(3).toString();
        row.state = *state;
        row.operatorId = query->value(5).toString();
        row.createdAt = timeFrom(query->value(6));
        row.attempts = query->value(7).toInt();
        row.nextAttemptAt = timeFrom(query->value(8));
        row.lastAttemptAt = timeFrom(query->value(19));
        row.lastReason = query->value(9).toString();
        row.protocolNumber = query->value(10).toString();
        row.kind = *kind;
        row.replaces = {QUuid::fromString(query->value(12).toString()), query->value(13).toString()};
        row.stands = query->value(14).toBool();
        row.protocolledAt = timeFrom(query->value(15));
        if (const QString notice = query->value(16).toString(); !notice.isEmpty())
            row.notice = domain::PaymentNotice{notice, query->value(17).toLongLong(), query->value(18).toString()};
        rows.append(row);
    }
    return rows;
}

Result<domain::EnrolmentState, StoreError> stateOf(Connection &connection, const QUuid &id)
{
    auto query = connection.run(QStringLiteral("SELECT state FROM enrolment WHERE enrolment_id = ?"), {uuidText(id)});
    if (!query)
        return Failure{query.error()};
    if (!query->next())
        return Failure{StoreError::NotFound};
    const auto state = domain::enrolmentStateFromCode(query->value(0).toString());
    if (!state)
        return Failure{StoreError::Damaged};
    return *state;
}

Result<QList<ports::EnrolmentRow>, StoreError> rowsOfReceipt(Connection &connection, const QString &receiptNumber)
{
    return readEnrolmentRows(connection,
                             QStringLiteral("WHERE s.receipt_number = ? AND e.sequence >= s.first_enrolment"
                                            " AND e.sequence < s.first_enrolment + s.enrolments ORDER BY e.sequence"),
                             {receiptNumber});
}

QVariant storedTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFrom(const QVariant &stored)
{
    return stored.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), Qt::UTC);
}

QString storedText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace clips::storage
