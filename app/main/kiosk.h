#pragma once

#include "base/random.h"
#include "base/systemclock.h"
#include "config/kioskconfig.h"
#include "domain/places.h"
#include "identity/wedgereader.h"
#include "journey/closingdesk.h"
#include "journey/emergencydesk.h"
#include "journey/guardedregister.h"
#include "journey/answerdesk.h"
#include "journey/letterdesk.h"
#include "journey/operatordesk.h"
#include "journey/operatorgate.h"
#include "journey/operatorsession.h"
#include "journey/receiptdesk.h"
#include "journey/recogniser.h"
#include "journey/sittingcontroller.h"
#include "main/controlcommands.h"
#include "main/gatewatch.h"
#include "main/scandesk.h"
#include "main/startup.h"
#include "printing/cupsreceiptprinter.h"
#include "register/sealedregister.h"
#include "secrets/argon2pinverifier.h"
#include "secrets/argon2secrethasher.h"
#include "secrets/dailysealer.h"
#include "secrets/sodiumofficesealer.h"
#include "secrets/sodiumsealer.h"
#include "storage/database.h"
#include "storage/retention.h"
#include "storage/sqliteaudittrail.h"
#include "storage/sqliteclosingbook.h"
#include "storage/sqlitedraftstore.h"
#include "storage/sqliteemergencyregister.h"
#include "storage/sqliteenrolmentstore.h"
#include "storage/sqliteoperatorledger.h"
#include "storage/sqliteanswerstore.h"
#include "storage/sqliteletterstore.h"
#include "storage/sqliteoutbox.h"
#include "storage/sqliteprintledger.h"
#include "storage/sqlitepublicationstore.h"
#include "sync/syncengine.h"
#include "ui/frame/journeyparts.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace clips::kiosk {

/// The one place that knows every layer: makes the parts of a kiosk, hands each what it needs and joins their signals.
/// Members are in the order of dependence, so that they end in the opposite one. GUI thread.
class Kiosk : public QObject
{
    Q_OBJECT
public:
    /// folder: where this kiosk keeps its files; must exist and belong to this program alone.
    Kiosk(const config::KioskConfig &config, const QString &folder, QObject *parent = nullptr);
    ~Kiosk() override;

    /// Key, database, last publications, then the line to the office. Ends in ready() or failed(); may be called again.
    void start();

    [[nodiscard]] ui::JourneyParts parts();
    [[nodiscard]] ControlCommands &controlCommands() { return m_control; }
    /// Everything typed into this window passes by the scanner reader first.
    void watchScanner(QObject *application);

Q_SIGNALS:
    void ready();
    void scanned(); ///< somebody is there, though no key came through the window
    void failed(const clips::kiosk::StartupProblem &problem);

private:
    void adopt(const KeptPublications &kept, const storage::Opened &opened);
    void lookAtAuditChain();
    void startRetention();
    void adoptCatalogue(const QByteArray &catalogue);
    void adoptRoster(const QByteArray &roster);
    void adoptReceiptKeys(const QByteArray &keys);
    void adoptSealKeys(const QByteArray &keys);
    void startSync(const QByteArray &identity);
    /// The office has withdrawn this kiosk: nobody works here any more, what is sealed stays.
    void withdraw();
    void connectOperators();
    void lookBeforeWork();
    void printLetter(const QList<domain::Enrolment> &enrolments);
    void print(const ports::ConfirmedSitting &confirmed, const QList<domain::Enrolment> &enrolments);

    const config::KioskConfig m_config;
    const QString m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
    domain::BirthPlaces m_places;

    std::unique_ptr<ports::SecretVault> m_vault;
    secrets::SodiumSealer m_sealer;
    secrets::DailySealer m_dailySealer; ///< for what a family said: its keys are destroyed
    secrets::SodiumReceiptSigner m_signer;
    secrets::SodiumOfficeSealer m_officeSealer;
    secrets::Argon2PinVerifier m_pinVerifier;
    secrets::Argon2SecretHasher m_hasher;
    storage::Database m_database;
    storage::SqliteEnrolmentStore m_store;
    storage::SqliteDraftStore m_drafts;
    storage::SqliteOutbox m_outbox;
    storage::SqliteOperatorLedger m_ledger;
    storage::SqliteEmergencyRegister m_emergencyRegister;
    storage::SqliteLetterStore m_letterStore;
    storage::SqliteAuditTrail m_audit;
    storage::SqliteClosingBook m_closings;
    storage::Retention m_retention;
    storage::SqliteAnswerStore m_answerStore;
    storage::SqlitePrintLedger m_prints;
    storage::SqlitePublicationStore m_publications;
    registry::SealedRegister m_register;
    printing::CupsReceiptPrinter m_printer;
    std::shared_ptr<QByteArray> m_identity; ///< set before the sync's thread starts, then only read
    journey::WorkGates m_workGates;
    GateWatch m_gateWatch; ///< outlives the sync, whose thread tells it the time
    sync::SyncEngine m_sync;

    journey::Environment m_environment;
    journey::OperatorSession m_session;
    journey::OperatorGate m_gate;
    journey::GuardedRegister m_guardedRegister;
    journey::Recogniser m_recogniser;
    journey::SittingController m_sitting;
    journey::ReceiptDesk m_receipts;
    journey::LetterDesk m_letters;
    journey::AnswerDesk m_answers;
    journey::OperatorDesk m_desk;
    journey::EmergencyDesk m_emergency;
    journey::ClosingDesk m_closing;

    ScanDesk m_scans;
    identity::WedgeReader m_wedge;
    ControlCommands m_control;
    Startup m_startup;
    QTimer m_retentionTimer;
    bool m_syncStarted = false;
    bool m_withdrawn = false;
};

} // namespace clips::kiosk
