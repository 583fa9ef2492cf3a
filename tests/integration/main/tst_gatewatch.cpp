#include "main/gatewatch.h"
#include "support/fakevault.h"
#include "support/openstore.h"

#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace clips;
using namespace clips::testing;
using rules::Gate;

namespace {

domain::GateLimits limits()
{
    return {250, 50, 3, 40, 200, 5000, 2, 40, 5, 60, 3, 0, 365, 365, false};
}

} // namespace

/// What the gates are told comes from the real store, the real disk and a vault that fails as it is bidden.
class TestGateWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void disk_isMeasured();
    void contact_isRememberedAcrossARestart();
    void clockSetBackWhileOff_isBehindWhatTheOfficeOnceSaid();
    void clockSetInTheMiddle_isNoticedAndTheOfficeSettlesIt();
    void keychainThatFallsSilent_warns();
    void keychainThatLostItsEntries_stops();
    void keychainWithoutATokenYet_isNothingToSay();
    void databasePutAside_isSaid();
    void queueRosterAndPrinter_areTakenOver();

private:
    void begin(const domain::GateLimits &limits, bool hasToken = true, bool movedAside = false);
    [[nodiscard]] std::optional<rules::GateFinding> found(Gate gate) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock;
    std::unique_ptr<FakeVault> m_vault;
    std::optional<OpenStore> m_store;
    std::unique_ptr<journey::WorkGates> m_gates;
    std::unique_ptr<kiosk::GateWatch> m_watch;
};

void TestGateWatch::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_clock.setWall(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    m_vault = std::make_unique<FakeVault>();
    m_store.emplace(m_dir->filePath(QStringLiteral("kiosk.db")), &m_clock);
    QVERIFY(m_store->opened);
}

void TestGateWatch::cleanup()
{
    m_watch.reset();
    m_gates.reset();
    m_store.reset();
}

void TestGateWatch::begin(const domain::GateLimits &limits, bool hasToken, bool movedAside)
{
    m_watch.reset();
    m_gates = std::make_unique<journey::WorkGates>(limits);
    m_watch = std::make_unique<kiosk::GateWatch>(kiosk::GateWatch::Sources{m_clock, *m_vault, m_store->publications,
                                                                           [this] { return m_store->database.check(); },
                                                                           m_dir->path()},
                                                 *m_gates);
    m_watch->start(movedAside, hasToken);
}

std::optional<rules::GateFinding> TestGateWatch::found(Gate gate) const
{
    for (const rules::GateFinding &finding : m_gates->findings()) {
        if (finding.gate == gate)
            return finding;
    }
    return std::nullopt;
}

void TestGateWatch::disk_isMeasured()
{
    domain::GateLimits huge = limits();
    huge.diskWarnMb = 2'000'000'000;
    huge.diskStopMb = 0;
    begin(huge);

    QTRY_VERIFY(found(Gate::Disk));
    QVERIFY(!found(Gate::Disk)->stops);
    QVERIFY(found(Gate::Disk)->value > 0);
}

void TestGateWatch::contact_isRememberedAcrossARestart()
{
    begin(limits());
    ports::SyncStatus status;
    status.lastContactAt = m_clock.nowUtc();
    m_watch->setSyncStatus(status);
    QVERIFY(!found(Gate::Sync));

    m_clock.advanceMs(4 * 24 * 3600'000LL);
    begin(limits());

    QTRY_VERIFY(found(Gate::Sync));
    QCOMPARE(found(Gate::Sync)->value, 4);
}

void TestGateWatch::clockSetBackWhileOff_isBehindWhatTheOfficeOnceSaid()
{
    begin(limits());
    m_watch->officeSaid(m_clock.nowUtc());
    ports::SyncStatus status;
    status.lastContactAt = m_clock.nowUtc();
    m_watch->setSyncStatus(status);

    m_clock.setWall(QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC));
    begin(limits());

    QTRY_VERIFY(found(Gate::Clock));
    QVERIFY(found(Gate::Clock)->stops);
    QVERIFY(found(Gate::Clock)->value < 0);
}

void TestGateWatch::clockSetInTheMiddle_isNoticedAndTheOfficeSettlesIt()
{
    begin(limits());
    m_watch->officeSaid(m_clock.nowUtc());
    m_clock.setWall(m_clock.nowUtc().addSecs(-7200));
    m_watch->setPrinterTrouble({});
    QTRY_VERIFY((m_watch->setPrinterTrouble({}), found(Gate::Clock)));
    QCOMPARE(found(Gate::Clock)->value, -120);
    QVERIFY(m_gates->stopNewWork());

    m_watch->officeSaid(m_clock.nowUtc());

    QVERIFY(!found(Gate::Clock));
}

void TestGateWatch::keychainThatFallsSilent_warns()
{
    m_vault->outage = ports::VaultError::Unavailable;
    begin(limits());

    QTRY_VERIFY(found(Gate::Keychain));
    QVERIFY(!found(Gate::Keychain)->stops);
}

void TestGateWatch::keychainThatLostItsEntries_stops()
{
    begin(limits(), true);

    QTRY_VERIFY(found(Gate::Keychain));
    QVERIFY(found(Gate::Keychain)->stops);
}

void TestGateWatch::keychainWithoutATokenYet_isNothingToSay()
{
    domain::GateLimits huge = limits();
    huge.diskWarnMb = 2'000'000'000;
    begin(huge, false);

    QTRY_VERIFY(found(Gate::Disk)); // by then the keychain has answered too
    QVERIFY(!found(Gate::Keychain));
}

void TestGateWatch::databasePutAside_isSaid()
{
    begin(limits(), false, true);
    QTRY_VERIFY(found(Gate::Database));
    QVERIFY(!found(Gate::Database)->stops);
    QVERIFY(m_store->database.check().result());
}

void TestGateWatch::queueRosterAndPrinter_areTakenOver()
{
    begin(limits(), false);
    ports::SyncStatus status;
    status.queue.waiting = 300;
    status.queue.oldestWaiting = m_clock.nowUtc().addDays(-50);
    m_watch->setSyncStatus(status);
    m_watch->setRosterExpiry(m_clock.nowUtc().addDays(1));
    m_watch->setPrinterTrouble(QStringLiteral("paused"));

    QVERIFY(!found(Gate::UnsentCount)->stops);
    QVERIFY(found(Gate::UnsentAge)->stops);
    QCOMPARE(found(Gate::Roster)->value, 1);
    QCOMPARE(found(Gate::Printer)->detail, QStringLiteral("paused"));
}

QTEST_GUILESS_MAIN(TestGateWatch)
#include "tst_gatewatch.moc"
