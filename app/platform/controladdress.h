#pragma once

#include <QString>

namespace clips::platform {

/// A request is a line of JSON of at most so many bytes.
inline constexpr qsizetype longestControlLine = 64 * 1024;
/// An answer may hold ten thousand rows of the queue.
inline constexpr qsizetype longestControlAnswer = 16 * 1024 * 1024;

/// Where the kiosk of a data folder listens for its administrator: in the folder itself, or, when that path is too long
/// for a socket, in the user's runtime folder under a name that only this data folder gives.
[[nodiscard]] QString controlSocketPath(const QString &dataFolder);

} // namespace clips::platform
