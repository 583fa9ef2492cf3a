#pragma once

#include "base/result.h"

#include <QFuture>
#include <QJsonObject>

#include <chrono>

namespace clips::platform {

enum class ControlError {
    NotRunning, ///< no kiosk listens for this data folder
    NoAnswer,   ///< it listens, but did not answer in time
    BadAnswer,  ///< what came is no JSON object
};

/// Puts one question to the kiosk that runs with this data folder. Needs an event loop; finishes in the caller's
/// thread, at the latest after the time-out.
[[nodiscard]] QFuture<Result<QJsonObject, ControlError>>
askRunningKiosk(const QString &dataFolder, const QJsonObject &request, std::chrono::milliseconds timeout);

} // namespace clips::platform
