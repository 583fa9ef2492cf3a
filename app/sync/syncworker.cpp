#include "sync/syncworker.h"

#include "base/clock.h"
#include "sync/auditpump.h"
#include "sync/downloadpump.h"
#include "sync/emergencypump.h"
#include "sync/letterpump.h"
#include "sync/uploadpump.h"
#include "wire/cataloguejson.h"

#include <QThread>
#include <utility>

namespace clips::sync {

using ports::Publication;
using ports::StoreError;
using Line = ports::SyncStatus::Line;

SyncWorker::SyncWorker(Options options, Ports ports, const Clock &clock, RandomSource &random)
    : m_options(std::move(options))
    , m_ports(ports)
    , m_clock(clock)
    , m_random(random)
{}

SyncWorker::~SyncWorker() = default;

void SyncWorker::start()
{
    m_client = std::make_unique<OfficeClient>(m_options, m_clock, m_random);
    m_upload = std::make_unique<UploadPump>(*m_client, m_ports.outbox, m_options, m_clock, m_random);
    m_download = std::make_unique<DownloadPump>(*m_client, m_ports.outbox, m_ports.publications, m_ports.reg, m_options,
                                                m_clock, m_random);
    if (m_ports.letters)
        m_letters = std::make_unique<LetterPump>(*m_client, *m_ports.letters, m_options.kioskId);
    if (m_ports.emergencies)
        m_emergencies = std::make_unique<EmergencyPump>(*m_client, *m_ports.emergencies, m_options.kioskId);
    if (m_ports.audit)
        m_audit = std::make_unique<AuditPump>(*m_client, *m_ports.audit, m_options.kioskId);
    connectPumps();
    readWhatWasPublished();
    tellStatus();
    syncNow();
}

void SyncWorker::syncNow()
{
    if (m_stopped || !m_client || !notePairing())
        return;
    m_upload->force();
    m_download->run();
    if (m_letters)
        m_letters->run();
    if (m_emergencies)
        m_emergencies->run();
}

void SyncWorker::enrolmentsWaiting()
{
    if (m_stopped || !m_client)
        return;
    if (notePairing())
        m_upload->wake();
    tellStatus();
}

void SyncWorker::fetchRegisterAgain()
{
    if (!m_stopped && m_client && notePairing())
        m_download->fetchRegisterAgain();
}

void SyncWorker::stop()
{
    m_stopped = true;
    if (!m_client) {
        QThread::currentThread()->quit();
        return;
    }
    m_client->close();
    m_upload->stop();
    m_download->stop();
    if (m_letters)
        m_letters->stop();
    if (m_emergencies)
        m_emergencies->stop();
    if (m_audit)
        m_audit->stop();
    // A future must not find its receiver gone. The store answers in order: after this answer none is left.
    m_ports.outbox.summary().then(
        this, [](const Result<ports::QueueSummary, StoreError> &) { QThread::currentThread()->quit(); });
}

void SyncWorker::connectPumps()
{
    connect(m_upload.get(), &UploadPump::lineSeen, this, &SyncWorker::noteLine);
    connect(m_upload.get(), &UploadPump::queueChanged, this, &SyncWorker::tellStatus);
    connect(m_download.get(), &DownloadPump::lineSeen, this, &SyncWorker::noteLine);
    connect(m_download.get(), &DownloadPump::outcomesApplied, this, &SyncWorker::tellStatus);
    connect(m_download.get(), &DownloadPump::rosterArrived, this, &SyncWorker::rosterChanged);
    connect(m_download.get(), &DownloadPump::sealKeysArrived, this, &SyncWorker::sealKeysChanged);
    connect(m_download.get(), &DownloadPump::receiptKeysArrived, this, &SyncWorker::receiptKeysChanged);
    connect(m_download.get(), &DownloadPump::catalogueArrived, this,
            [this](const QByteArray &body, const QString &version) {
                m_status.catalogueVersion = version;
                Q_EMIT catalogueChanged(body);
                tellStatus();
            });
    connect(m_download.get(), &DownloadPump::registerArrived, this, [this](const ports::SnapshotDetails &details) {
        m_status.registerProducedAt = details.producedAt;
        Q_EMIT registerChanged(details);
        tellStatus();
    });
}

void SyncWorker::readWhatWasPublished()
{
    m_ports.publications.get(QStringLiteral("catalogue"))
        .then(this, [this](const Result<Publication, StoreError> &had) {
            const auto catalogue = had ? wire::decodeCatalogue(had->content) : Failure{wire::WireError{}};
            if (catalogue && m_status.catalogueVersion.isEmpty())
                m_status.catalogueVersion = catalogue->version;
        });
    m_ports.publications.get(QStringLiteral("office-keys"))
        .then(this, [this](const Result<Publication, StoreError> &had) {
            // Verified when it came; this machine has kept it sealed since.
            if (had && !m_stopped)
                m_client->restoreOfficeKeys(had->content);
        });
    m_ports.publications.get(QStringLiteral("register")).then(this, [this](const Result<Publication, StoreError> &had) {
        if (had && !m_status.registerProducedAt.isValid())
            m_status.registerProducedAt = QDateTime::fromString(QString::fromLatin1(had->content), Qt::ISODateWithMs);
    });
}

void SyncWorker::noteLine(Line line, const QString &reason)
{
    if (m_status.line == Line::Revoked)
        return; // whatever is still under way: this kiosk is withdrawn
    if (line == Line::Revoked)
        m_download->stop();
    if (line == Line::Online || line == Line::Refused || line == Line::Revoked)
        m_status.lastContactAt = m_clock.nowUtc();
    const bool cameBack = line == Line::Online && m_status.line != Line::Online && m_status.line != Line::Unknown;
    m_status.line = line;
    m_status.reason = reason;
    tellStatus();
    if (line == Line::Online && m_audit)
        m_audit->run(); // every contact anchors what was done since the last
    // Whichever pump notices first, the other one need not wait out its back-off.
    if (cameBack) {
        m_upload->lineIsBack();
        m_download->lineIsBack();
        if (m_letters)
            m_letters->run();
    }
}

bool SyncWorker::notePairing()
{
    if (m_status.line == Line::Revoked)
        return false;
    if (m_client->isPaired())
        return true;
    m_status.line = Line::NotPaired;
    m_status.reason.clear();
    tellStatus();
    return false;
}

void SyncWorker::tellStatus()
{
    if (m_stopped)
        return;
    if (m_telling) {
        m_tellAgain = true;
        return;
    }
    m_telling = true;
    m_ports.outbox.summary().then(this, [this](const Result<ports::QueueSummary, StoreError> &summary) {
        m_telling = false;
        if (summary)
            m_status.queue = *summary;
        m_status.sendingNow = m_upload->isSending();
        Q_EMIT statusChanged(m_status);
        if (std::exchange(m_tellAgain, false))
            tellStatus();
    });
}

} // namespace clips::sync
