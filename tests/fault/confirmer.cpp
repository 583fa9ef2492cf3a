// Confirms sittings as the kiosk does, while a test kills it or fails its disk.
//   clips-test-confirmer FILE FROM TO   confirms sittings FROM..TO, each once more when it failed
//   clips-test-confirmer FILE           confirms the sittings named on standard input, one number a line
// Prints "saved SITTING RECEIPT" only after the store said so, "refused SITTING ERROR" otherwise.
#include "support/openstore.h"
#include "support/sampleenrolments.h"

#include <QCoreApplication>
#include <cstdio>
#include <iostream>

using namespace clips;
using namespace clips::testing;

namespace {

bool confirm(OpenStore &store, int sitting)
{
    const auto confirmed = store.enrolments.confirm(sampleSitting(sitting), {}).result();
    if (confirmed)
        std::printf("saved %d %s\n", sitting, qPrintable(confirmed->receiptNumber.text()));
    else
        std::printf("refused %d %d\n", sitting, int(confirmed.error()));
    std::fflush(stdout);
    return confirmed.has_value();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    OpenStore store(arguments[1]);
    if (!store.opened) {
        std::printf("closed %d\n", int(store.opened.error()));
        return 3;
    }
    if (!store.opened->movedAside.isEmpty())
        std::printf("moved aside\n");
    if (arguments.size() == 4) {
        for (int sitting = arguments[2].toInt(); sitting <= arguments[3].toInt(); ++sitting) {
            if (!confirm(store, sitting))
                (void)confirm(store, sitting);
        }
        return 0;
    }
    int sitting = 0;
    while (std::cin >> sitting)
        (void)confirm(store, sitting);
    return 0;
}
