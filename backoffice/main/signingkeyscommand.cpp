#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "backoffice/tls/signingkeys.h"

namespace clips::office {

int signingKeysCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Shows the public keys of the office's word: the one in force, then the spare one."));
    parser.addOptions({
        {QStringLiteral("data"), QStringLiteral("Folder of the office's database."), QStringLiteral("folder")},
        {QStringLiteral("rotate"),
         QStringLiteral("Put the spare key into force and make a new spare one; then start the office again. Not twice "
                        "before every kiosk has asked the office once: it would have to be paired again.")},
    });
    if (const auto code = parse(parser, QStringLiteral("signing-keys"), arguments, {QStringLiteral("data")}))
        return *code;
    const QString folder = parser.value(QStringLiteral("data")) + QStringLiteral("/tls");
    const auto keys = parser.isSet(QStringLiteral("rotate")) ? SigningKeys::rotate(folder) : SigningKeys::open(folder);
    if (!keys) {
        complain(QStringLiteral("the keys in %1 cannot be read or made").arg(folder));
        return exitFailed;
    }
    print(QString::fromUtf8(keys->known().toJson()));
    return exitDone;
}

} // namespace clips::office
