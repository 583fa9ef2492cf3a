#include "backoffice/api/officeapi.h"

#include "support/fakeclock.h"
#include "support/officestore.h"
#include "support/officetrust.h"
#include "support/seededrandom.h"
#include "wire/cataloguejson.h"
#include "wire/receiptkeys.h"

#include <QLoggingCategory>
#include <QTest>

using namespace clips;
using namespace clips::office;

namespace {

const QByteArray key(32, 'k');

struct World
{
    testing::OfficeStore store;
    testing::FakeClock clock;
    testing::SeededRandom random;
    QTemporaryDir tls;
    std::unique_ptr<Database> database = std::move(store.open()).value();
    OfficeTrust trust = testing::officeTrust(tls.path(), clock);
    OfficeApi api{*database, clock, random, trust, [](const std::function<void()> &) { return false; }};
    testing::CertifiedKiosk kiosk = certified(QStringLiteral("K03"));

    World()
    {
        domain::Catalogue catalogue;
        catalogue.version = QStringLiteral("1");
        catalogue.publishedAt = clock.nowUtc();
        catalogue.office.municipality = QStringLiteral("Comune di Lecce");
        catalogue.office.ipaCode = QStringLiteral("c_e506");
        catalogue.office.name = QStringLiteral("Ufficio Scuola");
        Publications publications(*database, clock);
        if (!publications.setSetting(QStringLiteral("office_id"), QStringLiteral("c_e506")) ||
            !publications.put(QLatin1String(cataloguePublication),
                              {catalogue.version, wire::encodeCatalogue(catalogue)}))
            qFatal("no catalogue");
    }
    testing::CertifiedKiosk certified(const QString &kioskId)
    {
        Pairings pairings(*database, clock, random);
        return testing::certifiedKiosk(pairings, trust, kioskId);
    }
    Response ask(const char *method, const QString &path, const QByteArray &body = {}, const QByteArray &etag = {})
    {
        Request request;
        request.method = method;
        request.path = QStringLiteral("/api/v1") + path;
        request.body = body;
        request.remoteAddress = QStringLiteral("192.0.2.1");
        request.headers.insert("content-type", "application/json");
        if (!etag.isEmpty())
            request.headers.insert("if-none-match", etag);
        kiosk.sign(request, QStringLiteral("c_e506"), clock);
        return api.answer(request);
    }
    Response put(const QString &kioskId, const QByteArray &publicKey)
    {
        return ask("PUT", QStringLiteral("/kiosks/%1/receipt-key").arg(kioskId), wire::encodeReceiptKey(publicKey));
    }
    wire::ReceiptKeys published()
    {
        return wire::decodeReceiptKeys(ask("GET", QStringLiteral("/receipt-keys")).body).value_or({});
    }
};

} // namespace

class TestReceiptKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("office.access=false")); }
    void put_aKey_isPublished();
    void put_twice_changesNothing();
    void put_anotherKiosksPathOrKey_isRefused();
    void put_whatIsNoKey_is400();
    void revoke_saysSinceWhen_andKeepsTheKey();
    void get_withItsEtag_is304UntilAKeyComes();
};

void TestReceiptKeys::put_aKey_isPublished()
{
    World world;
    QVERIFY(world.published().keys.isEmpty());

    QCOMPARE(world.put(QStringLiteral("K03"), key).status, 200);

    const wire::ReceiptKeys keys = world.published();
    QCOMPARE(keys.issuer, QStringLiteral("c_e506"));
    QCOMPARE(keys.keys.size(), 1);
    QCOMPARE(keys.keys[0].kioskId, QStringLiteral("K03"));
    QCOMPARE(keys.keys[0].publicKey, key);
    QVERIFY(!keys.keys[0].revokedAt.isValid());
}

void TestReceiptKeys::put_twice_changesNothing()
{
    World world;
    QCOMPARE(world.put(QStringLiteral("K03"), key).status, 200);
    const QByteArray before = world.ask("GET", QStringLiteral("/receipt-keys")).body;
    world.clock.advanceMs(3'600'000);

    QCOMPARE(world.put(QStringLiteral("K03"), key).status, 200);

    QCOMPARE(world.ask("GET", QStringLiteral("/receipt-keys")).body, before);
}

void TestReceiptKeys::put_anotherKiosksPathOrKey_isRefused()
{
    World world;
    QCOMPARE(world.put(QStringLiteral("K04"), key).status, 403);
    QCOMPARE(world.put(QStringLiteral("K03"), key).status, 200);

    world.kiosk = world.certified(QStringLiteral("K04"));

    QCOMPARE(world.put(QStringLiteral("K04"), key).status, 422);
    QCOMPARE(world.published().keys.size(), 1);
}

void TestReceiptKeys::put_whatIsNoKey_is400()
{
    World world;

    QCOMPARE(world.put(QStringLiteral("K03"), QByteArray(31, 'k')).status, 400);
}

void TestReceiptKeys::revoke_saysSinceWhen_andKeepsTheKey()
{
    World world;
    QCOMPARE(world.put(QStringLiteral("K03"), key).status, 200);

    ReceiptKeyStore store(*world.database, world.clock);
    QCOMPARE(store.revoke(QStringLiteral("K03")).value_or(0), 1);
    QCOMPARE(store.revoke(QStringLiteral("K03")).value_or(9), 0);

    QCOMPARE(world.published().keys.size(), 1);
    QVERIFY(world.published().keys[0].revokedAt.isValid());
    QCOMPARE(world.put(QStringLiteral("K03"), key).status, 200);
    QVERIFY2(world.published().keys[0].revokedAt.isValid(),
             "a stolen kiosk must not come back by telling its key again");
}

void TestReceiptKeys::get_withItsEtag_is304UntilAKeyComes()
{
    World world;
    const Response first = world.ask("GET", QStringLiteral("/receipt-keys"));
    const QByteArray etag = first.header("ETag");

    QCOMPARE(world.ask("GET", QStringLiteral("/receipt-keys"), {}, etag).status, 304);
    QCOMPARE(world.put(QStringLiteral("K03"), key).status, 200);
    QCOMPARE(world.ask("GET", QStringLiteral("/receipt-keys"), {}, etag).status, 200);
}

QTEST_GUILESS_MAIN(TestReceiptKeys)
#include "tst_receiptkeys.moc"
