// Repeats simulated worlds: clips-test-simulate SEED [COUNT] [--trace]
#include "simulation/world.h"

#include <QCoreApplication>
#include <QHashFunctions>
#include <QLoggingCategory>
#include <cstdio>

using namespace clips::simulation;

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    auto *time = new VirtualTime; // Qt deletes it with the application
    QCoreApplication::setEventDispatcher(time);
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    QStringList arguments = QCoreApplication::arguments();
    const bool isTold = arguments.removeAll(QStringLiteral("--trace")) > 0;
    const quint64 first = arguments.value(1, QStringLiteral("1")).toULongLong();
    const quint64 count = arguments.value(2, QStringLiteral("1")).toULongLong();
    Figures all;
    for (quint64 seed = first; seed < first + count; ++seed) {
        const Report report = World(*time, {seed, isTold}).run();
        all += report.figures;
        if (seed % 500 == 0) {
            std::printf("to seed %llu: %s\n", seed, qPrintable(all.told()));
            std::fflush(stdout);
        }
        if (isTold)
            std::printf("trace %016llx\n", report.trace);
        if (!report.broken.isEmpty()) {
            std::printf("seed %llu: %s\n", seed, qPrintable(report.broken));
            return 1;
        }
    }
    std::printf("%llu worlds: %s\n", count, qPrintable(all.told()));
    return 0;
}
