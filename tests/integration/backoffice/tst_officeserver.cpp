#include "backoffice/api/dispatcher.h"
#include "backoffice/demo/demooffice.h"
#include "backoffice/http/server.h"
#include "backoffice/tls/certificate.h"
#include "officeclient.h"

#include "base/systemclock.h"
#include "reference/birthplacetables.h"
#include "support/fakeclock.h"
#include "support/officestore.h"
#include "support/officetrust.h"
#include "support/sampleenrolments.h"
#include "wire/acknowledgement.h"
#include "wire/cataloguejson.h"
#include "wire/enrolmentbody.h"
#include "wire/rosterjson.h"

#include <QLoggingCategory>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace clips;
using namespace clips::office;
using clips::testing::Answer;
using clips::testing::OfficeClient;

namespace {

QByteArray body(int n)
{
    return wire::encodeEnrolment(testing::sampleEnrolment(1, n),
                                 *domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, 1));
}

/// A demo office with a server in this process.
struct World
{
    testing::OfficeStore database{filledStore()};
    QTemporaryDir folder;
    testing::FakeClock clock; ///< the sample enrolments' day
    SystemRandom random;
    StoreThread store;
    std::unique_ptr<OfficeApi> api;
    std::unique_ptr<Dispatcher> dispatcher;
    std::unique_ptr<Server> server;
    QByteArray caPem;
    QString code;

    explicit World(ServerOptions options = {})
    {
        if (!store.open(database.place()))
            qFatal("no store");
        const auto desk = other();
        code = Pairings(*desk, clock, random).issue(QStringLiteral("K03"))->code;
        const SystemClock certificateClock; // the client checks certificates against the real day
        auto authority = OwnAuthority::open(folder.filePath(QStringLiteral("tls")), certificateClock);
        const auto pair = authority->serverCertificate({QStringLiteral("127.0.0.1")});
        options.certificatePem = pair->certificatePem;
        options.privateKeyPem = pair->keyPem;
        caPem = authority->caPem();
        options.clientAuthorityPem = caPem;
        api = std::make_unique<OfficeApi>(store.database(), clock, random,
                                          testing::officeTrust(folder.path(), certificateClock),
                                          [this](std::function<void()> work) { return store.post(std::move(work)); });
        dispatcher = std::make_unique<Dispatcher>(store, *api);
        server = std::move(Server::start(options, *dispatcher)).value();
    }

    /// One demo office for all tests: the operators' verifiers take their time on purpose.
    static const testing::OfficeStore &filledStore()
    {
        static const testing::OfficeStore filled = testing::OfficeStore::original();
        static const bool isFilled = [] {
            const testing::FakeClock day;
            const auto desk = filled.open();
            return desk && fillDemoOffice(**desk, day, reference::birthPlaces(), {1, 60, QDate(2026, 11, 22)});
        }();
        if (!isFilled)
            qFatal("no demo office");
        return filled;
    }

    /// A connection of its own, as the subcommands have.
    std::unique_ptr<Database> other() { return std::move(database.open()).value(); }

    OfficeClient client() const
    {
        return OfficeClient(QStringLiteral("https://127.0.0.1:%1").arg(server->port()), caPem, &clock);
    }
    std::unique_ptr<QSslSocket> socket() const
    {
        auto socket = std::make_unique<QSslSocket>();
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(caPem));
        socket->setSslConfiguration(tls);
        socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), server->port());
        return socket;
    }
};

bool isClosed(const QSslSocket &socket)
{
    return socket.state() == QAbstractSocket::UnconnectedState;
}

} // namespace

class TestOfficeServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("office.access=false")); }
    void pairing_thenEverythingAKioskDownloads();
    void pairing_badCode_is403();
    void withoutCertificate_is401();
    void unknownAuthority_isNotTrusted();
    void catalogue_withItsEtag_is304();
    void snapshot_ofManyPeople_arrivesWhole();
    void enrolment_sameBytes_sameAnswer_otherBytes_422();
    void batch_withOneBadLine_storesTheOthers();
    void tooLargeBody_is413AndTheConnectionEnds();
    void oneConnection_carriesRequestAfterRequest();
    void connectionClose_isHonoured();
    void nonsense_is400_data();
    void nonsense_is400();
    void idleConnection_isClosed();
    void halfARequest_isClosed();
    void tooManyConnections_areClosedAtOnce();
    void stop_withIdleConnections_isQuick();
};

void TestOfficeServer::pairing_thenEverythingAKioskDownloads()
{
    World world;
    auto client = world.client();

    const Answer paired = client.pair(world.code);
    const Answer catalogue = client.ask("GET", QStringLiteral("/catalogue"));
    const Answer operators = client.ask("GET", QStringLiteral("/operators"));

    QCOMPARE(paired.status, 201);
    QCOMPARE(paired.json()[u"kiosk_id"].toString(), QStringLiteral("K03"));
    QVERIFY(wire::decodeCatalogue(catalogue.body));
    QCOMPARE(wire::decodeRoster(operators.body)->operators.size(), 3);
    QVERIFY(client.ask("GET", QStringLiteral("/openapi.yaml")).body.startsWith("openapi: 3.0.3"));
    QCOMPARE(client.ask("GET", QStringLiteral("/status")).json()[u"status"].toString(), QStringLiteral("ok"));
}

void TestOfficeServer::pairing_badCode_is403()
{
    World world;
    auto client = world.client();

    const Answer answer = client.pair(QStringLiteral("K03-AAAA-AAAA"));

    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.type, QByteArray("application/problem+json"));
}

void TestOfficeServer::withoutCertificate_is401()
{
    World world;
    auto client = world.client();
    client.identity.clear();

    QCOMPARE(client.ask("GET", QStringLiteral("/register-snapshot")).status, 401);
}

void TestOfficeServer::unknownAuthority_isNotTrusted()
{
    World world;
    OfficeClient stranger(QStringLiteral("https://127.0.0.1:%1").arg(world.server->port()), {});

    QCOMPARE(stranger.ask("GET", QStringLiteral("/status")).status, 0);
}

void TestOfficeServer::catalogue_withItsEtag_is304()
{
    World world;
    auto client = world.client();
    QCOMPARE(client.pair(world.code).status, 201);
    client.etag = client.ask("GET", QStringLiteral("/catalogue")).etag;

    const Answer again = client.ask("GET", QStringLiteral("/catalogue"));

    QCOMPARE(again.status, 304);
    QVERIFY(again.body.isEmpty());
    QCOMPARE(client.ask("GET", QStringLiteral("/status")).status, 200); // the connection is still in step
}

void TestOfficeServer::snapshot_ofManyPeople_arrivesWhole()
{
    World world;
    const auto places = reference::birthPlaces();
    Families families(1, 20'000, QDate(2026, 11, 22), places);
    const auto desk = world.other();
    QVERIFY(
        RegisterStore(*desk).replace(QStringLiteral("large"), world.clock.nowUtc(), [&] { return families.next(); }));
    auto client = world.client();
    QCOMPARE(client.pair(world.code).status, 201);

    const Answer answer = client.ask("GET", QStringLiteral("/register-snapshot"));

    QCOMPARE(answer.status, 200);
    const QByteArrayList lines = answer.body.split('\n');
    const auto header = wire::decodeSnapshotHeader(lines.first());
    QVERIFY(header);
    QCOMPARE(header->persons, 20'000);
    QCOMPARE(lines.size(), header->households + 2);
    int persons = 0;
    for (const QByteArray &line : lines.sliced(1, header->households)) {
        const auto household = wire::decodeHousehold(line);
        QVERIFY(household);
        persons += int(household->members.size());
    }
    QCOMPARE(persons, header->persons);
}

void TestOfficeServer::enrolment_sameBytes_sameAnswer_otherBytes_422()
{
    World world;
    auto client = world.client();
    QCOMPARE(client.pair(world.code).status, 201);
    const QString path = QStringLiteral("/enrolments/") + testing::enrolmentId(1, 0).toString(QUuid::WithoutBraces);
    QByteArray other = body(0);
    other.replace("allergia-al-sedano", "allergia-alla-soia");

    const Answer first = client.ask("PUT", path, body(0));
    const Answer second = client.ask("PUT", path, body(0));
    const Answer third = client.ask("PUT", path, other);

    QCOMPARE(first.status, 201);
    QCOMPARE(second.status, 200);
    QCOMPARE(third.status, 422);
    QCOMPARE(second.json()[u"protocol_number"], first.json()[u"protocol_number"]);
    QCOMPARE(third.type, QByteArray("application/problem+json"));
}

void TestOfficeServer::batch_withOneBadLine_storesTheOthers()
{
    World world;
    auto client = world.client();
    QCOMPARE(client.pair(world.code).status, 201);

    const Answer answer = client.ask("POST", QStringLiteral("/enrolment-batches"),
                                     body(0) + "\n{bad\n" + body(1) + '\n', "application/x-ndjson");

    const auto batch = wire::decodeAcknowledgements(answer.body);
    QVERIFY(batch);
    QVERIFY(!batch->acknowledgements[0].protocolNumber.isEmpty());
    QCOMPARE(batch->acknowledgements[1].result, wire::IntakeResult::Invalid);
    QVERIFY(!batch->acknowledgements[2].protocolNumber.isEmpty());
}

void TestOfficeServer::tooLargeBody_is413AndTheConnectionEnds()
{
    World world;
    auto client = world.client();
    QCOMPARE(client.pair(world.code).status, 201);

    const Answer answer =
        client.ask("POST", QStringLiteral("/enrolment-batches"), QByteArray(600 * 1024, 'x'), "application/x-ndjson");

    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.type, QByteArray("application/problem+json"));
    QCOMPARE(client.ask("GET", QStringLiteral("/outcomes")).status, 200);
}

void TestOfficeServer::oneConnection_carriesRequestAfterRequest()
{
    World world;
    const auto socket = world.socket();

    for (int i = 1; i <= 3; ++i) {
        socket->write("GET /api/v1/status HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QByteArray answer;
        QVERIFY(QTest::qWaitFor([&] { return (answer += socket->readAll()).contains("\"version\""); }));
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
        QVERIFY(!answer.contains("Connection: close"));
    }
    QVERIFY(!isClosed(*socket));
}

void TestOfficeServer::connectionClose_isHonoured()
{
    World world;
    const auto socket = world.socket();

    socket->write("GET /api/v1/status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    QTRY_VERIFY(isClosed(*socket));
    const QByteArray answer = socket->readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QVERIFY(answer.contains("Connection: close"));
}

void TestOfficeServer::nonsense_is400_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("no HTTP") << QByteArray("hello there, office\r\n\r\n") << QByteArray("HTTP/1.1 400");
    QTest::newRow("bad length") << QByteArray("POST /api/v1/pairings HTTP/1.1\r\nContent-Length: x\r\n\r\n")
                                << QByteArray("HTTP/1.1 400");
    QTest::newRow("endless head") << "GET /api/v1/status HTTP/1.1\r\nX-Long: " + QByteArray(20'000, 'x') + "\r\n\r\n"
                                  << QByteArray("HTTP/1.1 431");
    QTest::newRow("huge body announced") << QByteArray(
                                                "POST /api/v1/pairings HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n")
                                         << QByteArray("HTTP/1.1 413");
}

void TestOfficeServer::nonsense_is400()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    World world;
    const auto socket = world.socket();

    socket->write(bytes);

    QByteArray answer;
    QVERIFY(QTest::qWaitFor([&] { return (answer += socket->readAll()).contains("\r\n\r\n"); }));
    QVERIFY2(answer.startsWith(status), answer.constData());
    QTRY_VERIFY(isClosed(*socket));
}

void TestOfficeServer::idleConnection_isClosed()
{
    ServerOptions options;
    options.idleSeconds = 1;
    World world(options);
    const auto socket = world.socket();
    QTRY_VERIFY(socket->isEncrypted());

    QTRY_VERIFY(isClosed(*socket));
}

void TestOfficeServer::halfARequest_isClosed()
{
    ServerOptions options;
    options.idleSeconds = 1;
    World world(options);
    const auto socket = world.socket();

    socket->write("POST /api/v1/pairings HTTP/1.1\r\nContent-Length: 100\r\n\r\nhalf");

    QTRY_VERIFY(socket->isEncrypted());
    QTRY_VERIFY(isClosed(*socket));
}

void TestOfficeServer::tooManyConnections_areClosedAtOnce()
{
    ServerOptions options;
    options.maxConnections = 2;
    World world(options);
    const auto first = world.socket();
    const auto second = world.socket();
    QTRY_VERIFY(first->isEncrypted() && second->isEncrypted());

    const auto third = world.socket();

    QTRY_VERIFY(isClosed(*third));
    QVERIFY(!third->isEncrypted());
    QVERIFY(!isClosed(*first));
}

void TestOfficeServer::stop_withIdleConnections_isQuick()
{
    ServerOptions options;
    options.drainSeconds = 60;
    World world(options);
    const auto socket = world.socket();
    QTRY_VERIFY(socket->isEncrypted());

    world.server->stop(); // would hang for the drain time if idle connections were waited for

    QTRY_VERIFY(isClosed(*socket));
}

QTEST_GUILESS_MAIN(TestOfficeServer)
#include "tst_officeserver.moc"
