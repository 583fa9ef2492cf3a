#pragma once

#include "ports/audittrail.h"
#include "sync/officeclient.h"

#include <QObject>

namespace clips::sync {

/// Anchors the end of the audit chain at the office whenever it has grown. What the office refuses is not told again
/// until it grows further: the alarm is the office's. Lives in the sync's thread.
class AuditPump final : public QObject
{
    Q_OBJECT

public:
    AuditPump(OfficeClient &client, ports::AuditTrail &audit, QString kioskId);

    void run();
    /// For good: asks the store nothing more.
    void stop() { m_stopped = true; }

private:
    void tell(const std::optional<qint64> &since);
    void take(const Answer &answer, const ports::AuditLink &head, bool isSecond);
    void end();

    OfficeClient &m_client;
    ports::AuditTrail &m_audit;
    const QString m_kioskId;
    ports::AuditLink m_judged; ///< the office's last word was about this one
    bool m_running = false;
    bool m_again = false;
    bool m_stopped = false;
};

} // namespace clips::sync
