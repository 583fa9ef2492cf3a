#include "base/random.h"
#include "base/systemclock.h"
#include "support/openstore.h"
#include "support/sampleenrolments.h"
#include "support/testoffice.h"
#include "sync/syncengine.h"

#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace clips;
using namespace clips::testing;

/// The signatures of both sides over a real line: clocks that differ, keys that change, a kiosk that starts again.
class TestSignedLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void clocksApart_kioskSignsByTheOfficesTime();
    void officeKeysRotatedTwice_areFollowedAndKept();
    void officeKeysSignedByAStranger_areNotBelieved();

private:
    void startEngine()
    {
        m_engine.reset();
        sync::Options options;
        options.url = m_office->url();
        options.caCertificates = m_certificate.pem;
        options.identity = [identity = m_identity] { return identity; };
        options.kioskId = QStringLiteral("K03");
        options.backoffBaseMs = 10;
        options.backoffCapMs = 40;
        m_engine.emplace(options, sync::Ports{m_store->outbox, m_store->publications}, m_clock, m_random);
        m_engine->start();
    }
    void deliverOne()
    {
        QVERIFY(m_store->enrolments.confirm(sampleSitting(++m_sittings, 1), {}).result());
        m_engine->enrolmentsWaiting();
        QTRY_COMPARE_WITH_TIMEOUT(m_store->outbox.summary().result()->acknowledged, m_sittings, 30'000);
    }
    [[nodiscard]] QString keptVersion()
    {
        return m_store->publications.get(QStringLiteral("office-keys")).result().value_or({}).version;
    }

    TestCertificate m_certificate;
    SystemClock m_clock;
    SystemRandom m_random;
    QByteArray m_identity;
    int m_sittings = 0;
    std::optional<QTemporaryDir> m_dir;
    std::optional<OpenStore> m_store;
    std::optional<TestOffice> m_office;
    std::optional<sync::SyncEngine> m_engine;
};

void TestSignedLine::init()
{
    m_sittings = 0;
    m_dir.emplace();
    m_store.emplace(m_dir->filePath(QStringLiteral("kiosk.db")), &m_clock);
    QVERIFY(m_store->opened);
    m_office.emplace(m_certificate);
    m_office->documents["outcomes"] = {200, "application/json", {}, wire::encodeOutcomes({})};
    QVERIFY(m_office->listen());
    m_identity = m_office->identity();
}

void TestSignedLine::cleanup()
{
    m_engine.reset();
    m_office.reset();
    m_store.reset();
    m_dir.reset();
}

void TestSignedLine::clocksApart_kioskSignsByTheOfficesTime()
{
    m_office->clockAheadSecs = 3 * 3600;
    startEngine();

    deliverOne();
    m_office->clockAheadSecs = -86'400;
    deliverOne();
}

void TestSignedLine::officeKeysRotatedTwice_areFollowedAndKept()
{
    startEngine();
    deliverOne();
    for (int rotation = 0; rotation < 2; ++rotation) {
        m_office->rotateKeys();
        m_engine->syncNow();
        const QByteArray etag = m_office->documents["office-keys"].headers.first().mid(6);
        QTRY_COMPARE_WITH_TIMEOUT(keptVersion(), QString::fromLatin1(etag), 30'000);
    }
    // Signed now with a key that was not there when the kiosk was paired.
    deliverOne();

    startEngine();
    deliverOne();
}

void TestSignedLine::officeKeysSignedByAStranger_areNotBelieved()
{
    const auto stranger = *wire::P256Key::fromPrivatePem(wire::newPrivateKeyPem());
    m_office->documents["office-keys"] = {
        200, "application/jose", {"ETag: \"x\""}, wire::OfficeKeys({stranger}).published(stranger)};
    startEngine();
    QTRY_VERIFY_WITH_TIMEOUT(m_office->requests.contains("GET /api/v1/outcomes?after=0"), 30'000);

    QCOMPARE(keptVersion(), QString());
    deliverOne();
}

QTEST_GUILESS_MAIN(TestSignedLine)
#include "tst_signedline.moc"
