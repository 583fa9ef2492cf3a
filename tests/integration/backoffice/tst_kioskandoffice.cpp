#include "officeprocess.h"

#include "base/random.h"
#include "base/systemclock.h"
#include "base/uuid.h"
#include "journey/letterdesk.h"
#include "printing/lettertext.h"
#include "register/sealedregister.h"
#include "secrets/argon2secrethasher.h"
#include "storage/sqliteletterstore.h"
#include "support/fakeports.h"
#include "storage/sqliteaudittrail.h"
#include "support/openstore.h"
#include "support/sampleenrolments.h"
#include "sync/syncengine.h"
#include "wire/cataloguejson.h"
#include "wire/rosterjson.h"

#include <QSignalSpy>
#include <optional>

using namespace clips;
using namespace clips::testing;
using Line = ports::SyncStatus::Line;

/// The kiosk's real line, stores and register against the real office process.
class TestKioskAndOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void firstContact_bringsCatalogueOperatorsAndRegister();
    void officeAway_enrolmentsArriveOnceAfterItIsBack();
    void auditChain_isAnchoredAtEveryContact_andAnOldCopyOfTheFileIsAnAlarm();
    void pairedAgainElsewhere_isToldAsRefused();
    void letterAsPrinted_opensThePortalOnce_andItsReprintMakesItVoid();

private:
    void startEngine()
    {
        QFile ca(m_office->address()[u"ca_file"].toString());
        QVERIFY(ca.open(QIODevice::ReadOnly));
        sync::Options options;
        options.url = QUrl(m_office->address()[u"url"].toString());
        options.caCertificates = ca.readAll();
        options.identity = [this] { return m_identity; };
        options.kioskId = QStringLiteral("K03");
        options.backoffBaseMs = 20;
        options.backoffCapMs = 100;
        m_audit.emplace(m_store->database, file());
        m_engine.emplace(
            options, sync::Ports{m_store->outbox, m_store->publications, &*m_register, &*m_letters, nullptr, &*m_audit},
            m_clock, m_random);
        connect(&*m_engine, &sync::SyncEngine::statusChanged, this,
                [this](const ports::SyncStatus &status) { m_status = status; });
    }

    [[nodiscard]] QString file() const { return m_dir->filePath(QStringLiteral("kiosk.db")); }
    [[nodiscard]] QJsonObject anchors()
    {
        return QJsonDocument::fromJson(m_office->run({QStringLiteral("anchors"), QStringLiteral("--json")})).object();
    }

    SystemClock m_clock;
    SystemRandom m_random;
    QByteArray m_identity;
    ports::SyncStatus m_status;
    std::optional<OfficeProcess> m_office;
    std::optional<QTemporaryDir> m_dir;
    std::optional<OpenStore> m_store;
    std::optional<registry::SealedRegister> m_register;
    std::optional<storage::SqliteLetterStore> m_letters;
    std::optional<storage::SqliteAuditTrail> m_audit;
    std::optional<sync::SyncEngine> m_engine;
};

void TestKioskAndOffice::init()
{
    m_status = {};
    m_office.emplace();
    m_office->run({QStringLiteral("demo"), QStringLiteral("--people"), QStringLiteral("3000")});
    QVERIFY(m_office->serve());
    auto client = m_office->client();
    QCOMPARE(client.pair(m_office->pairingCode()).status, 201);
    m_identity = client.identity;
    m_dir.emplace();
    m_store.emplace(file(), &m_clock);
    QVERIFY(m_store->opened);
    m_register.emplace(m_store->sealer, m_random, m_dir->path());
    m_letters.emplace(m_store->database, m_store->sealer, m_clock);
    startEngine();
}

void TestKioskAndOffice::cleanup()
{
    m_engine.reset();
    m_audit.reset();
    m_register.reset();
    m_letters.reset();
    m_store.reset();
    m_dir.reset();
    m_office.reset();
}

void TestKioskAndOffice::firstContact_bringsCatalogueOperatorsAndRegister()
{
    QSignalSpy catalogues(&*m_engine, &sync::SyncEngine::catalogueChanged);
    QSignalSpy rosters(&*m_engine, &sync::SyncEngine::rosterChanged);
    QSignalSpy registers(&*m_engine, &sync::SyncEngine::registerChanged);

    m_engine->start();

    QTRY_COMPARE_WITH_TIMEOUT(registers.size(), 1, 30'000);
    QTRY_COMPARE(catalogues.size(), 1);
    QTRY_COMPARE(rosters.size(), 1);
    const auto catalogue = wire::decodeCatalogue(catalogues.first().first().toByteArray());
    QVERIFY(catalogue);
    QVERIFY(catalogue->schools.size() > 20);
    QCOMPARE(wire::decodeRoster(rosters.first().first().toByteArray())->operators.size(), 3);
    const auto opened = m_register->open();
    QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), 30'000);
    QVERIFY(opened.result());
    QCOMPARE(opened.result()->persons, 3000);
    const auto found = m_register->findByTaxCode(QStringLiteral("RSSLNE90D52E506N"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().person.givenName, QStringLiteral("Elena"));
}

void TestKioskAndOffice::officeAway_enrolmentsArriveOnceAfterItIsBack()
{
    m_engine->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_status.line, Line::Online, 30'000);
    const int port = QUrl(m_office->address()[u"url"].toString()).port();
    m_office->process.kill();
    QVERIFY(m_office->process.waitForFinished());

    auto sitting = sampleSitting(1, 3); // one child, three services
    for (domain::Enrolment &enrolment : sitting)
        enrolment.presentedAt = QDateTime(QDate(2026, 1, 14), QTime(9, 0), Qt::UTC); // never in the future
    QVERIFY(m_store->enrolments.confirm(sitting, {}).result());
    m_engine->enrolmentsWaiting();
    QTRY_COMPARE_WITH_TIMEOUT(m_status.line, Line::Offline, 30'000);
    QCOMPARE(m_store->outbox.summary().result()->acknowledged, 0);
    QVERIFY(m_office->serve(port));
    m_engine->syncNow();

    // Invented answers of a form nobody published: stored, and a person must look.
    QTRY_COMPARE_WITH_TIMEOUT(m_store->outbox.summary().result()->needsReview, 3, 30'000);
    const QJsonArray list = m_office->list();
    QCOMPARE(list.size(), 3);
    QStringList atOffice;
    for (const QJsonValue &row : list)
        atOffice.append(row[u"protocol_number"].toString());
    const auto numbersHere = [this] {
        QStringList numbers;
        const auto rows = m_store->enrolments.list(10).result();
        for (const ports::EnrolmentRow &row : rows.value_or({})) {
            if (!row.protocolNumber.isEmpty())
                numbers.append(row.protocolNumber);
        }
        return numbers;
    };
    m_engine->syncNow(); // the outcomes bring the numbers
    QTRY_COMPARE_WITH_TIMEOUT(numbersHere().size(), 3, 30'000);
    const QStringList here = numbersHere();
    for (const QString &number : here)
        QVERIFY(atOffice.contains(number));
}

void TestKioskAndOffice::auditChain_isAnchoredAtEveryContact_andAnOldCopyOfTheFileIsAnAlarm()
{
    const auto deed = [this] {
        QVERIFY(m_store->ledger.keep({}, {QStringLiteral("operator_signed_in"), QStringLiteral("op1"), {}}).result());
    };
    const auto anchored = [this] { return m_audit->verify(ports::AuditExtent::Tail, {}).result()->anchored.sequence; };
    deed();
    m_engine->start();
    QTRY_COMPARE_WITH_TIMEOUT(anchored(), qint64(1), 30'000);
    const QString yesterday = m_dir->filePath(QStringLiteral("yesterday"));
    QVERIFY(QFile::copy(file(), yesterday));
    deed();
    deed();
    m_engine->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(anchored(), qint64(3), 30'000);
    QCOMPARE(anchors()[u"anchors"][0][u"sequence"].toInt(), 3);
    QVERIFY(anchors()[u"alarms"].toArray().isEmpty());

    m_engine.reset();
    m_audit.reset();
    m_store.reset();
    QVERIFY(QFile::remove(file()) && QFile::copy(yesterday, file()));
    m_store.emplace(file(), &m_clock);
    QVERIFY(m_store->opened);
    startEngine();
    m_engine->start();

    QTRY_COMPARE_WITH_TIMEOUT(anchors()[u"alarms"][0][u"verdict"].toString(), QStringLiteral("behind"), 30'000);
    QCOMPARE(anchors()[u"anchors"][0][u"sequence"].toInt(), 3);
    QCOMPARE(*m_audit->verify(ports::AuditExtent::Tail, {}).result()->fault, ports::AuditFault::OldCopy);
    QCOMPARE(anchored(), qint64(3));
}

void TestKioskAndOffice::pairedAgainElsewhere_isToldAsRefused()
{
    auto thief = m_office->client();
    QCOMPARE(thief.pair(m_office->pairingCode()).status, 201); // the same kiosk number once more

    m_engine->start();

    QTRY_COMPARE_WITH_TIMEOUT(m_status.line, Line::Refused, 30'000);
}

void TestKioskAndOffice::letterAsPrinted_opensThePortalOnce_andItsReprintMakesItVoid()
{
    secrets::Argon2SecretHasher hasher;
    FakeReceiptPrinter printer;
    journey::LetterDesk desk(*m_letters, hasher, printer,
                             {m_clock, m_random, QStringLiteral("K03"), QStringLiteral("test")});
    connect(&desk, &journey::LetterDesk::printed, &*m_engine, &sync::SyncEngine::syncNow);
    m_engine->start();
    const QUuid recognition = uuidV7(m_clock, m_random);
    desk.print({recognition, QStringLiteral("op1"), {}, 30}, QStringLiteral("first"));
    QTRY_COMPARE_WITH_TIMEOUT(printer.letters.size(), 1, 30'000);
    printer.tell(ports::PrintProgress::State::Printed);
    const auto waiting = [this] {
        return QJsonDocument::fromJson(m_office->run({QStringLiteral("letters")}))[u"messages"].toArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(waiting().size(), 1, 30'000);
    const QJsonObject message = waiting().first().toObject();
    auto portal = m_office->client();
    portal.token = m_office->run({QStringLiteral("pair"), QStringLiteral("--portal")}).trimmed();
    const auto check = [&](const domain::ActivationLetter &letter, const QString &half) {
        const printing::ReceiptText paper = printing::letterText(letter, {});
        const QJsonObject body{
            {QStringLiteral("reference"), paper.presented.section(u' ', -1)},
            {QStringLiteral("paper_half"), paper.number},
            {QStringLiteral("message_half"), half},
        };
        return portal.ask("PUT", QStringLiteral("/activations/") + uuidText(uuidV7(m_clock, m_random)),
                          QJsonDocument(body).toJson());
    };

    desk.printAgain();
    QTRY_COMPARE_WITH_TIMEOUT(printer.letters.size(), 2, 30'000);
    printer.tell(ports::PrintProgress::State::Printed);
    QTRY_VERIFY_WITH_TIMEOUT(waiting().size() == 1 && waiting().first() != message, 30'000);
    const QString otherHalf = waiting().first()[u"half"].toString();

    QCOMPARE(check(printer.letters[0], message[u"half"].toString()).status, 403); // void
    QCOMPARE(check(printer.letters[1], message[u"half"].toString()).status, 403); // the half of another letter
    const Answer right = check(printer.letters[1], otherHalf);
    QCOMPARE(right.status, 200);
    QCOMPARE(right.json()[u"recognition_id"].toString(), uuidText(recognition));
    QCOMPARE(check(printer.letters[1], otherHalf).status, 403); // used
}

QTEST_GUILESS_MAIN(TestKioskAndOffice)
#include "tst_kioskandoffice.moc"
