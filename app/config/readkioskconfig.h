#pragma once

#include "base/result.h"
#include "config/kioskconfig.h"

#include <QByteArray>
#include <QList>

namespace clips::config {

/// One thing an administrator has to put right, in words; never a reason to guess.
struct ConfigProblem
{
    int line = 0;    ///< from 1; 0: the file as a whole
    QString key;     ///< "screen.theme"; empty: the file as a whole
    QString message; ///< what is wrong
    QString remedy;  ///< what to write instead
};

/// Reads a kiosk.toml over the defaults. Either the whole file is right or all its problems come together, by line.
/// Relative paths in the file mean its own folder.
[[nodiscard]] Result<KioskConfig, QList<ConfigProblem>> readKioskConfig(const QString &path);
[[nodiscard]] Result<KioskConfig, QList<ConfigProblem>> parseKioskConfig(const QByteArray &toml, const QString &folder);

/// What holds when the file says nothing: kiosk-config/defaults.toml, compiled in.
[[nodiscard]] KioskConfig defaultKioskConfig();

/// Every key there is, such as "screen.theme"; the schema, the defaults and the example must know the same.
[[nodiscard]] QStringList kioskConfigKeys();

} // namespace clips::config
