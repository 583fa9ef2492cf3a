// Claims a data folder, says so, and stays until it is ended. Started by tst_singleinstance.
#include "platform/singleinstance.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    clips::platform::SingleInstance instance(QCoreApplication::arguments().value(1));
    const bool isClaimed = instance.claim().has_value();
    QTextStream(stdout) << (isClaimed ? "claimed" : "refused") << Qt::endl;
    return isClaimed ? app.exec() : 1;
}
