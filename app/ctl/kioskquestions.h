#pragma once

#include "base/result.h"
#include "ctl/kioskplace.h"

#include <QJsonObject>

namespace clips::ctl {

/// Asks the running kiosk, and when none runs the files it left: the answer has the same members either way, plus
/// "running". Commands: status, queue-list, queue-show (with id), emergency-list, audit-verify (with anchor); sync-now
/// and receipt-keys (only a running kiosk can).
[[nodiscard]] QFuture<Result<QJsonObject, Answer>> askKiosk(const KioskPlace &place, const QJsonObject &request);

} // namespace clips::ctl
