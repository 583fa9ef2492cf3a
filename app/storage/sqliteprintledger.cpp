#include "storage/sqliteprintledger.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "storage/audittrail.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/enrolmentrows.h"
#include "storage/printrows.h"
#include "storage/transaction.h"

namespace clips::storage {

using ports::PrintRow;
using ports::PrintState;
using ports::StoreError;
using Done = Result<void, StoreError>;

namespace {

Done remember(Connection &connection, const Clock &clock, const PrintRow &row)
{
    const QString reference = QStringLiteral("%1 %2 %3 %4 %5")
                                  .arg(row.receiptNumber, sheetCode(row.sheet))
                                  .arg(row.copy)
                                  .arg(printStateCode(row.state), row.reason)
                                  .trimmed();
    return appendAudit(connection, {{clock.nowUtc(), QStringLiteral("receipt_print"), row.operatorId, reference}});
}

Done addPrint(Connection &connection, const Clock &clock, const PrintRow &row)
{
    Transaction change(connection);
    if (!change.begun())
        return change.begun();
    auto added = connection.run(
        QStringLiteral("INSERT INTO print (print_id, receipt_number, sheet, copy, operator_id, started_at, job, state,"
                       " reason) SELECT ?, receipt_number, ?, ?, ?, ?, ?, ?, ? FROM sitting WHERE receipt_number = ?"),
        {uuidText(row.id), sheetCode(row.sheet), row.copy, storedText(row.operatorId), storedTime(row.startedAt),
         row.job, printStateCode(row.state), storedText(row.reason), row.receiptNumber});
    if (!added)
        return Failure{added.error()};
    if (added->numRowsAffected() != 1)
        return Failure{StoreError::NotFound};
    if (auto remembered = remember(connection, clock, row); !remembered)
        return remembered;
    return change.commit();
}

Done changePrint(Connection &connection, const Clock &clock, const PrintRow &row)
{
    Transaction change(connection);
    if (!change.begun())
        return change.begun();
    auto updated = connection.run(
        QStringLiteral("UPDATE print SET job = ?, state = ?, reason = ?, code = ? WHERE print_id = ?"),
        {row.job, printStateCode(row.state), storedText(row.reason), storedText(row.code), uuidText(row.id)});
    if (!updated)
        return Failure{updated.error()};
    if (updated->numRowsAffected() != 1)
        return Failure{StoreError::NotFound};
    const bool isUnderWay =
        row.state == PrintState::None || row.state == PrintState::Queued || row.state == PrintState::Printing;
    if (auto remembered = isUnderWay ? Done{} : remember(connection, clock, row); !remembered)
        return remembered;
    return change.commit();
}

Result<QList<ports::UnprintedReceipt>, StoreError> readUnprinted(Connection &connection, int limit)
{
    auto query = connection.run(
        QStringLiteral(
            "SELECT s.receipt_number, s.presented_at FROM sitting s"
            " WHERE NOT EXISTS (SELECT 1 FROM print p WHERE p.receipt_number = s.receipt_number)"
            " OR EXISTS (SELECT 1 FROM print p WHERE p.receipt_number = s.receipt_number"
            "  AND p.state IN ('none', 'failed') AND NOT EXISTS (SELECT 1 FROM print l"
            "   WHERE l.receipt_number = p.receipt_number AND l.sheet = p.sheet AND l.sequence > p.sequence))"
            " ORDER BY s.first_enrolment LIMIT ?"),
        {limit});
    if (!query)
        return Failure{query.error()};
    QList<ports::UnprintedReceipt> list;
    while (query->next())
        list.append({query->value(0).toString(), timeFrom(query->value(1)), {}});
    for (ports::UnprintedReceipt &receipt : list) {
        const auto rows = printRowsOf(connection, receipt.receiptNumber);
        if (!rows)
            return Failure{rows.error()};
        receipt.paper = ports::paperOf(*rows);
    }
    return list;
}

} // namespace

SqlitePrintLedger::SqlitePrintLedger(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

QFuture<Done> SqlitePrintLedger::begin(const PrintRow &row)
{
    return m_database.post(
        [&clock = m_clock, row](Connection &connection) { return addPrint(connection, clock, row); });
}

QFuture<Done> SqlitePrintLedger::record(const PrintRow &row)
{
    return m_database.post(
        [&clock = m_clock, row](Connection &connection) { return changePrint(connection, clock, row); });
}

QFuture<Result<QList<ports::UnprintedReceipt>, StoreError>> SqlitePrintLedger::unprinted(int limit)
{
    return m_database.post([limit](Connection &connection) { return readUnprinted(connection, limit); });
}

} // namespace clips::storage
