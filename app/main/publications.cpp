#include "main/publications.h"

#include "domain/formparser.h"
#include "domain/languages.h"
#include "rules/courtesytexts.h"
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

const rules::CourtesyTexts &courtesyTexts()
{
    static const rules::CourtesyTexts texts = [] {
        rules::CourtesyTexts read;
        for (const QString &language : domain::guardianLanguages()) {
            QFile file(QStringLiteral(":/translations/texts_%1.json").arg(language));
            if (file.open(QIODevice::ReadOnly) && !read.add(language, file.readAll()))
                qCWarning(lcMain) << "texts not understood in" << language;
        }
        return read;
    }();
    return texts;
}

/// A form with mistakes stays as written: its problems are told by line.
void fillIn(QList<domain::PublishedForm> &forms)
{
    for (domain::PublishedForm &form : forms) {
        if (domain::parseForm(form.fileName, form.text))
            form.text = courtesyTexts().filledIn(form.text);
    }
}

} // namespace

rules::PublishedPtr readPublished(const QByteArray &catalogue, const QString &formsDirectory)
{
    auto decoded = wire::decodeCatalogue(courtesyTexts().filledIn(catalogue));
    if (!decoded) {
        qCWarning(lcMain) << "catalogue not understood:" << decoded.error().path << decoded.error().message;
        return nullptr;
    }
    QList<domain::PublishedForm> overrides =
        formsDirectory.isEmpty() ? QList<domain::PublishedForm>() : formsIn(formsDirectory);
    QList<domain::PublishedForm> fallback = formsIn(QStringLiteral(":/forms/services"));
    fillIn(decoded->forms);
    fillIn(overrides);
    fillIn(fallback);
    return std::make_shared<rules::Published>(*std::move(decoded), overrides, fallback);
}

} // namespace clips::kiosk
