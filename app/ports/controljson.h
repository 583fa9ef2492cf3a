#pragma once

#include "ports/audittrail.h"
#include "ports/emergencyregister.h"
#include "ports/enrolmentstore.h"
#include "ports/officelink.h"

#include <QJsonObject>

namespace clips::ports {

/// What clips-kioskctl prints of a queue row, whether a running kiosk or the database answers. No personal data.
[[nodiscard]] QJsonObject rowJson(const EnrolmentRow &row);
[[nodiscard]] QJsonObject statusJson(const SyncStatus &status, const QString &kioskId);
/// The emergency register for the protocol office: {"periods": [...]}, oldest first, each with its days and entries.
[[nodiscard]] QJsonObject emergencyJson(const QList<EmergencyRecord> &newestFirst);

/// {"sequence", "hash", "at", "links", "anchored", "fault", "fault_at"}; the last two only when there is one.
[[nodiscard]] QJsonObject auditJson(const AuditVerdict &verdict);

} // namespace clips::ports
