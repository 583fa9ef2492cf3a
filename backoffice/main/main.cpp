#include "backoffice/main/commandline.h"
#include "backoffice/main/commands.h"

#include <QCoreApplication>
#include <sodium.h>

using namespace clips::office;

namespace {

struct Command
{
    const char *name;
    int (*run)(const QStringList &);
    const char *what;
};

constexpr Command commands[] = {
    {"serve", serveCommand, "answer kiosks over HTTPS"},
    {"demo", demoCommand, "fill a new folder with an invented municipality"},
    {"import", importCommand, "read the General Register from a CSV file"},
    {"snapshot", snapshotCommand, "put the register out again with the enrolments of now"},
    {"publish", publishCommand, "put a new catalogue into force"},
    {"list", listCommand, "show the enrolments received"},
    {"show", showCommand, "show one enrolment with its history"},
    {"outcome", outcomeCommand, "decide about one enrolment"},
    {"emergencies", emergenciesCommand, "show the emergency registers with their protocol numbers"},
    {"export", exportCommand, "write what kitchen, bus, school or accounting may see"},
    {"pair", pairCommand, "print a one-time code for a kiosk"},
    {"letters", lettersCommand, "activation letters: halves to send, check of both"},
    {"anchors", anchorsCommand, "show the kiosks' audit anchors and alarms, or end an alarm"},
    {"signing-keys", signingKeysCommand, "show or rotate the keys of the office's word"},
    {"receipt-keys", receiptKeysCommand, "show the keys receipts are signed with, or revoke a kiosk's"},
    {"seal-keys", sealKeysCommand, "show the keys kiosks seal their copies to, or change the key"},
};

int usage(int code)
{
    QString text = QStringLiteral("Usage: clips-office COMMAND [options]\n\nCommands:\n");
    for (const Command &command : commands)
        text += QStringLiteral("  %1  %2\n").arg(QLatin1String(command.name), -12).arg(QLatin1String(command.what));
    text += QStringLiteral("\nclips-office COMMAND --help says more.");
    if (code == exitDone)
        print(text);
    else
        complain(text);
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("clips-office"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLIPS_VERSION));
    if (sodium_init() < 0)
        return exitFailed;
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"--help" || arguments.value(0) == u"-h")
        return usage(exitDone);
    if (arguments.value(0) == u"--version") {
        print(QStringLiteral("clips-office " CLIPS_VERSION));
        return exitDone;
    }
    for (const Command &command : commands) {
        if (arguments.value(0) == QLatin1String(command.name))
            return command.run(arguments.mid(1));
    }
    return usage(exitUsage);
}
