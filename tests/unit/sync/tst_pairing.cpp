#include "support/testoffice.h"
#include "sync/identity.h"
#include "sync/pairing.h"

#include <QTest>

using namespace clips;
using namespace clips::testing;
using sync::PairError;

class TestPairing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pair_goodCode_givesAKeyWithItsCertificate();
    void pair_badAnswer_saysWhy_data();
    void pair_badAnswer_saysWhy();
    void pair_officeWithAnotherCertificate_isRefused();
    void pair_nobodyThere_isUnreachable();

private:
    TestCertificate m_certificate;
};

void TestPairing::pair_goodCode_givesAKeyWithItsCertificate()
{
    TestOffice office(m_certificate);
    QVERIFY(office.listen());

    const auto future =
        sync::pair(office.url(), m_certificate.pem, QStringLiteral("K03-7F3Q-9XKD"), QStringLiteral("counter 3"));

    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    QCOMPARE(future.result()->kioskId, QStringLiteral("K03"));
    QCOMPARE(future.result()->officeId, QStringLiteral("c_test"));
    const auto identity = sync::decodeIdentity(future.result()->identity);
    QVERIFY(identity);
    QCOMPARE(identity->officeId, QStringLiteral("c_test"));
    QVERIFY(!wire::OfficeKeys::fromJson(identity->officeKeys).isEmpty());
    const auto key = wire::P256Key::fromPrivatePem(identity->keyPem);
    const auto certified = wire::P256Key::fromCertificate(wire::certificateDer(identity->certificatePem));
    QVERIFY(key && certified);
    QCOMPARE(key->thumbprint(), certified->thumbprint());
}

void TestPairing::pair_badAnswer_saysWhy_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("error");

    QTest::newRow("wrong code") << 403 << QByteArray("{}") << int(PairError::CodeRefused);
    QTest::newRow("too many") << 429 << QByteArray("{}") << int(PairError::SlowDown);
    QTest::newRow("a web page") << 200 << QByteArray("<html>") << int(PairError::UnexpectedAnswer);
    QTest::newRow("no certificate") << 201 << QByteArray(R"({"kiosk_id":"K03","office_id":"x"})")
                                    << int(PairError::UnexpectedAnswer);
    const TestOffice stranger(m_certificate);
    const QByteArray othersKey = wire::certificateRequest(wire::newPrivateKeyPem(), QStringLiteral("x"));
    QTest::newRow("a certificate of another key")
        << 201 << stranger.pairing(othersKey, QStringLiteral("K03")) << int(PairError::UnexpectedAnswer);
    QTest::newRow("fault") << 500 << QByteArray("{}") << int(PairError::UnexpectedAnswer);
}

void TestPairing::pair_badAnswer_saysWhy()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, error);
    TestOffice office(m_certificate);
    QVERIFY(office.listen());
    office.documents["pairings"] = {status, "application/json", {}, body};

    const auto future = sync::pair(office.url(), m_certificate.pem, QStringLiteral("K03-X"), QStringLiteral("counter"));

    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result());
    QCOMPARE(int(future.result().error()), error);
}

void TestPairing::pair_officeWithAnotherCertificate_isRefused()
{
    const TestCertificate other;
    TestOffice office(other);
    QVERIFY(office.listen());

    const auto future = sync::pair(office.url(), m_certificate.pem, QStringLiteral("K03-X"), QStringLiteral("counter"));

    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error(), PairError::Tls);
    QVERIFY(office.requests.isEmpty());
}

void TestPairing::pair_nobodyThere_isUnreachable()
{
    TestOffice office(m_certificate);
    QVERIFY(office.listen());
    const QUrl url = office.url();
    office.close();

    const auto future = sync::pair(url, m_certificate.pem, QStringLiteral("K03-X"), QStringLiteral("counter"));

    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error(), PairError::Unreachable);
}

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"
