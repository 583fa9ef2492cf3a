#include "secrets/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clips::secrets {

using ports::VaultError;

Result<QByteArray, VaultError> readPrivateFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0) {
        if (errno == ENOENT)
            return Failure{VaultError::NotFound};
        return Failure{errno == ELOOP || errno == EACCES ? VaultError::Locked : VaultError::Failed};
    }
    QFile file;
    if (!file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return Failure{VaultError::Failed};
    }
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return Failure{VaultError::Failed};
    const bool isOnlyMine =
        S_ISREG(status.st_mode) && status.st_uid == ::geteuid() && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
    if (!isOnlyMine)
        return Failure{VaultError::Locked};
    constexpr qint64 maxBytes = 64 * 1024;
    return file.read(maxBytes);
}

Result<void, VaultError> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure{VaultError::Failed};
    // Before the first secret byte: QSaveFile makes a new file with the usual mask.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(content) != content.size() || !file.commit())
        return Failure{VaultError::Failed};
    // The rename itself must survive a power cut: what is sealed next is lost without this key.
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    if (!synced)
        return Failure{VaultError::Failed};
    return {};
}

} // namespace clips::secrets
