#pragma once

#include "base/result.h"

#include <QLockFile>

namespace clips::platform {

enum class InstanceError {
    AlreadyRunning, ///< another kiosk works with this folder
    Io,             ///< the folder cannot be written
};

/// One kiosk for one data folder: whoever holds the lock may open the database. A lock left by a killed kiosk is taken
/// over. Released when this goes.
class SingleInstance
{
    Q_DISABLE_COPY_MOVE(SingleInstance)
public:
    /// The folder must exist.
    explicit SingleInstance(const QString &dataFolder);
    ~SingleInstance();

    [[nodiscard]] Result<void, InstanceError> claim();

private:
    QLockFile m_lock;
};

} // namespace clips::platform
