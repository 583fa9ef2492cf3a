#include "storage/sqliteoperatorledger.h"

#include "base/clock.h"
#include "storage/audittrail.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/enrolmentrows.h"
#include "storage/sealing.h"
#include "storage/transaction.h"

namespace clips::storage {

using ports::SignInTries;
using ports::StoreError;

namespace {

Result<void, StoreError> writeTries(Connection &connection, const SignInTries &tries)
{
    auto written =
        tries.wrong > 0
            ? connection.run(QStringLiteral("INSERT INTO signin_tries (who, wrong, locked_until,"
                                            " verifier_hash) VALUES (?, ?, ?, ?) ON CONFLICT (who)"
                                            " DO UPDATE SET wrong = excluded.wrong,"
                                            " locked_until = excluded.locked_until,"
                                            " verifier_hash = excluded.verifier_hash"),
                             {tries.who, tries.wrong, storedTime(tries.lockedUntil), storedText(tries.verifierHash)})
            : connection.run(QStringLiteral("DELETE FROM signin_tries WHERE who = ?"), {tries.who});
    if (!written)
        return Failure{written.error()};
    return {};
}

Result<void, StoreError> writeNote(Connection &connection, const ports::Sealer &sealer, const QString &words)
{
    auto last = connection.run(QStringLiteral("SELECT max(sequence) FROM audit"));
    if (!last)
        return Failure{last.error()};
    if (!last->next())
        return Failure{StoreError::Damaged};
    const qint64 sequence = last->value(0).toLongLong();
    const auto sealedWords = sealed(sealer, words.toUtf8(), accessNoteContext(sequence));
    if (!sealedWords)
        return Failure{sealedWords.error()};
    auto written = connection.run(QStringLiteral("INSERT INTO access_note (audit_sequence, sealed_words)"
                                                 " VALUES (?, ?)"),
                                  {sequence, *sealedWords});
    if (!written)
        return Failure{written.error()};
    return {};
}

} // namespace

SqliteOperatorLedger::SqliteOperatorLedger(Database &database, const ports::Sealer &sealer, const Clock &clock)
    : m_database(database)
    , m_sealer(sealer)
    , m_clock(clock)
{}

QFuture<Result<QList<SignInTries>, StoreError>> SqliteOperatorLedger::tries()
{
    return m_database.post([](Connection &connection) -> Result<QList<SignInTries>, StoreError> {
        auto query = connection.run(
            QStringLiteral("SELECT who, wrong, locked_until, verifier_hash FROM signin_tries ORDER BY who"));
        if (!query)
            return Failure{query.error()};
        QList<SignInTries> list;
        while (query->next()) {
            list.append({query->value(0).toString(), query->value(1).toInt(), timeFrom(query->value(2)),
                         query->value(3).toString()});
        }
        return list;
    });
}

QFuture<Result<void, StoreError>> SqliteOperatorLedger::keep(const QList<SignInTries> &changed, const ports::Deed &deed)
{
    return m_database.post([&clock = m_clock, changed, deed](Connection &connection) -> Result<void, StoreError> {
        Transaction change(connection);
        if (!change.begun())
            return change.begun();
        for (const SignInTries &tries : changed) {
            if (auto written = writeTries(connection, tries); !written)
                return written;
        }
        if (auto added = appendAudit(connection, {{clock.nowUtc(), deed.event, deed.operatorId, deed.reference}});
            !added)
            return added;
        return change.commit();
    });
}

QFuture<Result<void, StoreError>> SqliteOperatorLedger::noteAccess(const ports::AccessNote &note)
{
    return m_database.post([&clock = m_clock, &sealer = m_sealer,
                            note](Connection &connection) -> Result<void, StoreError> {
        Transaction change(connection);
        if (!change.begun())
            return change.begun();
        const QString reference =
            QStringLiteral("%1 hits=%2").arg(domain::searchReasonCode(note.reason)).arg(note.hits);
        if (auto added = appendAudit(connection,
                                     {{clock.nowUtc(), QStringLiteral("register_search"), note.operatorId, reference}});
            !added)
            return added;
        if (!note.words.isEmpty()) {
            if (auto written = writeNote(connection, sealer, note.words); !written)
                return written;
        }
        return change.commit();
    });
}

} // namespace clips::storage
