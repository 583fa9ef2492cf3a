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

int withdraw(Pairings &pairings, const QString &kioskId)
{
    const auto revoked = pairings.revoke(kioskId);
    if (!revoked || !*revoked) {
        complain(revoked ? QStringLiteral("no such kiosk is in force") : sentence(revoked.error()));
        return exitFailed;
    }
    print(QStringLiteral("withdrawn: ") + kioskId);
    return exitDone;
}

} // namespace

int pairCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Prints a one-time code for a kiosk, good for 15 minutes. A kiosk "
                                                    "that is paired again loses its former certificate."));
    addStoreOptions(parser);
    parser.addOptions({
        {QStringLiteral("kiosk"), QStringLiteral("Number of the kiosk, such as K03; the next free one when left out."),
         QStringLiteral("number")},
        {QStringLiteral("portal"), QStringLiteral("Prints, once, a token for the municipality's online service. The "
                                                  "former one is void from then on.")},
        {QStringLiteral("withdraw"),
         QStringLiteral("A kiosk that was stolen or retired, such as K03: it is told so, signed, and let in no more."),
         QStringLiteral("number")},
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
    if (database && parser.isSet(QStringLiteral("withdraw"))) {
        Pairings pairings(**database, clock, random);
        return withdraw(pairings, parser.value(QStringLiteral("withdraw")));
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
