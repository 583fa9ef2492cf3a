#include "config/storagefolder.h"

#include <QStandardPaths>

namespace clips::config {

QString storageFolder(const KioskConfig &config)
{
    if (!config.storage.directory.isEmpty())
        return config.storage.directory;
    // Not AppDataLocation: it would be another folder for each program.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/clips-corner");
}

QString databaseFile(const QString &storageFolder)
{
    return storageFolder + QStringLiteral("/kiosk.db");
}

QString dayKeysFile(const QString &storageFolder)
{
    return storageFolder + QStringLiteral("/day-keys.json");
}

QString keyMarkFile(const QString &storageFolder)
{
    return storageFolder + QStringLiteral("/key-mark");
}

} // namespace clips::config
