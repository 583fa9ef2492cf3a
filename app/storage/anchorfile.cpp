#include "storage/anchorfile.h"

#include <QFile>
#include <QSaveFile>

namespace clips::storage {

using ports::AuditLink;
using ports::StoreError;

namespace {
constexpr qint64 longestFile = 128;
}

AnchorFile::AnchorFile(const QString &database)
    : m_path(database + QStringLiteral(".anchor"))
{}

AuditLink AnchorFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return AuditLink::fromText(QString::fromLatin1(file.read(longestFile))).value_or(AuditLink());
}

Result<void, StoreError> AnchorFile::write(const AuditLink &link) const
{
    QSaveFile file(m_path);
    const QByteArray text = QStringLiteral("%1:%2\n").arg(link.sequence).arg(link.hash).toLatin1();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text) != text.size() || !file.commit())
        return Failure{StoreError::Io};
    return {};
}

} // namespace clips::storage
