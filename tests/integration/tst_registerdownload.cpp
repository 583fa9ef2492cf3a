#include "base/random.h"
#include "base/systemclock.h"
#include "support/openstore.h"
#include "support/testoffice.h"
#include "sync/syncengine.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <mutex>
#include <optional>

using namespace clips;
using namespace clips::testing;
using ports::RegisterError;
using ports::SnapshotDetails;

namespace {

/// What a register would have on its disk. The sink may be written in another thread.
class SinkRegister final : public ports::Register
{
public:
    QFuture<Result<SnapshotDetails, RegisterError>> open() override { return {}; }
    void close() override {}
    [[nodiscard]] std::optional<SnapshotDetails> loaded() const override { return std::nullopt; }
    [[nodiscard]] QList<ports::RegisterMatch> findByTaxCode(const QString &) const override { return {}; }
    [[nodiscard]] QList<ports::RegisterMatch> search(const QString &, int) const override { return {}; }
    [[nodiscard]] std::optional<domain::Household> household(const QString &) const override { return std::nullopt; }
    [[nodiscard]] std::unique_ptr<ports::SnapshotSink> receive() override { return std::make_unique<Sink>(*this); }

    [[nodiscard]] QByteArray committed() const
    {
        const std::lock_guard lock(m_mutex);
        return m_committed;
    }
    [[nodiscard]] int commits() const
    {
        const std::lock_guard lock(m_mutex);
        return m_commits;
    }
    [[nodiscard]] int slices() const
    {
        const std::lock_guard lock(m_mutex);
        return m_slices;
    }

private:
    class Sink final : public ports::SnapshotSink
    {
    public:
        explicit Sink(SinkRegister &owner)
            : m_owner(owner)
        {}
        Result<void, RegisterError> write(QByteArrayView bytes) override
        {
            m_bytes += bytes;
            const std::lock_guard lock(m_owner.m_mutex);
            ++m_owner.m_slices;
            return {};
        }
        Result<SnapshotDetails, RegisterError> commit() override
        {
            const std::lock_guard lock(m_owner.m_mutex);
            m_owner.m_committed = m_bytes;
            ++m_owner.m_commits;
            return SnapshotDetails{QStringLiteral("s1"), QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC), 1, 1};
        }

    private:
        SinkRegister &m_owner;
        QByteArray m_bytes;
    };

    mutable std::mutex m_mutex;
    QByteArray m_committed;
    int m_commits = 0;
    int m_slices = 0;
};

} // namespace

class TestRegisterDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void snapshot_large_arrivesInSlicesAndIsTold();
    void snapshot_unchanged_isNotFetchedTwiceUnlessAsked();
    void snapshot_cutInTheMiddle_isNotCommitted();

private:
    void startEngine()
    {
        sync::Options options;
        options.url = m_office->url();
        options.caCertificates = m_certificate.pem;
        options.identity = [identity = m_office->identity()] { return identity; };
        options.backoffBaseMs = 10;
        options.backoffCapMs = 40;
        m_engine.emplace(options, sync::Ports{m_store->outbox, m_store->publications, &*m_register}, m_clock, m_random);
    }

    TestCertificate m_certificate;
    SystemClock m_clock;
    SystemRandom m_random;
    QByteArray m_snapshot;
    std::optional<QTemporaryDir> m_dir;
    std::optional<OpenStore> m_store;
    std::optional<TestOffice> m_office;
    std::optional<SinkRegister> m_register;
    std::optional<sync::SyncEngine> m_engine;
};

void TestRegisterDownload::init()
{
    m_dir.emplace();
    m_store.emplace(m_dir->filePath(QStringLiteral("kiosk.db")), &m_clock);
    m_office.emplace(m_certificate);
    m_register.emplace();
    m_snapshot.clear();
    while (m_snapshot.size() < 5'000'000)
        m_snapshot += "{\"household_id\":\"H" + QByteArray::number(m_snapshot.size()) + "\"}\n";
    m_office->documents["register-snapshot"] = {200, "application/x-ndjson", {"ETag: \"s1\""}, m_snapshot};
    m_office->documents["outcomes"] = {200, "application/json", {}, wire::encodeOutcomes({})};
    QVERIFY(m_office->listen());
    startEngine();
}

void TestRegisterDownload::cleanup()
{
    m_engine.reset();
    m_register.reset();
    m_office.reset();
    m_store.reset();
    m_dir.reset();
}

void TestRegisterDownload::snapshot_large_arrivesInSlicesAndIsTold()
{
    QSignalSpy news(&*m_engine, &sync::SyncEngine::registerChanged);

    m_engine->start();

    QTRY_COMPARE(news.size(), 1);
    QCOMPARE(m_register->committed(), m_snapshot);
    QVERIFY(m_register->slices() > 10);
    QCOMPARE(news[0][0].value<SnapshotDetails>().snapshotId, QStringLiteral("s1"));
}

void TestRegisterDownload::snapshot_unchanged_isNotFetchedTwiceUnlessAsked()
{
    const QByteArray last = "GET /api/v1/outcomes?after=0";
    m_engine->start();
    QTRY_VERIFY(m_office->requests.contains(last));
    QCOMPARE(m_register->commits(), 1);

    m_office->requests.clear();
    m_engine->syncNow();
    QTRY_VERIFY(m_office->requests.contains(last));
    QCOMPARE(m_register->commits(), 1);

    m_engine->fetchRegisterAgain();
    QTRY_COMPARE(m_register->commits(), 2);
}

void TestRegisterDownload::snapshot_cutInTheMiddle_isNotCommitted()
{
    m_office->documents["register-snapshot"].cutAt = 3'000'000;

    m_engine->start();

    QTRY_VERIFY(m_register->slices() > 0);
    QTRY_VERIFY(m_office->requests.count("GET /api/v1/register-snapshot") >= 2);
    QCOMPARE(m_register->commits(), 0);
    m_office->documents["register-snapshot"].cutAt = -1;
    QTRY_COMPARE(m_register->committed(), m_snapshot);
}

QTEST_GUILESS_MAIN(TestRegisterDownload)
#include "tst_registerdownload.moc"
