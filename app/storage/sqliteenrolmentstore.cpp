#include "storage/sqliteenrolmentstore.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "domain/childkey.h"
#include "ports/sealer.h"
#include "storage/audittrail.h"
#include "storage/boxsettling.h"
#include "storage/confirmation.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/enrolmentrows.h"
#include "storage/keptanswers.h"
#include "storage/printrows.h"
#include "storage/sealing.h"
#include "storage/transaction.h"

#include <algorithm>

namespace clips::storage {

using ports::StoreError;

namespace {

Result<QList<ports::ReceiptRow>, StoreError> readReceiptRows(Connection &connection, const QString &tail,
                                                             const QVariantList &values)
{
    auto query = connection.run(QStringLiteral("SELECT receipt_number, presented_at FROM sitting ") + tail, values);
    if (!query)
        return Failure{query.error()};
    QList<ports::ReceiptRow> rows;
    while (query->next())
        rows.append({query->value(0).toString(), timeFrom(query->value(1))});
    for (ports::ReceiptRow &row : rows) {
        const auto prints = printRowsOf(connection, row.receiptNumber);
        if (!prints)
            return Failure{prints.error()};
        row.paper = ports::paperOf(*prints);
    }
    return rows;
}

} // namespace

SqliteEnrolmentStore::SqliteEnrolmentStore(Database &database, const ports::Sealer &sealer, const Clock &clock,
                                           QString kioskId)
    : m_database(database)
    , m_sealer(sealer)
    , m_clock(clock)
    , m_kioskId(std::move(kioskId))
{}

QFuture<Result<ports::ConfirmedSitting, StoreError>>
SqliteEnrolmentStore::confirm(const QList<domain::Enrolment> &enrolments, const QString &confirmedBy)
{
    return m_database.post(
        [&sealer = m_sealer, &clock = m_clock, kioskId = m_kioskId, enrolments, confirmedBy](Connection &connection) {
            return confirmSitting(connection, sealer, clock, kioskId, enrolments, confirmedBy);
        });
}

QFuture<Result<QList<ports::EnrolmentRow>, StoreError>> SqliteEnrolmentStore::list(int limit)
{
    return m_database.post([limit](Connection &connection) {
        return readEnrolmentRows(connection, QStringLiteral("ORDER BY e.sequence DESC LIMIT ?"), {limit});
    });
}

QFuture<Result<QByteArray, StoreError>> SqliteEnrolmentStore::body(const QUuid &id)
{
    return m_database.post([&sealer = m_sealer, id](Connection &connection) -> Result<QByteArray, StoreError> {
        auto query =
            connection.run(QStringLiteral("SELECT sealed_body FROM enrolment WHERE enrolment_id = ?"), {uuidText(id)});
        if (!query)
            return Failure{query.error()};
        if (!query->next() || query->value(0).isNull())
            return Failure{StoreError::NotFound};
        return unsealed(sealer, query->value(0).toByteArray(), enrolmentContext(id));
    });
}

QFuture<Result<QList<ports::EnrolmentRow>, StoreError>> SqliteEnrolmentStore::ofChild(const domain::Person &child)
{
    using Rows = Result<QList<ports::EnrolmentRow>, StoreError>;
    return m_database.post([&sealer = m_sealer, child](Connection &connection) -> Rows {
        const auto fingerprint = sealer.fingerprint(domain::childKey(child).toUtf8());
        const auto likeness = sealer.fingerprint(domain::childLikeness(child).toUtf8());
        if (!fingerprint || !likeness)
            return Failure{StoreError::Sealed};
        auto rows = readEnrolmentRows(
            connection,
            QStringLiteral("WHERE e.child_fingerprint = ? OR e.child_likeness = ? ORDER BY e.sequence DESC"),
            {*fingerprint, *likeness});
        auto sure = readEnrolmentRows(connection, QStringLiteral("WHERE e.child_fingerprint = ?"), {*fingerprint});
        if (!rows || !sure)
            return rows;
        for (ports::EnrolmentRow &row : *rows) {
            auto answer = keptAnswer(connection, sealer, row.id);
            if (answer)
                row.answer = *answer; // one that cannot be read is missing; the enrolment itself counts
            row.onlyAlike = std::none_of(sure->begin(), sure->end(),
                                         [&](const ports::EnrolmentRow &other) { return other.id == row.id; });
        }
        return rows;
    });
}

QFuture<Result<QList<ports::ReceiptRow>, StoreError>> SqliteEnrolmentStore::receipts(int limit)
{
    return m_database.post([limit](Connection &connection) {
        return readReceiptRows(connection, QStringLiteral("ORDER BY first_enrolment DESC LIMIT ?"), {limit});
    });
}

QFuture<Result<ports::StoredReceipt, StoreError>> SqliteEnrolmentStore::receipt(const QString &receiptNumber)
{
    return m_database.post([receiptNumber](Connection &connection) -> Result<ports::StoredReceipt, StoreError> {
        const auto row = readReceiptRows(connection, QStringLiteral("WHERE receipt_number = ?"), {receiptNumber});
        if (!row)
            return Failure{row.error()};
        if (row->isEmpty())
            return Failure{StoreError::NotFound};
        const auto enrolments = rowsOfReceipt(connection, receiptNumber);
        if (!enrolments)
            return Failure{enrolments.error()};
        return ports::StoredReceipt{row->first(), *enrolments};
    });
}

QFuture<Result<void, StoreError>> SqliteEnrolmentStore::audit(const QString &event, const QString &operatorId,
                                                              const QString &reference)
{
    return m_database.post(
        [&clock = m_clock, event, operatorId, reference](Connection &connection) -> Result<void, StoreError> {
            Transaction change(connection);
            if (!change.begun())
                return change.begun();
            if (auto added = appendAudit(connection, {{clock.nowUtc(), event, operatorId, reference}}); !added)
                return added;
            return change.commit();
        });
}

QFuture<Result<int, StoreError>> SqliteEnrolmentStore::boxWaiting()
{
    return m_database.post([&sealer = m_sealer, kioskId = m_kioskId](Connection &connection) {
        return clips::storage::boxWaiting(connection, sealer, kioskId);
    });
}

} // namespace clips::storage
