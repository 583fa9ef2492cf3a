#include "nginx.h"
#include "officeprocess.h"

#include "base/random.h"
#include "base/systemclock.h"
#include "support/openstore.h"
#include "support/sampleenrolments.h"
#include "support/testcertificate.h"
#include "sync/syncengine.h"
#include "wire/enrolmentbody.h"

using namespace clips;
using namespace clips::testing;

namespace {

/// The invented municipality knows no form of version 1, so that a person shall look.
bool isAnswered(domain::EnrolmentState state)
{
    return state == domain::EnrolmentState::Acknowledged || state == domain::EnrolmentState::NeedsReview;
}

} // namespace

/// The documented production form: the real nginx with the shipped site before the real office.
class TestBehindNginx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void kiosk_sendsThroughNginx();
    void clientThatSpeaksHttp2_isAnsweredSo();
    void kioskWithoutCertificate_isLetInNowhere();
    void certificateWrittenIntoTheHeader_doesNotGetThrough();
    void bodyThatIsTooLarge_isRefusedByNginx();
    void pathOutsideTheContract_isNotPassedOn();
    void tooManyPairings_areToldToComeLater();
    void logs_haveNoQueryAndNoFileHasTheBody();

private:
    [[nodiscard]] OfficeClient client() const { return OfficeClient(m_nginx.url(), m_certificate.pem); }

    OfficeProcess m_office;
    Nginx m_nginx;
    TestCertificate m_certificate;
    QByteArray m_identity;
};

void TestBehindNginx::initTestCase()
{
    m_office.run({QStringLiteral("demo"), QStringLiteral("--people"), QStringLiteral("10")});
    const QString code = m_office.pairingCode();
    QVERIFY(m_office.serve(0, {QStringLiteral("--behind-proxy")}));
    const auto save = [&](const QString &name, const QByteArray &content) {
        QFile file(m_office.folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    };
    const int port = QUrl(m_office.address()[u"url"].toString()).port();
    QVERIFY2(m_nginx.start(port, m_office.folder.path(), save(QStringLiteral("site.pem"), m_certificate.pem),
                           save(QStringLiteral("site.key"), m_certificate.key.toPem())),
             m_nginx.errorLog().constData());
    auto kiosk = client();
    QCOMPARE(kiosk.pair(code).status, 201);
    m_identity = kiosk.identity;
}

void TestBehindNginx::kiosk_sendsThroughNginx()
{
    const QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    OpenStore store(folder.filePath(QStringLiteral("kiosk.db")), &clock);
    QVERIFY(store.opened);
    domain::Enrolment enrolment = sampleEnrolment(1, 0);
    enrolment.presentedAt = clock.nowUtc();
    QVERIFY(store.enrolments.confirm({enrolment}, {}).result());
    sync::Options options;
    options.url = QUrl(m_nginx.url());
    options.caCertificates = m_certificate.pem;
    options.identity = [this] { return m_identity; };
    options.kioskId = QStringLiteral("K03");
    options.backoffBaseMs = 20;
    options.backoffCapMs = 100;
    sync::SyncEngine engine(options, sync::Ports{store.outbox, store.publications}, clock, random);

    engine.start();
    QVERIFY2(QTest::qWaitFor(
                 [&] {
                     const auto rows = store.enrolments.list(1).result();
                     return rows && isAnswered(rows->first().state);
                 },
                 30'000),
             (m_nginx.accessLog() + m_nginx.errorLog()).constData());

    QCOMPARE(m_office.list().size(), 1);
    QVERIFY(m_nginx.accessLog().contains("\"POST /api/v1/enrolment-batches HTTP/"));
}

void TestBehindNginx::clientThatSpeaksHttp2_isAnsweredSo()
{
    auto direct = client();
    direct.identity = m_identity;
    const auto reply = direct.start("GET", QStringLiteral("/outcomes"));
    QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QVERIFY(reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool());
}

void TestBehindNginx::kioskWithoutCertificate_isLetInNowhere()
{
    auto stranger = client();

    QCOMPARE(stranger.ask("GET", QStringLiteral("/status")).status, 200);
    QCOMPARE(stranger.ask("GET", QStringLiteral("/catalogue")).status, 401);
    QCOMPARE(stranger.ask("POST", QStringLiteral("/enrolment-batches"), "{}", "application/x-ndjson").status, 401);
}

void TestBehindNginx::certificateWrittenIntoTheHeader_doesNotGetThrough()
{
    const auto who = sync::decodeIdentity(m_identity);
    QVERIFY(who);
    // All that the kiosk would send, but for the certificate in TLS.
    const auto headers = wire::signRequest(*wire::P256Key::fromPrivatePem(who->keyPem),
                                           {who->kioskId, who->officeId, wire::certificateDer(who->certificatePem)}, {},
                                           QStringLiteral("forged"), QDateTime::currentDateTimeUtc());
    const auto ask = [&](const QString &url, const QByteArray &ca) {
        QNetworkAccessManager manager;
        QNetworkRequest request{QUrl(url + QStringLiteral("/api/v1/outcomes"))};
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(ca));
        request.setSslConfiguration(tls);
        request.setRawHeader("X-Client-Certificate", who->certificatePem.toPercentEncoding());
        request.setRawHeader("Digest", headers.digest);
        request.setRawHeader("Agid-JWT-Signature", headers.signature);
        const std::unique_ptr<QNetworkReply> reply(manager.get(request));
        (void)QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000);
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    };

    QCOMPARE(ask(m_nginx.url(), m_certificate.pem), 401);
    // The same without nginx gets in: it is nginx that took the header away.
    QFile ca(m_office.address()[u"ca_file"].toString());
    QVERIFY(ca.open(QIODevice::ReadOnly));
    QCOMPARE(ask(m_office.address()[u"url"].toString(), ca.readAll()), 200);
}

void TestBehindNginx::bodyThatIsTooLarge_isRefusedByNginx()
{
    auto kiosk = client();
    kiosk.identity = m_identity;

    const Answer answer =
        kiosk.ask("POST", QStringLiteral("/enrolment-batches"), QByteArray(700 * 1024, 'x'), "application/x-ndjson");

    QCOMPARE(answer.status, 413);
    QVERIFY(answer.body.contains("nginx"));
}

void TestBehindNginx::pathOutsideTheContract_isNotPassedOn()
{
    auto stranger = client();

    const Answer answer = stranger.ask("GET", QStringLiteral("/../../elsewhere"));

    QCOMPARE(answer.status, 404);
    QVERIFY(answer.body.contains("nginx"));
}

void TestBehindNginx::tooManyPairings_areToldToComeLater()
{
    auto stranger = client();
    int asked = 0;
    Answer answer;
    do {
        answer = stranger.ask("POST", QStringLiteral("/pairings"), "{}");
    } while (++asked < 40 && !answer.body.contains("nginx"));

    QCOMPARE(answer.status, 429);
}

void TestBehindNginx::logs_haveNoQueryAndNoFileHasTheBody()
{
    auto kiosk = client();
    kiosk.identity = m_identity;
    QByteArray batch;
    for (int n = 0; n < 20; ++n)
        batch += wire::encodeEnrolment(sampleEnrolment(7, n),
                                       *domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, n + 2)) +
                 '\n';
    QCOMPARE(kiosk.ask("POST", QStringLiteral("/enrolment-batches"), batch, "application/x-ndjson").status, 200);
    QCOMPARE(kiosk.ask("GET", QStringLiteral("/outcomes?after=4711")).status, 200);

    QVERIFY(!m_nginx.accessLog().contains("4711"));
    QCOMPARE(m_nginx.temporaryFiles(), QStringList());
    QVERIFY2(!m_nginx.errorLog().contains("buffered to a temporary file"), m_nginx.errorLog().constData());
}

QTEST_GUILESS_MAIN(TestBehindNginx)
#include "tst_behindnginx.moc"
