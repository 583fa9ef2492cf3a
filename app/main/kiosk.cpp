#include "main/kiosk.h"

#include "base/clock.h"
#include "config/storagefolder.h"
#include "main/publications.h"
#include "printing/qr.h"
#include "reference/birthplacetables.h"
#include "secrets/keychainvault.h"
#include "secrets/keyfilevault.h"
#include "sync/authorities.h"
#include "wire/receiptkeys.h"
#include "wire/rosterjson.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <utility>

namespace clips::kiosk {

namespace {

Q_LOGGING_CATEGORY(lcKiosk, "kiosk.main")

std::unique_ptr<ports::SecretVault> makeVault(const config::KioskConfig &config, const QString &folder)
{
    switch (config.secrets.backend) {
    case config::SecretsBackend::Keychain:
        return std::make_unique<secrets::KeychainVault>();
    case config::SecretsBackend::File:
        return std::make_unique<secrets::KeyFileVault>(folder);
    }
    Q_UNREACHABLE();
}

printing::PrintOptions printOptions(const config::KioskConfig &config, const QString &folder)
{
    printing::PrintOptions options;
    options.queue = config.printer.queue;
    options.server = config.printer.server;
    options.paper = config.printer.paper == config::Paper::A4 ? ports::PaperFormat::A4 : ports::PaperFormat::Roll80mm;
    // On the way to a printer pages live for a moment; without one they are all the paper there is, and stay.
    options.keepDirectory =
        QDir(folder).filePath(options.queue.isEmpty() ? QStringLiteral("receipts") : QStringLiteral("printing"));
    return options;
}

identity::ScanRouter::Options routerOptions(const config::KioskConfig &config)
{
    identity::ScanRouter::Options options;
    if (config.scanner.layout)
        options.layouts = {*config.scanner.layout};
    return options;
}

identity::WedgeReader::Options wedgeOptions(const config::KioskConfig &config)
{
    identity::WedgeReader::Options options;
    options.maxGapMs = config.scanner.burstMs;
    const QString prefix = config.scanner.prefix;
    if (prefix.size() == 1)
        options.prefixText = prefix;
    else if (prefix.startsWith(u'f'))
        options.prefixKey = Qt::Key_F1 + prefix.mid(1).toInt() - 1;
    switch (config.scanner.suffix) {
    case config::ScannerSuffix::Any:
        break;
    case config::ScannerSuffix::Enter:
        options.suffix = identity::WedgeReader::Suffix::Enter;
        break;
    case config::ScannerSuffix::Tab:
        options.suffix = identity::WedgeReader::Suffix::Tab;
        break;
    case config::ScannerSuffix::None:
        options.suffix = identity::WedgeReader::Suffix::None;
        break;
    }
    return options;
}

/// The modules of a QR symbol row by row, as the scanner check takes them.
QByteArrayList rowsOf(const QString &text)
{
    QByteArrayList rows;
    const auto symbol = printing::QrSymbol::encode(text);
    for (int row = 0; symbol && row < symbol->size(); ++row) {
        QByteArray modules;
        for (int column = 0; column < symbol->size(); ++column)
            modules.append(symbol->isDark(column, row) ? '1' : '0');
        rows.append(modules);
    }
    return rows;
}

sync::Options syncOptions(const config::KioskConfig &config, std::shared_ptr<QByteArray> identity,
                          const ports::ReceiptSigner &signer, GateWatch &gates)
{
    sync::Options options;
    options.url = config.office.url;
    options.caCertificates = sync::trustedAuthorities(config.office.caFile);
    options.identity = [identity = std::move(identity)] { return *identity; };
    options.kioskId = config.kiosk.id;
    options.receiptKey = [&signer] { return signer.publicKey(); };
    options.officeTime = [&gates](const QDateTime &utc) {
        QMetaObject::invokeMethod(
            &gates, [&gates, utc] { gates.officeSaid(utc); }, Qt::QueuedConnection);
    };
    options.downloadIntervalMs = qint64(config.sync.pollMinutes) * 60'000;
    return options;
}

} // namespace

Kiosk::Kiosk(const config::KioskConfig &config, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_folder(folder)
    , m_places(reference::birthPlaces())
    , m_vault(makeVault(config, folder))
    , m_dailySealer(m_sealer, m_clock, config::dayKeysFile(folder))
    , m_officeSealer(m_signer)
    , m_database(config::databaseFile(folder), m_clock, &m_officeSealer)
    , m_store(m_database, m_dailySealer, m_clock, config.kiosk.id)
    , m_drafts(m_database, m_dailySealer)
    , m_outbox(m_database, m_dailySealer, m_clock)
    , m_ledger(m_database, m_sealer, m_clock)
    , m_emergencyRegister(m_database, m_clock)
    , m_letterStore(m_database, m_sealer, m_clock)
    , m_audit(m_database, config::databaseFile(folder))
    , m_closings(m_database, m_clock, config.kiosk.id)
    , m_retention(m_database, m_dailySealer, m_clock, std::chrono::hours(config.storage.keepSentHours))
    , m_answerStore(m_database, m_sealer, m_clock)
    , m_prints(m_database, m_clock)
    , m_publications(m_database, m_sealer)
    , m_register(m_sealer, m_random, folder)
    , m_printer(printOptions(config, folder), m_clock, &m_signer)
    , m_identity(std::make_shared<QByteArray>())
    , m_workGates(config.gates)
    , m_gateWatch({m_clock, *m_vault, m_publications, [this] { return m_database.check(); }, folder}, m_workGates)
    , m_sync(syncOptions(config, m_identity, m_signer, m_gateWatch),
             {m_outbox, m_publications, &m_register, &m_letterStore, &m_emergencyRegister, &m_audit}, m_clock, m_random)
    , m_environment{m_clock, m_random, config.kiosk.id, QStringLiteral(CLIPS_VERSION)}
    , m_session(m_clock, m_pinVerifier, m_register, m_ledger)
    , m_gate(m_session, m_ledger)
    , m_guardedRegister(m_register, m_gate)
    , m_recogniser(m_guardedRegister, m_places, m_clock, m_random, config.demo)
    , m_sitting(m_session, m_recogniser, m_store, m_drafts, m_environment)
    , m_receipts(m_store, m_prints, m_printer, m_environment, &secrets::isReceiptSignature)
    , m_letters(m_letterStore, m_hasher, m_printer, m_environment)
    , m_answers(m_answerStore, m_session, m_gate)
    , m_desk(m_store, m_outbox, m_sync, m_gate)
    , m_emergency(m_emergencyRegister, m_session, m_gate, m_clock, m_random)
    , m_closing(m_closings, m_session, m_gate, m_printer, m_clock)
    , m_scans(routerOptions(config), m_sitting, m_recogniser, m_clock)
    , m_wedge(wedgeOptions(config), m_clock)
    , m_control(m_store, m_emergencyRegister, m_audit, m_sync,
                {[this] { return m_desk.syncStatus(); }, [this] { return m_receipts.receiptKeys(); },
                 [this] { return m_workGates.findings(); }},
                config.kiosk.id)
    , m_startup(*m_vault, m_sealer, m_signer, m_database, m_publications, config::keyMarkFile(folder),
                QFile::exists(config::databaseFile(folder)))
{
    m_sitting.setDefaultLanguage(config.language.defaultLanguage);

    connectOperators();
    connect(&m_startup, &Startup::ready, this, &Kiosk::adopt);
    connect(&m_startup, &Startup::failed, this, &Kiosk::failed);
    connect(&m_sync, &sync::SyncEngine::statusChanged, &m_desk, &journey::OperatorDesk::setSyncStatus);
    connect(&m_sync, &sync::SyncEngine::statusChanged, &m_sitting, [this](const ports::SyncStatus &status) {
        m_sitting.setOfficeHeardAt(status.lastContactAt);
        if (status.line == ports::SyncStatus::Line::Revoked)
            withdraw();
    });
    connect(&m_desk, &journey::OperatorDesk::statusChanged, &m_answers, &journey::AnswerDesk::refresh);
    connect(&m_sync, &sync::SyncEngine::statusChanged, &m_gateWatch, &GateWatch::setSyncStatus);
    connect(&m_printer.watch(), &printing::PrinterWatch::stateChanged, &m_gateWatch, &GateWatch::setPrinterTrouble);
    connect(&m_sync, &sync::SyncEngine::catalogueChanged, this, &Kiosk::adoptCatalogue);
    connect(&m_sync, &sync::SyncEngine::rosterChanged, this, &Kiosk::adoptRoster);
    connect(&m_sync, &sync::SyncEngine::receiptKeysChanged, this, &Kiosk::adoptReceiptKeys);
    connect(&m_sync, &sync::SyncEngine::sealKeysChanged, this, &Kiosk::adoptSealKeys);
    connect(&m_sync, &sync::SyncEngine::registerChanged, &m_session, &journey::OperatorSession::reloadRegister);
    connect(&m_session, &journey::OperatorSession::registerFailed, this, [this](ports::RegisterError error) {
        if (error == ports::RegisterError::NoSnapshot || error == ports::RegisterError::Damaged)
            m_sync.fetchRegisterAgain();
    });
    connect(&m_printer.watch(), &printing::PrinterWatch::stateChanged, &m_desk,
            &journey::OperatorDesk::setPrinterReason);
    connect(&m_sitting, &journey::SittingController::confirmedChanged, this, &Kiosk::print);
    connect(&m_sitting, &journey::SittingController::stepChanged, this, [this](journey::Step step) {
        // What the confirm page and the receipt say of the line to the office must be true at that moment.
        if (step == journey::Step::CheckAnswers || step == journey::Step::HandOverToOperator)
            m_sync.syncNow();
    });
    connect(&m_receipts, &journey::ReceiptDesk::unprintedChanged, this, &Kiosk::lookBeforeWork);
    connect(&m_workGates, &journey::WorkGates::changed, this, &Kiosk::lookBeforeWork);
    connect(&m_letters, &journey::LetterDesk::printed, &m_sync, &sync::SyncEngine::syncNow);
    connect(&m_wedge, &identity::WedgeReader::scanned, this, [this](const QString &text) {
        Q_EMIT scanned();
        if (m_sitting.step() == journey::Step::Desk)
            m_receipts.checkCode(text);
        else
            m_scans.route(text);
    });
    journey::ScannerCheck &check = m_desk.scanner();
    check.setTestSymbol(rowsOf(journey::scannerTestCode()));
    connect(&check, &journey::ScannerCheck::activeChanged, &m_wedge, &identity::WedgeReader::setWatching);
    connect(&m_wedge, &identity::WedgeReader::keySeen, &check, &journey::ScannerCheck::take);
    connect(&m_wedge, &identity::WedgeReader::keySeen, this, &Kiosk::scanned);
}

Kiosk::~Kiosk() = default;

void Kiosk::connectOperators()
{
    using journey::EmergencyDesk;
    using journey::SittingController;
    using journey::Step;
    m_receipts.guardWith(m_gate);
    m_letters.guardWith(m_gate);
    connect(&m_sitting, &SittingController::stepChanged, this, [this](Step step) {
        m_gate.setStep(step);
        // The period may have come to its limit while nobody was here.
        if (step == Step::Recognise || step == Step::Desk)
            m_emergency.refresh();
    });
    connect(&m_emergency, &EmergencyDesk::changed, this, [this] { m_sitting.setEmergencyPeriod(m_emergency.open()); });
    connect(&m_recogniser, &journey::Recogniser::searched, this,
            [this](domain::SearchReason reason, const QString &words, int hits) {
                if (m_session.current())
                    (void)m_ledger.noteAccess({m_session.current()->id, reason, words, hits});
            });
}

void Kiosk::lookBeforeWork()
{
    m_sitting.setDeskFirst(!m_receipts.unprinted().isEmpty() || m_workGates.hasNews());
    m_sitting.setNewSittingsStopped(m_workGates.stopNewWork());
}

void Kiosk::start()
{
    m_startup.run();
}

ui::JourneyParts Kiosk::parts()
{
    return {m_sitting,   m_session, m_recogniser, m_desk,     m_receipts, m_emergency,
            m_workGates, m_clock,   &m_letters,   &m_answers, &m_closing};
}

void Kiosk::watchScanner(QObject *application)
{
    application->installEventFilter(&m_wedge);
}

void Kiosk::adopt(const KeptPublications &kept, const storage::Opened &opened)
{
    if (!opened.movedAside.isEmpty()) {
        qCWarning(lcKiosk) << "a damaged database was moved aside and kept";
    }
    if (!kept.catalogue.isEmpty())
        adoptCatalogue(kept.catalogue);
    if (!kept.roster.isEmpty())
        adoptRoster(kept.roster);
    if (!kept.receiptKeys.isEmpty())
        adoptReceiptKeys(kept.receiptKeys);
    if (!kept.sealKeys.isEmpty())
        adoptSealKeys(kept.sealKeys);
    lookAtAuditChain();
    startRetention();
    m_gateWatch.start(!opened.movedAside.isEmpty(), !kept.identity.isEmpty());
    startSync(kept.identity);
    m_desk.refresh();
    m_receipts.lookForUnprinted();
    m_emergency.refresh();
    Q_EMIT ready();
}

/// Only what came after the last anchor: the whole chain is clips-kioskctl's.
void Kiosk::lookAtAuditChain()
{
    m_audit.verify(ports::AuditExtent::Tail, {})
        .then(this, [this](const Result<ports::AuditVerdict, ports::StoreError> &verdict) {
            if (!verdict || !verdict->fault)
                return;
            qCCritical(lcKiosk) << "the audit chain is not whole:" << ports::auditFaultCode(*verdict->fault) << "at"
                                << verdict->faultAt;
            m_desk.setAuditFault(*verdict->fault);
        });
}

void Kiosk::startRetention()
{
    using Wiped = Result<storage::Retention::Wiped, ports::StoreError>;
    if (m_retentionTimer.isActive())
        return;
    const auto run = [this] {
        m_retention.run().then(this, [](const Wiped &wiped) {
            if (!wiped)
                qCWarning(lcKiosk) << "what the office has cannot be wiped here";
        });
    };
    connect(&m_retentionTimer, &QTimer::timeout, this, run);
    m_retentionTimer.start(std::chrono::minutes(20));
    run();
}

void Kiosk::startSync(const QByteArray &identity)
{
    if (m_syncStarted)
        return;
    m_syncStarted = true;
    *m_identity = identity;
    m_sync.start();
}

void Kiosk::withdraw()
{
    if (std::exchange(m_withdrawn, true))
        return;
    qCCritical(lcKiosk) << "the office has withdrawn this kiosk";
    m_sitting.lock();
    m_session.signOut();
    // Without a roster nobody signs in, now or after a start.
    m_session.setRoster({});
    m_publications.put({QStringLiteral("roster"), {}, {}, m_clock.nowUtc()});
    for (const char *secret : {ports::officeIdentitySecret, ports::receiptKeySecret})
        m_vault->write(QString::fromLatin1(secret), {});
}

void Kiosk::adoptCatalogue(const QByteArray &catalogue)
{
    if (auto published = readPublished(catalogue, m_config.forms.directory)) {
        const domain::OfficePolicies &policies = published->catalogue().policies;
        m_emergency.setPolicy(policies.emergencyWarningHours, policies.emergencyAuthorisation);
        m_closing.setOffice(published->catalogue().office);
        m_sitting.setPublished(std::move(published));
    }
}

void Kiosk::adoptRoster(const QByteArray &roster)
{
    const auto decoded = wire::decodeRoster(roster);
    if (decoded) {
        m_session.setRoster(*decoded);
        m_gateWatch.setRosterExpiry(decoded->expiresAt);
    } else {
        qCWarning(lcKiosk) << "roster not understood:" << decoded.error().path << decoded.error().message;
    }
}

void Kiosk::adoptReceiptKeys(const QByteArray &keys)
{
    const auto decoded = wire::decodeReceiptKeys(keys);
    if (decoded)
        m_receipts.setReceiptKeys(*decoded);
    else
        qCWarning(lcKiosk) << "receipt keys not understood:" << decoded.error().path << decoded.error().message;
}

void Kiosk::adoptSealKeys(const QByteArray &keys)
{
    const auto decoded = wire::decodeSealKeys(keys);
    if (!decoded) {
        qCWarning(lcKiosk) << "seal keys not understood:" << decoded.error().path << decoded.error().message;
        return;
    }
    m_officeSealer.adopt(*decoded);
    (void)m_store.boxWaiting(); // what was confirmed before there was a key
}

void Kiosk::print(const ports::ConfirmedSitting &confirmed, const QList<domain::Enrolment> &enrolments)
{
    const bool offline = m_desk.syncStatus().line != ports::SyncStatus::Line::Online;
    m_receipts.print(confirmed, enrolments, m_sitting.published(), offline, m_sitting.language());
    printLetter(enrolments);
    m_sync.enrolmentsWaiting();
}

/// One letter for one recognition, where the office lets it activate something.
void Kiosk::printLetter(const QList<domain::Enrolment> &enrolments)
{
    const auto published = m_sitting.published();
    if (!published || enrolments.isEmpty())
        return;
    const domain::Catalogue &catalogue = published->catalogue();
    if (!catalogue.policies.letterPurpose.isEmpty())
        m_letters.print({enrolments.first().recognition.id, enrolments.first().operatorId, catalogue.office,
                         catalogue.policies.letterDays},
                        QStringLiteral("first"));
}

} // namespace clips::kiosk
