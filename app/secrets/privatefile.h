#pragma once

#include "base/result.h"
#include "ports/secretvault.h"

namespace clips::secrets {

/// Reads a small file that must be a regular file, ours, and closed to everybody else; otherwise Locked.
[[nodiscard]] Result<QByteArray, ports::VaultError> readPrivateFile(const QString &path);

/// Replaces it as a whole (0600 from the first byte) and has it on the disk when it returns.
[[nodiscard]] Result<void, ports::VaultError> writePrivateFile(const QString &path, const QByteArray &content);

} // namespace clips::secrets
