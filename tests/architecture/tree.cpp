#include "architecture/tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clips::architecture {

QString textOf(const QString &path)
{
    QFile file(QDir(QStringLiteral(CLIPS_SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<SourceFile> filesUnder(const QString &folder, const QStringList &patterns)
{
    const QDir top(QStringLiteral(CLIPS_SOURCE_DIR));
    QList<SourceFile> files;
    QDirIterator walk(top.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = top.relativeFilePath(walk.next());
        if (!path.startsWith(u"build/"_s) && !path.startsWith(u".git"_s) && !path.contains(u"__pycache__"_s))
            files << SourceFile{path, textOf(path)};
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

} // namespace clips::architecture
