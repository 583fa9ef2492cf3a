#pragma once

#include "ports/enrolmentstore.h"
#include "ports/officelink.h"

#include <QJsonObject>

namespace clips::ports {

/// What clips-kioskctl prints of a queue row, whether a running kiosk or the database answers. No personal data.
[[nodiscard]] QJsonObject rowJson(const EnrolmentRow &row);
[[nodiscard]] QJsonObject statusJson(const SyncStatus &status, const QString &kioskId);

} // namespace clips::ports
