#include "config/readkioskconfig.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clips::config;
using namespace Qt::StringLiterals;

class TestKioskConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_ofAnEmptyFile_givesTheDefaults();
    void parse_ofEveryKey_readsIt();
    void parse_ofFiveMistakes_reportsAllFiveWithLineAndRemedy();
    void parse_ofOneMistake_namesItsKeyAndLine_data();
    void parse_ofOneMistake_namesItsKeyAndLine();
    void parse_ofASlipOfTheKeys_suggestsTheRightOne_data();
    void parse_ofASlipOfTheKeys_suggestsTheRightOne();
    void parse_ofWhatIsNoToml_namesTheLine();
    void parse_ofRelativePaths_meansTheFolderOfTheFile();
    void read_ofAMissingFile_saysSo();
    void read_ofAFileOnDisk_isTheSameAsParsing();
};

static const auto folder = u"/etc/clips-corner"_s;

void TestKioskConfig::parse_ofAnEmptyFile_givesTheDefaults()
{
    const auto config = parseKioskConfig({}, folder);

    QVERIFY(config);
    QVERIFY(*config == defaultKioskConfig());
    QCOMPARE(config->kiosk.id, u"K01"_s);
    QCOMPARE(config->time.idleWarningSeconds, 120);
    QVERIFY(config->office.url.isEmpty());
    QVERIFY(!config->demo);
}

void TestKioskConfig::parse_ofEveryKey_readsIt()
{
    const auto config = parseKioskConfig(R"(
        demo = true
        [kiosk]
        id = "K03"
        name = "Città"
        [office]
        url = "https://127.0.0.1:8443"
        ca_file = "/tmp/ca.pem"
        [storage]
        directory = "/srv/corner"
        keep_sent_hours = 168
        [secrets]
        backend = "file"
        [printer]
        queue = "Q-1"
        server = "127.0.0.1:8631"
        paper = "roll80mm"
        [scanner]
        layout = "us_on_it"
        prefix = "f9"
        suffix = "tab"
        burst_ms = 0
        [screen]
        full_screen = false
        width_mm = 340
        height_mm = 605
        text = "large"
        theme = "dark_contrast"
        reduce_motion = true
        window = "1080x1920"
        [language]
        default = "en"
        offered = ["en", "it", "en"]
        [time]
        idle_warning_seconds = 30
        idle_grace_seconds = 10
        lock_seconds = 60
        [sync]
        poll_minutes = 1
        [gates]
        disk_warn_mb = 900
        disk_stop_mb = 100
        sync_warn_days = 2
        sync_stop_days = 5
        unsent_warn = 10
        unsent_stop = 20
        unsent_warn_days = 1
        unsent_stop_days = 4
        clock_warn_minutes = 2
        clock_stop_minutes = 30
        roster_warn_days = 7
        roster_stop_days = 1
        update_warn_days = 0
        update_stop_days = 3
        printer_stops = true
        [forms]
        directory = "/srv/forms"
    )",
                                         folder);

    QVERIFY(config);
    const KioskConfig expected{
        .demo = true,
        .kiosk = {u"K03"_s, u"Città"_s},
        .office = {QUrl(u"https://127.0.0.1:8443"_s), u"/tmp/ca.pem"_s},
        .storage = {u"/srv/corner"_s, 168},
        .secrets = {SecretsBackend::File},
        .printer = {u"Q-1"_s, u"127.0.0.1:8631"_s, Paper::Roll80mm},
        .scanner = {clips::domain::ScannerLayout::UsOnItalian, u"f9"_s, ScannerSuffix::Tab, 0},
        .screen = {false, 340, 605, TextSize::Large, Theme::DarkContrast, true, QSize(1080, 1920)},
        .language = {u"en"_s, {u"en"_s, u"it"_s}},
        .time = {30, 10, 60},
        .sync = {1},
        .gates = {900, 100, 2, 5, 10, 20, 1, 4, 2, 30, 7, 1, 0, 3, true},
        .forms = {u"/srv/forms"_s},
    };
    QVERIFY(*config == expected);
}

void TestKioskConfig::parse_ofFiveMistakes_reportsAllFiveWithLineAndRemedy()
{
    const auto config = parseKioskConfig(R"([kiosk]
id = "kiosk three"
[screen]
theme = "blue"
width_mm = "340"
[printer]
quue = "receipts"
[time]
idle_warning_seconds = 5
)",
                                         folder);

    QVERIFY(!config);
    const QList<ConfigProblem> problems = config.error();
    QCOMPARE(problems.size(), 5);
    const QList<std::pair<int, QString>> places{{2, u"kiosk.id"_s},
                                                {4, u"screen.theme"_s},
                                                {5, u"screen.width_mm"_s},
                                                {7, u"printer.quue"_s},
                                                {9, u"time.idle_warning_seconds"_s}};
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(problems[i].line, places[i].first);
        QCOMPARE(problems[i].key, places[i].second);
        QVERIFY(!problems[i].message.isEmpty());
        QVERIFY(!problems[i].remedy.isEmpty());
    }
    QCOMPARE(problems[0].remedy, u"Write K and two digits, such as “K03”."_s);
    QCOMPARE(problems[1].remedy, u"Write one of: “light”, “dark_contrast”, “light_contrast”."_s);
    QCOMPARE(problems[3].remedy, u"Did you mean “printer.queue”?"_s);
    QCOMPARE(problems[4].remedy, u"Write a whole number from 30 to 1800."_s);
}

void TestKioskConfig::parse_ofOneMistake_namesItsKeyAndLine_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("line");
    QTest::newRow("yes as a text") << QByteArray("demo = \"true\"") << u"demo"_s << 1;
    QTest::newRow("a number as id") << QByteArray("[kiosk]\nid = 3") << u"kiosk.id"_s << 2;
    QTest::newRow("a name of two lines") << QByteArray("[kiosk]\nname = \"a\\nb\"") << u"kiosk.name"_s << 2;
    QTest::newRow("a name too long") << "[kiosk]\nname = \"" + QByteArray(61, 'x') + '"' << u"kiosk.name"_s << 2;
    QTest::newRow("not encrypted") << QByteArray("[office]\nurl = \"http://office.example\"") << u"office.url"_s << 2;
    QTest::newRow("no host") << QByteArray("[office]\nurl = \"https://\"") << u"office.url"_s << 2;
    QTest::newRow("password in address") << QByteArray("[office]\nurl = \"https://a:b@c.example\"") << u"office.url"_s
                                         << 2;
    QTest::newRow("unknown backend") << QByteArray("[secrets]\nbackend = \"vault\"") << u"secrets.backend"_s << 2;
    QTest::newRow("key file without demo") << QByteArray("[secrets]\nbackend = \"file\"") << u"secrets.backend"_s << 2;
    QTest::newRow("queue with a blank") << QByteArray("[printer]\nqueue = \"a b\"") << u"printer.queue"_s << 2;
    QTest::newRow("server without port") << QByteArray("[printer]\nserver = \"host\"") << u"printer.server"_s << 2;
    QTest::newRow("half a measure") << QByteArray("[screen]\nwidth_mm = 340") << u"screen.width_mm"_s << 2;
    QTest::newRow("a broken number") << QByteArray("[screen]\nwidth_mm = 34.5") << u"screen.width_mm"_s << 2;
    QTest::newRow("kept for no hour") << QByteArray("[storage]\nkeep_sent_hours = 0") << u"storage.keep_sent_hours"_s
                                      << 2;
    QTest::newRow("kept too long") << QByteArray("[storage]\nkeep_sent_hours = 169") << u"storage.keep_sent_hours"_s
                                   << 2;
    QTest::newRow("negative") << QByteArray("[sync]\npoll_minutes = -1") << u"sync.poll_minutes"_s << 2;
    QTest::newRow("huge") << QByteArray("[sync]\npoll_minutes = 9223372036854775807") << u"sync.poll_minutes"_s << 2;
    QTest::newRow("window in words") << QByteArray("[screen]\nwindow = \"big\"") << u"screen.window"_s << 2;
    QTest::newRow("unknown language") << QByteArray("[language]\noffered = [\"it\", \"tlh\"]") << u"language.offered"_s
                                      << 2;
    QTest::newRow("scanner prefix that codes contain")
        << QByteArray("[scanner]\nprefix = \"<\"") << u"scanner.prefix"_s << 2;
    QTest::newRow("scanner prefix of two signs")
        << QByteArray("[scanner]\nprefix = \"~~\"") << u"scanner.prefix"_s << 2;
    QTest::newRow("scanner slower than fingers")
        << QByteArray("[scanner]\nburst_ms = 91") << u"scanner.burst_ms"_s << 2;
    QTest::newRow("scanner that nothing tells") << QByteArray("[scanner]\nburst_ms = 0") << u"scanner.burst_ms"_s << 2;
    QTest::newRow("no language") << QByteArray("[language]\noffered = []") << u"language.offered"_s << 2;
    QTest::newRow("mixed list") << QByteArray("[language]\noffered = [\"it\", 1]") << u"language.offered"_s << 2;
    QTest::newRow("first not offered") << QByteArray("[language]\noffered = [\"it\"]\ndefault = \"en\"")
                                       << u"language.default"_s << 3;
    QTest::newRow("a section as a key") << QByteArray("screen = \"big\"") << u"screen"_s << 1;
    QTest::newRow("a key as a section") << QByteArray("[kiosk.id]\nx = 1") << u"kiosk.id"_s << 1;
    QTest::newRow("a section twice removed") << QByteArray("[kiosk.more]\nx = 1") << u"kiosk.more"_s << 1;
}

void TestKioskConfig::parse_ofOneMistake_namesItsKeyAndLine()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, key);
    QFETCH(int, line);

    const auto config = parseKioskConfig(toml, folder);

    QVERIFY(!config);
    QCOMPARE(config.error().size(), 1);
    QCOMPARE(config.error().first().key, key);
    QCOMPARE(config.error().first().line, line);
    QVERIFY(!config.error().first().message.isEmpty());
    QVERIFY(!config.error().first().remedy.isEmpty());
}

void TestKioskConfig::parse_ofASlipOfTheKeys_suggestsTheRightOne_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("missing letter") << QByteArray("[screen]\nfull_scren = true")
                                    << u"Did you mean “screen.full_screen”?"_s;
    QTest::newRow("wrong section") << QByteArray("[kiosk]\ntheme = \"light\"") << u"Did you mean “screen.theme”?"_s;
    QTest::newRow("at the top") << QByteArray("queue = \"Q\"") << u"Did you mean “printer.queue”?"_s;
    QTest::newRow("section") << QByteArray("[scren]\ntheme = \"light\"") << u"Did you mean “screen”?"_s;
    QTest::newRow("nothing like it") << QByteArray("[kiosk]\ncolour_of_the_carpet = 1") << u"Take it out."_s;
}

void TestKioskConfig::parse_ofASlipOfTheKeys_suggestsTheRightOne()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, remedy);

    const auto config = parseKioskConfig(toml, folder);

    QVERIFY(!config);
    QCOMPARE(config.error().size(), 1);
    QCOMPARE(config.error().first().remedy, remedy);
}

void TestKioskConfig::parse_ofWhatIsNoToml_namesTheLine()
{
    const auto config = parseKioskConfig("[kiosk]\nid = K03\n", folder);

    QVERIFY(!config);
    QCOMPARE(config.error().size(), 1);
    QCOMPARE(config.error().first().line, 2);
    QVERIFY(!config.error().first().message.isEmpty());
}

void TestKioskConfig::parse_ofRelativePaths_meansTheFolderOfTheFile()
{
    const auto config =
        parseKioskConfig("[office]\nca_file = \"ca/office.pem\"\n[storage]\ndirectory = \"../data\"", folder);

    QCOMPARE(config->office.caFile, u"/etc/clips-corner/ca/office.pem"_s);
    QCOMPARE(config->storage.directory, u"/etc/data"_s);
    QCOMPARE(config->forms.directory, QString());
}

void TestKioskConfig::read_ofAMissingFile_saysSo()
{
    const auto config = readKioskConfig(u"/nonexistent/kiosk.toml"_s);

    QVERIFY(!config);
    QCOMPARE(config.error().size(), 1);
    QCOMPARE(config.error().first().line, 0);
}

void TestKioskConfig::read_ofAFileOnDisk_isTheSameAsParsing()
{
    QTemporaryDir home;
    QFile file(home.filePath(u"kiosk.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[kiosk]\nid = \"K07\"\n[storage]\ndirectory = \"data\"\n");
    file.close();

    const auto config = readKioskConfig(file.fileName());

    QCOMPARE(config->kiosk.id, u"K07"_s);
    QCOMPARE(config->storage.directory, home.filePath(u"data"_s));
}

QTEST_GUILESS_MAIN(TestKioskConfig)
#include "tst_kioskconfig.moc"
