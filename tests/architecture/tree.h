#pragma once

#include "architecture/rules.h"

#include <QList>

namespace clips::architecture {

/// Files under a folder of the source tree whose names match the patterns, sorted. Build folders are left out.
[[nodiscard]] QList<SourceFile> filesUnder(const QString &folder, const QStringList &patterns);

/// The text of one file of the source tree; empty when it is not there.
[[nodiscard]] QString textOf(const QString &path);

} // namespace clips::architecture
