#include "platform/singleinstance.h"

namespace clips::platform {

SingleInstance::SingleInstance(const QString &dataFolder)
    : m_lock(dataFolder + QStringLiteral("/kiosk.lock"))
{
    // A kiosk runs for weeks: only the end of its process makes a lock stale, never its age.
    m_lock.setStaleLockTime(0);
}

SingleInstance::~SingleInstance() = default;

Result<void, InstanceError> SingleInstance::claim()
{
    if (m_lock.tryLock(0))
        return {};
    return Failure{m_lock.error() == QLockFile::LockFailedError ? InstanceError::AlreadyRunning : InstanceError::Io};
}

} // namespace clips::platform
