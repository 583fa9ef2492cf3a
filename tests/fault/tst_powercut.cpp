#include "fault/storecheck.h"
#include "support/longrun.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace clips;
using namespace clips::testing;

namespace {

bool command(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// A mounted file system that is unmounted again whatever happens.
class Mount
{
    Q_DISABLE_COPY_MOVE(Mount)
public:
    Mount(const QString &image, const QString &target)
        : m_target(target)
        , m_mounted(command(QStringLiteral("mount"),
                            {QStringLiteral("-o"), QStringLiteral("loop,commit=300"), image, target}))
    {}
    ~Mount()
    {
        if (m_mounted)
            (void)command(QStringLiteral("umount"), {m_target});
    }
    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QString m_target;
    bool m_mounted;
};

/// A program that saves one sitting for each number it is given and answers with a line.
class Writer
{
    Q_DISABLE_COPY_MOVE(Writer)
public:
    Writer(const QString &program, const QString &path)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program, {path});
    }
    ~Writer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(10'000);
    }
    [[nodiscard]] QByteArray save(int sitting)
    {
        m_process.write(QByteArray::number(sitting) + '\n');
        QByteArray line;
        while (!line.endsWith('\n') && m_process.state() != QProcess::NotRunning) {
            if (m_process.canReadLine() || m_process.waitForReadyRead(10'000))
                line += m_process.readLine();
            else
                break;
        }
        return line;
    }

private:
    QProcess m_process;
};

bool hasRow(const QString &path, int sitting)
{
    bool found = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("after"));
        database.setDatabaseName(path);
        QSqlQuery query(database);
        found = database.open() && query.exec(QStringLiteral("SELECT 1 FROM row WHERE sitting = %1").arg(sitting)) &&
                query.next();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("after"));
    return found;
}

} // namespace

/// Emulates the power going: the image of a mounted ext4 file system is copied right after "saved", so that the copy
/// has only what was synced; then the copy is mounted and looked at. It models lost writes, not torn sectors.
class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rightAfterSaved_nothingIsLost();
    void naiveProgram_losesItsLastRow();

private:
    [[nodiscard]] bool copyImage() const
    {
        (void)QFile::remove(m_copy);
        return command(QStringLiteral("cp"), {QStringLiteral("--sparse=always"), m_image, m_copy});
    }

    QTemporaryDir m_dir;
    QString m_image;
    QString m_copy;
    QString m_live;
    QString m_after;
};

void TestPowerCut::initTestCase()
{
    m_image = m_dir.filePath(QStringLiteral("disk.img"));
    m_copy = m_dir.filePath(QStringLiteral("copy.img"));
    m_live = m_dir.filePath(QStringLiteral("live"));
    m_after = m_dir.filePath(QStringLiteral("after"));
    QVERIFY(QDir().mkpath(m_live) && QDir().mkpath(m_after));
    if (geteuid() != 0)
        QSKIP("needs root to mount an image");
    QFile image(m_image);
    QVERIFY(image.open(QIODevice::WriteOnly) && image.resize(32 * 1024 * 1024));
    QVERIFY(command(QStringLiteral("mkfs.ext4"), {QStringLiteral("-q"), QStringLiteral("-E"),
                                                  QStringLiteral("lazy_itable_init=0,lazy_journal_init=0"), m_image}));
    if (!Mount(m_image, m_live).isMounted())
        QSKIP("loop devices are not available here");
}

void TestPowerCut::rightAfterSaved_nothingIsLost()
{
    const int snapshots = shortOrLong(12, 240);
    const Mount live(m_image, m_live);
    QVERIFY(live.isMounted());
    Writer writer(QStringLiteral(CLIPS_CONFIRMER), m_live + QStringLiteral("/kiosk.db"));
    QMap<int, QString> saved;
    for (int snapshot = 0; snapshot < snapshots; ++snapshot) {
        for (int n = 0; n < 3; ++n) {
            const QByteArray line = writer.save(int(saved.size()) + 1);
            QCOMPARE(savedLines(line).size(), 1);
            saved.insert(savedLines(line));
        }

        QVERIFY(copyImage());

        const Mount after(m_copy, m_after);
        QVERIFY(after.isMounted());
        const QString broken = brokenPromise(m_after + QStringLiteral("/kiosk.db"), saved);
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("snapshot %1: %2").arg(snapshot + 1).arg(broken)));
    }
    qInfo("%d snapshots, %d sittings, none lost", snapshots, int(saved.size()));
}

void TestPowerCut::naiveProgram_losesItsLastRow()
{
    const Mount live(m_image, m_live);
    QVERIFY(live.isMounted());
    Writer writer(QStringLiteral(CLIPS_RAWWRITER), m_live + QStringLiteral("/naive.db"));
    int lost = 0;
    for (int sitting = 1; sitting <= 6; ++sitting) {
        QVERIFY(writer.save(sitting).startsWith("saved"));
        QVERIFY(copyImage());
        const Mount after(m_copy, m_after);
        QVERIFY(after.isMounted());
        lost += hasRow(m_after + QStringLiteral("/naive.db"), sitting) ? 0 : 1;
    }

    // Otherwise the emulation would show nothing about the other test.
    QVERIFY(lost > 0);
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
