#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "backoffice/store/sealkeystore.h"
#include "base/systemclock.h"

namespace clips::office {

int sealKeysCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Shows the keys that kiosks seal their second copies to, as kiosks download them. The private halves stay in "
        "the office's database: back it up."));
    addStoreOptions(parser);
    parser.addOptions({
        {QStringLiteral("rotate"), QStringLiteral("Put the spare key into use and make a new spare. What is sealed to "
                                                  "the old key can still be opened.")},
    });
    if (const auto code = parse(parser, QStringLiteral("seal-keys"), arguments, {}))
        return *code;
    const auto database = openStore(parser);
    if (!database)
        return database.error();
    const SystemClock clock;
    SealKeyStore store(**database, clock);
    const auto keys = parser.isSet(QStringLiteral("rotate")) ? store.rotate() : store.published();
    if (!keys) {
        complain(sentence(keys.error()));
        return exitFailed;
    }
    print(QString::fromUtf8(wire::encodeSealKeys(*keys)));
    return exitDone;
}

} // namespace clips::office
