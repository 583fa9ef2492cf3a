#pragma once

#include <QFuture>

#include <chrono>

namespace clips::secrets {

/// Whether the desktop's default keyring is there but locked. QtKeychain cannot tell: a locked keyring answers "not
/// found" to it, also one that was opened with the wrong password. False where the question makes no sense.
[[nodiscard]] QFuture<bool> keyringIsLocked(std::chrono::milliseconds timeout);

} // namespace clips::secrets
