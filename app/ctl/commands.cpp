#include "ctl/commands.h"

namespace clips::ctl {

QList<Command> allCommands()
{
    return checkIdentityCommands() + checkFileCommands() + receiptCommands();
}

} // namespace clips::ctl
