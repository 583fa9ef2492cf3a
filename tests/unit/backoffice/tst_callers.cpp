#include "support/apiworld.h"
#include "wire/gzip.h"

#include <QLoggingCategory>
#include <QTest>

using namespace clips;
using namespace clips::office;
using namespace clips::testing;
using World = ApiWorld;

/// Who is let in, and what the office signs.
class TestCallers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("office.access=false")); }
    void request_notSignedAsItShould_is401_data();
    void request_notSignedAsItShould_is401();
    void revokedKiosk_getsASigned410();
    void certificateFromAProxy_countsOnlyFromThisMachineAndWhenConfigured_data();
    void certificateFromAProxy_countsOnlyFromThisMachineAndWhenConfigured();
    void packedBody_isTakenWithinItsLimit();
    void everyAcknowledgement_isSigned();
    void officeKeys_arePublishedSignedByTheOneInForce();
};

void TestCallers::request_notSignedAsItShould_is401_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("type");

    for (const char *what : {"no signature", "another body", "another type", "another digest", "another kiosk's"})
        QTest::newRow(what) << QString::fromLatin1(what) << QStringLiteral("urn:clips:problem:signature");
    QTest::newRow("too old") << QStringLiteral("too old") << QStringLiteral("urn:clips:problem:clock");
    QTest::newRow("asked twice") << QStringLiteral("asked twice") << QStringLiteral("urn:clips:problem:repeated");
    QTest::newRow("twice") << QStringLiteral("twice") << QStringLiteral("urn:clips:problem:repeated");
    QTest::newRow("no certificate") << QStringLiteral("no certificate")
                                    << QStringLiteral("urn:clips:problem:certificate");
}

void TestCallers::request_notSignedAsItShould_is401()
{
    QFETCH(QString, what);
    QFETCH(QString, type);
    World world;
    Request former;
    Pairings pairings(*world.database, world.clock, world.random);
    const auto other = testing::certifiedKiosk(pairings, world.trust, QStringLiteral("K04"));
    world.damage = [&](Request &request) {
        if (what == u"no signature")
            request.headers.remove("agid-jwt-signature");
        else if (what == u"another body")
            request.body += ' ';
        else if (what == u"another type")
            request.headers.insert("content-type", "text/plain");
        else if (what == u"another digest")
            request.headers.insert("digest", wire::digestHeader("x"));
        else if (what == u"another kiosk's")
            request.clientCertificate = other.certificate;
        else if (what == u"no certificate")
            request.clientCertificate.clear();
        former = request;
    };
    testing::FakeClock late;
    late.advanceMs(-900'000);
    if (what == u"too old")
        world.signingClock = &late;
    if (what == u"asked twice") {
        QCOMPARE(world.ask("GET", "/outcomes").status, 200);
        world.damage = [&](Request &request) { request = former; };
    }
    if (what == u"twice") {
        QCOMPARE(world.ask("PUT", pathOf(0).constData(), body(0)).status, 201);
        world.damage = [&](Request &request) { request = former; };
    }

    const Response response = world.ask("PUT", pathOf(0).constData(), body(0));

    QCOMPARE(response.status, 401);
    QCOMPARE(json(response)[u"type"].toString(), type);
    QVERIFY(!response.header("Date").isEmpty());
}

void TestCallers::revokedKiosk_getsASigned410()
{
    World world;
    Pairings pairings(*world.database, world.clock, world.random);
    QVERIFY(*pairings.revoke(QStringLiteral("K03")));
    QVERIFY(!*pairings.revoke(QStringLiteral("K03")));

    const Response response = world.ask("GET", "/catalogue");

    QCOMPARE(response.status, 410);
    const QJsonObject said = json(response);
    QVERIFY(world.trust.keys.hasSigned(said[u"signature"].toString(),
                                       wire::revocationText(QStringLiteral("K03"), said[u"revoked_at"].toString())));
}

void TestCallers::certificateFromAProxy_countsOnlyFromThisMachineAndWhenConfigured_data()
{
    QTest::addColumn<bool>("configured");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("status");
    QTest::newRow("as configured") << true << QStringLiteral("127.0.0.1") << 200;
    QTest::newRow("not configured") << false << QStringLiteral("127.0.0.1") << 401;
    QTest::newRow("from elsewhere") << true << QStringLiteral("192.0.2.1") << 401;
}

void TestCallers::certificateFromAProxy_countsOnlyFromThisMachineAndWhenConfigured()
{
    QFETCH(bool, configured);
    QFETCH(QString, from);
    QFETCH(int, status);
    World world;
    OfficeTrust trust = world.trust;
    trust.trustsProxy = configured;
    OfficeApi behind(*world.database, world.clock, world.random, trust,
                     [](const std::function<void()> &) { return false; });
    Request request;
    request.method = "GET";
    request.path = QStringLiteral("/api/v1/outcomes");
    world.kiosk->sign(request, QStringLiteral("c_e506"), world.clock);
    const QByteArray pem = QByteArray("-----BEGIN CERTIFICATE-----\n") + request.clientCertificate.toBase64() +
                           "\n-----END CERTIFICATE-----\n";
    request.clientCertificate.clear();
    request.headers.insert("x-client-certificate", pem.toPercentEncoding());
    request.remoteAddress = from;

    QCOMPARE(behind.answer(request).status, status);
}

void TestCallers::packedBody_isTakenWithinItsLimit()
{
    World world;
    world.encoding = "gzip";

    QCOMPARE(world.ask("PUT", pathOf(0).constData(), wire::gzipped(body(0))).status, 201);
    QCOMPARE(world.ask("PUT", pathOf(1).constData(), wire::gzipped(QByteArray(1024 * 1024, ' '))).status, 413);
    QCOMPARE(world.ask("PUT", pathOf(1).constData(), "no gzip").status, 413);
    world.encoding = "br";
    QCOMPARE(world.ask("PUT", pathOf(1).constData(), body(1)).status, 415);
}

void TestCallers::everyAcknowledgement_isSigned()
{
    World world;

    const Response response =
        world.ask("POST", "/enrolment-batches", body(0) + '\n' + "nonsense\n", "application/x-ndjson");

    const auto answer = wire::decodeAcknowledgements(response.body);
    QVERIFY(answer);
    QCOMPARE(answer->acknowledgements.size(), 2);
    for (const wire::Acknowledgement &ack : answer->acknowledgements)
        QVERIFY(world.trust.keys.hasSigned(ack));
}

void TestCallers::officeKeys_arePublishedSignedByTheOneInForce()
{
    World world;
    const Response response = world.ask("GET", "/office-keys");
    QCOMPARE(response.status, 200);
    QVERIFY(world.trust.keys.successors(response.body));

    world.etag = response.header("ETag");
    QCOMPARE(world.ask("GET", "/office-keys").status, 304);
}

QTEST_GUILESS_MAIN(TestCallers)
#include "tst_callers.moc"
