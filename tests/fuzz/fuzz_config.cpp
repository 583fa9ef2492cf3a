#include "config/readkioskconfig.h"
#include "fuzztarget.h"

using namespace clips;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto config = config::parseKioskConfig(fuzz::bytesOf(data, size), QStringLiteral("/nowhere"));
    if (!config)
        fuzz::must(!config.error().isEmpty(), "a refused configuration has a reason");
    return 0;
}
