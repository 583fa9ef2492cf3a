#include "platform/nocoredumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace clips::platform {

bool noCoreDumps()
{
    // The limit alone does not stop a core handler that is a pipe (core(5)); not being dumpable does.
    const rlimit none{0, 0};
    const bool limited = ::setrlimit(RLIMIT_CORE, &none) == 0;
    return ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && limited;
}

} // namespace clips::platform
