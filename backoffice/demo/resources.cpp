#include "backoffice/demo/resources.h"

#include <QDir>
#include <QFile>

// A static library's resources are dropped by the linker unless somebody asks for them, outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(officedemo);
    Q_INIT_RESOURCE(officeforms);
}

namespace clips::office {

namespace {
QByteArray contentOf(const QString &path)
{
    initResources();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

QByteArray demoResource(const QString &fileName)
{
    return contentOf(QStringLiteral(":/office/demo/") + fileName);
}

QList<std::pair<QString, QByteArray>> publishedForms()
{
    initResources();
    const QString folder = QStringLiteral(":/office/forms");
    QList<std::pair<QString, QByteArray>> forms;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        forms.append({name, contentOf(folder + u'/' + name)});
    return forms;
}

} // namespace clips::office
