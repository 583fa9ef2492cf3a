#pragma once

#include <QStringList>

namespace clips::office {

/// One function per subcommand; `arguments` without the program and the subcommand's name.
/// Exit codes: 0 done, 1 could not be done, 2 wrong use.
[[nodiscard]] int serveCommand(const QStringList &arguments);
[[nodiscard]] int demoCommand(const QStringList &arguments);
[[nodiscard]] int importCommand(const QStringList &arguments);
[[nodiscard]] int listCommand(const QStringList &arguments);
[[nodiscard]] int pairCommand(const QStringList &arguments);
[[nodiscard]] int showCommand(const QStringList &arguments);
[[nodiscard]] int outcomeCommand(const QStringList &arguments);
[[nodiscard]] int exportCommand(const QStringList &arguments);
[[nodiscard]] int publishCommand(const QStringList &arguments);
[[nodiscard]] int emergenciesCommand(const QStringList &arguments);
[[nodiscard]] int snapshotCommand(const QStringList &arguments);
[[nodiscard]] int receiptKeysCommand(const QStringList &arguments);
[[nodiscard]] int sealKeysCommand(const QStringList &arguments);
[[nodiscard]] int signingKeysCommand(const QStringList &arguments);
[[nodiscard]] int lettersCommand(const QStringList &arguments);
[[nodiscard]] int anchorsCommand(const QStringList &arguments);

inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitUsage = 2;

} // namespace clips::office
