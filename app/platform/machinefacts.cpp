#include "platform/machinefacts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace clips::platform {

namespace {

/// Debian's packages make this file when what they changed needs a restart of the machine.
constexpr char restartWanted[] = "/run/reboot-required";

QString existing(const QString &folder)
{
    QDir dir(folder);
    while (!dir.exists() && dir.absolutePath() != dir.rootPath())
        dir.setPath(QFileInfo(dir.absolutePath()).path());
    return dir.absolutePath();
}

QDateTime updateDueSince(const QDateTime &startedAt)
{
    QDateTime since = QFileInfo(QString::fromLatin1(restartWanted)).lastModified().toUTC();
    const QDateTime program = QFileInfo(QCoreApplication::applicationFilePath()).lastModified().toUTC();
    if (program.isValid() && program > startedAt && (!since.isValid() || program < since))
        since = program;
    return since;
}

} // namespace

MachineFacts machineFacts(const QString &folder, const QDateTime &startedAt)
{
    MachineFacts facts;
    const QStorageInfo disk(existing(folder));
    if (disk.isValid() && disk.isReady())
        facts.freeBytes = disk.bytesAvailable();
    facts.updateDueSince = updateDueSince(startedAt);
    return facts;
}

} // namespace clips::platform
