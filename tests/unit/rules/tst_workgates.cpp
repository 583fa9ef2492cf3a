#include "rules/workgates.h"

#include <QTest>

using namespace clips;
using rules::Gate;
using rules::GateFacts;
using rules::GateFinding;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;
constexpr qint64 megabyte = 1024 * 1024;

domain::GateLimits limits()
{
    domain::GateLimits limits;
    limits.diskWarnMb = 250;
    limits.diskStopMb = 50;
    limits.syncWarnDays = 3;
    limits.syncStopDays = 40;
    limits.unsentWarn = 200;
    limits.unsentStop = 5000;
    limits.unsentWarnDays = 2;
    limits.unsentStopDays = 40;
    limits.clockWarnMinutes = 5;
    limits.clockStopMinutes = 60;
    limits.rosterWarnDays = 3;
    limits.rosterStopDays = 0;
    limits.updateWarnDays = 1;
    limits.updateStopDays = 14;
    return limits;
}

GateFacts facts(void (*change)(GateFacts &))
{
    GateFacts facts;
    facts.now = now;
    change(facts);
    return facts;
}

} // namespace

/// The table at each of its edges: one millisecond, byte or record before a limit, and at it.
class TestWorkGates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachGate_atItsEdges_data();
    void eachGate_atItsEdges();
    void nothingKnown_shutsNoGate();
    void severalAtOnce_areAllSaidInOneOrder();
    void printer_stopsOnlyWhereTheOfficeWantsIt();
    void codes_leadBackToTheirGate();
};

void TestWorkGates::eachGate_atItsEdges_data()
{
    QTest::addColumn<GateFacts>("given");
    QTest::addColumn<QList<GateFinding>>("found");
    using Found = QList<GateFinding>;
    const auto row = [](const char *name, void (*change)(GateFacts &), const Found &found) {
        QTest::newRow(name) << facts(change) << found;
    };
    row("disk: 250 MB are enough", [](GateFacts &f) { f.freeBytes = 250 * megabyte; }, {});
    row("disk: a byte less warns", [](GateFacts &f) { f.freeBytes = 250 * megabyte - 1; }, {{Gate::Disk, false, 249}});
    row("disk: 50 MB only warn", [](GateFacts &f) { f.freeBytes = 50 * megabyte; }, {{Gate::Disk, false, 50}});
    row("disk: a byte less stops", [](GateFacts &f) { f.freeBytes = 50 * megabyte - 1; }, {{Gate::Disk, true, 49}});
    row("disk: nothing left", [](GateFacts &f) { f.freeBytes = 0; }, {{Gate::Disk, true, 0}});

    row("sync: just before three days", [](GateFacts &f) { f.officeHeardAt = now.addMSecs(1 - 3 * day); }, {});
    row("sync: three days warn", [](GateFacts &f) { f.officeHeardAt = now.addDays(-3); }, {{Gate::Sync, false, 3}});
    row("sync: thirty days at a stand do not stop", [](GateFacts &f) { f.officeHeardAt = now.addDays(-30); },
        {{Gate::Sync, false, 30}});
    row("sync: just before forty days", [](GateFacts &f) { f.officeHeardAt = now.addMSecs(1 - 40 * day); },
        {{Gate::Sync, false, 39}});
    row("sync: forty days stop", [](GateFacts &f) { f.officeHeardAt = now.addDays(-40); }, {{Gate::Sync, true, 40}});
    row("sync: heard in the future", [](GateFacts &f) { f.officeHeardAt = now.addDays(50); }, {});

    row("unsent: 199", [](GateFacts &f) { f.unsent = 199; }, {});
    row("unsent: 200 warn", [](GateFacts &f) { f.unsent = 200; }, {{Gate::UnsentCount, false, 200}});
    row("unsent: 4999", [](GateFacts &f) { f.unsent = 4999; }, {{Gate::UnsentCount, false, 4999}});
    row("unsent: 5000 stop", [](GateFacts &f) { f.unsent = 5000; }, {{Gate::UnsentCount, true, 5000}});

    row("oldest: just before two days", [](GateFacts &f) { f.oldestUnsent = now.addMSecs(1 - 2 * day); }, {});
    row("oldest: two days warn", [](GateFacts &f) { f.oldestUnsent = now.addDays(-2); }, {{Gate::UnsentAge, false, 2}});
    row("oldest: just before forty", [](GateFacts &f) { f.oldestUnsent = now.addMSecs(1 - 40 * day); },
        {{Gate::UnsentAge, false, 39}});
    row("oldest: forty days stop", [](GateFacts &f) { f.oldestUnsent = now.addDays(-40); },
        {{Gate::UnsentAge, true, 40}});

    row("clock: nearly five minutes", [](GateFacts &f) { f.clockOffMs = 5 * minute - 1; }, {});
    row("clock: five minutes ahead", [](GateFacts &f) { f.clockOffMs = 5 * minute; }, {{Gate::Clock, false, 5}});
    row("clock: five minutes behind", [](GateFacts &f) { f.clockOffMs = -5 * minute; }, {{Gate::Clock, false, -5}});
    row("clock: nearly an hour behind", [](GateFacts &f) { f.clockOffMs = 1 - 60 * minute; },
        {{Gate::Clock, false, -59}});
    row("clock: an hour behind stops", [](GateFacts &f) { f.clockOffMs = -60 * minute; }, {{Gate::Clock, true, -60}});
    row("clock: an hour ahead stops", [](GateFacts &f) { f.clockOffMs = 60 * minute; }, {{Gate::Clock, true, 60}});

    row("roster: three days left", [](GateFacts &f) { f.rosterExpiresAt = now.addDays(3); }, {});
    row("roster: a moment less warns", [](GateFacts &f) { f.rosterExpiresAt = now.addMSecs(3 * day - 1); },
        {{Gate::Roster, false, 2}});
    row("roster: its last moment", [](GateFacts &f) { f.rosterExpiresAt = now; }, {{Gate::Roster, false, 0}});
    row("roster: over", [](GateFacts &f) { f.rosterExpiresAt = now.addMSecs(-1); }, {{Gate::Roster, true, 0}});

    row("update: nearly a day", [](GateFacts &f) { f.updateDueSince = now.addMSecs(1 - day); }, {});
    row("update: a day warns", [](GateFacts &f) { f.updateDueSince = now.addDays(-1); }, {{Gate::Update, false, 1}});
    row("update: nearly fourteen days", [](GateFacts &f) { f.updateDueSince = now.addMSecs(1 - 14 * day); },
        {{Gate::Update, false, 13}});
    row("update: fourteen days stop", [](GateFacts &f) { f.updateDueSince = now.addDays(-14); },
        {{Gate::Update, true, 14}});

    row("printer in trouble", [](GateFacts &f) { f.printerTrouble = QStringLiteral("media-empty"); },
        {{Gate::Printer, false, 0, QStringLiteral("media-empty")}});
    row("keychain silent", [](GateFacts &f) { f.keychain = GateFacts::Keychain::Silent; },
        {{Gate::Keychain, false, 0, QStringLiteral("silent")}});
    row("key gone", [](GateFacts &f) { f.keychain = GateFacts::Keychain::KeyGone; },
        {{Gate::Keychain, true, 0, QStringLiteral("key_gone")}});
    row("database put aside", [](GateFacts &f) { f.database = GateFacts::Database::MovedAside; },
        {{Gate::Database, false, 0, QStringLiteral("moved_aside")}});
    row("database damaged", [](GateFacts &f) { f.database = GateFacts::Database::Damaged; },
        {{Gate::Database, true, 0, QStringLiteral("damaged")}});
}

void TestWorkGates::eachGate_atItsEdges()
{
    QFETCH(GateFacts, given);
    QFETCH(QList<GateFinding>, found);

    const QList<GateFinding> judged = rules::judgeGates(given, limits());

    QCOMPARE(judged.size(), found.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(judged[i].gate, found[i].gate);
        QCOMPARE(judged[i].stops, found[i].stops);
        QCOMPARE(judged[i].value, found[i].value);
        QCOMPARE(judged[i].detail, found[i].detail);
    }
    QCOMPARE(rules::stopsNewWork(judged), !found.isEmpty() && found.first().stops);
}

void TestWorkGates::nothingKnown_shutsNoGate()
{
    QVERIFY(rules::judgeGates(facts([](GateFacts &) {}), limits()).isEmpty());
}

void TestWorkGates::severalAtOnce_areAllSaidInOneOrder()
{
    const GateFacts many = facts([](GateFacts &f) {
        f.printerTrouble = QStringLiteral("paused");
        f.freeBytes = 60 * megabyte;
        f.database = GateFacts::Database::Damaged;
    });

    const auto found = rules::judgeGates(many, limits());

    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].gate, Gate::Database);
    QCOMPARE(found[1].gate, Gate::Disk);
    QCOMPARE(found[2].gate, Gate::Printer);
    QVERIFY(rules::stopsNewWork(found));
}

void TestWorkGates::printer_stopsOnlyWhereTheOfficeWantsIt()
{
    domain::GateLimits strict = limits();
    strict.printerStops = true;
    const GateFacts trouble = facts([](GateFacts &f) { f.printerTrouble = QStringLiteral("media-empty"); });

    QVERIFY(!rules::stopsNewWork(rules::judgeGates(trouble, limits())));
    QVERIFY(rules::stopsNewWork(rules::judgeGates(trouble, strict)));
}

void TestWorkGates::codes_leadBackToTheirGate()
{
    for (const Gate gate : rules::allGates)
        QCOMPARE(rules::gateFrom(rules::gateCode(gate)), std::optional(gate));
    QVERIFY(!rules::gateFrom(QStringLiteral("weather")));
}

QTEST_APPLESS_MAIN(TestWorkGates)
#include "tst_workgates.moc"
