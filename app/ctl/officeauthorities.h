#pragma once

#include "config/kioskconfig.h"

#include <QByteArray>

namespace clips::ctl {

/// PEM of the authorities that may vouch for the office: those of ca_file, else the system's. Empty: none can be read.
[[nodiscard]] QByteArray officeAuthorities(const config::KioskConfig::Office &office);

} // namespace clips::ctl
