#include "ctl/commands.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>
#include <cstdio>

using namespace clips::ctl;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("clips-kioskctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLIPS_VERSION));

    CommandLine line;
    const QList<Command> commands = allCommands();
    if (const auto problem = line.read(QCoreApplication::arguments())) {
        print(usageError(*problem), line.asJson());
        return int(ExitCode::Usage);
    }
    if (line.isSet(QStringLiteral("help"))) {
        QTextStream(stdout) << usageText(line, commands);
        return int(ExitCode::Fine);
    }
    if (line.isSet(QStringLiteral("version"))) {
        QTextStream(stdout) << QCoreApplication::applicationName() << ' ' << QCoreApplication::applicationVersion()
                            << '\n';
        return int(ExitCode::Fine);
    }

    const auto finish = [&line](const Answer &answer) {
        print(answer, line.asJson());
        QCoreApplication::exit(int(answer.exitCode));
    };
    // Inside the event loop, because a command that is ready at once ends the program at once.
    QTimer::singleShot(0, &app, [&] { run(line, commands).then(&app, finish); });
    return QCoreApplication::exec();
}
