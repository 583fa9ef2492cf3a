#include "sync/emergencypump.h"

#include "base/uuid.h"
#include "wire/emergencyjson.h"

#include <utility>

namespace clips::sync {

namespace {
constexpr int periodsRead = 20; ///< older ones have long been told
}

using ports::EmergencyRecord;
using ports::StoreError;

EmergencyPump::EmergencyPump(OfficeClient &client, ports::EmergencyRegister &emergencies, QString kioskId)
    : m_client(client)
    , m_emergencies(emergencies)
    , m_kioskId(std::move(kioskId))
{}

void EmergencyPump::run()
{
    if (m_running || m_stopped)
        return;
    m_running = true;
    m_emergencies.records(periodsRead).then(this, [this](const Result<QList<EmergencyRecord>, StoreError> &records) {
        QList<domain::EmergencyPeriod> periods;
        if (records) {
            // Oldest first: a period that continues another is told after it.
            for (auto record = records->crbegin(); record != records->crend(); ++record)
                periods.append(record->period);
        }
        tellNext(periods);
    });
}

void EmergencyPump::tellNext(QList<domain::EmergencyPeriod> periods)
{
    while (!periods.isEmpty() && !m_stopped) {
        const domain::EmergencyPeriod period = periods.takeFirst();
        const QByteArray body = wire::encodeEmergencyPeriod(m_kioskId, period);
        if (m_told.value(period.id) == body)
            continue;
        m_client.put(QStringLiteral("emergency-periods/") + uuidText(period.id), "application/json", body,
                     [this, periods, body, id = period.id](const Answer &answer) {
                         if (!answer.isOk()) {
                             m_running = false; // the next round of the sync tries again
                             return;
                         }
                         m_told.insert(id, body);
                         tellNext(periods);
                     });
        return;
    }
    m_running = false;
}

} // namespace clips::sync
