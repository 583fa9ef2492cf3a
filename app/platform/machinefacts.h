#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace clips::platform {

struct MachineFacts
{
    std::optional<qint64> freeBytes; ///< for this program, on the disk of the folder; nothing: the disk does not say
    QDateTime updateDueSince;        ///< UTC; since when a restart is due for an update; invalid: none is
};

/// Asks the disk and may block as long as it does: never in the GUI thread. A folder that is not there yet counts as
/// the nearest one above it. startedAt: of the program; a program file that is newer waits for a restart.
[[nodiscard]] MachineFacts machineFacts(const QString &folder, const QDateTime &startedAt);

} // namespace clips::platform
