#include "secrets/keyfilevault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace Qt::StringLiterals;
using ports::VaultError;
using secrets::KeyFileVault;

class TestKeyFileVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_fromANewVault_isNotFound();
    void read_whatAnotherVaultWrote_isTheSame();
    void write_aSecondSecret_keepsTheFirst();
    void write_byTwoAtOnce_keepsBoth();
    void write_makesAFileThatOnlyItsOwnerMayRead();
    void read_ofAFileOthersMayRead_isRefused_data();
    void read_ofAFileOthersMayRead_isRefused();
    void write_overAFileOthersMayRead_isRefused();
    void read_throughASymbolicLink_isRefused();
    void read_ofADamagedFile_fails();
    void write_intoAMissingFolder_fails();
};

void TestKeyFileVault::read_fromANewVault_isNotFound()
{
    QTemporaryDir folder;
    KeyFileVault vault(folder.path());

    QCOMPARE(vault.read(u"data-key"_s).result().error(), VaultError::NotFound);
}

void TestKeyFileVault::read_whatAnotherVaultWrote_isTheSame()
{
    QTemporaryDir folder;
    const QByteArray secret("\0\xff binary \n", 12);

    QVERIFY(KeyFileVault(folder.path()).write(u"data-key"_s, secret).result());

    QCOMPARE(KeyFileVault(folder.path()).read(u"data-key"_s).result().value(), secret);
}

void TestKeyFileVault::write_aSecondSecret_keepsTheFirst()
{
    QTemporaryDir folder;
    KeyFileVault vault(folder.path());

    QVERIFY(vault.write(u"data-key"_s, "one").result());
    QVERIFY(vault.write(u"office-token"_s, "two").result());
    QVERIFY(vault.write(u"office-token"_s, "three").result());

    QCOMPARE(vault.read(u"data-key"_s).result().value(), QByteArray("one"));
    QCOMPARE(vault.read(u"office-token"_s).result().value(), QByteArray("three"));
    QCOMPARE(vault.read(u"other"_s).result().error(), VaultError::NotFound);
}

void TestKeyFileVault::write_byTwoAtOnce_keepsBoth()
{
    QTemporaryDir folder;
    KeyFileVault kiosk(folder.path());
    KeyFileVault commandLine(folder.path());

    for (int i = 0; i < 8; ++i) {
        const auto one = kiosk.write(u"key-%1"_s.arg(i), "one");
        const auto other = commandLine.write(u"token-%1"_s.arg(i), "other");
        QVERIFY(one.result() && other.result());
    }

    for (int i = 0; i < 8; ++i) {
        QCOMPARE(kiosk.read(u"key-%1"_s.arg(i)).result().value(), QByteArray("one"));
        QCOMPARE(kiosk.read(u"token-%1"_s.arg(i)).result().value(), QByteArray("other"));
    }
}

void TestKeyFileVault::write_makesAFileThatOnlyItsOwnerMayRead()
{
    QTemporaryDir folder;
    KeyFileVault vault(folder.path());
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;

    QVERIFY(vault.write(u"data-key"_s, "one").result());

    QCOMPARE(QFile::permissions(vault.path()) & others, QFileDevice::Permissions());
}

void TestKeyFileVault::read_ofAFileOthersMayRead_isRefused_data()
{
    QTest::addColumn<QFileDevice::Permission>("permission");
    QTest::newRow("group may read") << QFileDevice::ReadGroup;
    QTest::newRow("others may read") << QFileDevice::ReadOther;
    QTest::newRow("group may write") << QFileDevice::WriteGroup;
}

void TestKeyFileVault::read_ofAFileOthersMayRead_isRefused()
{
    QFETCH(QFileDevice::Permission, permission);
    QTemporaryDir folder;
    KeyFileVault vault(folder.path());
    QVERIFY(vault.write(u"data-key"_s, "one").result());
    QVERIFY(QFile::setPermissions(vault.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | permission));

    QCOMPARE(vault.read(u"data-key"_s).result().error(), VaultError::Locked);
}

void TestKeyFileVault::write_overAFileOthersMayRead_isRefused()
{
    QTemporaryDir folder;
    KeyFileVault vault(folder.path());
    QVERIFY(vault.write(u"data-key"_s, "one").result());
    QVERIFY(QFile::setPermissions(vault.path(), QFileDevice::ReadOwner | QFileDevice::ReadOther));

    QCOMPARE(vault.write(u"data-key"_s, "two").result().error(), VaultError::Locked);
}

void TestKeyFileVault::read_throughASymbolicLink_isRefused()
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    KeyFileVault target(elsewhere.path());
    KeyFileVault vault(folder.path());
    QVERIFY(target.write(u"data-key"_s, "one").result());
    QVERIFY(QFile::link(target.path(), vault.path()));

    QCOMPARE(vault.read(u"data-key"_s).result().error(), VaultError::Locked);
}

void TestKeyFileVault::read_ofADamagedFile_fails()
{
    QTemporaryDir folder;
    KeyFileVault vault(folder.path());
    QVERIFY(vault.write(u"data-key"_s, "one").result());
    QFile file(vault.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"data-key\":");
    file.close();

    QCOMPARE(vault.read(u"data-key"_s).result().error(), VaultError::Failed);
    QCOMPARE(vault.write(u"data-key"_s, "two").result().error(), VaultError::Failed);
}

void TestKeyFileVault::write_intoAMissingFolder_fails()
{
    QTemporaryDir folder;
    KeyFileVault vault(folder.filePath(u"missing"_s));

    QCOMPARE(vault.write(u"data-key"_s, "one").result().error(), VaultError::Failed);
}

QTEST_GUILESS_MAIN(TestKeyFileVault)
#include "tst_keyfilevault.moc"
