#include "backoffice/tls/certificate.h"

#include "support/fakeclock.h"

#include <QFile>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace clips::office;

namespace {
const QStringList names{QStringLiteral("localhost"), QStringLiteral("127.0.0.1")};

KeyPair made(const QString &folder, const Clock &clock, const QStringList &wanted = names)
{
    auto authority = OwnAuthority::open(folder, clock);
    return authority ? authority->serverCertificate(wanted).value_or({}) : KeyPair{};
}
} // namespace

class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serverCertificate_carriesNamesAndChain();
    void serverCertificate_askedAgain_isTheSame();
    void serverCertificate_nearItsEnd_isMadeAnewByTheSameAuthority();
    void serverCertificate_forAnotherName_isMadeAnew();
    void open_damagedAuthority_isNotOverwritten();
    void keys_areForTheOwnerOnly();
};

void TestCertificate::serverCertificate_carriesNamesAndChain()
{
    const QTemporaryDir folder;
    const testing::FakeClock clock;

    const auto chain = QSslCertificate::fromData(made(folder.path(), clock).certificatePem);

    QCOMPARE(chain.size(), 2);
    QVERIFY(chain[0].subjectAlternativeNames().values().contains(QStringLiteral("localhost")));
    QVERIFY(chain[0].subjectAlternativeNames().values().contains(QStringLiteral("127.0.0.1")));
    QVERIFY(!chain[0].isSelfSigned());
    QVERIFY(chain[1].isSelfSigned());
    QCOMPARE(chain[0].issuerInfo(QSslCertificate::CommonName), chain[1].subjectInfo(QSslCertificate::CommonName));
}

void TestCertificate::serverCertificate_askedAgain_isTheSame()
{
    const QTemporaryDir folder;
    const testing::FakeClock clock;

    const QByteArray first = made(folder.path(), clock).certificatePem;

    QVERIFY(!first.isEmpty());
    QCOMPARE(made(folder.path(), clock).certificatePem, first);
}

void TestCertificate::serverCertificate_nearItsEnd_isMadeAnewByTheSameAuthority()
{
    const QTemporaryDir folder;
    testing::FakeClock clock;
    const auto before = QSslCertificate::fromData(made(folder.path(), clock).certificatePem);

    clock.advanceMs(370LL * 24 * 3600 * 1000);
    const auto after = QSslCertificate::fromData(made(folder.path(), clock).certificatePem);

    QVERIFY(after[0] != before[0]);
    QCOMPARE(after[1], before[1]);
    QVERIFY(after[0].expiryDate() > before[0].expiryDate());
}

void TestCertificate::serverCertificate_forAnotherName_isMadeAnew()
{
    const QTemporaryDir folder;
    const testing::FakeClock clock;
    const QByteArray before = made(folder.path(), clock).certificatePem;

    const QByteArray after =
        made(folder.path(), clock, names + QStringList{QStringLiteral("192.0.2.7")}).certificatePem;

    QVERIFY(!after.isEmpty());
    QVERIFY(after != before);
}

void TestCertificate::open_damagedAuthority_isNotOverwritten()
{
    const QTemporaryDir folder;
    const testing::FakeClock clock;
    QVERIFY(!made(folder.path(), clock).keyPem.isEmpty());
    QFile key(folder.filePath(QStringLiteral("ca-key.pem")));
    QVERIFY(key.open(QIODevice::WriteOnly | QIODevice::Truncate));
    key.write("damaged");
    key.close();

    const auto authority = OwnAuthority::open(folder.path(), clock);

    QVERIFY(!authority);
    QCOMPARE(authority.error(), CertificateError::Unreadable);
    QVERIFY(key.open(QIODevice::ReadOnly));
    QCOMPARE(key.readAll(), QByteArray("damaged"));
}

void TestCertificate::keys_areForTheOwnerOnly()
{
    const QTemporaryDir folder;
    const testing::FakeClock clock;
    QVERIFY(!made(folder.path(), clock).keyPem.isEmpty());

    for (const char *name : {"ca-key.pem", "server-key.pem"}) {
        const auto permissions = QFile::permissions(folder.filePath(QLatin1String(name)));
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
    }
    QVERIFY(QFile::permissions(folder.filePath(QStringLiteral("ca.pem"))) & QFile::ReadOther);
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
