#pragma once

#include "domain/enrolment.h"
#include "simulation/simdisk.h"
#include "simulation/simtransport.h"
#include "simulation/steppedline.h"
#include "simulation/virtualtime.h"
#include "storage/database.h"
#include "storage/sqliteenrolmentstore.h"
#include "storage/sqliteoutbox.h"
#include "storage/sqliteprintledger.h"
#include "storage/sqlitepublicationstore.h"
#include "support/fakeofficesealer.h"
#include "support/scramblingsealer.h"
#include "sync/syncworker.h"

#include <QMap>
#include <memory>
#include <optional>

namespace clips::simulation {

/// One row of a kiosk's queue as it stands in the file.
struct KioskRow
{
    QString enrolmentId;
    QString state;
    QString bodyHash;
    QString receiptNumber;
};

/// A kiosk: its real storage and sync on a simulated disk, clock and line, and an operator who confirms, prints, puts
/// back. The program can end at any operation of its disk and be started again; the paper and what people remember
/// stay.
class SimKiosk
{
    Q_DISABLE_COPY_MOVE(SimKiosk)
public:
    using Carry = std::function<void(SimKiosk &, SimReply *)>;

    SimKiosk(const QString &id, const QString &folder, const QByteArray &identity, const VirtualTime &time,
             Chance &chance, Carry carry, std::function<void(const QString &)> note);
    ~SimKiosk();

    const QString id;
    SimDisk disk;
    SimClock clock;
    bool printerWorks = true;

    /// What people saw and hold: receipt number -> the enrolments it was given for.
    QMap<QString, QStringList> shown;
    /// Everything anybody ever wanted to confirm here, by enrolment id: the child it is for.
    QMap<QString, QString> wanted;
    int papers = 0;

    [[nodiscard]] bool isUp() const { return m_sync != nullptr; }
    void start();
    /// Whatever was under way is over.
    void kill();

    /// The next family is at the counter. The sitting is confirmed again and again until the screen says saved.
    void present(int children);
    [[nodiscard]] bool isBusy() const { return !m_sittings.isEmpty(); }
    void syncNow();
    /// Puts back everything that waits for a person here.
    void putBack();

    /// What a glance at the file shows, and the last link of the audit chain.
    struct Head
    {
        qint64 sequence = 0;
        QString hash;
        int rows = 0;
        int acknowledged = 0;
    };
    /// nullopt: the store did not answer, which is its right while its disk is in trouble.
    [[nodiscard]] std::optional<Head> head();
    [[nodiscard]] std::optional<QList<KioskRow>> rows();
    /// Whether the chain is whole and this link is still in it.
    [[nodiscard]] std::optional<bool> auditHolds(const Head &head);

private:
    template <typename Work>
    [[nodiscard]] auto look(Work work);
    void confirmNext();
    void print(const QString &receiptNumber, int copy);
    [[nodiscard]] domain::Enrolment application(const QUuid &sittingId, int n);

    QString m_path;
    QByteArray m_identity;
    const VirtualTime &m_time;
    Chance &m_chance;
    Carry m_carry;
    std::function<void(const QString &)> m_note;
    testing::ScramblingSealer m_sealer;
    testing::FakeOfficeSealer m_officeSealer;
    QList<QList<domain::Enrolment>> m_sittings; ///< on the screen or in the queue before it, oldest first
    int m_families = 0;

    std::unique_ptr<QObject> m_life; ///< of the running program
    SteppedLine *m_line = nullptr;   ///< the database owns it
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::SqliteEnrolmentStore> m_store;
    std::unique_ptr<storage::SqlitePrintLedger> m_prints;
    std::unique_ptr<storage::SqliteOutbox> m_outbox;
    std::unique_ptr<storage::SqlitePublicationStore> m_publications;
    std::unique_ptr<sync::SyncWorker> m_sync;
    bool m_isConfirming = false;
};

} // namespace clips::simulation
