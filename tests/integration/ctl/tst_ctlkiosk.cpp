#include "programrun.h"

#include "base/systemclock.h"
#include "base/uuid.h"
#include "platform/controlsocket.h"
#include "secrets/keyfilevault.h"
#include "support/openstore.h"
#include "support/printshop.h"
#include "support/sampleenrolments.h"
#include "support/testoffice.h"
#include "sync/identity.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace clips;
using namespace clips::testing;
using namespace Qt::StringLiterals;

/// A kiosk's folder and configuration, with an office nearby; a kiosk runs only where a test says so.
class TestCtlKiosk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void queue_ofAStoppedKiosk_isReadFromItsFiles();
    void queue_askedManyTimes_endsWellEachTime();
    void queueShow_findsByIdAndByReceipt_data();
    void queueShow_findsByIdAndByReceipt();
    void queueShow_unknown_isInvalid();
    void queue_withoutDatabase_isEmptyAndMakesNone();
    void queue_heldByAnotherProgram_saysSo();
    void queue_ofANewerVersion_isLeftAlone();
    void emergencyExport_ofAStoppedKiosk_isATableForTheProtocolOffice();
    void emergencyExport_withoutDatabase_hasOnlyItsHeader();
    void auditVerify_saysWhatIsWrong_withAnExitCodeForEach_data();
    void auditVerify_saysWhatIsWrong_withAnExitCodeForEach();
    void auditVerify_anchorThatIsNone_isWrongUsage();
    void auditVerify_databaseTakenAway_isFound();
    void syncNow_withoutKiosk_isInvalid();
    void runningKiosk_isAsked_data();
    void runningKiosk_isAsked();
    void runningKiosk_withAFullQueue_isHeardToTheEnd();
    void pair_keepsTheKeyAndShowsItNowhere();
    void pair_refused_saysWhy_data();
    void pair_refused_saysWhy();
    void pair_officeWithAnotherCertificate_isRefused();
    void pair_withoutOffice_isInvalid();
    void doctor_newKiosk_hasOnlyWarnings();
    void doctor_keyGoneWithSealedData_isAProblem();
    void doctor_brokenConfig_isAProblem();
    void doctor_looksAtThePrinter();
    void doctor_ofASpoolerThatKeepsReceipts_isAProblem();
    void doctor_saysWhatStandsAgainstNewWork_data();
    void doctor_saysWhatStandsAgainstNewWork();

private:
    void configure(const QUrl &office, const QByteArray &more = {});
    [[nodiscard]] QString database() const { return m_dir->filePath(u"data/kiosk.db"_s); }
    [[nodiscard]] QStringList with(const QStringList &arguments) const;
    [[nodiscard]] ProgramRun runBeside(const QStringList &arguments);
    void fillStore();

    std::unique_ptr<QTemporaryDir> m_dir;
    TestCertificate m_certificate;
};

void TestCtlKiosk::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkdir(u"data"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    configure({});
}

void TestCtlKiosk::configure(const QUrl &office, const QByteArray &more)
{
    QFile certificate(m_dir->filePath(u"ca.pem"_s));
    QVERIFY(certificate.open(QIODevice::WriteOnly));
    certificate.write(m_certificate.pem);
    QFile config(m_dir->filePath(u"kiosk.toml"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("demo = true\n[kiosk]\nid = \"K03\"\n[office]\nurl = \"" + office.toEncoded() +
                 "\"\nca_file = \"ca.pem\"\n[storage]\ndirectory = \"data\"\n[secrets]\nbackend = \"file\"\n" + more);
}

QStringList TestCtlKiosk::with(const QStringList &arguments) const
{
    return QStringList{u"--json"_s, u"--config"_s, m_dir->filePath(u"kiosk.toml"_s)} + arguments;
}

/// Office and kiosk live in this process: it must go on working while the program runs.
ProgramRun TestCtlKiosk::runBeside(const QStringList &arguments)
{
    QProcess program;
    program.start(kioskctlPath(), with(arguments));
    [&program] { QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 60000); }();
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

void TestCtlKiosk::fillStore()
{
    OpenStore store(database());
    QVERIFY(store.opened);
    QVERIFY(store.enrolments.confirm({sampleEnrolment(1, 0), sampleEnrolment(1, 1)}, {}).result());
}

void TestCtlKiosk::queue_ofAStoppedKiosk_isReadFromItsFiles()
{
    fillStore();

    const ProgramRun list = runKioskctl(with({u"queue"_s, u"list"_s}));
    const ProgramRun status = runKioskctl(with({u"status"_s}));

    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.json()[u"running"_s], QJsonValue(false));
    const QJsonArray rows = list.json()[u"enrolments"_s].toArray();
    QCOMPARE(rows.size(), 2);
    for (const auto &row : rows) {
        QCOMPARE(row[u"state"_s].toString(), u"confirmed"_s);
        QVERIFY(row[u"receipt_number"_s].toString().startsWith(u"K03-2026-"));
    }
    QCOMPARE(status.exitCode, 0);
    QCOMPARE(status.json()[u"kiosk_id"_s].toString(), u"K03"_s);
    QCOMPARE(status.json()[u"waiting"_s].toInt(), 2);
    QCOMPARE(status.json()[u"running"_s], QJsonValue(false));
    for (const char *planted : {plantedSurname, plantedGivenName, plantedTaxCode, plantedAnswer})
        QVERIFY(!list.output.contains(planted));
}

/// The database works in its own thread: whichever thread ends last, the program must end in order.
void TestCtlKiosk::queue_askedManyTimes_endsWellEachTime()
{
    fillStore();

    for (int i = 0; i < 30; ++i)
        QCOMPARE(runKioskctl(with({u"queue"_s, u"list"_s})).exitCode, 0);
}

void TestCtlKiosk::queueShow_findsByIdAndByReceipt_data()
{
    QTest::addColumn<bool>("byReceipt");
    QTest::newRow("id") << false;
    QTest::newRow("receipt number") << true;
}

void TestCtlKiosk::queueShow_findsByIdAndByReceipt()
{
    QFETCH(bool, byReceipt);
    fillStore();
    const QString id = uuidText(enrolmentId(1, 0));
    QString receipt;
    const ProgramRun list = runKioskctl(with({u"queue"_s, u"list"_s}));
    for (const auto &row : list.json()[u"enrolments"_s].toArray())
        receipt = row[u"receipt_number"_s].toString();

    const ProgramRun run = runKioskctl(with({u"queue"_s, u"show"_s, byReceipt ? receipt : id}));

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"receipt_number"_s].toString(), receipt);
    QVERIFY(byReceipt || run.json()[u"id"_s].toString() == id);
    QCOMPARE(run.json()[u"attempts"_s].toInt(-1), 0);
}

void TestCtlKiosk::queueShow_unknown_isInvalid()
{
    fillStore();

    const ProgramRun run = runKioskctl(with({u"queue"_s, u"show"_s, u"'; DROP TABLE enrolment;--"_s}));

    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorCode(), u"not_found"_s);
    QCOMPARE(runKioskctl(with({u"queue"_s, u"list"_s})).json()[u"enrolments"_s].toArray().size(), 2);
}

void TestCtlKiosk::queue_withoutDatabase_isEmptyAndMakesNone()
{
    const ProgramRun run = runKioskctl(with({u"queue"_s, u"list"_s}));

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"enrolments"_s].toArray().size(), 0);
    QVERIFY(!QFile::exists(database()));
}

void TestCtlKiosk::queue_heldByAnotherProgram_saysSo()
{
    const OpenStore store(database());
    QVERIFY(store.opened);

    const ProgramRun run = runKioskctl(with({u"status"_s}));

    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorCode(), u"in_use"_s);
}

void TestCtlKiosk::queue_ofANewerVersion_isLeftAlone()
{
    fillStore();
    {
        auto raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(database());
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(u"PRAGMA user_version = 9999"_s));
        raw.close();
    }
    QSqlDatabase::removeDatabase(u"raw"_s);

    const ProgramRun run = runKioskctl(with({u"queue"_s, u"list"_s}));

    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorCode(), u"newer_version"_s);
}

void TestCtlKiosk::emergencyExport_ofAStoppedKiosk_isATableForTheProtocolOffice()
{
    domain::EmergencyPeriod period;
    period.id = sittingId(99);
    period.authorisation = u"=Determina \"12\", urgente"_s;
    period.cause = domain::EmergencyCause::NetworkDown;
    period.startedAt = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    period.startedBy = u"su1"_s;
    QString receipt;
    {
        OpenStore store(database());
        QVERIFY(store.emergencies.start(period).result());
        QList<domain::Enrolment> enrolments = sampleSitting(1, 2);
        for (domain::Enrolment &enrolment : enrolments)
            enrolment.emergencyId = period.id;
        const auto saved = store.enrolments.confirm(enrolments, {}).result();
        QVERIFY(saved);
        receipt = saved->receiptNumber.text();
    }

    const ProgramRun table =
        runKioskctl({u"emergency"_s, u"export"_s, u"--config"_s, m_dir->filePath(u"kiosk.toml"_s)});
    const QStringList lines = QString::fromUtf8(table.output).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(table.exitCode, 0);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.first(), u"period_id,continues,authorisation,cause,cause_words,started_at,started_by,ended_at,"
                            "ended_by,day,entries_of_day,receipt_number,presented_at,service,enrolment_id,"
                            "protocol_number"_s);
    QVERIFY2(lines[1].contains(u",\"'=Determina \"\"12\"\", urgente\",network_down,"_s), qPrintable(lines[1]));
    QVERIFY2(lines[1].contains(u",2026-11-23,1,"_s + receipt + u','), qPrintable(lines[1]));
    for (const char *planted : {plantedSurname, plantedGivenName, plantedTaxCode})
        QVERIFY(!table.output.contains(planted));

    const ProgramRun json = runBeside({u"emergency"_s, u"export"_s});
    const QJsonObject read = json.json()[u"periods"_s].toArray().first().toObject();
    QCOMPARE(read[u"authorisation"_s].toString(), period.authorisation);
    QCOMPARE(read[u"entries"_s].toArray().size(), 2);
    QCOMPARE(read[u"days"_s].toArray().first().toObject()[u"entries"_s].toInt(), 1);
}

void TestCtlKiosk::emergencyExport_withoutDatabase_hasOnlyItsHeader()
{
    const ProgramRun run = runKioskctl({u"emergency"_s, u"export"_s, u"--config"_s, m_dir->filePath(u"kiosk.toml"_s)});

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(QString::fromUtf8(run.output).split(u'\n', Qt::SkipEmptyParts).size(), 1);
}

void TestCtlKiosk::auditVerify_saysWhatIsWrong_withAnExitCodeForEach_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("fault");
    const QString other(16, u'0');
    QTest::newRow("sound") << QString() << QString() << 0 << QString();
    QTest::newRow("changed") << u"UPDATE audit SET operator_id = 'x' WHERE sequence = 1"_s << QString() << 10
                             << u"changed"_s;
    QTest::newRow("missing") << u"DELETE FROM audit WHERE sequence = 1"_s << QString() << 11 << u"missing"_s;
    QTest::newRow("out of order") << u"UPDATE audit SET previous_hash = hash WHERE sequence = 2"_s << QString() << 12
                                  << u"out_of_order"_s;
    QTest::newRow("end cut off") << u"DELETE FROM audit WHERE sequence = 2"_s << QString() << 14 << u"tail_cut"_s;
    QTest::newRow("rewritten") << QString() << u"2:"_s + other << 15 << u"rewritten"_s;
    QTest::newRow("old copy") << QString() << u"3:"_s + other << 16 << u"old_copy"_s;
}

void TestCtlKiosk::auditVerify_saysWhatIsWrong_withAnExitCodeForEach()
{
    QFETCH(QString, statement);
    QFETCH(QString, anchor);
    QFETCH(int, exitCode);
    QFETCH(QString, fault);
    fillStore();
    if (!statement.isEmpty()) {
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            file.setDatabaseName(database());
            QVERIFY(file.open());
            QVERIFY(QSqlQuery(file).exec(statement));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    const QStringList given = anchor.isEmpty() ? QStringList() : QStringList{u"--anchor"_s, anchor};

    const ProgramRun verify = runKioskctl(with(QStringList{u"audit"_s, u"verify"_s} + given));

    QCOMPARE(verify.exitCode, exitCode);
    QCOMPARE(verify.json()[u"fault"_s].toString(), fault);
    QCOMPARE(verify.json()[u"running"_s], QJsonValue(false));
    for (const char *planted : {plantedSurname, plantedGivenName, plantedTaxCode, plantedAnswer})
        QVERIFY(!verify.output.contains(planted));
}

void TestCtlKiosk::auditVerify_anchorThatIsNone_isWrongUsage()
{
    const ProgramRun verify = runKioskctl(with({u"audit"_s, u"verify"_s, u"--anchor"_s, u"12"_s}));
    QCOMPARE(verify.exitCode, 2);
}

void TestCtlKiosk::auditVerify_databaseTakenAway_isFound()
{
    QCOMPARE(runKioskctl(with({u"audit"_s, u"verify"_s})).exitCode, 0);
    QFile anchor(database() + u".anchor"_s);
    QVERIFY(anchor.open(QIODevice::WriteOnly));
    anchor.write("12:" + QByteArray(64, 'a'));
    anchor.close();

    QCOMPARE(runKioskctl(with({u"audit"_s, u"verify"_s})).exitCode, 16);
}

void TestCtlKiosk::syncNow_withoutKiosk_isInvalid()
{
    const ProgramRun run = runKioskctl(with({u"sync"_s, u"now"_s}));

    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorCode(), u"not_running"_s);
}

void TestCtlKiosk::runningKiosk_isAsked_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("status") << QStringList{u"status"_s} << uR"({"command":"status"})"_s
                            << uR"({"kiosk_id":"K03","waiting":4})"_s << 0;
    QTest::newRow("list") << QStringList{u"queue"_s, u"list"_s} << uR"({"command":"queue-list"})"_s
                          << uR"({"enrolments":[]})"_s << 0;
    QTest::newRow("show") << QStringList{u"queue"_s, u"show"_s, u"x"_s} << uR"({"command":"queue-show","id":"x"})"_s
                          << uR"({"id":"x"})"_s << 0;
    QTest::newRow("sync") << QStringList{u"sync"_s, u"now"_s} << uR"({"command":"sync-now"})"_s
                          << uR"({"started":true})"_s << 0;
    QTest::newRow("unknown") << QStringList{u"queue"_s, u"show"_s, u"x"_s} << uR"({"command":"queue-show","id":"x"})"_s
                             << uR"({"error":"not_found"})"_s << 1;
}

void TestCtlKiosk::runningKiosk_isAsked()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, request);
    QFETCH(QString, answer);
    QFETCH(int, exitCode);
    QJsonObject asked;
    platform::ControlSocket kiosk(m_dir->filePath(u"data"_s), [&](const QJsonObject &question, const auto &reply) {
        asked = question;
        reply(QJsonDocument::fromJson(answer.toUtf8()).object());
    });
    QVERIFY(kiosk.listen());

    const ProgramRun run = runBeside(arguments);

    QCOMPARE(asked, QJsonDocument::fromJson(request.toUtf8()).object());
    QCOMPARE(run.exitCode, exitCode);
    QJsonObject expected = QJsonDocument::fromJson(answer.toUtf8()).object();
    expected[u"running"_s] = true;
    if (exitCode == 0)
        QCOMPARE(run.json(), expected);
    else
        QCOMPARE(run.errorCode(), u"not_found"_s);
}

void TestCtlKiosk::runningKiosk_withAFullQueue_isHeardToTheEnd()
{
    QJsonArray rows;
    for (int i = 0; i < 5000; ++i)
        rows.append(QJsonObject{{u"id"_s, i}, {u"state"_s, u"acknowledged"_s}, {u"school_year"_s, u"2026/2027"_s}});
    platform::ControlSocket kiosk(m_dir->filePath(u"data"_s), [&](const QJsonObject &, const auto &reply) {
        reply({{u"enrolments"_s, rows}});
    });
    QVERIFY(kiosk.listen());

    const ProgramRun run = runBeside({u"queue"_s, u"list"_s});

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"enrolments"_s].toArray().size(), 5000);
}

void TestCtlKiosk::pair_keepsTheKeyAndShowsItNowhere()
{
    TestOffice office(m_certificate);
    QVERIFY(office.listen());
    configure(office.url());

    const ProgramRun run = runBeside({u"pair"_s, u"K03-7F3Q-9XKD"_s});

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"paired"_s], QJsonValue(true));
    QCOMPARE(run.json()[u"municipality"_s].toString(), u"Comune di Lecce"_s);
    QVERIFY(!run.output.contains("PRIVATE") && !run.errors.contains("PRIVATE"));
    secrets::KeyFileVault vault(m_dir->filePath(u"data"_s));
    const auto identity =
        sync::decodeIdentity(vault.read(QString::fromLatin1(ports::officeIdentitySecret)).result().value_or({}));
    QVERIFY(identity);
    QCOMPARE(identity->kioskId, u"K03"_s);
    QVERIFY(identity->keyPem.contains("PRIVATE KEY"));
}

void TestCtlKiosk::pair_refused_saysWhy_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong code") << 403 << QByteArray("{}") << u"code_refused"_s;
    QTest::newRow("too many") << 429 << QByteArray("{}") << u"slow_down"_s;
    QTest::newRow("a web page") << 200 << QByteArray("<html>") << u"unexpected_answer"_s;
    QTest::newRow("a code for another kiosk") << 201 << QByteArray() << u"other_kiosk"_s;
}

void TestCtlKiosk::pair_refused_saysWhy()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    TestOffice office(m_certificate);
    QVERIFY(office.listen());
    if (body.isEmpty())
        office.pairsAs = u"K09"_s;
    else
        office.documents["pairings"] = {status, "application/json", {}, body};
    configure(office.url());

    const ProgramRun run = runBeside({u"pair"_s, u"K03-7F3Q-9XKD"_s});

    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorCode(), code);
    secrets::KeyFileVault vault(m_dir->filePath(u"data"_s));
    QVERIFY(!vault.read(QString::fromLatin1(ports::officeIdentitySecret)).result());
}

void TestCtlKiosk::pair_officeWithAnotherCertificate_isRefused()
{
    const TestCertificate other;
    TestOffice office(other);
    QVERIFY(office.listen());
    configure(office.url());

    const ProgramRun run = runBeside({u"pair"_s, u"K03-7F3Q-9XKD"_s});

    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorCode(), u"tls"_s);
    QVERIFY(office.requests.isEmpty());
}

void TestCtlKiosk::pair_withoutOffice_isInvalid()
{
    const ProgramRun run = runKioskctl(with({u"pair"_s, u"K03-7F3Q-9XKD"_s}));

    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorCode(), u"no_office"_s);
}

void TestCtlKiosk::doctor_newKiosk_hasOnlyWarnings()
{
    const ProgramRun run = runKioskctl(with({u"doctor"_s}));

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"result"_s].toString(), u"warning"_s);
    QCOMPARE(run.check(u"data-key"_s), u"ok"_s);
    QCOMPARE(run.check(u"storage"_s), u"ok"_s);
    QCOMPARE(run.check(u"office-identity"_s), u"warning"_s);
    QCOMPARE(run.check(u"database"_s), u"ok"_s);
}

void TestCtlKiosk::doctor_keyGoneWithSealedData_isAProblem()
{
    fillStore();

    const ProgramRun run = runKioskctl(with({u"doctor"_s}));

    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.json()[u"result"_s].toString(), u"invalid"_s);
    QCOMPARE(run.check(u"data-key"_s), u"problem"_s);
}

void TestCtlKiosk::doctor_brokenConfig_isAProblem()
{
    QFile config(m_dir->filePath(u"kiosk.toml"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[kiosk]\nid = 7\n");
    config.close();

    const ProgramRun run = runKioskctl(with({u"doctor"_s}));

    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.check(u"config"_s), u"problem"_s);
}

void TestCtlKiosk::doctor_looksAtThePrinter()
{
    PrintShop shop;
    QVERIFY2(shop.open(), qPrintable(shop.what()));
    const auto look = [&](const QString &queue) {
        configure({}, "[printer]\nserver = \"" + shop.server().toUtf8() + "\"\nqueue = \"" + queue.toUtf8() + "\"\n");
        return runKioskctl(with({u"doctor"_s})).check(u"printer"_s);
    };

    QCOMPARE(look(shop.queue()), u"ok"_s);
    QCOMPARE(look(u"nowhere"_s), u"problem"_s);
    shop.schedulerStop();
    QCOMPARE(look(shop.queue()), u"problem"_s);
}

void TestCtlKiosk::doctor_ofASpoolerThatKeepsReceipts_isAProblem()
{
    PrintShop shop;
    QVERIFY2(shop.open(true), qPrintable(shop.what()));
    configure({},
              "[printer]\nserver = \"" + shop.server().toUtf8() + "\"\nqueue = \"" + shop.queue().toUtf8() + "\"\n");
    QVERIFY2(shop.client(u"lp"_s, {u"-d"_s, shop.queue(), u"-t"_s, u"CLIPS"_s, m_dir->filePath(u"kiosk.toml"_s)}),
             qPrintable(shop.what()));
    QTRY_COMPARE_WITH_TIMEOUT(shop.paper().size(), 1, 60000);

    QTRY_COMPARE_WITH_TIMEOUT(runKioskctl(with({u"doctor"_s})).check(u"printer"_s), u"problem"_s, 60000);
}

void TestCtlKiosk::doctor_saysWhatStandsAgainstNewWork_data()
{
    QTest::addColumn<QByteArray>("gates");
    QTest::addColumn<QString>("result");
    QTest::newRow("open") << QByteArray("unsent_warn = 3\nunsent_stop = 3\n") << QString();
    QTest::newRow("warns") << QByteArray("unsent_warn = 2\nunsent_stop = 3\n") << u"warning"_s;
    QTest::newRow("stops") << QByteArray("unsent_warn = 1\nunsent_stop = 2\n") << u"problem"_s;
}

void TestCtlKiosk::doctor_saysWhatStandsAgainstNewWork()
{
    QFETCH(QByteArray, gates);
    QFETCH(QString, result);
    {
        OpenStore store(database());
        QVERIFY(store.opened);
        QVERIFY(store.enrolments.confirm({sampleEnrolment(1, 0), sampleEnrolment(1, 1)}, {}).result());
        QVERIFY(store.publications
                    .put({QString::fromLatin1(ports::officeContact), {}, {}, SystemClock().nowUtc().addDays(-5)})
                    .result());
    }
    configure({}, "[gates]\n" + gates);

    const ProgramRun doctor = runKioskctl(with({u"doctor"_s}));
    const ProgramRun status = runKioskctl(with({u"status"_s}));

    QCOMPARE(doctor.check(u"gate_unsent_count"_s), result);
    QCOMPARE(doctor.check(u"gate_sync"_s), u"warning"_s);
    QStringList found;
    for (const auto &gate : status.json()[u"gates"_s].toArray())
        found << gate[u"gate"_s].toString();
    QVERIFY(found.contains(u"sync"_s));
    QCOMPARE(found.contains(u"unsent_count"_s), !result.isEmpty());
}

QTEST_GUILESS_MAIN(TestCtlKiosk)
#include "tst_ctlkiosk.moc"
