#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "backoffice/store/publications.h"
#include "base/systemclock.h"
#include "rules/published.h"
#include "wire/cataloguejson.h"

#include <QFile>

namespace clips::office {

namespace {

/// What keeps a catalogue from being published; empty: nothing.
QStringList mistakes(const domain::Catalogue &catalogue)
{
    QStringList list;
    const rules::Published published(catalogue, {}, {});
    for (const domain::FormProblem &problem : published.formProblems())
        list.append(QStringLiteral("%1, line %2: %3").arg(problem.file).arg(problem.line).arg(problem.reason));
    for (const domain::EnrolmentWindow &window : catalogue.windows) {
        if (window.closes < window.opens)
            list.append(QStringLiteral("a window of %1 %2 closes before it opens")
                            .arg(domain::serviceCode(window.service), window.schoolYear));
    }
    return list;
}

} // namespace

int publishCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Puts a new catalogue into force: schools, routes, windows, rules, declarations and forms, as "
                       "openapi.yaml describes it. Earlier versions are kept for the records that name them."));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("The catalogue, JSON."));
    addStoreOptions(parser);
    if (const auto code = parse(parser, QStringLiteral("publish"), arguments, {}, 1))
        return *code;
    const auto place = storeAddress(parser);
    if (!place)
        return exitUsage;
    QFile file(parser.positionalArguments().first());
    if (!file.open(QIODevice::ReadOnly)) {
        complain(QStringLiteral("the file cannot be read"));
        return exitFailed;
    }
    const QByteArray content = file.readAll();
    const auto catalogue = wire::decodeCatalogue(content);
    if (!catalogue) {
        complain(QStringLiteral("%1 %2").arg(catalogue.error().path, catalogue.error().message).trimmed());
        return exitFailed;
    }
    const QStringList wrong = mistakes(*catalogue);
    for (const QString &mistake : wrong)
        complain(mistake);
    if (!wrong.isEmpty())
        return exitFailed;
    SystemClock clock;
    auto database = Database::open(*place);
    if (!database) {
        complain(sentence(database.error()));
        return exitFailed;
    }
    Publications publications(**database, clock);
    const auto former = publications.version(QLatin1String(cataloguePublication), catalogue->version);
    if (former && former->content != content) {
        complain(QStringLiteral("version %1 was published with other contents; give the new one a version of its own")
                     .arg(catalogue->version));
        return exitFailed;
    }
    const auto done = publications.put(QLatin1String(cataloguePublication), {catalogue->version, content});
    if (!done) {
        complain(sentence(done.error()));
        return exitFailed;
    }
    print(QStringLiteral("in force: ") + catalogue->version);
    return exitDone;
}

} // namespace clips::office
