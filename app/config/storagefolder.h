#pragma once

#include "config/kioskconfig.h"

namespace clips::config {

/// Where a kiosk keeps its files; the system's place for program data when the configuration does not say. The same for
/// every program of the kiosk.
[[nodiscard]] QString storageFolder(const KioskConfig &config);

/// The database in that folder.
[[nodiscard]] QString databaseFile(const QString &storageFolder);

/// The keys of the days beside it; never part of a backup.
[[nodiscard]] QString dayKeysFile(const QString &storageFolder);

/// The mark that this kiosk has a key, and which.
[[nodiscard]] QString keyMarkFile(const QString &storageFolder);

} // namespace clips::config
