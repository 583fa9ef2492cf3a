#include "ctl/commands.h"

namespace clips::ctl {

QList<Command> allCommands()
{
    return doctorCommands() + queueCommands() + emergencyCommands() + auditCommands() + pairCommands() +
           checkIdentityCommands() + checkFileCommands() + receiptCommands();
}

} // namespace clips::ctl
