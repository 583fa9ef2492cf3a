#include "platform/singleinstance.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using clips::platform::InstanceError;
using clips::platform::SingleInstance;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claim_ofAFreeFolder_succeeds();
    void claim_whileAnotherProcessHoldsIt_saysSo();
    void claim_afterTheOtherWasKilled_takesOver();
    void claim_afterTheOtherEnded_succeeds();
    void claim_ofAnotherFolder_isNoConcern();
    void claim_ofAMissingFolder_isIo();

private:
    /// A second kiosk; running once it said "claimed".
    static void startHolder(QProcess &process, const QString &folder);
};

void TestSingleInstance::startHolder(QProcess &process, const QString &folder)
{
    process.start(QStringLiteral(CLIPS_BINARY_DIR "/bin/instance_holder"), {folder});
    QVERIFY(process.waitForReadyRead(20000));
    QCOMPARE(process.readLine().trimmed(), QByteArray("claimed"));
}

void TestSingleInstance::claim_ofAFreeFolder_succeeds()
{
    QTemporaryDir folder;
    SingleInstance instance(folder.path());

    QVERIFY(instance.claim());
}

void TestSingleInstance::claim_whileAnotherProcessHoldsIt_saysSo()
{
    QTemporaryDir folder;
    QProcess other;
    startHolder(other, folder.path());
    SingleInstance instance(folder.path());

    QCOMPARE(instance.claim().error(), InstanceError::AlreadyRunning);

    other.kill();
    other.waitForFinished();
}

void TestSingleInstance::claim_afterTheOtherWasKilled_takesOver()
{
    QTemporaryDir folder;
    QProcess other;
    startHolder(other, folder.path());
    other.kill();
    QVERIFY(other.waitForFinished());
    SingleInstance instance(folder.path());

    QVERIFY(instance.claim());
}

void TestSingleInstance::claim_afterTheOtherEnded_succeeds()
{
    QTemporaryDir folder;
    {
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
    }
    SingleInstance second(folder.path());

    QVERIFY(second.claim());
}

void TestSingleInstance::claim_ofAnotherFolder_isNoConcern()
{
    QTemporaryDir one;
    QTemporaryDir other;
    SingleInstance first(one.path());
    SingleInstance second(other.path());

    QVERIFY(first.claim());
    QVERIFY(second.claim());
}

void TestSingleInstance::claim_ofAMissingFolder_isIo()
{
    QTemporaryDir folder;
    SingleInstance instance(folder.filePath(u"missing"_s));

    QCOMPARE(instance.claim().error(), InstanceError::Io);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
