#include "backoffice/api/emergencycalls.h"
#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "base/systemclock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace clips::office {

int emergenciesCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Shows the emergency registers of the kiosks, with the protocol number of every entry."));
    addStoreOptions(parser);
    parser.addOptions({
        {QStringLiteral("json"), QStringLiteral("As JSON.")},
    });
    if (const auto code = parse(parser, QStringLiteral("emergencies"), arguments, {}))
        return *code;
    const auto place = storeAddress(parser);
    if (!place)
        return exitUsage;
    SystemClock clock;
    auto database = Database::open(*place);
    const auto list = database ? Emergencies(**database, clock).list() : Failure{database.error()};
    if (!list) {
        complain(sentence(list.error()));
        return exitFailed;
    }
    QJsonArray periods;
    for (const EmergencyListing &listing : *list) {
        if (parser.isSet(QStringLiteral("json"))) {
            periods.append(emergencyJson(listing));
            continue;
        }
        const domain::EmergencyPeriod &period = listing.told.period;
        print(QStringLiteral("%1  %2  from %3 to %4  %5 entries  %6")
                  .arg(listing.told.kioskId, domain::emergencyCauseCode(period.cause),
                       wire::instantText(period.startedAt),
                       period.isOpen() ? QStringLiteral("now") : wire::instantText(period.endedAt))
                  .arg(period.entries())
                  .arg(period.authorisation));
        for (const RecordRow &row : listing.entries)
            print(QStringLiteral("  %1  %2").arg(row.receiptNumber, row.protocolNumber));
    }
    if (parser.isSet(QStringLiteral("json")))
        print(QJsonObject{{QStringLiteral("emergency_periods"), periods}});
    return exitDone;
}

} // namespace clips::office
