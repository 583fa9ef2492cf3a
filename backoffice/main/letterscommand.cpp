#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"
#include "backoffice/store/letters.h"
#include "base/systemclock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace clips::office {

namespace {

int showWaiting(Letters &letters)
{
    const auto waiting = letters.waiting();
    if (!waiting) {
        complain(sentence(waiting.error()));
        return exitFailed;
    }
    QJsonArray messages;
    for (const Letters::Message &message : *waiting)
        messages.append(QJsonObject{{QStringLiteral("reference"), message.reference},
                                    {QStringLiteral("recognition_id"), message.recognitionId},
                                    {QStringLiteral("half"), message.half}});
    print(QJsonObject{{QStringLiteral("messages"), messages}});
    return exitDone;
}

int redeem(Letters &letters, const QCommandLineParser &parser)
{
    const auto recognition =
        letters.redeem(parser.value(QStringLiteral("redeem")), parser.value(QStringLiteral("paper")),
                       parser.value(QStringLiteral("message")));
    if (!recognition) {
        complain(sentence(recognition.error()));
        return exitFailed;
    }
    if (!*recognition) {
        complain(QStringLiteral("This letter cannot be used."));
        return exitFailed;
    }
    print(QJsonObject{{QStringLiteral("recognition_id"), **recognition}});
    return exitDone;
}

} // namespace

int lettersCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Activation letters: the halves to send by message, or the check of both for the portal."));
    addStoreOptions(parser);
    parser.addOptions({
        {QStringLiteral("sent"), QStringLiteral("The half of this letter has left."), QStringLiteral("reference")},
        {QStringLiteral("redeem"), QStringLiteral("Check both halves of this letter, once."),
         QStringLiteral("reference")},
        {QStringLiteral("paper"), QStringLiteral("With --redeem: the half on paper."), QStringLiteral("half")},
        {QStringLiteral("message"), QStringLiteral("With --redeem: the half by message."), QStringLiteral("half")},
    });
    if (const auto code = parse(parser, QStringLiteral("letters"), arguments, {}))
        return *code;
    const auto database = openStore(parser);
    if (!database)
        return database.error();
    const SystemClock clock;
    Letters letters(**database, clock);
    if (parser.isSet(QStringLiteral("redeem")))
        return redeem(letters, parser);
    if (!parser.isSet(QStringLiteral("sent")))
        return showWaiting(letters);
    if (const auto done = letters.markSent(parser.value(QStringLiteral("sent"))); !done) {
        complain(sentence(done.error()));
        return exitFailed;
    }
    return exitDone;
}

} // namespace clips::office
