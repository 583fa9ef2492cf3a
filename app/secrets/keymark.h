#pragma once

#include "base/result.h"
#include "ports/secretvault.h"

#include <QFuture>

namespace clips::ports {
class Sealer;
}

namespace clips::secrets {

/// Holds the key that was just unlocked against the mark beside the data; the first time it makes the mark. With it a
/// keychain that says "never stored", or that answers with another kiosk's key, is told from that of a new kiosk. The
/// mark is a keyed digest and says nothing about the key. OtherKey when it does not fit. The sealer must outlive the
/// future, which ends in a worker thread.
[[nodiscard]] QFuture<Result<void, ports::VaultError>> holdAgainstMark(const ports::Sealer &sealer,
                                                                       const QString &file);

} // namespace clips::secrets
