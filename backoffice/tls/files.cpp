#include "backoffice/tls/files.h"

#include <QFile>
#include <QSaveFile>

namespace clips::office {

bool writeFile(const QString &path, const QByteArray &content, FileReaders readers)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    // Before the first byte goes in.
    QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner;
    if (readers == FileReaders::Everybody)
        permissions |= QFile::ReadGroup | QFile::ReadOther;
    return file.setPermissions(permissions) && file.write(content) == content.size() && file.commit();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace clips::office
