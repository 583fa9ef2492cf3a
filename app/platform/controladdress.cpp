#include "platform/controladdress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace clips::platform {

QString controlSocketPath(const QString &dataFolder)
{
    // A socket path has 108 bytes at most (sun_path), and Qt needs a few for the file it renames.
    constexpr qsizetype longest = 90;
    const QString folder = QDir(dataFolder).canonicalPath();
    const QString path = folder + QStringLiteral("/control.sock");
    if (!folder.isEmpty() && QFile::encodeName(path).size() <= longest)
        return path;
    const QByteArray digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/clips-kiosk-") +
           QString::fromLatin1(digest) + QStringLiteral(".sock");
}

} // namespace clips::platform
