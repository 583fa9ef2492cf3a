#include "storage/sqliteanswerstore.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "ports/sealer.h"
#include "storage/audittrail.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/enrolmentrows.h"
#include "storage/keptanswers.h"
#include "storage/sealing.h"
#include "storage/transaction.h"

namespace clips::storage {

using ports::StoreError;

namespace {

Result<QList<ports::AnswerRow>, StoreError> readRows(Connection &connection, int limit)
{
    auto query = connection.run(
        QStringLiteral("SELECT e.enrolment_id, s.receipt_number, e.service, e.school_year, e.office_state,"
                       " e.answered_at, e.answer_read FROM enrolment e JOIN sitting s ON s.sitting_id = e.sitting_id"
                       " WHERE e.answer_sequence > 0 ORDER BY e.answer_read, e.answer_sequence DESC LIMIT ?"),
        {limit});
    if (!query)
        return Failure{query.error()};
    QList<ports::AnswerRow> rows;
    while (query->next()) {
        const auto service = domain::serviceFromCode(query->value(2).toString());
        const auto state = domain::outcomeStateFromCode(query->value(4).toString());
        if (!service)
            return Failure{StoreError::Damaged};
        if (!state)
            continue; // of a later contract; the last answer that was understood is older than this state
        rows.append({QUuid::fromString(query->value(0).toString()), query->value(1).toString(), *service,
                     query->value(3).toString(), *state, timeFrom(query->value(5)), query->value(6).toBool()});
    }
    return rows;
}

Result<ports::OpenedAnswer, StoreError> openOne(Connection &connection, const ports::Sealer &sealer,
                                                const QDateTime &now, const QUuid &id, const QString &operatorId)
{
    Transaction change(connection);
    if (!change.begun())
        return Failure{change.begun().error()};
    const auto answer = keptAnswer(connection, sealer, id);
    if (!answer)
        return Failure{answer.error()};
    if (!*answer)
        return Failure{StoreError::NotFound};
    const auto rows = readEnrolmentRows(connection, QStringLiteral("WHERE e.enrolment_id = ?"), {uuidText(id)});
    if (!rows)
        return Failure{rows.error()};
    ports::OpenedAnswer opened{rows->first(), **answer, {}};
    auto body =
        connection.run(QStringLiteral("SELECT sealed_body FROM enrolment WHERE enrolment_id = ?"), {uuidText(id)});
    if (!body)
        return Failure{body.error()};
    if (body->next() && !body->value(0).isNull()) {
        const auto plain = unsealed(sealer, body->value(0).toByteArray(), enrolmentContext(id));
        if (!plain)
            return Failure{plain.error()};
        opened.body = *plain;
    }
    auto marked =
        connection.run(QStringLiteral("UPDATE enrolment SET answer_read = 1 WHERE enrolment_id = ?"), {uuidText(id)});
    if (!marked)
        return Failure{marked.error()};
    if (auto added = appendAudit(connection, {{now, QStringLiteral("answer_opened"), operatorId, uuidText(id)}});
        !added)
        return Failure{added.error()};
    if (auto done = change.commit(); !done)
        return Failure{done.error()};
    return opened;
}

} // namespace

SqliteAnswerStore::SqliteAnswerStore(Database &database, const ports::Sealer &sealer, const Clock &clock)
    : m_database(database)
    , m_sealer(sealer)
    , m_clock(clock)
{}

QFuture<Result<QList<ports::AnswerRow>, StoreError>> SqliteAnswerStore::answers(int limit)
{
    return m_database.post([limit](Connection &connection) { return readRows(connection, limit); });
}

QFuture<Result<ports::OpenedAnswer, StoreError>> SqliteAnswerStore::openAnswer(const QUuid &enrolmentId,
                                                                               const QString &operatorId)
{
    return m_database.post([&sealer = m_sealer, &clock = m_clock, enrolmentId, operatorId](Connection &connection) {
        return openOne(connection, sealer, clock.nowUtc(), enrolmentId, operatorId);
    });
}

} // namespace clips::storage
