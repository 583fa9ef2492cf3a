#include "secrets/sodiumreceiptsigner.h"

#include "support/fakevault.h"

#include <QTest>

using namespace clips;
using namespace clips::secrets;

class TestReceiptSigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sign_withTheSeedOfTheRfc_givesItsSignature();
    void signature_ofAnythingElse_isWrong();
    void unlock_atTheFirstStart_makesAKeyThatStays();
    void unlock_withAWrongSecret_fails();
    void sign_withoutAKey_isEmpty();
};

/// RFC 8032, 7.1, test 1: the empty message.
void TestReceiptSigner::sign_withTheSeedOfTheRfc_givesItsSignature()
{
    SodiumReceiptSigner signer;
    const auto seed =
        GuardedKey::fromBytes(QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    QVERIFY(seed);
    QVERIFY(signer.adopt(std::move(*GuardedKey::fromBytes(seed->view()))));

    QCOMPARE(signer.publicKey().toHex(),
             QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    QCOMPARE(signer.sign({}).toHex(), QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                                                 "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"));
    QVERIFY(isReceiptSignature(signer.publicKey(), {}, signer.sign({})));
}

void TestReceiptSigner::signature_ofAnythingElse_isWrong()
{
    SodiumReceiptSigner signer;
    QVERIFY(signer.adopt(std::move(*GuardedKey::random())));
    SodiumReceiptSigner other;
    QVERIFY(other.adopt(std::move(*GuardedKey::random())));
    const QByteArray message("K03-2026-000124");
    const QByteArray signature = signer.sign(message);

    QVERIFY(isReceiptSignature(signer.publicKey(), message, signature));
    QVERIFY(!isReceiptSignature(signer.publicKey(), QByteArray("K03-2026-000125"), signature));
    QVERIFY(!isReceiptSignature(other.publicKey(), message, signature));
    QVERIFY(!isReceiptSignature(signer.publicKey(), message, signature.chopped(1)));
    QVERIFY(!isReceiptSignature(signer.publicKey().chopped(1), message, signature));
    QVERIFY(!isReceiptSignature({}, message, signature));
}

void TestReceiptSigner::unlock_atTheFirstStart_makesAKeyThatStays()
{
    testing::FakeVault vault;
    SodiumReceiptSigner first;
    QVERIFY(unlockReceiptKey(vault, first).result());
    SodiumReceiptSigner second;
    QVERIFY(unlockReceiptKey(vault, second).result());

    QCOMPARE(first.publicKey().size(), 32);
    QCOMPARE(second.publicKey(), first.publicKey());
}

void TestReceiptSigner::unlock_withAWrongSecret_fails()
{
    testing::FakeVault vault;
    QVERIFY(vault.write(QString::fromLatin1(ports::receiptKeySecret), QByteArray(31, 'x')).result());
    SodiumReceiptSigner signer;

    const auto unlocked = unlockReceiptKey(vault, signer).result();

    QVERIFY(!unlocked);
    QCOMPARE(unlocked.error(), ports::VaultError::Failed);
    QVERIFY(signer.publicKey().isEmpty());
}

void TestReceiptSigner::sign_withoutAKey_isEmpty()
{
    QVERIFY(SodiumReceiptSigner().sign(QByteArray("x")).isEmpty());
}

QTEST_GUILESS_MAIN(TestReceiptSigner)
#include "tst_receiptsigner.moc"
