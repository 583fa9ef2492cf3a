#include "storage/sqliteletterstore.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "storage/audittrail.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/enrolmentrows.h"
#include "storage/sealing.h"
#include "storage/transaction.h"

namespace clips::storage {

using ports::Letter;
using ports::StoreError;
using Done = Result<void, StoreError>;

namespace {

QByteArray letterContext(const QString &reference)
{
    return QByteArrayLiteral("letter:") + reference.toUtf8();
}

Result<QStringList, StoreError> standingOf(Connection &connection, const QUuid &recognitionId)
{
    auto query = connection.run(
        QStringLiteral(
            "SELECT reference FROM letter WHERE recognition_id = ? AND void = 0 ORDER BY made_at, reference"),
        {uuidText(recognitionId)});
    if (!query)
        return Failure{query.error()};
    QStringList references;
    while (query->next())
        references.append(query->value(0).toString());
    return references;
}

Done voidOne(Connection &connection, const QDateTime &now, const QString &reference, const QString &reason)
{
    auto done = connection.run(QStringLiteral("UPDATE letter SET void = 1, sealed_office_half = NULL"
                                              " WHERE reference = ? AND void = 0"),
                               {reference});
    if (!done)
        return Failure{done.error()};
    if (done->numRowsAffected() == 0)
        return {};
    return appendAudit(connection, {{now, QStringLiteral("letter_void"), {}, reference + u' ' + reason}});
}

Done addLetter(Connection &connection, const ports::Sealer &sealer, const QDateTime &now, const Letter &letter,
               const QString &reason)
{
    const auto half = sealed(sealer, letter.officeHalf.toUtf8(), letterContext(letter.reference));
    if (!half)
        return Failure{half.error()};
    Transaction change(connection);
    if (!change.begun())
        return change.begun();
    const auto former = standingOf(connection, letter.recognitionId);
    if (!former)
        return Failure{former.error()};
    for (const QString &reference : *former) {
        if (auto done = voidOne(connection, now, reference, reason); !done)
            return done;
    }
    auto added = connection.run(
        QStringLiteral("INSERT INTO letter (reference, recognition_id, operator_id, verifier, sealed_office_half,"
                       " made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {letter.reference, uuidText(letter.recognitionId), storedText(letter.operatorId), letter.verifier, *half,
         storedTime(letter.madeAt), storedTime(letter.expiresAt)});
    if (!added)
        return Failure{added.error()};
    if (auto done = appendAudit(
            connection, {{now, QStringLiteral("letter_made"), letter.operatorId, letter.reference + u' ' + reason}});
        !done)
        return done;
    return change.commit();
}

Result<QList<ports::LetterStore::Untold>, StoreError> readUntold(Connection &connection, const ports::Sealer &sealer,
                                                                 int limit)
{
    auto query = connection.run(QStringLiteral("SELECT reference, recognition_id, operator_id, verifier,"
                                               " sealed_office_half, made_at, expires_at, void FROM letter"
                                               " WHERE told < 1 + void ORDER BY made_at, reference LIMIT ?"),
                                {limit});
    if (!query)
        return Failure{query.error()};
    QList<ports::LetterStore::Untold> list;
    while (query->next()) {
        ports::LetterStore::Untold untold;
        Letter &letter = untold.letter;
        letter.reference = query->value(0).toString();
        letter.recognitionId = QUuid::fromString(query->value(1).toString());
        letter.operatorId = query->value(2).toString();
        letter.verifier = query->value(3).toString();
        if (!query->value(4).isNull()) {
            const auto half = unsealed(sealer, query->value(4).toByteArray(), letterContext(letter.reference));
            if (!half)
                return Failure{half.error()};
            letter.officeHalf = QString::fromUtf8(*half);
        }
        letter.madeAt = timeFrom(query->value(5));
        letter.expiresAt = timeFrom(query->value(6));
        untold.isVoid = query->value(7).toBool();
        list.append(untold);
    }
    return list;
}

} // namespace

SqliteLetterStore::SqliteLetterStore(Database &database, const ports::Sealer &sealer, const Clock &clock)
    : m_database(database)
    , m_sealer(sealer)
    , m_clock(clock)
{}

QFuture<Done> SqliteLetterStore::add(const Letter &letter, const QString &reason)
{
    return m_database.post([&sealer = m_sealer, &clock = m_clock, letter, reason](Connection &connection) {
        return addLetter(connection, sealer, clock.nowUtc(), letter, reason);
    });
}

QFuture<Done> SqliteLetterStore::makeVoid(const QString &reference, const QString &reason)
{
    return m_database.post([&clock = m_clock, reference, reason](Connection &connection) -> Done {
        Transaction change(connection);
        if (!change.begun())
            return change.begun();
        if (auto done = voidOne(connection, clock.nowUtc(), reference, reason); !done)
            return done;
        return change.commit();
    });
}

QFuture<Result<QList<ports::LetterStore::Untold>, StoreError>> SqliteLetterStore::untold(int limit)
{
    return m_database.post(
        [&sealer = m_sealer, limit](Connection &connection) { return readUntold(connection, sealer, limit); });
}

QFuture<Done> SqliteLetterStore::markTold(const QString &reference, bool wasVoid)
{
    return m_database.post([reference, wasVoid](Connection &connection) -> Done {
        auto done = connection.run(QStringLiteral("UPDATE letter SET told = max(told, ?), sealed_office_half = NULL"
                                                  " WHERE reference = ?"),
                                   {wasVoid ? 2 : 1, reference});
        if (!done)
            return Failure{done.error()};
        return {};
    });
}

} // namespace clips::storage
