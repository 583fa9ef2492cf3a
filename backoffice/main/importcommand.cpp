#include "backoffice/import/registercsv.h"
#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "backoffice/records/knownbook.h"
#include "backoffice/store/registerstore.h"
#include "base/systemclock.h"
#include "wire/digest.h"

#include <QFile>

namespace clips::office {

int importCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Reads the General Register from a CSV file, whole or not at all. The columns are described in "
                       "backoffice/README.md."));
    addStoreOptions(parser);
    parser.addOptions({
        {QStringLiteral("as-of"), QStringLiteral("The day the file shows, not later than today. Default: now."),
         QStringLiteral("date")},
    });
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("The CSV file, UTF-8."));
    if (const auto code = parse(parser, QStringLiteral("import"), arguments, {}, 1))
        return *code;
    const auto place = storeAddress(parser);
    if (!place)
        return exitUsage;
    SystemClock clock;
    const QDate asOf = QDate::fromString(parser.value(QStringLiteral("as-of")), Qt::ISODate);
    const QDateTime producedAt = parser.isSet(QStringLiteral("as-of")) ? startOfRomeDay(asOf) : clock.nowUtc();
    if (!producedAt.isValid() || producedAt > clock.nowUtc()) {
        complain(QStringLiteral("--as-of is not a day up to today, such as 2026-11-22"));
        return exitUsage;
    }
    QFile file(parser.positionalArguments().first());
    if (!file.open(QIODevice::ReadOnly)) {
        complain(QStringLiteral("the file cannot be read"));
        return exitFailed;
    }
    const QByteArray content = file.readAll();
    const RegisterCsv csv = readRegisterCsv(content);
    for (const CsvProblem &problem : csv.problems)
        complain(problem.line == 0 ? problem.message
                                   : QStringLiteral("line %1: %2").arg(problem.line).arg(problem.message));
    if (!csv.problems.isEmpty()) {
        complain(QStringLiteral("%1 problem(s); nothing was imported").arg(csv.problems.size()));
        return exitFailed;
    }
    auto database = Database::open(*place);
    if (!database) {
        complain(sentence(database.error()));
        return exitFailed;
    }
    KnownBook book(**database, clock);
    if (const auto loaded = book.load(); !loaded) {
        complain(sentence(loaded.error()));
        return exitFailed;
    }
    qsizetype at = 0;
    const auto next = [&]() -> std::optional<domain::Household> {
        return at < csv.households.size() ? std::optional(book.filled(csv.households[at++])) : std::nullopt;
    };
    const QString id =
        QStringLiteral("import-%1-%2")
            .arg(producedAt.toString(QStringLiteral("yyyyMMddHHmmss")), wire::bodyHash(content).left(12));
    const auto header = RegisterStore(**database).replace(id, producedAt, next);
    if (!header) {
        complain(sentence(header.error()));
        return exitFailed;
    }
    print(QStringLiteral("imported %1 people in %2 households").arg(header->persons).arg(header->households));
    return exitDone;
}

} // namespace clips::office
