#include "backoffice/demo/demooffice.h"
#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "base/systemclock.h"
#include "reference/birthplacetables.h"

#include <QJsonArray>

namespace clips::office {

namespace {

void printForPeople(const QJsonObject &result)
{
    print(QStringLiteral("%1: %2 invented people in %3 households, as of %4")
              .arg(result[u"municipality"].toString())
              .arg(result[u"persons"].toInt())
              .arg(result[u"households"].toInt())
              .arg(result[u"today"].toString()));
    for (const QJsonValue &row : result[u"operators"].toArray())
        print(QStringLiteral("%1 %2: %3, PIN %4")
                  .arg(row[u"role"].toString(), row[u"operator_id"].toString(), row[u"display_name"].toString(),
                       row[u"pin"].toString()));
    const QJsonValue guardian = result[u"walk_family"][u"guardian"];
    print(QStringLiteral("a guardian to try: %1 %2, %3")
              .arg(guardian[u"given_name"].toString(), guardian[u"family_name"].toString(),
                   guardian[u"tax_code"].toString()));
}

} // namespace

int demoCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Publishes an invented municipality. The same seed, people and day give the same people."));
    addStoreOptions(parser, QStringLiteral("Folder of the office's database; made when it is not there."));
    parser.addOptions({
        {QStringLiteral("seed"), QStringLiteral("Any number. Default 1."), QStringLiteral("number"),
         QStringLiteral("1")},
        {QStringLiteral("people"), QStringLiteral("How many; 3 to 500000. Default 2000."), QStringLiteral("number"),
         QStringLiteral("2000")},
        {QStringLiteral("today"), QStringLiteral("The day that windows and ages are made for. Default: today in Rome."),
         QStringLiteral("date")},
        {QStringLiteral("json"), QStringLiteral("As JSON.")},
    });
    if (const auto code = parse(parser, QStringLiteral("demo"), arguments, {}))
        return *code;
    const auto place = storeAddress(parser);
    if (!place)
        return exitUsage;
    SystemClock clock;
    bool isSeed = false;
    bool isNumber = false;
    DemoOptions options;
    options.seed = parser.value(QStringLiteral("seed")).toULongLong(&isSeed);
    options.people = parser.value(QStringLiteral("people")).toInt(&isNumber);
    options.today = parser.isSet(QStringLiteral("today"))
                        ? QDate::fromString(parser.value(QStringLiteral("today")), Qt::ISODate)
                        : toRome(clock.nowUtc()).date();
    if (!isSeed || !isNumber || options.people < 3 || options.people > 500'000 || !options.today.isValid()) {
        complain(QStringLiteral("--seed, --people or --today is not what it should be; see clips-office demo --help"));
        return exitUsage;
    }
    const domain::BirthPlaces places = reference::birthPlaces();
    auto database = Database::open(*place);
    const auto result = database ? fillDemoOffice(**database, clock, places, options) : Failure{database.error()};
    if (!result) {
        complain(sentence(result.error()));
        return exitFailed;
    }
    if (parser.isSet(QStringLiteral("json")))
        print(*result);
    else
        printForPeople(*result);
    return exitDone;
}

} // namespace clips::office
