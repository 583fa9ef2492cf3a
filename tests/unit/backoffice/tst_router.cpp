#include "backoffice/http/router.h"

#include <QTest>

using namespace clips::office;

class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_pathWithVariable_givesItsValue();
    void miss_saysWhy_data();
    void miss_saysWhy();
    void checkBody_saysWhatIsWrong_data();
    void checkBody_saysWhatIsWrong();
};

namespace {

Router sample()
{
    Router router(QStringLiteral("/api/v1"));
    router.add({"GET", QStringLiteral("/status"), {}, 0, Caller::Anybody, [](const Call &) { return Response{}; }});
    router.add({"PUT", QStringLiteral("/enrolments/{enrolment_id}"), "application/json", 10, Caller::Kiosk,
                [](const Call &) { return Response{}; }});
    return router;
}

} // namespace

void TestRouter::find_pathWithVariable_givesItsValue()
{
    const Router router = sample();

    const auto match = router.find("PUT", QStringLiteral("/api/v1/enrolments/abc"));

    QVERIFY(match.route);
    QCOMPARE(match.values.value(QStringLiteral("enrolment_id")), QStringLiteral("abc"));
}

void TestRouter::miss_saysWhy_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    QTest::newRow("unknown path") << QByteArray("GET") << QStringLiteral("/api/v1/statu") << 404 << QByteArray();
    QTest::newRow("without the prefix") << QByteArray("GET") << QStringLiteral("/status") << 404 << QByteArray();
    QTest::newRow("slash at the end") << QByteArray("GET") << QStringLiteral("/api/v1/status/") << 404 << QByteArray();
    QTest::newRow("variable left empty") << QByteArray("PUT") << QStringLiteral("/api/v1/enrolments/") << 404
                                         << QByteArray();
    QTest::newRow("other method") << QByteArray("DELETE") << QStringLiteral("/api/v1/enrolments/abc") << 405
                                  << QByteArray("PUT");
}

void TestRouter::miss_saysWhy()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QByteArray, allow);
    const Router router = sample();

    QVERIFY(!router.find(method, path).route);
    const Response response = router.explainMiss(path);

    QCOMPARE(response.status, status);
    QCOMPARE(response.header("Allow"), allow);
    QCOMPARE(response.contentType, QByteArray("application/problem+json"));
}

void TestRouter::checkBody_saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("mediaType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << QByteArray("application/json") << QByteArray("{}") << 200;
    QTest::newRow("with a charset") << QByteArray("Application/JSON; charset=utf-8") << QByteArray("{}") << 200;
    QTest::newRow("other media type") << QByteArray("text/plain") << QByteArray("{}") << 415;
    QTest::newRow("none said") << QByteArray() << QByteArray("{}") << 415;
    QTest::newRow("one byte too long") << QByteArray("application/json") << QByteArray(11, 'x') << 413;
}

void TestRouter::checkBody_saysWhatIsWrong()
{
    QFETCH(QByteArray, mediaType);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Router router = sample();
    Request request;
    request.body = body;
    request.headers.insert("content-type", mediaType);

    const auto match = router.find("PUT", QStringLiteral("/api/v1/enrolments/abc"));

    QCOMPARE(Router::checkBody(*match.route, request).status, status);
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
