#pragma once

#include <QByteArray>
#include <QString>

namespace clips::sync {

/// PEM of the authorities that may vouch for the office: those in the file, or the system's when no file is named.
/// Empty: the file cannot be read or holds no certificate; then nobody is trusted.
[[nodiscard]] QByteArray trustedAuthorities(const QString &caFile);

} // namespace clips::sync
