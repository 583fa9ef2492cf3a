#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "backoffice/store/receiptkeystore.h"
#include "base/systemclock.h"

namespace clips::office {

int receiptKeysCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Shows the list of receipt keys as kiosks download it, or takes a stolen kiosk's keys back."));
    addStoreOptions(parser);
    parser.addOptions({
        {QStringLiteral("revoke"), QStringLiteral("No longer trust the keys of this kiosk."), QStringLiteral("kiosk")},
    });
    if (const auto code = parse(parser, QStringLiteral("receipt-keys"), arguments, {}))
        return *code;
    const auto database = openStore(parser);
    if (!database)
        return database.error();
    const SystemClock clock;
    ReceiptKeyStore store(**database, clock);
    if (parser.isSet(QStringLiteral("revoke"))) {
        const auto revoked = store.revoke(parser.value(QStringLiteral("revoke")));
        if (!revoked) {
            complain(sentence(revoked.error()));
            return exitFailed;
        }
        if (*revoked == 0) {
            complain(QStringLiteral("This kiosk has no key in force."));
            return exitFailed;
        }
    }
    const auto document = store.document();
    if (!document) {
        complain(sentence(document.error()));
        return exitFailed;
    }
    print(QString::fromUtf8(document->content));
    return exitDone;
}

} // namespace clips::office
