#pragma once

#include "base/result.h"
#include "ports/secretvault.h"

#include <QFuture>

namespace clips::secrets {

class SodiumSealer;

/// What to do when the vault has no data key.
enum class WhenMissing {
    Create, ///< a new kiosk: nothing was sealed yet
    Refuse, ///< sealed data exist: a new key would lock them away for ever
};

enum class KeyOrigin { Found, Created };

/// Gets the data key from the vault, or makes one, and hands it to the sealer. A new key counts only after the vault
/// gave it back. Errors are the vault's: NotFound only with WhenMissing::Refuse; Failed for a key that is no key.
/// Vault and sealer must outlive the future; it finishes in the vault's thread.
[[nodiscard]] QFuture<Result<KeyOrigin, ports::VaultError>> unlock(ports::SecretVault &vault, SodiumSealer &sealer,
                                                                   WhenMissing whenMissing);

} // namespace clips::secrets
