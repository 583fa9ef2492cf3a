#include "fault/storecheck.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace clips::testing;

/// A real file system without room, in a mount namespace of its own.
class TestDiskFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirm_diskFull_saysSoAndKeepsWhatWasSaved();
};

void TestDiskFull::confirm_diskFull_saysSoAndKeepsWhatWasSaved()
{
    const QTemporaryDir directory;
    const QString script = QStringLiteral("mkdir small && mount -t tmpfs -o size=400k tmpfs small || exit 77\n"
                                          "\"$0\" small/kiosk.db 1 200\n"
                                          "cp small/kiosk.db* .");
    QProcess process;
    process.setWorkingDirectory(directory.path());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral("unshare"), {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                                              QStringLiteral(CLIPS_CONFIRMER)});
    QVERIFY(process.waitForFinished(60'000));
    if (process.exitCode() == 77 || process.exitCode() == 1)
        QSKIP("this system does not let us mount a small file system (unshare -rm)");

    const QByteArray output = process.readAllStandardOutput();

    const QByteArray diskFull = " " + QByteArray::number(int(ports::StoreError::DiskFull)) + "\n";
    QVERIFY(output.contains(diskFull));
    const auto saved = savedLines(output);
    QVERIFY(saved.size() > 3);
    QVERIFY(saved.size() < 200);
    QCOMPARE(brokenPromise(directory.filePath(QStringLiteral("kiosk.db")), saved), QString());
    // With room again, the next one is saved.
    OpenStore store(directory.filePath(QStringLiteral("kiosk.db")));
    QVERIFY(store.enrolments.confirm(sampleSitting(500), {}).result());
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
