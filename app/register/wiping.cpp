#include "register/wiping.h"

#include <cstring>

namespace clips::registry {

void wipe(void *memory, std::size_t bytes)
{
    // Called through a volatile pointer: the compiler cannot know that the memory is not read again.
    static void *(*const volatile overwrite)(void *, int, std::size_t) = std::memset;
    overwrite(memory, 0, bytes);
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        wipe(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

} // namespace clips::registry
