#include "backoffice/api/officeapi.h"

#include "base/uuid.h"
#include "domain/activationcode.h"
#include "support/fakeclock.h"
#include "support/officestore.h"
#include "support/officetrust.h"
#include "support/seededrandom.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTest>
#include <array>
#include <sodium.h>

using namespace clips;
using namespace clips::office;
using domain::ActivationHalf;

namespace {

const QString reference = QStringLiteral("K03-7F3Q-9XKD");

/// The cheapest verifier there is: what it costs is not what is tested.
QString verifierOf(const QString &secret)
{
    std::array<char, crypto_pwhash_STRBYTES> verifier{};
    const QByteArray bytes = secret.toUtf8();
    if (sodium_init() < 0 ||
        crypto_pwhash_str(verifier.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                          crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN) != 0)
        qFatal("no verifier");
    return QString::fromLatin1(verifier.data());
}

/// An office that knows one letter, and the portal of its municipality.
struct World
{
    testing::OfficeStore store;
    testing::FakeClock clock;
    testing::SeededRandom random;
    QTemporaryDir tls;
    std::unique_ptr<Database> database = std::move(store.open()).value();
    OfficeTrust trust = testing::officeTrust(tls.path(), clock);
    OfficeApi api{*database, clock, random, trust, [](const std::function<void()> &) { return false; }};
    QString token = Pairings(*database, clock, random).newPortalToken().value_or({});
    std::optional<testing::CertifiedKiosk> kiosk;
    ActivationHalf paper = ActivationHalf::random(random);
    ActivationHalf message = ActivationHalf::random(random);
    QUuid recognition = uuidV7(clock, random);

    World() { tell(false); }

    void tell(bool isVoid)
    {
        const wire::LetterNews news{recognition,    QStringLiteral("op1"), verifierOf(activationSecret(paper, message)),
                                    message.text(), clock.nowUtc(),        clock.nowUtc().addDays(30),
                                    isVoid};
        if (!Letters(*database, clock).put(QStringLiteral("K03"), reference, news).value_or(false))
            qFatal("no letter");
    }
    Response put(const QString &activation, const QByteArray &body)
    {
        Request request;
        request.method = "PUT";
        request.path = QStringLiteral("/api/v1/activations/") + activation;
        request.body = body;
        request.remoteAddress = QStringLiteral("192.0.2.1");
        request.headers.insert("content-type", "application/json");
        request.headers.insert("authorization", "Bearer " + token.toLatin1());
        if (kiosk)
            kiosk->sign(request, QString(), clock);
        return api.answer(request);
    }
    Response check(const QString &paperHalf, const QString &messageHalf, const QString &letter = reference,
                   const QUuid &activation = {})
    {
        const QJsonObject body{{QStringLiteral("reference"), letter},
                               {QStringLiteral("paper_half"), paperHalf},
                               {QStringLiteral("message_half"), messageHalf}};
        return put(uuidText(activation.isNull() ? uuidV7(clock, random) : activation), QJsonDocument(body).toJson());
    }
    Response right(const QUuid &activation = {}) { return check(paper.text(), message.text(), reference, activation); }
};

} // namespace

class TestActivations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("office.access=false")); }
    void bothHalves_nameTheRecognition_once();
    void answerThatDidNotCome_isGivenAgainToTheSameActivationOnly();
    void whatCannotBeUsed_isAnsweredAlike_data();
    void whatCannotBeUsed_isAnsweredAlike();
    void fiveWrongTries_areTheEndOfTheLetter();
    void checks_areCountedByTheMinute();
    void portalAndKiosk_openNothingOfEachOther();
    void newToken_makesTheFormerVoid();
    void badRequest_is400AndNoTry_data();
    void badRequest_is400AndNoTry();
};

void TestActivations::bothHalves_nameTheRecognition_once()
{
    World world;

    const Response first = world.check(world.paper.text().toLower().remove(u'-'), world.message.text());

    QCOMPARE(first.status, 200);
    const QJsonObject said = QJsonDocument::fromJson(first.body).object();
    QCOMPARE(said[u"recognition_id"].toString(), uuidText(world.recognition));
    QCOMPARE(said[u"reference"].toString(), reference);
    QCOMPARE(world.right().status, 403);
}

void TestActivations::answerThatDidNotCome_isGivenAgainToTheSameActivationOnly()
{
    World world;
    const QUuid activation = uuidV7(world.clock, world.random);
    const Response first = world.right(activation);

    const Response again = world.right(activation);

    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, first.body);
    QCOMPARE(world.check(world.paper.text(), world.paper.text(), reference, activation).status, 403);
    QCOMPARE(world.right(activation).status, 200);
    QCOMPARE(world.right().status, 403);
}

void TestActivations::whatCannotBeUsed_isAnsweredAlike_data()
{
    using Case = std::function<Response(World &)>;
    QTest::addColumn<Case>("ask");
    const auto row = [](const char *name, Case ask) { QTest::newRow(name) << std::move(ask); };
    row("unknown letter",
        [](World &w) { return w.check(w.paper.text(), w.message.text(), QStringLiteral("K03-0000-0000")); });
    row("wrong half on paper", [](World &w) { return w.check(w.message.text(), w.message.text()); });
    row("wrong half by message", [](World &w) { return w.check(w.paper.text(), w.paper.text()); });
    row("half with a slip of the hand", [](World &w) { return w.check(w.paper.text().chopped(1), w.message.text()); });
    row("void", [](World &w) {
        w.tell(true);
        return w.right();
    });
    row("used", [](World &w) {
        (void)w.right();
        return w.right();
    });
    row("expired", [](World &w) {
        w.clock.advanceMs(qint64(30) * 24 * 3600 * 1000);
        return w.right();
    });
    row("used and then void, asked again", [](World &w) {
        const QUuid activation = uuidV7(w.clock, w.random);
        (void)w.right(activation);
        w.tell(true);
        return w.right(activation);
    });
}

void TestActivations::whatCannotBeUsed_isAnsweredAlike()
{
    QFETCH(std::function<Response(World &)>, ask);
    World world;
    World other;
    const Response wrong = other.check(other.message.text(), other.paper.text());

    const Response response = ask(world);

    QCOMPARE(response.status, 403);
    QCOMPARE(response.contentType, QByteArray("application/problem+json"));
    QCOMPARE(response.body, wrong.body);
}

void TestActivations::fiveWrongTries_areTheEndOfTheLetter()
{
    World world;
    for (int i = 0; i < Letters::triesAllowed; ++i)
        QCOMPARE(world.check(world.message.text(), world.paper.text()).status, 403);

    QCOMPARE(world.right().status, 403);
}

void TestActivations::checks_areCountedByTheMinute()
{
    World world;
    for (int i = 0; i < ActivationCalls::checksPerMinute; ++i)
        QCOMPARE(world.check(QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("K03-0000-0000")).status, 403);

    const Response refused = world.right();
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.header("Retry-After").toInt() > 0);
    world.clock.advanceMs(61'000);

    QCOMPARE(world.right().status, 200);
}

void TestActivations::portalAndKiosk_openNothingOfEachOther()
{
    World world;
    Pairings pairings(*world.database, world.clock, world.random);
    const QString portal = world.token;
    for (const QString &token : {QString(), QStringLiteral("portal."), QStringLiteral("portal.") + QString(43, u'A')}) {
        world.token = token;
        QCOMPARE(world.right().status, 401);
    }
    QVERIFY(!pairings.kioskOf(portal.toLatin1())->has_value());
    world.token = portal;
    QCOMPARE(world.right().status, 200);
    // Nor does a kiosk's certificate open the portal's door.
    world.token.clear();
    world.kiosk = testing::certifiedKiosk(pairings, world.trust, QStringLiteral("K03"));
    QCOMPARE(world.right().status, 401);
}

void TestActivations::newToken_makesTheFormerVoid()
{
    World world;
    const QString former = world.token;
    world.token = Pairings(*world.database, world.clock, world.random).newPortalToken().value_or({});
    QVERIFY(world.token != former);
    QCOMPARE(world.right().status, 200);

    world.token = former;
    QCOMPARE(world.right().status, 401);
}

void TestActivations::badRequest_is400AndNoTry_data()
{
    QTest::addColumn<QString>("activation");
    QTest::addColumn<QByteArray>("body");
    const QString id = QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057");
    const QByteArray whole = R"({"reference":"K03-7F3Q-9XKD","paper_half":"x","message_half":"y"})";
    QTest::newRow("id that is none") << QStringLiteral("1") << whole;
    QTest::newRow("id in upper case") << id.toUpper() << whole;
    QTest::newRow("no JSON") << id << QByteArray("K03-7F3Q-9XKD");
    QTest::newRow("no half") << id << QByteArray(R"({"reference":"K03-7F3Q-9XKD","paper_half":"x"})");
    QTest::newRow("33 letters") << id
                                << R"({"reference":"K03-7F3Q-9XKD","paper_half":"x","message_half":")" +
                                       QByteArray(33, 'y') + R"("})";
}

void TestActivations::badRequest_is400AndNoTry()
{
    QFETCH(QString, activation);
    QFETCH(QByteArray, body);
    World world;

    for (int i = 0; i < Letters::triesAllowed; ++i)
        QCOMPARE(world.put(activation, body).status, 400);

    QCOMPARE(world.right().status, 200);
}

QTEST_GUILESS_MAIN(TestActivations)
#include "tst_activations.moc"
