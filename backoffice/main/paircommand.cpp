#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "backoffice/store/pairings.h"
#include "base/systemclock.h"
#include "wire/jsonreader.h"

#include <QJsonObject>

namespace clips::office {

namespace {

int pairPortal(Pairings &pairings)
{
    const auto token = pairings.newPortalToken();
    if (!token) {
        complain(sentence(token.error()));
        return exitFailed;
    }
    print(*token);
    return exitDone;
}

} // namespace

int pairCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Prints a one-time code for a kiosk, good for 15 minutes. A kiosk "
                                                    "that is paired again loses its former token."));
    addStoreOptions(parser);
    parser.addOptions({
        {QStringLiteral("kiosk"), QStringLiteral("Number of the kiosk, such as K03; the next free one when left out."),
         QStringLiteral("number")},
        {QStringLiteral("portal"), QStringLiteral("Prints, once, a token for the municipality's online service. The "
                                                  "former one is void from then on.")},
        {QStringLiteral("json"), QStringLiteral("As JSON.")},
    });
    if (const auto code = parse(parser, QStringLiteral("pair"), arguments, {}))
        return *code;
    const auto place = storeAddress(parser);
    if (!place)
        return exitUsage;
    SystemClock clock;
    SystemRandom random;
    auto database = Database::open(*place);
    if (database && parser.isSet(QStringLiteral("portal"))) {
        Pairings pairings(**database, clock, random);
        return pairPortal(pairings);
    }
    const auto issued = database ? Pairings(**database, clock, random).issue(parser.value(QStringLiteral("kiosk")))
                                 : Failure{database.error()};
    if (!issued) {
        complain(issued.error() == OfficeError::NotFound
                     ? QStringLiteral("a kiosk is called K and two digits, such as K03")
                     : sentence(issued.error()));
        return issued.error() == OfficeError::NotFound ? exitUsage : exitFailed;
    }
    if (!parser.isSet(QStringLiteral("json"))) {
        print(issued->code);
        return exitDone;
    }
    print(QJsonObject{{QStringLiteral("kiosk_id"), issued->kioskId},
                      {QStringLiteral("pairing_code"), issued->code},
                      {QStringLiteral("expires_at"), wire::instantText(issued->expiresAt)}});
    return exitDone;
}

} // namespace clips::office
