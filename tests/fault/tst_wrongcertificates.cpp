#include "base/random.h"
#include "base/systemclock.h"
#include "support/openstore.h"
#include "support/sampleenrolments.h"
#include "support/testcertificate.h"
#include "sync/identity.h"
#include "sync/syncengine.h"

#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace clips;
using namespace clips::testing;

namespace {

/// Authorities and certificates, made by the openssl command; faketime turns its clock.
class Certificates
{
public:
    struct Wanted
    {
        QString authority = QStringLiteral("municipality");
        QString address = QStringLiteral("IP:127.0.0.1");
        QString use = QStringLiteral("serverAuth");
        QString digest = QStringLiteral("-sha256");
        QString madeOn{}; ///< empty: today; valid for two days from then
    };

    Certificates()
    {
        makeAuthority(QStringLiteral("municipality"), QStringLiteral("/CN=Municipality"));
        makeAuthority(QStringLiteral("stranger"), QStringLiteral("/CN=Stranger"));
        makeAuthority(QStringLiteral("namesake"), QStringLiteral("/CN=Municipality")); // same name, another key
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray trusted() const
    {
        QFile file(path(QStringLiteral("municipality.pem")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// office.pem and office.key.
    [[nodiscard]] bool make(const Wanted &wanted) const
    {
        QFile extensions(path(QStringLiteral("extensions")));
        if (!extensions.open(QIODevice::WriteOnly))
            return false;
        extensions.write(
            QStringLiteral("subjectAltName=%1\nextendedKeyUsage=%2\n").arg(wanted.address, wanted.use).toLatin1());
        extensions.close();
        return run(QStringLiteral("req -batch %1 -out %2")
                       .arg(newKey(QStringLiteral("office"), QStringLiteral("/CN=office")),
                            path(QStringLiteral("office.csr")))) &&
               run(QStringLiteral("x509 -req -CAcreateserial -days 2 -in %1 -CA %2 -CAkey %3 %4 -extfile %5 -out %6")
                       .arg(path(QStringLiteral("office.csr")), path(wanted.authority + QStringLiteral(".pem")),
                            path(wanted.authority + QStringLiteral(".key")), wanted.digest,
                            path(QStringLiteral("extensions")), path(QStringLiteral("office.pem"))),
                   wanted.madeOn);
    }
    /// The same, signed by nobody but itself.
    [[nodiscard]] bool makeSelfSigned() const
    {
        return run(QStringLiteral("req -x509 -batch -days 2 %1 -addext subjectAltName=IP:127.0.0.1 -out %2")
                       .arg(newKey(QStringLiteral("office"), QStringLiteral("/CN=office")),
                            path(QStringLiteral("office.pem"))));
    }

private:
    void makeAuthority(const QString &name, const QString &subject) const
    {
        (void)run(QStringLiteral("req -x509 -batch -days 2 %1 -out %2")
                      .arg(newKey(name, subject), path(name + QStringLiteral(".pem"))));
    }
    [[nodiscard]] QString newKey(const QString &name, const QString &subject) const
    {
        return QStringLiteral("-newkey rsa:2048 -nodes -subj %1 -keyout %2")
            .arg(subject, path(name + QStringLiteral(".key")));
    }
    [[nodiscard]] static bool run(const QString &command, const QString &day = {})
    {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        const QStringList arguments = command.split(u' ');
        if (day.isEmpty())
            process.start(QStringLiteral("openssl"), arguments);
        else
            process.start(QStringLiteral("faketime"), QStringList{day, QStringLiteral("openssl")} + arguments);
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
};

/// openssl's own server: it speaks what Qt's would refuse to speak, and prints every byte that reaches it.
class ForeignServer
{
    Q_DISABLE_COPY_MOVE(ForeignServer)
public:
    ForeignServer(const Certificates &certificates, const QStringList &options)
    {
        {
            QTcpServer free;
            free.listen(QHostAddress::LocalHost);
            m_port = free.serverPort();
        }
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("openssl"),
                        QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"),
                                    QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("-cert"),
                                    certificates.path(QStringLiteral("office.pem")), QStringLiteral("-key"),
                                    certificates.path(QStringLiteral("office.key")), QStringLiteral("-state")} +
                            options);
    }
    ~ForeignServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Everything it said and heard so far.
    [[nodiscard]] const QByteArray &heard() { return m_heard += m_process.readAll(); }
    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor([this] { return heard().contains("ACCEPT"); }, 20'000);
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_port)); }

private:
    quint16 m_port = 0;
    QProcess m_process;
    QByteArray m_heard;
};

} // namespace

/// Whoever cannot show that he is the office gets no byte of an enrolment, and no signature.
class TestWrongCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stranger_hearsNothing_data();
    void stranger_hearsNothing();

private:
    Certificates m_certificates;
    TestCertificate m_own; ///< the kiosk's
};

void TestWrongCertificates::stranger_hearsNothing_data()
{
    using Wanted = Certificates::Wanted;
    QTest::addColumn<std::optional<Wanted>>("wanted"); // none: signed by itself
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isTrusted");
    const auto row = [](const char *name, const std::optional<Wanted> &wanted, const QStringList &options = {}) {
        QTest::newRow(name) << wanted << options << false;
    };
    const QStringList weak{QStringLiteral("-cipher"), QStringLiteral("DEFAULT@SECLEVEL=0")};
    const QString address = QStringLiteral("IP:127.0.0.1");
    const QString server = QStringLiteral("serverAuth");
    const QString ours = QStringLiteral("municipality");

    // Without these rows the others would show nothing.
    QTest::newRow("the right one") << std::optional(Wanted{}) << QStringList{} << true;
    QTest::newRow("the right one, with weak ciphers too") << std::optional(Wanted{}) << weak << true;
    QTest::newRow("the right one, TLS 1.2 only")
        << std::optional(Wanted{}) << QStringList{QStringLiteral("-tls1_2")} << true;
    row("expired", Wanted{ours, address, server, QStringLiteral("-sha256"), QStringLiteral("2020-01-01")});
    row("not yet valid", Wanted{ours, address, server, QStringLiteral("-sha256"), QStringLiteral("2037-01-01")});
    row("for another name", Wanted{ours, QStringLiteral("DNS:office.example"), server});
    row("by another authority", Wanted{QStringLiteral("stranger")});
    row("by another authority of the same name", Wanted{QStringLiteral("namesake")});
    row("signed by itself", std::nullopt);
    row("signed over SHA-1", Wanted{ours, address, server, QStringLiteral("-sha1")}, weak);
    row("made for clients", Wanted{ours, address, QStringLiteral("clientAuth")});
    row("TLS 1.1 only", Wanted{}, weak + QStringList{QStringLiteral("-tls1_1")});
}

void TestWrongCertificates::stranger_hearsNothing()
{
    QFETCH(std::optional<Certificates::Wanted>, wanted);
    QFETCH(QStringList, options);
    QFETCH(bool, isTrusted);
    QVERIFY(wanted ? m_certificates.make(*wanted) : m_certificates.makeSelfSigned());
    ForeignServer server(m_certificates, options);
    QVERIFY2(server.isReady(), server.heard().constData());
    const QTemporaryDir folder;
    const SystemClock clock;
    SystemRandom random;
    OpenStore store(folder.filePath(QStringLiteral("kiosk.db")), &clock);
    QVERIFY(store.enrolments.confirm(sampleSitting(1, 1), {}).result());
    sync::Options line;
    line.url = server.url();
    line.caCertificates = m_certificates.trusted();
    line.identity = [this] {
        return sync::encodeIdentity(
            {QStringLiteral("K03"), QStringLiteral("c_test"), m_own.key.toPem(), m_own.pem, QByteArray("{}")});
    };
    line.kioskId = QStringLiteral("K03");
    line.requestTimeoutMs = 2'000; // openssl's server never answers
    line.backoffBaseMs = 5;
    line.backoffCapMs = 20;
    ports::SyncStatus status;
    sync::SyncEngine engine(line, sync::Ports{store.outbox, store.publications}, clock, random);
    connect(&engine, &sync::SyncEngine::statusChanged, this,
            [&status](const ports::SyncStatus &told) { status = told; });

    engine.start();

    if (isTrusted) {
        QTRY_VERIFY_WITH_TIMEOUT(server.heard().contains("Agid-JWT-Signature"), 30'000);
        return;
    }
    QTRY_COMPARE_WITH_TIMEOUT(status.reason, QStringLiteral("tls"), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(store.enrolments.list(1).result()->first().lastReason, QStringLiteral("tls"), 30'000);
    QVERIFY(server.heard().contains("SSL_accept:before SSL initialization")); // somebody came, and went away
    QVERIFY(!server.heard().contains("Bearer"));
    QVERIFY(!server.heard().contains("api/v1"));
    QCOMPARE(store.outbox.summary().result()->waiting, 1);
}

QTEST_GUILESS_MAIN(TestWrongCertificates)
#include "tst_wrongcertificates.moc"
