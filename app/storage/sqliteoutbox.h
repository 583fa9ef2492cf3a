#pragma once

#include "ports/outbox.h"

namespace clips {
class Clock;
}
#include <QVariant>
#include <memory>

namespace clips::ports {
class Sealer;
}

namespace clips::storage {

class Database;

/// The queue to the office, kept in the rows of the enrolments themselves; steps only as domain::isAllowed says.
/// A list is taken or refused as a whole. Database, sealer and clock must outlive it and all its futures.
class SqliteOutbox final : public ports::Outbox
{
    Q_DISABLE_COPY_MOVE(SqliteOutbox)
public:
    SqliteOutbox(Database &database, const ports::Sealer &sealer, const Clock &clock);

    /// A row whose sealed body does not open is set aside as Quarantined ("unreadable"); the others go on.
    QFuture<Result<QList<ports::OutboxEntry>, ports::StoreError>> take(int maxCount, qint64 maxBytes,
                                                                       bool evenIfNotDue) override;
    /// The same word on an enrolment that is acknowledged already changes nothing and is no error.
    QFuture<Result<void, ports::StoreError>> acknowledge(const QList<wire::Acknowledgement> &list) override;
    QFuture<Result<void, ports::StoreError>> endAttempt(const QList<QUuid> &ids, ports::AttemptEnd end,
                                                        const QString &reason, const QDateTime &nextAttemptAt) override;
    /// Outcomes of enrolments that are not ours are passed over.
    QFuture<Result<void, ports::StoreError>> applyOutcomes(const QList<wire::Outcome> &list) override;
    QFuture<Result<void, ports::StoreError>> putBack(const QUuid &id) override;
    QFuture<Result<ports::QueueSummary, ports::StoreError>> summary() override;

private:
    Database &m_database;
    const ports::Sealer &m_sealer;
    const Clock &m_clock;
    /// Of takes whose commit failed; only the storage thread looks.
    std::shared_ptr<QList<QVariantList>> m_doubtful = std::make_shared<QList<QVariantList>>();
};

} // namespace clips::storage
