#include "base/random.h"
#include "base/systemclock.h"
#include "base/uuid.h"
#include "support/fakeports.h"
#include "support/openstore.h"
#include "support/sampleenrolments.h"
#include "support/testoffice.h"
#include "sync/syncengine.h"
#include "wire/receiptkeys.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace clips;
using namespace clips::testing;
using domain::EnrolmentState;
using Line = ports::SyncStatus::Line;
using wire::IntakeResult;

/// The real store and the real engine against an office that misbehaves. Whatever happens on the way: nothing is
/// lost, nothing is doubled, and the bytes of an enrolment are the same at every delivery.
class TestSyncEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void send_goodLine_everythingArrivesOnce();
    void send_moreThanOneBatch_arrivesInBatches();
    void send_afterFaults_everythingArrivesOnce_data();
    void send_afterFaults_everythingArrivesOnce();
    void send_answerCutAnywhere_arrivesOnce();
    void send_nobodyThere_waitsAndGoesWhenTheOfficeIsBack();
    void send_wrongCertificate_neverLeavesTheKiosk();
    void send_signatureRefused_stopsUntilAsked();
    void send_notPaired_asksNobody();
    void send_batchTooLarge_goesInSmallerOnes();
    void send_oneTheOfficeFailsOn_doesNotHoldBackTheOthers();
    void send_wordWithoutSignature_isNoSuccess();
    void send_revoked_stopsOnlyWhenItIsSignedForUs();
    void send_acceptedForLater_asksForTheResult();
    void send_addressThatRefusesAll_setsAsideThreeAtMost();
    void send_wordOnOneEnrolment_settlesItAlone_data();
    void send_wordOnOneEnrolment_settlesItAlone();
    void send_engineEndsInTheMiddle_nextOneFinishes();
    void send_retryAfterAnHour_waitsUntilAsked();
    void download_catalogue_isKeptAndToldOnce();
    void download_webPageForCatalogue_keepsTheOldOne();
    void download_outcomes_areAppliedAndTheCursorKept();
    void download_receiptKeysWithoutOurs_tellsItOnce();
    void download_receiptKeysWithOurs_tellsNothing();
    void emergencyPeriods_areToldOldestFirst_andAgainOnlyWhenChanged();

private:
    void startEngine()
    {
        sync::Options options;
        options.url = m_office->url();
        options.caCertificates = m_certificate.pem;
        options.identity = [this] { return m_identity; };
        options.kioskId = QStringLiteral("K03");
        options.receiptKey = [this] { return m_receiptKey; };
        options.requestTimeoutMs = 400;
        options.backoffBaseMs = 10;
        options.backoffCapMs = 40;
        options.slowLaneMs = 300;
        m_engine.emplace(options, sync::Ports{m_store->outbox, m_store->publications, nullptr, nullptr, &m_emergencies},
                         m_clock, m_random);
        connect(&*m_engine, &sync::SyncEngine::statusChanged, this,
                [this](const ports::SyncStatus &status) { m_status = status; });
        m_engine->start();
    }
    void confirm(int sittings)
    {
        for (int n = 0; n < sittings; ++n)
            QVERIFY(m_store->enrolments.confirm(sampleSitting(++m_sittings, 3), {}).result());
    }
    [[nodiscard]] int acknowledged() { return m_store->outbox.summary().result()->acknowledged; }
    [[nodiscard]] QList<ports::EnrolmentRow> rows() { return *m_store->enrolments.list(10'000).result(); }
    void verifyOnceAndTheSame(int count)
    {
        QTRY_COMPARE_WITH_TIMEOUT(acknowledged(), count, 20'000);
        QCOMPARE(m_office->stored.size(), count);
        for (auto it = m_office->deliveries.cbegin(); it != m_office->deliveries.cend(); ++it) {
            for (const QByteArray &body : it.value())
                QCOMPARE(body, *m_store->enrolments.body(it.key()).result());
        }
        for (const ports::EnrolmentRow &row : rows()) {
            QVERIFY(m_office->stored.contains(row.id));
            QVERIFY(!row.protocolNumber.isEmpty());
        }
    }

    TestCertificate m_certificate;
    SystemClock m_clock;
    SystemRandom m_random;
    QByteArray m_identity;
    QByteArray m_receiptKey; ///< empty: none
    int m_sittings = 0;
    FakeEmergencyRegister m_emergencies;
    ports::SyncStatus m_status;
    std::optional<QTemporaryDir> m_dir;
    std::optional<OpenStore> m_store;
    std::optional<TestOffice> m_office;
    std::optional<sync::SyncEngine> m_engine;
};

void TestSyncEngine::init()
{
    QVERIFY(!m_certificate.pem.isEmpty());
    m_sittings = 0;
    m_emergencies.kept.clear();
    m_status = {};
    m_dir.emplace();
    m_store.emplace(m_dir->filePath(QStringLiteral("kiosk.db")), &m_clock);
    QVERIFY(m_store->opened);
    m_office.emplace(m_certificate);
    m_office->documents["outcomes"] = {200, "application/json", {}, wire::encodeOutcomes({})};
    QVERIFY(m_office->listen());
    m_identity = m_office->identity();
}

void TestSyncEngine::cleanup()
{
    m_engine.reset();
    m_office.reset();
    m_store.reset();
    m_dir.reset();
}

void TestSyncEngine::send_goodLine_everythingArrivesOnce()
{
    startEngine();
    QTRY_COMPARE(m_status.line, Line::Online);

    confirm(2);
    m_engine->enrolmentsWaiting();

    verifyOnceAndTheSame(6);
    QTRY_VERIFY(!m_status.sendingNow);
    QTRY_COMPARE(m_status.queue.waiting, 0);
    QCOMPARE(m_status.line, Line::Online);
    QVERIFY(m_status.lastContactAt.isValid());
    for (const auto &deliveries : m_office->deliveries)
        QCOMPARE(deliveries.size(), 1);
}

void TestSyncEngine::send_moreThanOneBatch_arrivesInBatches()
{
    confirm(60);

    startEngine();

    verifyOnceAndTheSame(180);
    QVERIFY2(m_office->batches <= 8, qPrintable(QString::number(m_office->batches)));
    // Batches go over connections that are kept; a handshake per batch would double the cost.
    QVERIFY(m_office->handshakes <= 6);
}

void TestSyncEngine::send_afterFaults_everythingArrivesOnce_data()
{
    QTest::addColumn<QList<Fault>>("faults");

    const auto row = [](const char *name, bool stores, const std::function<void(TestReply &)> &change) {
        QTest::newRow(name) << QList<Fault>{{stores, change}, {stores, change}, {stores, change}};
    };
    const auto status = [](int code) { return [code](TestReply &reply) { reply = {code, "text/plain", {}, "no"}; }; };
    row("500 and not kept", false, status(500));
    row("500 and yet kept", true, status(500));
    row("502 from a gateway", false, status(502));
    row("503 for a moment", false, [](TestReply &reply) { reply = {503, "text/plain", {"Retry-After: 0"}, {}}; });
    row("429 until a date gone by", false, [](TestReply &reply) {
        reply = {429, "text/plain", {"Retry-After: Mon, 23 Nov 2020 09:00:00 GMT"}, {}};
    });
    row("a portal's page says 200", false, [](TestReply &reply) {
        reply = {200, "text/html", {}, "<html>Sign in to the network</html>"};
    });
    row("200 and empty", true, [](TestReply &reply) { reply.body.clear(); });
    row("202 without a word", true, [](TestReply &reply) { reply = {202, "text/plain", {}, {}}; });
    row("redirect elsewhere", false, [](TestReply &reply) {
        reply = {302, "text/plain", {"Location: https://elsewhere.example/"}, {}};
    });
    row("not found", false, status(404));
    row("hangs after keeping it", true, [](TestReply &reply) { reply.hangs = true; });
    row("hangs without keeping it", false, [](TestReply &reply) { reply.hangs = true; });
    row("closes without an answer", true, [](TestReply &reply) { reply.cutAt = 0; });
    row("cut in the head", true, [](TestReply &reply) { reply.cutAt = 40; });
    row("cut in the body", true, [](TestReply &reply) { reply.cutAt = 300; });
    row("word on another enrolment", true,
        [](TestReply &reply) { reply.body.replace("\"enrolment_id\":\"0193b2a0-0", "\"enrolment_id\":\"0193b2a0-f"); });
    row("hash of other bytes", true, [](TestReply &reply) {
        reply.body.replace("\"body_sha256\":\"", "\"body_sha256\":\"0000").replace("0000\"", "\"");
    });
    row("not JSON to the end", true, [](TestReply &reply) { reply.body.chop(5); });
    row("an answer without end", true, [](TestReply &reply) { reply.body += QByteArray(5 * 1024 * 1024, ' '); });
}

void TestSyncEngine::send_afterFaults_everythingArrivesOnce()
{
    QFETCH(QList<Fault>, faults);
    m_office->faults = faults;
    confirm(2);

    startEngine();

    verifyOnceAndTheSame(6);
    QVERIFY(m_office->faults.isEmpty());
    QTRY_COMPARE(m_status.line, Line::Online);
}

void TestSyncEngine::send_answerCutAnywhere_arrivesOnce()
{
    confirm(1);
    for (const qsizetype at : {1, 12, 60, 100, 140, 180, 250, 400, 500})
        m_office->faults.append({true, [at](TestReply &reply) { reply.cutAt = at; }});

    startEngine();

    verifyOnceAndTheSame(3);
}

void TestSyncEngine::send_nobodyThere_waitsAndGoesWhenTheOfficeIsBack()
{
    const quint16 port = m_office->port();
    confirm(2);
    startEngine(); // takes the address before the office goes away
    m_office->close();
    m_office->stored.clear();
    m_engine->syncNow();
    QTRY_COMPARE(m_status.line, Line::Offline);

    confirm(1);
    m_engine->enrolmentsWaiting();
    QTRY_VERIFY(m_status.queue.nextAttemptAt.isValid() || m_status.queue.waiting == 0);
    QVERIFY(m_office->listen(port));

    QTRY_COMPARE_WITH_TIMEOUT(acknowledged(), 9, 20'000);
    QTRY_COMPARE(m_status.line, Line::Online);
}

void TestSyncEngine::send_wrongCertificate_neverLeavesTheKiosk()
{
    const TestCertificate other;
    m_office.emplace(other);
    QVERIFY(m_office->listen());
    confirm(1);

    startEngine();

    QTRY_COMPARE(m_status.line, Line::Offline);
    QTRY_COMPARE(m_status.reason, QStringLiteral("tls"));
    QTRY_COMPARE(rows().first().lastReason, QStringLiteral("tls"));
    QVERIFY(rows().first().state == EnrolmentState::Confirmed || rows().first().state == EnrolmentState::Sending);
    QVERIFY(m_office->requests.isEmpty());
}

void TestSyncEngine::send_signatureRefused_stopsUntilAsked()
{
    m_office->knowsKiosk = false;
    confirm(1);

    startEngine();

    QTRY_COMPARE(m_status.line, Line::Refused);
    QTRY_COMPARE(rows().first().lastReason, QStringLiteral("refused"));
    QTRY_VERIFY(!m_status.sendingNow);
    QCOMPARE(rows().first().state, EnrolmentState::Confirmed);
    const auto requests = m_office->requests.size();
    m_engine->enrolmentsWaiting();
    QTest::qWait(150); // long enough for several back-offs, if there were any
    QCOMPARE(m_office->requests.size(), requests);

    m_office->knowsKiosk = true;
    m_engine->syncNow();

    verifyOnceAndTheSame(3);
}

void TestSyncEngine::send_notPaired_asksNobody()
{
    m_identity.clear();
    confirm(1);

    startEngine();

    QTRY_COMPARE(m_status.line, Line::NotPaired);
    QTRY_COMPARE(m_status.queue.waiting, 3);
    QVERIFY(m_office->requests.isEmpty());
}

void TestSyncEngine::send_batchTooLarge_goesInSmallerOnes()
{
    m_office->maxLines = 4;
    confirm(7);

    startEngine();

    verifyOnceAndTheSame(21);
}

void TestSyncEngine::send_oneTheOfficeFailsOn_doesNotHoldBackTheOthers()
{
    m_office->poison = enrolmentId(1, 1);
    confirm(40);

    startEngine();

    QTRY_COMPARE_WITH_TIMEOUT(acknowledged(), 119, 20'000);
    QVERIFY(!m_office->stored.contains(m_office->poison));
    m_office->poison = QUuid(); // somebody repaired the office
    verifyOnceAndTheSame(120);
}

void TestSyncEngine::send_wordWithoutSignature_isNoSuccess()
{
    m_office->signsItsWord = false;
    confirm(1);

    startEngine();

    QTRY_COMPARE(rows().first().lastReason, QStringLiteral("not_an_acknowledgement"));
    QCOMPARE(m_office->stored.size(), 3);
    QCOMPARE(acknowledged(), 0);
    m_office->signsItsWord = true;
    verifyOnceAndTheSame(3);
}

void TestSyncEngine::send_revoked_stopsOnlyWhenItIsSignedForUs()
{
    const auto revoke = [this](TestReply &reply) { reply = m_office->revocation(); };
    const auto revokeAnother = [this](TestReply &reply) {
        reply = m_office->revocation();
        reply.body.replace("\"K03\"", "\"K04\"");
    };
    m_office->faults = {{false, revokeAnother}, {false, revoke}};
    confirm(1);
    startEngine();

    QTRY_COMPARE(m_status.line, Line::Revoked);
    QTRY_COMPARE(rows().first().lastReason, QStringLiteral("revoked"));
    QTRY_VERIFY(!m_status.sendingNow);
    QCOMPARE(m_status.queue.waiting, 3); // kept
    QCOMPARE(m_office->batches, 2);
}

void TestSyncEngine::send_acceptedForLater_asksForTheResult()
{
    TestReply result;
    m_office->faults = {
        {true, [this, &result](TestReply &reply) {
             result = reply;
             reply = {
                 202, "application/json", {"Location: /api/v1/jobs/1", "Retry-After: 0"}, R"({"status":"accepted"})"};
             m_office->documents["jobs/1"] = {200, "application/json", {}, R"({"status":"processing"})"};
         }}};
    confirm(1);
    startEngine();
    QTRY_VERIFY(m_office->requests.count("GET /api/v1/jobs/1") >= 2);
    QCOMPARE(acknowledged(), 0);

    m_office->documents["jobs/1/result"] = result;
    m_office->documents["jobs/1"] = {303, "application/json", {"Location: /api/v1/jobs/1/result"}, {}};

    verifyOnceAndTheSame(3);
    QCOMPARE(m_office->batches, 1);
}

void TestSyncEngine::send_addressThatRefusesAll_setsAsideThreeAtMost()
{
    m_office->faults.fill({false, [](TestReply &reply) { reply = {404, "application/problem+json", {}, "{}"}; }}, 60);
    confirm(4);

    startEngine();

    QTRY_VERIFY_WITH_TIMEOUT(m_office->faults.isEmpty(), 20'000);
    QTRY_COMPARE(acknowledged(), 9);
    int setAside = 0;
    for (const ports::EnrolmentRow &row : rows()) {
        if (row.state != EnrolmentState::Quarantined)
            continue;
        ++setAside;
        QCOMPARE(row.lastReason, QStringLiteral("wrong_address"));
        QVERIFY(m_store->outbox.putBack(row.id).result());
    }
    QCOMPARE(setAside, 3);
    m_engine->syncNow();
    verifyOnceAndTheSame(12);
}

void TestSyncEngine::send_wordOnOneEnrolment_settlesItAlone_data()
{
    QTest::addColumn<int>("result");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("reason");

    QTest::newRow("needs review") << int(IntakeResult::NeedsReview) << int(EnrolmentState::NeedsReview)
                                  << QStringLiteral("duplicate");
    QTest::newRow("conflict") << int(IntakeResult::Conflict) << int(EnrolmentState::Quarantined)
                              << QStringLiteral("conflict");
    QTest::newRow("invalid") << int(IntakeResult::Invalid) << int(EnrolmentState::Quarantined)
                             << QStringLiteral("invalid");
}

void TestSyncEngine::send_wordOnOneEnrolment_settlesItAlone()
{
    QFETCH(int, result);
    QFETCH(int, state);
    QFETCH(QString, reason);
    const QUuid odd = enrolmentId(1, 1);
    m_office->judge = [&](wire::Acknowledgement &word) {
        if (word.enrolmentId == odd) {
            word.result = IntakeResult(result);
            word.reason = QStringLiteral("duplicate");
        }
    };
    confirm(1);

    startEngine();

    QTRY_COMPARE(acknowledged(), 2);
    QTRY_VERIFY(!m_status.sendingNow && m_status.queue.waiting == 0);
    for (const ports::EnrolmentRow &row : rows()) {
        if (row.id == odd) {
            QCOMPARE(int(row.state), state);
            QCOMPARE(row.lastReason, reason);
        }
    }
    QCOMPARE(m_status.line, Line::Online);
}

void TestSyncEngine::send_engineEndsInTheMiddle_nextOneFinishes()
{
    m_office->faults = {{true, [](TestReply &reply) { reply.hangs = true; }}};
    confirm(2);
    startEngine();
    QTRY_COMPARE(m_office->batches, 1);

    m_engine.reset();
    m_store.reset();
    m_store.emplace(m_dir->filePath(QStringLiteral("kiosk.db")), &m_clock);
    QVERIFY(m_store->opened);
    QCOMPARE(rows().first().state, EnrolmentState::Uncertain);
    startEngine();

    verifyOnceAndTheSame(6);
}

void TestSyncEngine::send_retryAfterAnHour_waitsUntilAsked()
{
    m_office->faults = {{false, [](TestReply &reply) { reply = {503, "text/plain", {"Retry-After: 3600"}, {}}; }}};
    confirm(1);
    startEngine();
    QTRY_COMPARE(rows().first().lastReason, QStringLiteral("busy"));
    QTRY_VERIFY(!m_status.sendingNow);
    QVERIFY(rows().first().nextAttemptAt > m_clock.nowUtc().addSecs(3000));
    QTest::qWait(150); // several back-offs, if the header were not obeyed
    QCOMPARE(m_office->batches, 1);

    m_engine->syncNow();

    verifyOnceAndTheSame(3);
}

void TestSyncEngine::download_catalogue_isKeptAndToldOnce()
{
    const QByteArray body = R"({"schema":1,"version":"7","published_at":"2026-11-01T08:00:00.000Z",
        "office":{"municipality":"Comune di Lecce","ipa_code":"c_e506","office_name":"Ufficio","procedure_days":30}})";
    m_office->documents["catalogue"] = {200, "application/json", {"ETag: \"7\""}, body};
    startEngine();
    QSignalSpy news(&*m_engine, &sync::SyncEngine::catalogueChanged);
    QTRY_COMPARE(news.size(), 1);
    QCOMPARE(news[0][0].toByteArray(), body);
    QTRY_COMPARE(m_status.catalogueVersion, QStringLiteral("7"));
    QTRY_VERIFY(m_store->publications.get(QStringLiteral("catalogue")).result());
    QTRY_VERIFY(m_office->requests.contains("GET /api/v1/outcomes?after=0"));

    m_office->requests.clear();
    m_engine->syncNow();

    QTRY_VERIFY(m_office->requests.contains("GET /api/v1/outcomes?after=0"));
    QCOMPARE(news.size(), 1);
}

void TestSyncEngine::download_receiptKeysWithoutOurs_tellsItOnce()
{
    m_receiptKey = QByteArray(32, 'k');
    wire::ReceiptKeys keys{QStringLiteral("c_e506")};
    m_office->documents["receipt-keys"] = {200, "application/json", {"ETag: \"1\""}, wire::encodeReceiptKeys(keys)};
    startEngine();
    QSignalSpy news(&*m_engine, &sync::SyncEngine::receiptKeysChanged);

    QTRY_VERIFY(m_office->requests.contains("GET /api/v1/outcomes?after=0"));

    QCOMPARE(m_office->requests.count("PUT /api/v1/kiosks/K03/receipt-key"), 1);
    QTRY_VERIFY(news.size() >= 1);
    QTRY_VERIFY(m_store->publications.get(QStringLiteral("receipt-keys")).result());
}

void TestSyncEngine::emergencyPeriods_areToldOldestFirst_andAgainOnlyWhenChanged()
{
    const QDateTime morning(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    const auto period = [](const QUuid &id, const QDateTime &from, const QDateTime &to) {
        return domain::EmergencyPeriod{id,
                                       {},
                                       QStringLiteral("Ordine 12"),
                                       domain::EmergencyCause::NetworkDown,
                                       {},
                                       from,
                                       QStringLiteral("su1"),
                                       to,
                                       to.isValid() ? QStringLiteral("su1") : QString()};
    };
    const QUuid first = enrolmentId(1, 0);
    const QUuid second = enrolmentId(2, 0);
    m_emergencies.kept = {period(second, morning.addSecs(7200), {}), period(first, morning, morning.addSecs(3600))};
    const auto line = [](const QUuid &id) { return "PUT /api/v1/emergency-periods/" + uuidText(id).toLatin1(); };
    const auto told = [this] {
        QByteArrayList lines;
        for (const QByteArray &request : m_office->requests) {
            if (request.startsWith("PUT"))
                lines.append(request);
        }
        return lines;
    };
    for (const QUuid &id : {first, second})
        m_office->documents["emergency-periods/" + uuidText(id).toLatin1()] = {200, "application/json", {}, "{}"};
    startEngine();

    QTRY_COMPARE(told(), (QByteArrayList{line(first), line(second)}));
    m_emergencies.kept[0].endedAt = morning.addSecs(9000);
    m_emergencies.kept[0].endedBy = QStringLiteral("su1");
    m_engine->syncNow();

    QTRY_COMPARE(told().size(), 3);
    QCOMPARE(told().last(), line(second));
    const auto rounds = m_office->requests.count("GET /api/v1/catalogue");
    m_engine->syncNow();
    QTRY_VERIFY(m_office->requests.count("GET /api/v1/catalogue") > rounds);
    QTest::qWait(50);
    QCOMPARE(told().size(), 3);
}

void TestSyncEngine::download_receiptKeysWithOurs_tellsNothing()
{
    m_receiptKey = QByteArray(32, 'k');
    wire::ReceiptKeys keys{QStringLiteral("c_e506")};
    keys.keys.append({QStringLiteral("K03"), m_receiptKey, m_clock.nowUtc()});
    m_office->documents["receipt-keys"] = {200, "application/json", {"ETag: \"1\""}, wire::encodeReceiptKeys(keys)};
    startEngine();

    QTRY_VERIFY(m_office->requests.contains("GET /api/v1/outcomes?after=0"));

    QVERIFY(!m_office->requests.contains("PUT /api/v1/kiosks/K03/receipt-key"));
}

void TestSyncEngine::download_webPageForCatalogue_keepsTheOldOne()
{
    const ports::Publication old{QStringLiteral("catalogue"), QStringLiteral("\"1\""), "old", m_clock.nowUtc()};
    QVERIFY(m_store->publications.put(old).result());
    m_office->documents["catalogue"] = {200, "text/html", {}, "<html>Sign in to the network</html>"};

    startEngine();

    QTRY_COMPARE(m_status.reason, QStringLiteral("unexpected_answer"));
    QCOMPARE(m_store->publications.get(QStringLiteral("catalogue")).result()->content, QByteArray("old"));
}

void TestSyncEngine::download_outcomes_areAppliedAndTheCursorKept()
{
    m_office->judge = [](wire::Acknowledgement &word) { word.result = IntakeResult::NeedsReview; };
    confirm(1);
    startEngine();
    QTRY_COMPARE(m_status.queue.needsReview, 3);
    QTRY_VERIFY(m_office->requests.contains("GET /api/v1/outcomes?after=0"));
    m_office->documents["outcomes"] = {
        200,
        "application/json",
        {},
        wire::encodeOutcomes({{7, enrolmentId(1, 0), QStringLiteral("received"), QStringLiteral("2026/0000009"), {}}})};

    m_engine->syncNow();

    QTRY_COMPARE(acknowledged(), 1);
    QTRY_COMPARE(m_store->publications.get(QStringLiteral("outcomes")).result().value_or({}).version,
                 QStringLiteral("7"));
    m_engine->syncNow();
    QTRY_VERIFY(m_office->requests.contains("GET /api/v1/outcomes?after=7"));
}

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_syncengine.moc"
