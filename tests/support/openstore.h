#pragma once

#include "storage/audittrail.h"
#include "storage/database.h"
#include "storage/sqliteanswerstore.h"
#include "storage/sqlitedraftstore.h"
#include "storage/sqliteemergencyregister.h"
#include "storage/sqliteenrolmentstore.h"
#include "storage/sqliteoperatorledger.h"
#include "storage/sqliteoutbox.h"
#include "storage/sqliteprintledger.h"
#include "storage/sqlitepublicationstore.h"
#include "support/fakeclock.h"
#include "support/fakeofficesealer.h"
#include "support/scramblingsealer.h"

namespace clips::testing {

/// To be posted to a database: whether its audit chain is whole.
[[nodiscard]] inline Result<bool, ports::StoreError> isAuditIntact(storage::Connection &connection)
{
    const auto verdict = storage::verifyAudit(connection, {}, ports::AuditExtent::Full);
    if (!verdict)
        return Failure{verdict.error()};
    return !verdict->fault.has_value();
}

/// A real database file with every store on it, opened at once. Closing = destroying.
struct OpenStore
{
    /// other, realOffice: to be used instead of the fakes; must outlive the store.
    explicit OpenStore(const QString &path, const Clock *other = nullptr,
                       const ports::OfficeSealer *realOffice = nullptr)
        : used(other ? *other : clock)
        , database(path, used, realOffice ? realOffice : &office)
        , opened(database.open().result())
    {}

    FakeClock clock;
    const Clock &used;
    ScramblingSealer sealer;
    FakeOfficeSealer office;
    storage::Database database;
    Result<storage::Opened, ports::StoreError> opened;
    storage::SqliteEnrolmentStore enrolments{database, sealer, used, QStringLiteral("K03")};
    storage::SqliteOutbox outbox{database, sealer, used};
    storage::SqliteAnswerStore answers{database, sealer, used};
    storage::SqliteDraftStore drafts{database, sealer};
    storage::SqlitePublicationStore publications{database, sealer};
    storage::SqlitePrintLedger prints{database, used};
    storage::SqliteOperatorLedger ledger{database, sealer, used};
    storage::SqliteEmergencyRegister emergencies{database, used};
};

} // namespace clips::testing
