#pragma once

#include "ports/emergencyregister.h"
#include "ports/enrolmentstore.h"
#include "ports/officelink.h"

#include <QJsonObject>
#include <QObject>
#include <functional>

namespace clips::kiosk {

/// Answers what clips-kioskctl asks a running kiosk: status, queue-list, queue-show, emergency-list, sync-now. GUI
/// thread.
class ControlCommands : public QObject
{
    Q_OBJECT
public:
    using Reply = std::function<void(const QJsonObject &)>;

    ControlCommands(ports::EnrolmentStore &store, ports::EmergencyRegister &emergencies, ports::OfficeLink &office,
                    std::function<ports::SyncStatus()> status, QString kioskId, QObject *parent = nullptr);
    void handle(const QJsonObject &request, const Reply &reply);

private:
    ports::EnrolmentStore &m_store;
    ports::EmergencyRegister &m_emergencies;
    ports::OfficeLink &m_office;
    std::function<ports::SyncStatus()> m_status;
    QString m_kioskId;
};

} // namespace clips::kiosk
