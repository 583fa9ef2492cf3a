#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "backoffice/records/csvtext.h"
#include "backoffice/records/exports.h"
#include "backoffice/store/accesslog.h"
#include "backoffice/tls/files.h"
#include "base/systemclock.h"

#include <QRegularExpression>

namespace clips::office {

int exportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Writes what one audience may see, as CSV. The columns are described in backoffice/README.md. "
                       "Who exported what, and how many rows, is written down."));
    parser.addPositionalArgument(QStringLiteral("audience"), QStringLiteral("kitchen, bus, school or accounting."));
    addStoreOptions(parser);
    parser.addOptions({
        {QStringLiteral("year"), QStringLiteral("School year, such as 2026/2027."), QStringLiteral("year")},
        {QStringLiteral("school"), QStringLiteral("Only applications that name this school."), QStringLiteral("code")},
        {QStringLiteral("out"), QStringLiteral("The file to write."), QStringLiteral("file")},
        {QStringLiteral("by"), QStringLiteral("Who exports. Default: the user signed in."), QStringLiteral("name")},
    });
    if (const auto code =
            parse(parser, QStringLiteral("export"), arguments, {QStringLiteral("year"), QStringLiteral("out")}, 1))
        return *code;
    const auto place = storeAddress(parser);
    if (!place)
        return exitUsage;
    static const QRegularExpression year(QStringLiteral("^[0-9]{4}/[0-9]{4}$"));
    const QString audienceName = parser.positionalArguments().first();
    const auto audience = audienceFromCode(audienceName);
    const ExportRequest request{audience.value_or(Audience::Kitchen), parser.value(QStringLiteral("year")),
                                parser.value(QStringLiteral("school"))};
    if (!audience || !year.match(request.schoolYear).hasMatch() || author(parser).isEmpty()) {
        complain(!audience ? QStringLiteral("the audience is kitchen, bus, school or accounting")
                           : QStringLiteral("--year is a school year such as 2026/2027, and --by says who exports"));
        return exitUsage;
    }
    SystemClock clock;
    auto database = Database::open(*place);
    const auto table = database ? Exports(**database, clock).table(request) : Failure{database.error()};
    if (!table) {
        complain(sentence(table.error()));
        return exitFailed;
    }
    const Access access{{},
                        author(parser),
                        QStringLiteral("export"),
                        QStringList{audienceName, request.schoolYear, request.school}.join(u' ').trimmed(),
                        {},
                        int(table->rows.size())};
    if (const auto noted = AccessLog(**database, clock).note(access); !noted) {
        complain(sentence(noted.error()));
        return exitFailed;
    }
    if (!writeFile(parser.value(QStringLiteral("out")), csvText(table->header, table->rows), FileReaders::OwnerOnly)) {
        complain(QStringLiteral("the file cannot be written"));
        return exitFailed;
    }
    print(QStringLiteral("%1 row(s)").arg(table->rows.size()));
    return exitDone;
}

} // namespace clips::office
