#include "secrets/unlock.h"

#include "secrets/sodiumsealer.h"
#include "support/fakevault.h"

#include <QTest>

using namespace clips;
using namespace clips::secrets;
using ports::VaultError;
using testing::FakeVault;

class TestUnlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unlock_ofANewKiosk_makesAKeyThatIsStillThereNextTime();
    void unlock_withSealedDataButNoKey_refusesToMakeOne();
    void unlock_whenTheVaultFails_saysWhyAndMakesNoKey_data();
    void unlock_whenTheVaultFails_saysWhyAndMakesNoKey();
    void unlock_whenTheVaultForgetsTheNewKey_doesNotUseIt();
    void unlock_ofSomethingThatIsNoKey_fails();
};

static QString keyName()
{
    return QLatin1String(ports::dataKeySecret);
}

void TestUnlock::unlock_ofANewKiosk_makesAKeyThatIsStillThereNextTime()
{
    FakeVault vault;
    SodiumSealer first;
    SodiumSealer second;

    const auto made = unlock(vault, first, WhenMissing::Create).result();
    const QByteArray sealed = first.seal("body", "place").value();
    const auto found = unlock(vault, second, WhenMissing::Refuse).result();

    QCOMPARE(made.value(), KeyOrigin::Created);
    QCOMPARE(found.value(), KeyOrigin::Found);
    QCOMPARE(second.open(sealed, "place").value(), QByteArray("body"));
    QCOMPARE(vault.secrets.value(keyName()).size(), GuardedKey::size);
}

void TestUnlock::unlock_withSealedDataButNoKey_refusesToMakeOne()
{
    FakeVault vault;
    SodiumSealer sealer;

    QCOMPARE(unlock(vault, sealer, WhenMissing::Refuse).result().error(), VaultError::NotFound);
    QVERIFY(vault.secrets.isEmpty());
    QVERIFY(!sealer.hasKey());
}

void TestUnlock::unlock_whenTheVaultFails_saysWhyAndMakesNoKey_data()
{
    QTest::addColumn<VaultError>("outage");
    QTest::newRow("no Secret Service") << VaultError::Unavailable;
    QTest::newRow("locked") << VaultError::Locked;
    QTest::newRow("broken") << VaultError::Failed;
}

void TestUnlock::unlock_whenTheVaultFails_saysWhyAndMakesNoKey()
{
    QFETCH(VaultError, outage);
    FakeVault vault;
    vault.outage = outage;
    SodiumSealer sealer;

    QCOMPARE(unlock(vault, sealer, WhenMissing::Create).result().error(), outage);
    QVERIFY(vault.secrets.isEmpty());
    QVERIFY(!sealer.hasKey());
}

void TestUnlock::unlock_whenTheVaultForgetsTheNewKey_doesNotUseIt()
{
    FakeVault vault;
    vault.forgetsWrites = true;
    SodiumSealer sealer;

    QCOMPARE(unlock(vault, sealer, WhenMissing::Create).result().error(), VaultError::NotFound);
    QVERIFY(!sealer.hasKey());
}

void TestUnlock::unlock_ofSomethingThatIsNoKey_fails()
{
    FakeVault vault;
    vault.secrets.insert(keyName(), "short");
    SodiumSealer sealer;

    QCOMPARE(unlock(vault, sealer, WhenMissing::Create).result().error(), VaultError::Failed);
    QCOMPARE(vault.secrets.value(keyName()), QByteArray("short"));
}

QTEST_GUILESS_MAIN(TestUnlock)
#include "tst_unlock.moc"
