#include "secrets/keyringlock.h"

namespace clips::secrets {

QFuture<bool> keyringIsLocked(std::chrono::milliseconds)
{
    return QtFuture::makeReadyFuture(false);
}

} // namespace clips::secrets
