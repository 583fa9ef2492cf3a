#include "config/readkioskconfig.h"
#include "config/storagefolder.h"
#include "main/application.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace clips;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("clips-kiosk"));
    QApplication::setApplicationVersion(QStringLiteral(CLIPS_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The touch screen of the CLIPS corner."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption configFile(QStringLiteral("config"), QStringLiteral("The kiosk's configuration (TOML)."),
                                        QStringLiteral("file"));
    parser.addOption(configFile);
    parser.process(app);

    kiosk::Application kiosk(parser.value(configFile));
    kiosk.start();
    return QApplication::exec();
}
