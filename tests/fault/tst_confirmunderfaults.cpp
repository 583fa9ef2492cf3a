#include "fault/storecheck.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace clips::testing;

namespace {

struct Run
{
    QByteArray output;
    bool injected = false;
};

/// Runs the confirmer under strace, which makes the n-th such system call fail, or kills the program there.
Run runUnderFault(const QString &strace, const QString &directory, const QString &path, const QString &inject,
                  int sittings)
{
    const QString log = directory + QStringLiteral("/trace");
    const QString call = inject.section(u':', 0, 0);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0")); // cannot run under a tracer
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(strace, {QStringLiteral("-f"), QStringLiteral("-o"), log, QStringLiteral("-e"),
                           QStringLiteral("trace=") + call, QStringLiteral("-e"), QStringLiteral("inject=") + inject,
                           QStringLiteral(CLIPS_CONFIRMER), path, QStringLiteral("2"), QString::number(1 + sittings)});
    if (!process.waitForFinished(60'000))
        return {};
    QFile file(log);
    (void)file.open(QIODevice::ReadOnly);
    const QByteArray trace = file.readAll();
    return {process.readAllStandardOutput(), trace.contains("INJECTED") || trace.contains("killed by SIGKILL")};
}

} // namespace

/// Fails or kills the n-th write, sync and truncation in turn, n = 1, 2, 3 ... until the program gets through.
class TestConfirmUnderFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFaultInTurn_losesAndDoublesNothing_data();
    void everyFaultInTurn_losesAndDoublesNothing();

private:
    QString m_strace;
};

void TestConfirmUnderFaults::initTestCase()
{
    m_strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    QVERIFY2(!m_strace.isEmpty(), "strace is missing: see packaging/debian-packages.txt");
}

void TestConfirmUnderFaults::everyFaultInTurn_losesAndDoublesNothing_data()
{
    QTest::addColumn<QString>("fault"); // %1 is the number of the call
    QTest::addColumn<bool>("newFile");
    QTest::addColumn<int>("atLeast"); // faults that must have been injected

    const auto row = [](const char *name, const char *fault, bool newFile, int atLeast) {
        QTest::newRow(name) << QString::fromLatin1(fault) << newFile << atLeast;
    };
    row("killed at a write", "pwrite64:signal=KILL:when=%1", false, 10);
    row("killed at a sync", "fdatasync:signal=KILL:when=%1", false, 4);
    row("killed at a truncation", "ftruncate:signal=KILL:when=%1", false, 2);
    row("killed at a write while the file is made", "pwrite64:signal=KILL:when=%1", true, 10);
    row("a write fails", "pwrite64:error=EIO:when=%1", false, 10);
    row("all writes fail from then on", "pwrite64:error=EIO:when=%1+", false, 10);
    row("a sync fails", "fdatasync:error=EIO:when=%1", false, 4);
    row("all syncs fail from then on", "fdatasync:error=EIO:when=%1+", false, 4);
    row("a truncation fails", "ftruncate:error=EIO:when=%1", false, 2);
    row("no space for a write", "pwrite64:error=ENOSPC:when=%1", false, 10);
    row("no space from then on", "pwrite64:error=ENOSPC:when=%1+", false, 10);
}

void TestConfirmUnderFaults::everyFaultInTurn_losesAndDoublesNothing()
{
    QFETCH(QString, fault);
    QFETCH(bool, newFile);
    QFETCH(int, atLeast);
    constexpr int sittings = 2;
    const QTemporaryDir start;
    const QString original = start.filePath(QStringLiteral("kiosk.db"));
    QMap<int, QString> before;
    if (!newFile) {
        OpenStore store(original);
        before.insert(1, store.enrolments.confirm(sampleSitting(1), {}).result()->receiptNumber.text());
    }

    int faults = 0;
    bool gotThrough = false;
    while (!gotThrough) {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("kiosk.db"));
        QVERIFY(newFile || QFile::copy(original, path));
        const QString box = QStringLiteral(".blackbox");
        QVERIFY(newFile || QFile::copy(original + box, path + box));

        const Run run = runUnderFault(m_strace, directory.path(), path, fault.arg(faults + 1), sittings);

        QMap<int, QString> saved = savedLines(run.output);
        gotThrough = !run.injected;
        if (gotThrough)
            QCOMPARE(saved.size(), sittings);
        saved.insert(before);
        const QString broken = brokenPromise(path, saved);
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("fault %1: %2").arg(faults + 1).arg(broken)));
        {
            // The operator tries again: all of them end as one sitting each, under the numbers they were told.
            OpenStore store(path);
            for (int sitting = newFile ? 2 : 1; sitting <= 1 + sittings; ++sitting) {
                const auto again = store.enrolments.confirm(sampleSitting(sitting), {}).result();
                QVERIFY(again);
                QCOMPARE(again->receiptNumber.text(), saved.value(sitting, again->receiptNumber.text()));
            }
            QCOMPARE(store.enrolments.receipts(100).result()->size(), sittings + (newFile ? 0 : 1));
        }
        faults += run.injected ? 1 : 0;
        QVERIFY(faults < 500);
    }
    QVERIFY2(faults >= atLeast, qPrintable(QStringLiteral("only %1 faults were injected").arg(faults)));
    qInfo("%d faults", faults);
}

QTEST_GUILESS_MAIN(TestConfirmUnderFaults)
#include "tst_confirmunderfaults.moc"
