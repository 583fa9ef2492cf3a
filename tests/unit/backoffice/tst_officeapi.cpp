#include "backoffice/store/query.h"
#include "support/apiworld.h"
#include "wire/digest.h"
#include "wire/emergencyjson.h"

#include <QFile>
#include <QJsonArray>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace clips;
using namespace clips::office;
using namespace clips::testing;
using World = ApiWorld;

namespace {

QByteArray drained(const Response &response)
{
    QByteArray all;
    bool isEnd = false;
    while (!isEnd) {
        response.stream->next([&](const QByteArray &slice) {
            all += slice;
            isEnd = slice.isEmpty();
        });
    }
    return all;
}

} // namespace

class TestOfficeApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("office.access=false")); }
    void contract_hasEveryRouteAndNoOther();
    void everyAnswer_carriesRateLimitAndCorrelation();
    void correlation_thatCouldSpoilTheLog_isReplaced();
    void status_needsNoCertificate();
    void otherPaths_withoutOurCertificate_are401_data();
    void otherPaths_withoutOurCertificate_are401();
    void pairing_rightCode_givesACertificateThatWorks();
    void pairing_unfitRequest_is400AndTheCodeStaysGood();
    void pairing_wrongCodes_are403AndThen429UntilAMinutePassed();
    void pairing_badBody_is400AndDoesNotCountAsATry();
    void catalogue_beforeItIsPublished_is404();
    void catalogue_withItsEtag_is304WithoutBody();
    void snapshot_slices_areTheWholeRegisterInOrder();
    void batch_answersEveryLine();
    void batch_askedForLater_isAcceptedThenPulled();
    void batch_limits_data();
    void batch_limits();
    void single_newThenSameThenOther_is201Then200Then422();
    void single_wrongPathOrBody_data();
    void single_wrongPathOrBody();
    void outcomes_wrongCursor_is400();
    void emergency_toldAndAskedFor_carriesItsProtocolNumbers();
    void emergency_wrong_isRefused_data();
    void emergency_wrong_isRefused();
    void tooManyRequests_are429UntilTheMinuteIsOver();
    void storeThatFails_is503WithRetryAfter();
};

void TestOfficeApi::contract_hasEveryRouteAndNoOther()
{
    World world;
    const QString text = QString::fromUtf8(world.ask("GET", "/openapi.yaml").body);
    QStringList written;
    QString path;
    static const QRegularExpression pathLine(QStringLiteral("^  (/\\S*):$"));
    static const QRegularExpression methodLine(QStringLiteral("^    (get|put|post|delete|patch):$"));
    for (const QString &line : text.section(QStringLiteral("\ncomponents:"), 0, 0).split(u'\n')) {
        if (const auto match = pathLine.match(line); match.hasMatch())
            path = match.captured(1);
        else if (const auto method = methodLine.match(line); method.hasMatch())
            written.append(method.captured(1).toUpper() + u' ' + path);
    }

    QStringList served;
    for (const Route &route : world.api.router().routes())
        served.append(QString::fromLatin1(route.method) + u' ' + route.pattern);
    written.sort();
    served.sort();

    QCOMPARE(served, written);
    QVERIFY(served.size() >= 9);
}

void TestOfficeApi::everyAnswer_carriesRateLimitAndCorrelation()
{
    World world;
    world.correlation = "abc-123";

    for (const char *path : {"/status", "/nothing", "/catalogue", "/outcomes"}) {
        const Response response = world.ask("GET", path);
        QVERIFY2(!response.header("X-RateLimit-Limit").isEmpty(), path);
        QVERIFY2(!response.header("X-RateLimit-Remaining").isEmpty(), path);
        QVERIFY2(!response.header("X-RateLimit-Reset").isEmpty(), path);
        QCOMPARE(response.header("X-Correlation-ID"), QByteArray("abc-123"));
    }
}

void TestOfficeApi::correlation_thatCouldSpoilTheLog_isReplaced()
{
    World world;
    world.correlation = "abc def";

    const QByteArray given = world.ask("GET", "/status").header("X-Correlation-ID");

    QCOMPARE(given.size(), 36);
}

void TestOfficeApi::status_needsNoCertificate()
{
    World world;
    world.kiosk.reset();

    const Response response = world.ask("GET", "/status");

    QCOMPARE(response.status, 200);
    QCOMPARE(json(response)[u"status"].toString(), QStringLiteral("ok"));
    QCOMPARE(json(response)[u"office_id"].toString(), QStringLiteral("c_e506"));
}

void TestOfficeApi::otherPaths_withoutOurCertificate_are401_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("catalogue") << QByteArray("GET") << QByteArray("/catalogue");
    QTest::newRow("operators") << QByteArray("GET") << QByteArray("/operators");
    QTest::newRow("register") << QByteArray("GET") << QByteArray("/register-snapshot");
    QTest::newRow("outcomes") << QByteArray("GET") << QByteArray("/outcomes");
    QTest::newRow("batch") << QByteArray("POST") << QByteArray("/enrolment-batches");
    QTest::newRow("emergencies") << QByteArray("GET") << QByteArray("/emergency-periods");
    QTest::newRow("letter") << QByteArray("PUT") << QByteArray("/kiosks/K03/letters/K03-7F3Q-9XKD");
    QTest::newRow("single") << QByteArray("PUT") << pathOf(0);
}

void TestOfficeApi::otherPaths_withoutOurCertificate_are401()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    World world;
    const auto nobodys = World().kiosk; // certified by another office
    for (const auto &kiosk : {std::optional<testing::CertifiedKiosk>(), nobodys}) {
        world.kiosk = kiosk;

        const Response response = world.ask(method.constData(), path.constData(), body(0), "application/x-ndjson");

        QCOMPARE(response.status, 401);
        QCOMPARE(response.contentType, QByteArray("application/problem+json"));
        QVERIFY(!response.header("WWW-Authenticate").isEmpty());
    }
}

void TestOfficeApi::pairing_rightCode_givesACertificateThatWorks()
{
    World world;
    Pairings pairings(*world.database, world.clock, world.random);
    const QString code = pairings.issue(QStringLiteral("K05"))->code;
    world.kiosk.reset();

    const Response response = world.pair(code);

    QCOMPARE(response.status, 201);
    QCOMPARE(json(response)[u"kiosk_id"].toString(), QStringLiteral("K05"));
    QCOMPARE(json(response)[u"office_id"].toString(), QStringLiteral("c_e506"));
    QCOMPARE(json(response)[u"municipality"].toString(), QStringLiteral("Comune di Lecce"));
    QVERIFY(!wire::OfficeKeys::fromJson(QJsonDocument(json(response)[u"office_keys"].toObject()).toJson()).isEmpty());
    world.kiosk = testing::CertifiedKiosk{QStringLiteral("K05"), world.keyPem,
                                          wire::certificateDer(json(response)[u"certificate"].toString().toLatin1())};
    QCOMPARE(world.ask("GET", "/outcomes").status, 200);
}

void TestOfficeApi::pairing_unfitRequest_is400AndTheCodeStaysGood()
{
    World world;
    Pairings pairings(*world.database, world.clock, world.random);
    const QString code = pairings.issue(QStringLiteral("K05"))->code;
    const QByteArray good = world.keyRequest;
    world.keyRequest = good.left(good.size() / 2);
    QCOMPARE(world.pair(code).status, 400);

    world.keyRequest = good;
    QCOMPARE(world.pair(code).status, 201);
}

void TestOfficeApi::pairing_wrongCodes_are403AndThen429UntilAMinutePassed()
{
    World world;
    Pairings pairings(*world.database, world.clock, world.random);
    const QString right = pairings.issue(QStringLiteral("K05"))->code;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(world.pair(QStringLiteral("K05-AAAA-AAAA")).status, 403);

    const Response refused = world.pair(right);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.header("Retry-After").toInt() > 0);
    world.clock.advanceMs(61'000);

    QCOMPARE(world.pair(right).status, 201);
}

void TestOfficeApi::pairing_badBody_is400AndDoesNotCountAsATry()
{
    World world;

    for (int i = 0; i < 10; ++i)
        QCOMPARE(world.ask("POST", "/pairings", "{\"pairing_code\":5}").status, 400);
    QCOMPARE(world.ask("POST", "/pairings", "{}", "text/plain").status, 415);

    QCOMPARE(world.pair(QStringLiteral("K05-AAAA-AAAA")).status, 403);
}

void TestOfficeApi::catalogue_beforeItIsPublished_is404()
{
    World world;

    QCOMPARE(world.ask("GET", "/catalogue").status, 404);
    QCOMPARE(world.ask("GET", "/register-snapshot").status, 404);
}

void TestOfficeApi::catalogue_withItsEtag_is304WithoutBody()
{
    World world;
    Publications publications(*world.database, world.clock);
    QVERIFY(publications.put(QStringLiteral("catalogue"), {QStringLiteral("v1"), "{\"a\":1}"}));
    const Response first = world.ask("GET", "/catalogue");
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body, QByteArray("{\"a\":1}"));

    world.etag = first.header("ETag");
    const Response second = world.ask("GET", "/catalogue");
    QVERIFY(publications.put(QStringLiteral("catalogue"), {QStringLiteral("v2"), "{\"a\":2}"}));
    const Response third = world.ask("GET", "/catalogue");

    QCOMPARE(second.status, 304);
    QVERIFY(second.body.isEmpty());
    QCOMPARE(third.status, 200);
    QCOMPARE(third.body, QByteArray("{\"a\":2}"));
}

void TestOfficeApi::snapshot_slices_areTheWholeRegisterInOrder()
{
    World world;
    constexpr int count = PublicationCalls::householdsPerSlice * 2 + 7;
    int made = 0;
    const auto header =
        RegisterStore(*world.database)
            .replace(QStringLiteral("s1"), world.clock.nowUtc(), [&]() -> std::optional<domain::Household> {
                if (made == count)
                    return std::nullopt;
                domain::Household household;
                household.id = QStringLiteral("F%1").arg(made++);
                household.members = {testing::sampleEnrolment(1, 0).child};
                return household;
            });
    QVERIFY(header);

    const Response response = world.ask("GET", "/register-snapshot");
    const QByteArray all = drained(response);

    QCOMPARE(response.contentType, QByteArray("application/x-ndjson"));
    QCOMPARE(response.stream->length, all.size());
    const QByteArrayList lines = all.split('\n');
    QCOMPARE(lines.size(), count + 2); // header, households, nothing after the last line feed
    QCOMPARE(wire::decodeSnapshotHeader(lines[0])->households, count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(wire::decodeHousehold(lines[i + 1])->id, QStringLiteral("F%1").arg(i));
    world.etag = response.header("ETag");
    QCOMPARE(world.ask("GET", "/register-snapshot").status, 304);
}

void TestOfficeApi::batch_answersEveryLine()
{
    World world;

    const Response response =
        world.ask("POST", "/enrolment-batches", body(0) + '\n' + body(1) + "\nnonsense\n", "application/x-ndjson");

    QCOMPARE(response.status, 200);
    const auto answer = wire::decodeAcknowledgements(response.body);
    QVERIFY(answer);
    QCOMPARE(answer->officeId, QStringLiteral("c_e506"));
    QCOMPARE(answer->acknowledgements.size(), 3);
    QCOMPARE(answer->acknowledgements[1].enrolmentId, testing::enrolmentId(1, 1));
    QCOMPARE(answer->acknowledgements[2].result, wire::IntakeResult::Invalid);
}

void TestOfficeApi::batch_askedForLater_isAcceptedThenPulled()
{
    World world;
    const QByteArray lines = body(0) + '\n';
    QByteArray key = "\"0193b2a0-key\"";
    const auto send = [&](const QByteArray &sent) {
        world.damage = [&](Request &request) {
            request.headers.insert("prefer", "respond-async");
            request.headers.insert("idempotency-key", key);
        };
        const Response response = world.ask("POST", "/enrolment-batches", sent, "application/x-ndjson");
        world.damage = {};
        return response;
    };

    const Response accepted = send(lines);
    QCOMPARE(accepted.status, 202);
    QCOMPARE(accepted.header("Location"), QByteArray("/api/v1/enrolment-batches/0193b2a0-key"));
    QCOMPARE(send(lines).status, 202);
    QCOMPARE(send(body(1) + '\n').status, 422);

    const Response state = world.ask("GET", "/enrolment-batches/0193b2a0-key");
    QCOMPARE(state.status, 303);
    QCOMPARE(state.header("Location"), QByteArray("/api/v1/enrolment-batches/0193b2a0-key/acknowledgements"));
    const Response result = world.ask("GET", "/enrolment-batches/0193b2a0-key/acknowledgements");
    const auto answer = wire::decodeAcknowledgements(result.body);
    QVERIFY(answer);
    QCOMPARE(answer->acknowledgements.size(), 1);
    QCOMPARE(answer->acknowledgements.first().bodyHash, wire::bodyHash(body(0)));
    QCOMPARE(world.ask("GET", "/enrolment-batches/unknown-key").status, 404);
    key = "no quotes";
    QCOMPARE(send(lines).status, 400);
}

void TestOfficeApi::batch_limits_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    const QByteArray ndjson("application/x-ndjson");
    QTest::newRow("empty") << QByteArray() << ndjson << 400;
    QTest::newRow("one empty line, which is answered as such") << QByteArray("\n") << ndjson << 200;
    QTest::newRow("fifty lines") << QByteArray("x\n").repeated(50) << ndjson << 200;
    QTest::newRow("fifty-one lines") << QByteArray("x\n").repeated(51) << ndjson << 413;
    QTest::newRow("more than 512 KiB") << QByteArray(512 * 1024 + 1, 'x') << ndjson << 413;
    QTest::newRow("as JSON") << QByteArray("{}") << QByteArray("application/json") << 415;
}

void TestOfficeApi::batch_limits()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    World world;

    QCOMPARE(world.ask("POST", "/enrolment-batches", body, type.constData()).status, status);
}

void TestOfficeApi::single_newThenSameThenOther_is201Then200Then422()
{
    World world;
    QByteArray other = body(0);
    other.replace("allergia-al-sedano", "allergia-alla-soia");

    const Response first = world.ask("PUT", pathOf(0).constData(), body(0));
    const Response second = world.ask("PUT", pathOf(0).constData(), body(0));
    const Response third = world.ask("PUT", pathOf(0).constData(), other);

    QCOMPARE(first.status, 201);
    QCOMPARE(second.status, 200);
    QCOMPARE(third.status, 422);
    QCOMPARE(json(first)[u"result"].toString(), QStringLiteral("stored"));
    QCOMPARE(json(second)[u"result"].toString(), QStringLiteral("already_stored"));
    QCOMPARE(json(second)[u"protocol_number"], json(first)[u"protocol_number"]);
    QCOMPARE(third.contentType, QByteArray("application/problem+json"));
}

void TestOfficeApi::single_wrongPathOrBody_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("status");
    QTest::newRow("path is no id") << QByteArray("/enrolments/1") << body(0) << 400;
    QTest::newRow("body is no JSON") << pathOf(0) << QByteArray("<html>") << 400;
    QTest::newRow("id of another enrolment") << pathOf(1) << body(0) << 422;
    QTest::newRow("too large") << pathOf(0) << QByteArray(65 * 1024, ' ') << 413;
}

void TestOfficeApi::single_wrongPathOrBody()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, content);
    QFETCH(int, status);
    World world;

    const Response response = world.ask("PUT", path.constData(), content);

    QCOMPARE(response.status, status);
    QCOMPARE(json(response)[u"status"].toInt(), status);
    QVERIFY(!response.body.contains(testing::plantedSurname));
}

void TestOfficeApi::outcomes_wrongCursor_is400()
{
    World world;

    QCOMPARE(world.ask("GET", "/outcomes?after=-1").status, 400);
    QCOMPARE(world.ask("GET", "/outcomes?after=x").status, 400);
    QCOMPARE(world.ask("GET", "/outcomes?after=0").status, 200);
}

namespace {

QJsonObject emergencyBody()
{
    domain::EmergencyPeriod period;
    period.id = testing::enrolmentId(50, 0);
    period.authorisation = QStringLiteral("Ordine di servizio 12/2026");
    period.startedAt = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    period.startedBy = QStringLiteral("sup1");
    period.days = {{QDate(2026, 11, 23), 1}};
    return wire::emergencyPeriodJson(QStringLiteral("K03"), period);
}

QByteArray emergencyPath()
{
    return "/emergency-periods/" + testing::enrolmentId(50, 0).toByteArray(QUuid::WithoutBraces);
}

} // namespace

void TestOfficeApi::emergency_toldAndAskedFor_carriesItsProtocolNumbers()
{
    World world;
    auto inside = testing::sampleEnrolment(1, 0);
    inside.emergencyId = testing::enrolmentId(50, 0);
    world.ask("PUT", pathOf(0).constData(),
              wire::encodeEnrolment(inside, *domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, 1)));
    const QByteArray body = QJsonDocument(emergencyBody()).toJson();

    QCOMPARE(world.ask("GET", emergencyPath().constData()).status, 404);
    QCOMPARE(world.ask("PUT", emergencyPath().constData(), body).status, 201);
    QCOMPARE(world.ask("PUT", emergencyPath().constData(), body).status, 200);

    const QJsonObject one = json(world.ask("GET", emergencyPath().constData()));
    QCOMPARE(one[u"entries"][0][u"protocol_number"].toString(), QStringLiteral("2026/0000001"));
    QCOMPARE(one[u"entries"][0][u"receipt_number"].toString(),
             domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, 1)->text());
    QCOMPARE(json(world.ask("GET", "/emergency-periods"))[u"emergency_periods"].toArray().size(), 1);
    QVERIFY(!world.ask("GET", "/emergency-periods").body.contains(testing::plantedSurname));
}

void TestOfficeApi::emergency_wrong_isRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *member, const QJsonValue &value, int status) {
        QTest::newRow(name) << QString::fromLatin1(member) << value << status;
    };
    row("other id", "emergency_id", QStringLiteral("0193b2a0-0001-7000-9000-000000000099"), 422);
    row("other kiosk", "kiosk_id", QStringLiteral("K07"), 422);
    row("no authorisation", "authorisation", QString(), 400);
    row("201 letters of authorisation", "authorisation", QString(201, u'a'), 400);
    row("unknown cause", "cause", QStringLiteral("holiday"), 400);
    row("ends before it starts", "ended_at", QStringLiteral("2026-11-23T07:59:59.999Z"), 400);
    row("days twice", "days",
        QJsonArray{QJsonObject{{QStringLiteral("day"), QStringLiteral("2026-11-23")}, {QStringLiteral("entries"), 1}},
                   QJsonObject{{QStringLiteral("day"), QStringLiteral("2026-11-23")}, {QStringLiteral("entries"), 1}}},
        400);
}

void TestOfficeApi::emergency_wrong_isRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(int, status);
    World world;
    QJsonObject body = emergencyBody();
    body.insert(member, value);

    QCOMPARE(world.ask("PUT", emergencyPath().constData(), QJsonDocument(body).toJson()).status, status);

    QCOMPARE(world.ask("GET", emergencyPath().constData()).status, 404);
}

void TestOfficeApi::tooManyRequests_are429UntilTheMinuteIsOver()
{
    World world;
    int asked = 0;
    while (world.ask("GET", "/outcomes").status == 200)
        QVERIFY(++asked < 5000);

    const Response refused = world.ask("GET", "/outcomes");
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.header("X-RateLimit-Remaining"), QByteArray("0"));
    QVERIFY(refused.header("Retry-After").toInt() > 0);
    world.clock.advanceMs(61'000);

    QCOMPARE(world.ask("GET", "/outcomes").status, 200);
}

void TestOfficeApi::storeThatFails_is503WithRetryAfter()
{
    World world;
    QCOMPARE(world.ask("POST", "/enrolment-batches", body(0), "application/x-ndjson").status, 200);
    // The next protocol number is one that is taken.
    QVERIFY(runQuery(*world.database, QStringLiteral("DELETE FROM counter")));

    const Response response = world.ask("POST", "/enrolment-batches", body(1), "application/x-ndjson");

    QCOMPARE(response.status, 503);
    QVERIFY(response.header("Retry-After").toInt() > 0);
    QCOMPARE(response.contentType, QByteArray("application/problem+json"));
}

QTEST_GUILESS_MAIN(TestOfficeApi)
#include "tst_officeapi.moc"
