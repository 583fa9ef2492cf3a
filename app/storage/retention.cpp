#include "storage/retention.h"

#include "base/clock.h"
#include "ports/erasablesealer.h"
#include "storage/audittrail.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/transaction.h"

namespace clips::storage {

using ports::ErasableSealer;
using ports::StoreError;

namespace {

/// The clock may have been put back since an enrolment was seen: that must not keep its payload for ever.
Result<int, StoreError> wipePayloads(Connection &connection, const QDateTime &now, std::chrono::hours keep)
{
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const qint64 keepMs = std::chrono::milliseconds(keep).count();
    Transaction change(connection);
    if (!change.begun())
        return Failure{change.begun().error()};
    const QString hasContent = QStringLiteral("state = 'acknowledged'"
                                              " AND (sealed_body IS NOT NULL OR envelope IS NOT NULL)");
    auto seen = connection.run(QStringLiteral("UPDATE enrolment SET acknowledged_seen_at = ? WHERE ") + hasContent +
                                   QStringLiteral(" AND (acknowledged_seen_at IS NULL OR acknowledged_seen_at > ?)"),
                               {nowMs, nowMs});
    if (!seen)
        return Failure{seen.error()};
    auto wiped = connection.run(QStringLiteral("UPDATE enrolment SET sealed_body = NULL, envelope = NULL WHERE ") +
                                    hasContent + QStringLiteral(" AND acknowledged_seen_at <= ?"),
                                {nowMs - keepMs});
    if (!wiped)
        return Failure{wiped.error()};
    const int count = wiped->numRowsAffected();
    if (count > 0) {
        const auto added =
            appendAudit(connection, {{now, QStringLiteral("payloads_wiped"), {}, QString::number(count)}});
        if (!added)
            return Failure{added.error()};
    }
    if (const auto committed = change.commit(); !committed)
        return Failure{committed.error()};
    return count;
}

Result<int, StoreError> destroyKeys(Connection &connection, ErasableSealer &sealer)
{
    auto used = connection.run(QStringLiteral("SELECT DISTINCT substr(sealed_body, 1, ?) FROM enrolment"
                                              " WHERE sealed_body IS NOT NULL"
                                              " UNION SELECT substr(sealed_content, 1, ?) FROM draft"),
                               {ErasableSealer::keyNameBytes, ErasableSealer::keyNameBytes});
    if (!used)
        return Failure{used.error()};
    QSet<QByteArray> names;
    while (used->next())
        names.insert(used->value(0).toByteArray());
    const auto destroyed = sealer.keepOnly(names);
    if (!destroyed)
        return Failure{destroyed.error() == ports::SealError::NoKey ? StoreError::Sealed : StoreError::Io};
    return *destroyed;
}

} // namespace

Retention::Retention(Database &database, ErasableSealer &sealer, const Clock &clock, std::chrono::hours keep)
    : m_database(database)
    , m_sealer(sealer)
    , m_clock(clock)
    , m_keep(keep)
{}

QFuture<Result<Retention::Wiped, StoreError>> Retention::run()
{
    return m_database.post(
        [&sealer = m_sealer, &clock = m_clock, keep = m_keep](Connection &connection) -> Result<Wiped, StoreError> {
            const auto payloads = wipePayloads(connection, clock.nowUtc(), keep);
            if (!payloads)
                return Failure{payloads.error()};
            const auto keys = destroyKeys(connection, sealer);
            if (!keys)
                return Failure{keys.error()};
            return Wiped{*payloads, *keys};
        });
}

} // namespace clips::storage
