#pragma once

#include "base/result.h"
#include "ports/storeerror.h"

#include <QByteArray>
#include <QString>

namespace clips::storage {

/// A file that only grows, readable by its owner alone. One file per system. Not thread-safe.
class AppendFile
{
    Q_DISABLE_COPY_MOVE(AppendFile)
public:
    AppendFile() = default;
    ~AppendFile();

    enum class Sync {
        Later, ///< the bytes outlive this program; a power cut may take them
        Now,   ///< on the disk when it returns
    };

    /// Makes the file when there is none; the folder is synced then.
    [[nodiscard]] Result<void, ports::StoreError> open(const QString &path);
    void close();
    [[nodiscard]] bool isOpen() const { return m_handle >= 0; }
    [[nodiscard]] qint64 size() const { return m_end; }

    /// After a failure the file is closed, for nobody knows what the kernel kept; open it again and read what is there.
    [[nodiscard]] Result<void, ports::StoreError> append(QByteArrayView bytes, Sync sync);
    [[nodiscard]] Result<QByteArray, ports::StoreError> read(qint64 from, qint64 size);

private:
    [[nodiscard]] Failure<ports::StoreError> failed();

    int m_handle = -1;
    qint64 m_end = 0;
};

/// Puts a whole file in another's place: on the disk, under the name, when it returns.
[[nodiscard]] Result<void, ports::StoreError> renameSynced(const QString &from, const QString &to);

} // namespace clips::storage
