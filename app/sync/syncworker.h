#pragma once

#include "ports/audittrail.h"
#include "ports/emergencyregister.h"
#include "ports/letterstore.h"
#include "ports/officelink.h"
#include "ports/publicationstore.h"
#include "ports/register.h"
#include "sync/options.h"

#include <QObject>
#include <memory>

namespace clips {
class Clock;
class RandomSource;
} // namespace clips

namespace clips::sync {

class AuditPump;
class DownloadPump;
class EmergencyPump;
class LetterPump;
class OfficeClient;
class UploadPump;

/// What the sync reaches outside itself; all must outlive it.
struct Ports
{
    ports::Outbox &outbox;
    ports::PublicationStore &publications;
    ports::Register *reg = nullptr;                  ///< nullptr: this program keeps no register
    ports::LetterStore *letters = nullptr;           ///< nullptr: this program prints no letters
    ports::EmergencyRegister *emergencies = nullptr; ///< nullptr: this program keeps no emergency register
    ports::AuditTrail *audit = nullptr;              ///< nullptr: this program anchors no audit chain
};

/// Joins the two pumps and makes one status of them. All of it lives in the sync's thread.
class SyncWorker final : public QObject
{
    Q_OBJECT

public:
    SyncWorker(Options options, Ports ports, const Clock &clock, RandomSource &random);
    ~SyncWorker() override;

    void start();
    void syncNow();
    void enrolmentsWaiting();
    void fetchRegisterAgain();
    /// Ends the thread, after what the stores were still asked has come back.
    void stop();

Q_SIGNALS:
    void statusChanged(const clips::ports::SyncStatus &status);
    void catalogueChanged(const QByteArray &body);
    void rosterChanged(const QByteArray &body);
    void sealKeysChanged(const QByteArray &body);
    void receiptKeysChanged(const QByteArray &body);
    void registerChanged(const clips::ports::SnapshotDetails &details);

private:
    void connectPumps();
    void readWhatWasPublished();
    void noteLine(ports::SyncStatus::Line line, const QString &reason);
    [[nodiscard]] bool notePairing();
    void tellStatus();

    const Options m_options;
    const Ports m_ports;
    const Clock &m_clock;
    RandomSource &m_random;
    std::unique_ptr<OfficeClient> m_client;
    std::unique_ptr<UploadPump> m_upload;
    std::unique_ptr<DownloadPump> m_download;
    std::unique_ptr<LetterPump> m_letters;
    std::unique_ptr<EmergencyPump> m_emergencies;
    std::unique_ptr<AuditPump> m_audit;
    ports::SyncStatus m_status;
    bool m_telling = false;
    bool m_tellAgain = false;
    bool m_stopped = false;
};

} // namespace clips::sync
