#pragma once

#include "ports/emergencyregister.h"
#include "sync/officeclient.h"

#include <QHash>
#include <QObject>

namespace clips::sync {

/// Tells the office of the emergency register's periods: each once, and again whenever something in it changed. What
/// was told is known only while the program runs; telling it again changes nothing at the office. Lives in the sync's
/// thread.
class EmergencyPump final : public QObject
{
    Q_OBJECT

public:
    EmergencyPump(OfficeClient &client, ports::EmergencyRegister &emergencies, QString kioskId);

    void run();
    /// For good: asks the register nothing more.
    void stop() { m_stopped = true; }

private:
    void tellNext(QList<domain::EmergencyPeriod> periods);

    OfficeClient &m_client;
    ports::EmergencyRegister &m_emergencies;
    const QString m_kioskId;
    QHash<QUuid, QByteArray> m_told; ///< the body the office took, by period
    bool m_running = false;
    bool m_stopped = false;
};

} // namespace clips::sync
