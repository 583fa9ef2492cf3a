#pragma once

#include "ports/audittrail.h"
#include "ports/emergencyregister.h"
#include "ports/enrolmentstore.h"
#include "ports/officelink.h"
#include "rules/workgates.h"
#include "wire/receiptkeys.h"

#include <QJsonObject>
#include <QObject>
#include <functional>

namespace clips::kiosk {

/// Answers what clips-kioskctl asks a running kiosk: status, queue-list, queue-show, emergency-list, sync-now,
/// audit-verify. GUI thread.
class ControlCommands : public QObject
{
    Q_OBJECT
public:
    using Reply = std::function<void(const QJsonObject &)>;

    /// What is asked of the kiosk at the moment of a request.
    struct Asked
    {
        std::function<ports::SyncStatus()> status;
        std::function<wire::ReceiptKeys()> receiptKeys;
        std::function<QList<rules::GateFinding>()> gates;
    };

    ControlCommands(ports::EnrolmentStore &store, ports::EmergencyRegister &emergencies, ports::AuditTrail &audit,
                    ports::OfficeLink &office, Asked asked, QString kioskId, QObject *parent = nullptr);
    void handle(const QJsonObject &request, const Reply &reply);

private:
    void verifyAudit(const QString &anchor, const Reply &reply);

    ports::EnrolmentStore &m_store;
    ports::EmergencyRegister &m_emergencies;
    ports::AuditTrail &m_audit;
    ports::OfficeLink &m_office;
    Asked m_asked;
    QString m_kioskId;
};

} // namespace clips::kiosk
