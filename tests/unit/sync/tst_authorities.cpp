#include "support/testcertificate.h"
#include "sync/authorities.h"

#include <QSslConfiguration>
#include <QTest>

using namespace clips;
using namespace clips::testing;

class TestAuthorities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_givesItsCertificatesAndNothingElse();
    void noFileNamed_trustsTheSystems();
    void badFile_trustsNobody_data();
    void badFile_trustsNobody();

private:
    TestCertificate m_certificate;
};

void TestAuthorities::file_givesItsCertificatesAndNothingElse()
{
    QFile file(m_certificate.directory.filePath(QStringLiteral("ca.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a note\n" + m_certificate.pem + m_certificate.pem);
    file.close();

    const auto trusted = QSslCertificate::fromData(sync::trustedAuthorities(file.fileName()));

    QCOMPARE(trusted, (QList{m_certificate.certificate, m_certificate.certificate}));
}

void TestAuthorities::noFileNamed_trustsTheSystems()
{
    const auto trusted = QSslCertificate::fromData(sync::trustedAuthorities({}));

    QCOMPARE(trusted.size(), QSslConfiguration::systemCaCertificates().size());
}

void TestAuthorities::badFile_trustsNobody_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<html></html>");
    QTest::newRow("a key instead") << QByteArray("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
}

void TestAuthorities::badFile_trustsNobody()
{
    QFETCH(QByteArray, content);
    QFile file(m_certificate.directory.filePath(QStringLiteral("bad.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    QCOMPARE(sync::trustedAuthorities(file.fileName()), QByteArray());
    QCOMPARE(sync::trustedAuthorities(QStringLiteral("/nonexistent/ca.pem")), QByteArray());
}

QTEST_GUILESS_MAIN(TestAuthorities)
#include "tst_authorities.moc"
