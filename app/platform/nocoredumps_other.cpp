#include "platform/nocoredumps.h"

namespace clips::platform {

// Not done yet for this system: the caller is told so.
bool noCoreDumps()
{
    return false;
}

} // namespace clips::platform
