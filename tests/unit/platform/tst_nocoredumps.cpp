#include "platform/nocoredumps.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

class TestNoCoreDumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterwards_theSystemMayNotDumpThisProcess();
};

void TestNoCoreDumps::afterwards_theSystemMayNotDumpThisProcess()
{
    QCOMPARE(prctl(PR_GET_DUMPABLE), 1);

    QVERIFY(clips::platform::noCoreDumps());

    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_max, rlim_t(0));
    QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
}

QTEST_GUILESS_MAIN(TestNoCoreDumps)
#include "tst_nocoredumps.moc"
