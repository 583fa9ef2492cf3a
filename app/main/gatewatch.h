#pragma once

#include "base/trustedtime.h"
#include "journey/workgates.h"
#include "platform/machinefacts.h"
#include "ports/officelink.h"
#include "ports/publicationstore.h"
#include "ports/secretvault.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

namespace clips::kiosk {

/// Gathers what the gates are judged by: once a minute, and whenever somebody tells news. Disk, keychain and database
/// are asked in their own threads. GUI thread.
class GateWatch : public QObject
{
    Q_OBJECT
public:
    struct Sources
    {
        const Clock &clock;
        ports::SecretVault &vault;
        ports::PublicationStore &publications;
        std::function<QFuture<bool>()> checkDatabase;
        QString folder;
    };
    GateWatch(Sources sources, journey::WorkGates &gates, QObject *parent = nullptr);

    /// The database is open: begins to look. hasToken: the keychain gave the office's token at the start.
    void start(bool databaseMovedAside, bool hasToken);

    void setSyncStatus(const ports::SyncStatus &status);
    void setRosterExpiry(const QDateTime &expiresAt);
    void setPrinterTrouble(const QString &reason);
    void officeSaid(const QDateTime &utc);

private:
    void look();
    void lookAtKeychain();
    void judge();
    void keepContact(const QDateTime &heardAt);

    Sources m_sources;
    journey::WorkGates &m_gates;
    const QDateTime m_startedAt;
    rules::GateFacts m_facts;
    std::optional<TrustedTime> m_time; ///< none until the store was read
    QDateTime m_officeTime;            ///< as the office last said; invalid: not since the start
    QDateTime m_keptAt;                ///< when the contact was last written
    QFuture<platform::MachineFacts> m_machine;
    QTimer m_timer;
    int m_looks = 0;
    bool m_hasToken = false;
};

} // namespace clips::kiosk
