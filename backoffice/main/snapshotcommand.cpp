#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "backoffice/records/knownbook.h"
#include "backoffice/store/registerstore.h"
#include "base/systemclock.h"

namespace clips::office {

int snapshotCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Puts the register in force out again with the enrolments that are known now, so that counters "
                       "see duplicates and renewals. Once a night is enough: kiosks load it as a whole."));
    addStoreOptions(parser);
    if (const auto code = parse(parser, QStringLiteral("snapshot"), arguments, {}))
        return *code;
    SystemClock clock;
    const auto database = openStore(parser);
    if (!database)
        return database.error();
    KnownBook book(**database, clock);
    RegisterStore store(**database);
    if (const auto loaded = book.load(); !loaded) {
        complain(sentence(loaded.error()));
        return exitFailed;
    }
    const auto header =
        store.refresh(clock.nowUtc(), [&book](const domain::Household &household) { return book.filled(household); });
    if (!header) {
        complain(header.error() == OfficeError::NotFound ? QStringLiteral("no register was imported yet")
                                                         : sentence(header.error()));
        return exitFailed;
    }
    print(QStringLiteral("snapshot %1 with %2 people").arg(header->snapshotId).arg(header->persons));
    return exitDone;
}

} // namespace clips::office
