#include "storage/sqliteclosingbook.h"

#include "base/clock.h"
#include "storage/audittrail.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/enrolmentrows.h"
#include "storage/transaction.h"

#include <functional>
#include <map>

namespace clips::storage {

using domain::DayClosing;
using domain::DayCounts;
using domain::EnrolmentState;
using ports::StoreError;
using Counted = Result<DayClosing, StoreError>;

namespace {

/// Where the counting begins: after what the last closing counted, or at an instant.
struct Start
{
    int lastNumber = 0;
    qint64 enrolment = 0; ///< the last one not to count
    qint64 link = 0;
    QDateTime at{};
};

using ByOperator = std::map<QString, DayCounts>;
using Take = std::function<void(DayCounts &, int count)>;

Result<Start, StoreError> lastClosing(Connection &connection)
{
    auto last = connection.run(QStringLiteral(
        "SELECT number, last_enrolment, audit_sequence, closed_at FROM day_closing ORDER BY number DESC LIMIT 1"));
    if (!last)
        return Failure{last.error()};
    if (!last->next())
        return Start{};
    return Start{last->value(0).toInt(), last->value(1).toLongLong(), last->value(2).toLongLong(),
                 timeFrom(last->value(3))};
}

/// Rows of (operator, number).
Result<void, StoreError> countInto(Connection &connection, ByOperator &counts, const QString &sql,
                                   const QVariantList &values, const Take &take)
{
    auto query = connection.run(sql, values);
    if (!query)
        return Failure{query.error()};
    while (query->next())
        take(counts[query->value(0).toString()], query->value(1).toInt());
    return {};
}

void countState(DayCounts &counts, EnrolmentState state, int count)
{
    switch (state) {
    case EnrolmentState::Acknowledged:
        counts.acknowledged += count;
        return;
    case EnrolmentState::NeedsReview:
        counts.inReview += count;
        return;
    case EnrolmentState::Quarantined:
        counts.quarantined += count;
        return;
    case EnrolmentState::Draft:
    case EnrolmentState::Confirmed:
    case EnrolmentState::Sending:
    case EnrolmentState::Uncertain:
        counts.waiting += count;
        return;
    }
    Q_UNREACHABLE();
}

Result<void, StoreError> countRecords(Connection &connection, const QVariantList &since, ByOperator &counts)
{
    auto query = connection.run(QStringLiteral("SELECT operator_id, state, count(*) FROM enrolment"
                                               " WHERE sequence > ? AND created_at >= ? GROUP BY operator_id, state"),
                                since);
    if (!query)
        return Failure{query.error()};
    while (query->next()) {
        const auto state = domain::enrolmentStateFromCode(query->value(1).toString());
        if (!state)
            return Failure{StoreError::Damaged};
        countState(counts[query->value(0).toString()], *state, query->value(2).toInt());
    }
    return {};
}

/// Confirmed here, or come back from the black box after this file was begun anew.
Result<void, StoreError> countConfirmed(Connection &connection, const QVariantList &links, ByOperator &counts)
{
    return countInto(connection, counts,
                     QStringLiteral("SELECT coalesce(e.operator_id, a.operator_id), count(*) FROM audit a"
                                    " LEFT JOIN enrolment e ON e.enrolment_id = substr(a.reference, 1, 36)"
                                    " WHERE a.sequence > ? AND a.at >= ?"
                                    " AND a.event IN ('enrolment_confirmed', 'enrolment_restored') GROUP BY 1"),
                     links, [](DayCounts &each, int count) { each.confirmed += count; });
}

/// The last word of the audit chain about each paper of a guardian counts: "K03-2026-000001-C guardian 0 printed".
Result<void, StoreError> countReceiptPaper(Connection &connection, const QVariantList &links, ByOperator &counts)
{
    auto query = connection.run(QStringLiteral("SELECT operator_id, reference FROM audit WHERE sequence > ? AND at >= ?"
                                               " AND event = 'receipt_print' ORDER BY sequence"),
                                links);
    if (!query)
        return Failure{query.error()};
    std::map<QString, QString> cameOut; // paper -> operator
    while (query->next()) {
        const QStringList words = query->value(1).toString().split(u' ');
        if (words.value(1) != u"guardian")
            continue;
        const QString paper = words.value(0) + u' ' + words.value(2);
        if (words.value(3) == u"printed" || words.value(3) == u"confirmed")
            cameOut.try_emplace(paper, query->value(0).toString());
        else
            cameOut.erase(paper);
    }
    for (const auto &[paper, operatorId] : cameOut)
        ++(paper.endsWith(u" 0") ? counts[operatorId].prints : counts[operatorId].copies);
    return {};
}

Result<void, StoreError> countPaper(Connection &connection, const QVariantList &links, ByOperator &counts)
{
    if (const auto done = countReceiptPaper(connection, links, counts); !done)
        return done;
    return countInto(connection, counts,
                     QStringLiteral("SELECT operator_id, count(*) FROM audit WHERE sequence > ? AND at >= ?"
                                    " AND event = 'letter_made' GROUP BY operator_id"),
                     links, [](DayCounts &each, int count) { each.letters += count; });
}

Result<QList<domain::OpenEnrolment>, StoreError> openEnrolments(Connection &connection)
{
    const auto rows =
        readEnrolmentRows(connection, QStringLiteral("WHERE e.state <> 'acknowledged' ORDER BY e.sequence"), {});
    if (!rows)
        return Failure{rows.error()};
    QList<domain::OpenEnrolment> open;
    for (const ports::EnrolmentRow &row : *rows)
        open.append({row.receiptNumber, row.service, row.state});
    return open;
}

DayCounts sum(const ByOperator &counts)
{
    DayCounts all;
    for (const auto &[id, each] : counts) {
        all.confirmed += each.confirmed;
        all.acknowledged += each.acknowledged;
        all.waiting += each.waiting;
        all.inReview += each.inReview;
        all.quarantined += each.quarantined;
        all.receipts += each.receipts;
        all.prints += each.prints;
        all.copies += each.copies;
        all.letters += each.letters;
    }
    return all;
}

Counted countFrom(Connection &connection, const Start &start, const QDateTime &now, const QString &kioskId)
{
    // The instant counts only where no closing says where to begin.
    const qint64 atMs = start.link > 0 || !start.at.isValid() ? 0 : start.at.toMSecsSinceEpoch();
    const QVariantList rows{start.enrolment, atMs};
    const QVariantList links{start.link, atMs};
    ByOperator counts;
    auto done = countConfirmed(connection, links, counts);
    if (done)
        done = countRecords(connection, rows, counts);
    if (done)
        done = countInto(connection, counts,
                         QStringLiteral("SELECT operator_id, count(*) FROM enrolment e WHERE sequence > ?"
                                        " AND created_at >= ? AND EXISTS (SELECT 1 FROM sitting s WHERE"
                                        " s.sitting_id = e.sitting_id AND s.first_enrolment = e.sequence)"
                                        " GROUP BY operator_id"),
                         rows, [](DayCounts &each, int count) { each.receipts += count; });
    if (done)
        done = countPaper(connection, links, counts);
    const auto open = openEnrolments(connection);
    if (!done || !open)
        return Failure{done ? open.error() : done.error()};
    DayClosing closing;
    closing.kioskId = kioskId;
    closing.from = start.at;
    closing.until = now;
    closing.all = sum(counts);
    for (const auto &[id, each] : counts)
        closing.operators.append({id, each});
    closing.open = *open;
    return closing;
}

/// What the audit chain keeps of a closing: totals only.
QString totals(const DayClosing &closing)
{
    const DayCounts &all = closing.all;
    return QStringLiteral("%1 confirmed=%2 acknowledged=%3 waiting=%4 review=%5 quarantined=%6 receipts=%7 printed=%8"
                          " copies=%9")
               .arg(closing.number)
               .arg(all.confirmed)
               .arg(all.acknowledged)
               .arg(all.waiting)
               .arg(all.inReview)
               .arg(all.quarantined)
               .arg(all.receipts)
               .arg(all.prints)
               .arg(all.copies) +
           QStringLiteral(" letters=%1").arg(all.letters);
}

Counted closeNow(Connection &connection, const QDateTime &now, const QString &kioskId, const QString &operatorId)
{
    Transaction change(connection);
    if (!change.begun())
        return Failure{change.begun().error()};
    const auto start = lastClosing(connection);
    if (!start)
        return Failure{start.error()};
    auto closing = countFrom(connection, *start, now, kioskId);
    if (!closing)
        return closing;
    closing->number = start->lastNumber + 1;
    closing->operatorId = operatorId;
    if (const auto added = appendAudit(connection, {{now, QStringLiteral("day_closed"), operatorId, totals(*closing)}});
        !added)
        return Failure{added.error()};
    const auto head = auditHead(connection);
    if (!head)
        return Failure{head.error()};
    closing->auditHead = head->head.shortText();
    const auto kept = connection.run(
        QStringLiteral("INSERT INTO day_closing (number, closed_at, operator_id, audit_sequence, last_enrolment)"
                       " SELECT ?, ?, ?, ?, coalesce(max(sequence), 0) FROM enrolment"),
        {closing->number, storedTime(now), storedText(operatorId), head->head.sequence});
    if (!kept)
        return Failure{kept.error()};
    if (const auto done = change.commit(); !done)
        return Failure{done.error()};
    return closing;
}

} // namespace

SqliteClosingBook::SqliteClosingBook(Database &database, const Clock &clock, QString kioskId)
    : m_database(database)
    , m_clock(clock)
    , m_kioskId(std::move(kioskId))
{}

QFuture<Counted> SqliteClosingBook::count(const QDateTime &from)
{
    return m_database.post([&clock = m_clock, kioskId = m_kioskId, from](Connection &connection) -> Counted {
        Start start{0, 0, 0, from};
        if (!from.isValid()) {
            const auto last = lastClosing(connection);
            if (!last)
                return Failure{last.error()};
            start = *last;
        }
        return countFrom(connection, start, clock.nowUtc(), kioskId);
    });
}

QFuture<Counted> SqliteClosingBook::close(const QString &operatorId)
{
    return m_database.post([&clock = m_clock, kioskId = m_kioskId, operatorId](Connection &connection) {
        return closeNow(connection, clock.nowUtc(), kioskId, operatorId);
    });
}

} // namespace clips::storage
