#include "storage/sqliteemergencyregister.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "storage/audittrail.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/enrolmentrows.h"
#include "storage/transaction.h"

#include <algorithm>

namespace clips::storage {

using domain::EmergencyDay;
using domain::EmergencyEntry;
using domain::EmergencyPeriod;
using ports::EmergencyRecord;
using ports::StoreError;

namespace {

Result<void, StoreError> endPeriod(Connection &connection, const QUuid &id, const QDateTime &at,
                                   const QString &operatorId)
{
    auto ended = connection.run(QStringLiteral("UPDATE emergency_period SET ended_at = ?, ended_by = ?"
                                               " WHERE period_id = ? AND ended_at IS NULL AND started_at <= ?"),
                                {storedTime(at), storedText(operatorId), uuidText(id), storedTime(at)});
    if (!ended)
        return Failure{ended.error()};
    if (ended->numRowsAffected() != 1)
        return Failure{StoreError::IllegalStep};
    return {};
}

Result<void, StoreError> startPeriod(Connection &connection, const EmergencyPeriod &period)
{
    auto open = connection.run(QStringLiteral("SELECT 1 FROM emergency_period WHERE ended_at IS NULL"));
    if (!open)
        return Failure{open.error()};
    if (open->next())
        return Failure{StoreError::IllegalStep};
    auto started = connection.run(
        QStringLiteral("INSERT INTO emergency_period (period_id, continues, authorisation, cause, cause_words,"
                       " started_at, started_by) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {uuidText(period.id), period.continues.isNull() ? QVariant() : QVariant(uuidText(period.continues)),
         storedText(period.authorisation), domain::emergencyCauseCode(period.cause), storedText(period.causeWords),
         storedTime(period.startedAt), storedText(period.startedBy)});
    if (!started)
        return Failure{started.error()};
    return {};
}

void countDay(QList<EmergencyDay> &days, const QDateTime &at)
{
    const QDate day = toRome(at).date();
    const auto it =
        std::find_if(days.begin(), days.end(), [day](const EmergencyDay &known) { return known.day == day; });
    if (it == days.end())
        days.append({day, 1});
    else
        ++it->entries;
}

/// Entries in the order of their numbers, and their days in Rome; a sitting is one entry of the register.
Result<void, StoreError> readEntries(Connection &connection, EmergencyRecord &record)
{
    auto query = connection.run(
        QStringLiteral("SELECT s.receipt_number, s.presented_at, e.enrolment_id, e.service, e.protocol_number"
                       " FROM sitting s JOIN enrolment e ON e.sequence >= s.first_enrolment"
                       " AND e.sequence < s.first_enrolment + s.enrolments"
                       " WHERE s.emergency_id = ? ORDER BY e.sequence"),
        {uuidText(record.period.id)});
    if (!query)
        return Failure{query.error()};
    while (query->next()) {
        const auto service = domain::serviceFromCode(query->value(3).toString());
        if (!service)
            return Failure{StoreError::Damaged};
        const EmergencyEntry entry{query->value(0).toString(), timeFrom(query->value(1)),
                                   QUuid::fromString(query->value(2).toString()), *service, query->value(4).toString()};
        if (record.entries.isEmpty() || record.entries.last().receiptNumber != entry.receiptNumber)
            countDay(record.period.days, entry.presentedAt);
        record.entries.append(entry);
    }
    return {};
}

Result<QList<EmergencyRecord>, StoreError> readPeriods(Connection &connection, int limit)
{
    QList<EmergencyRecord> list;
    auto query = connection.run(
        QStringLiteral("SELECT period_id, continues, authorisation, cause, cause_words, started_at, started_by,"
                       " ended_at, ended_by FROM emergency_period ORDER BY sequence DESC LIMIT ?"),
        {limit});
    if (!query)
        return Failure{query.error()};
    while (query->next()) {
        const auto cause = domain::emergencyCauseFromCode(query->value(3).toString());
        if (!cause)
            return Failure{StoreError::Damaged};
        EmergencyPeriod period;
        period.id = QUuid::fromString(query->value(0).toString());
        period.continues = QUuid::fromString(query->value(1).toString());
        period.authorisation = query->value(2).toString();
        period.cause = *cause;
        period.causeWords = query->value(4).toString();
        period.startedAt = timeFrom(query->value(5));
        period.startedBy = query->value(6).toString();
        period.endedAt = timeFrom(query->value(7));
        period.endedBy = query->value(8).toString();
        list.append({period});
    }
    return list;
}

} // namespace

SqliteEmergencyRegister::SqliteEmergencyRegister(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

QFuture<Result<void, StoreError>> SqliteEmergencyRegister::start(const EmergencyPeriod &period)
{
    return m_database.post([&clock = m_clock, period](Connection &connection) -> Result<void, StoreError> {
        if (period.id.isNull() || period.authorisation.isEmpty() || !period.startedAt.isValid())
            return Failure{StoreError::IllegalStep};
        Transaction change(connection);
        if (!change.begun())
            return change.begun();
        if (!period.continues.isNull()) {
            if (auto ended = endPeriod(connection, period.continues, period.startedAt, period.startedBy); !ended)
                return ended;
        }
        if (auto started = startPeriod(connection, period); !started)
            return started;
        if (auto added = appendAudit(connection, {{clock.nowUtc(), QStringLiteral("emergency_started"),
                                                   period.startedBy, uuidText(period.id)}});
            !added)
            return added;
        return change.commit();
    });
}

QFuture<Result<void, StoreError>> SqliteEmergencyRegister::end(const QUuid &id, const QDateTime &at,
                                                               const QString &operatorId)
{
    return m_database.post([&clock = m_clock, id, at, operatorId](Connection &connection) -> Result<void, StoreError> {
        Transaction change(connection);
        if (!change.begun())
            return change.begun();
        if (auto ended = endPeriod(connection, id, at, operatorId); !ended)
            return ended;
        if (auto added = appendAudit(connection,
                                     {{clock.nowUtc(), QStringLiteral("emergency_ended"), operatorId, uuidText(id)}});
            !added)
            return added;
        return change.commit();
    });
}

QFuture<Result<QList<EmergencyRecord>, StoreError>> SqliteEmergencyRegister::records(int limit)
{
    return m_database.post([limit](Connection &connection) -> Result<QList<EmergencyRecord>, StoreError> {
        auto records = readPeriods(connection, limit);
        if (!records)
            return records;
        for (EmergencyRecord &record : *records) {
            if (auto read = readEntries(connection, record); !read)
                return Failure{read.error()};
        }
        return records;
    });
}

} // namespace clips::storage
