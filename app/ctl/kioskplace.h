#pragma once

#include "base/result.h"
#include "config/kioskconfig.h"
#include "ctl/commandline.h"
#include "ports/secretvault.h"

#include <memory>

namespace clips::ctl {

/// The kiosk that --config and --data point to.
struct KioskPlace
{
    config::KioskConfig config;
    QString folder; ///< of its files
};

/// The sentence for the administrator when the configuration cannot be used.
[[nodiscard]] Result<KioskPlace, Answer> kioskPlace(const CommandLine &line);

/// Keychain or key file, as the configuration says. Made in a thread with an event loop.
[[nodiscard]] std::unique_ptr<ports::SecretVault> openVault(const KioskPlace &place);

} // namespace clips::ctl
