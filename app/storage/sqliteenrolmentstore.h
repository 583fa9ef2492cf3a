#pragma once

#include "ports/enrolmentstore.h"

namespace clips {
class Clock;
}
namespace clips::ports {
class Sealer;
}

namespace clips::storage {

class Database;

/// Confirmed enrolments in the kiosk's own file. Database, sealer and clock must outlive it and all its futures.
/// How long the payload stays after the office has acknowledged it is Retention's.
class SqliteEnrolmentStore final : public ports::EnrolmentStore
{
    Q_DISABLE_COPY_MOVE(SqliteEnrolmentStore)
public:
    /// kioskId: "K03", the first part of every receipt number made here.
    SqliteEnrolmentStore(Database &database, const ports::Sealer &sealer, const Clock &clock, QString kioskId);

    /// IllegalStep: nothing to confirm, enrolments of several sittings, another kiosk's, the same id twice, or a
    /// body longer than the wire allows.
    QFuture<Result<ports::ConfirmedSitting, ports::StoreError>> confirm(const QList<domain::Enrolment> &enrolments,
                                                                        const QString &confirmedBy) override;

    QFuture<Result<QList<ports::EnrolmentRow>, ports::StoreError>> list(int limit) override;
    QFuture<Result<QByteArray, ports::StoreError>> body(const QUuid &id) override;
    QFuture<Result<QList<ports::EnrolmentRow>, ports::StoreError>> ofChild(const domain::Person &child) override;
    QFuture<Result<QList<ports::ReceiptRow>, ports::StoreError>> receipts(int limit) override;
    QFuture<Result<ports::StoredReceipt, ports::StoreError>> receipt(const QString &receiptNumber) override;
    QFuture<Result<void, ports::StoreError>> audit(const QString &event, const QString &operatorId,
                                                   const QString &reference) override;

    /// Gives what waits for the office and has no second copy yet one: to be called when the office's key is there.
    QFuture<Result<int, ports::StoreError>> boxWaiting();

private:
    Database &m_database;
    const ports::Sealer &m_sealer;
    const Clock &m_clock;
    const QString m_kioskId;
};

} // namespace clips::storage
