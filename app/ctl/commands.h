#pragma once

#include "ctl/commandline.h"

/// The commands, one function for each group; what they print as JSON is a contract for scripts.
namespace clips::ctl {

[[nodiscard]] QList<Command> checkIdentityCommands(); ///< check codice-fiscale, check mrz
[[nodiscard]] QList<Command> checkFileCommands();     ///< check form, check config
[[nodiscard]] QList<Command> receiptCommands();       ///< receipt verify
[[nodiscard]] QList<Command> doctorCommands();        ///< doctor
[[nodiscard]] QList<Command> queueCommands();         ///< status, queue list, queue show, sync now
[[nodiscard]] QList<Command> emergencyCommands();     ///< emergency export
[[nodiscard]] QList<Command> auditCommands();         ///< audit verify
[[nodiscard]] QList<Command> pairCommands();          ///< pair

[[nodiscard]] QList<Command> allCommands();

} // namespace clips::ctl
