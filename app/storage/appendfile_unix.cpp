#include "storage/appendfile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clips::storage {

using ports::StoreError;

namespace {

StoreError storeErrorFrom(int error)
{
    return error == ENOSPC || error == EDQUOT ? StoreError::DiskFull : StoreError::Io;
}

/// A new name in a folder is on the disk only when the folder is.
bool syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    return synced;
}

} // namespace

AppendFile::~AppendFile()
{
    close();
}

Result<void, StoreError> AppendFile::open(const QString &path)
{
    close();
    const bool isNew = !QFileInfo::exists(path);
    m_handle =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (m_handle < 0)
        return Failure{storeErrorFrom(errno)};
    struct stat status = {};
    if (::fstat(m_handle, &status) != 0 || !S_ISREG(status.st_mode) || (isNew && !syncFolderOf(path)))
        return failed();
    m_end = status.st_size;
    return {};
}

void AppendFile::close()
{
    if (m_handle >= 0)
        ::close(m_handle);
    m_handle = -1;
    m_end = 0;
}

Failure<StoreError> AppendFile::failed()
{
    const StoreError error = storeErrorFrom(errno);
    close();
    return Failure{error};
}

Result<void, StoreError> AppendFile::append(QByteArrayView bytes, Sync sync)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::pwrite(m_handle, bytes.data(), size_t(bytes.size()), m_end);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return failed();
        m_end += written;
        bytes = bytes.sliced(written);
    }
    if (sync == Sync::Now && ::fdatasync(m_handle) != 0)
        return failed();
    return {};
}

Result<QByteArray, StoreError> AppendFile::read(qint64 from, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 have = 0;
    while (have < size) {
        const ssize_t got = ::pread(m_handle, bytes.data() + have, size_t(size - have), from + have);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failed();
        if (got == 0)
            break;
        have += got;
    }
    bytes.truncate(have);
    return bytes;
}

Result<void, StoreError> renameSynced(const QString &from, const QString &to)
{
    const int handle = ::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    if (!synced || ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0 ||
        !syncFolderOf(to))
        return Failure{storeErrorFrom(errno)};
    return {};
}

} // namespace clips::storage
