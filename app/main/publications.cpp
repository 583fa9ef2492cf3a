#include "main/publications.h"

#include "wire/cataloguejson.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

namespace clips::kiosk {

namespace {

Q_LOGGING_CATEGORY(lcMain, "kiosk.main")

QList<domain::PublishedForm> formsIn(const QString &directory)
{
    QList<domain::PublishedForm> forms;
    for (const domain::Service service : domain::allServices) {
        const QString name = domain::serviceCode(service) + QStringLiteral(".json");
        QFile file(QDir(directory).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            forms.append({name, file.readAll()});
    }
    return forms;
}

} // namespace

rules::PublishedPtr readPublished(const QByteArray &catalogue, const QString &formsDirectory)
{
    const auto decoded = wire::decodeCatalogue(catalogue);
    if (!decoded) {
        qCWarning(lcMain) << "catalogue not understood:" << decoded.error().path << decoded.error().message;
        return nullptr;
    }
    const QList<domain::PublishedForm> overrides =
        formsDirectory.isEmpty() ? QList<domain::PublishedForm>() : formsIn(formsDirectory);
    return std::make_shared<rules::Published>(*decoded, overrides, formsIn(QStringLiteral(":/forms/services")));
}

} // namespace clips::kiosk
