#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"

namespace clips::office {

int importCommand(const QStringList &)
{
    complain(QStringLiteral("import is not there yet"));
    return exitFailed;
}

} // namespace clips::office
