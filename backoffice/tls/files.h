#pragma once

#include <QByteArray>
#include <QString>

namespace clips::office {

enum class FileReaders { OwnerOnly, Everybody };

/// Writes a small file whole or not at all; a file for the owner only is never readable by others, not even while
/// written.
[[nodiscard]] bool writeFile(const QString &path, const QByteArray &content, FileReaders readers);

/// Empty when it is not there or cannot be read.
[[nodiscard]] QByteArray readFile(const QString &path);

} // namespace clips::office
