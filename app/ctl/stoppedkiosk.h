#pragma once

#include "base/systemclock.h"
#include "ctl/kioskplace.h"
#include "ports/outbox.h"
#include "secrets/sodiumsealer.h"
#include "storage/database.h"
#include "storage/sqliteaudittrail.h"
#include "storage/sqliteemergencyregister.h"
#include "storage/sqliteenrolmentstore.h"
#include "storage/sqliteoutbox.h"
#include "storage/sqlitepublicationstore.h"

#include <QObject>

namespace clips::ctl {

/// The files of a kiosk that does not run. Opens the database only when there is one; reads no personal data, so it
/// needs no key. Keep it alive until its futures have ended, and never by a continuation: that may be destroyed in the
/// database's own thread, which the destructor waits for.
class StoppedKiosk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoppedKiosk)
public:
    StoppedKiosk(const KioskPlace &place, QObject *parent);

    [[nodiscard]] bool hasDatabase() const;
    [[nodiscard]] QFuture<Result<storage::Opened, ports::StoreError>> open() { return m_database.open(); }
    [[nodiscard]] QFuture<Result<QList<ports::EnrolmentRow>, ports::StoreError>> rows();
    [[nodiscard]] QFuture<Result<QList<ports::EmergencyRecord>, ports::StoreError>> emergencies();
    [[nodiscard]] QFuture<Result<ports::AuditVerdict, ports::StoreError>> audit(const QList<ports::AuditLink> &anchors)
    {
        return m_audit.verify(ports::AuditExtent::Full, anchors);
    }
    /// When the office was last heard and what time it said.
    [[nodiscard]] QFuture<Result<ports::Publication, ports::StoreError>> contact();
    [[nodiscard]] QFuture<Result<ports::QueueSummary, ports::StoreError>> summary() { return m_outbox.summary(); }

private:
    QString m_file;
    SystemClock m_clock;
    secrets::SodiumSealer m_sealer;
    storage::Database m_database;
    storage::SqliteEnrolmentStore m_enrolments;
    storage::SqliteOutbox m_outbox;
    storage::SqliteEmergencyRegister m_emergencies;
    storage::SqlitePublicationStore m_publications;
    storage::SqliteAuditTrail m_audit;
};

/// {"error": ...} in plain words.
[[nodiscard]] Answer storeFailure(ports::StoreError error);

} // namespace clips::ctl
