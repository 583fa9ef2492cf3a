#include "backoffice/store/intake.h"
#include "officeprocess.h"

#include "support/sampleenrolments.h"
#include "support/seededrandom.h"
#include "wire/enrolmentbody.h"

using namespace clips;
using clips::testing::Answer;
using clips::testing::OfficeClient;
using World = clips::testing::OfficeProcess;

namespace {

QByteArray batch(int sitting)
{
    QByteArray lines;
    for (int n = 0; n < 20; ++n) {
        auto enrolment = testing::sampleEnrolment(sitting, n);
        enrolment.presentedAt = QDateTime(QDate(2026, 1, 14), QTime(9, 0), Qt::UTC); // never in the future
        enrolment.child.taxCode.clear();
        enrolment.child.givenName = QStringLiteral("Nome %1 %2").arg(sitting).arg(n);
        lines +=
            wire::encodeEnrolment(enrolment, *domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, sitting)) + '\n';
    }
    return lines;
}

} // namespace

class TestOfficeProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedBetweenAndDuringBatches_losesAndDoublesNothing();
    void twoOfficesOnOneStore_takeTheSameBatchesAtOnce_onceEach();
    void terminated_endsCleanlyAndTakesItsAddressAway();
    void serveTwice_isRefused();
    void wrongUse_isTold_data();
    void wrongUse_isTold();
    void import_isWholeOrNotAtAll();
};

void TestOfficeProcess::killedBetweenAndDuringBatches_losesAndDoublesNothing()
{
    World world;
    world.run({QStringLiteral("demo"), QStringLiteral("--people"), QStringLiteral("60")});
    const QString code =
        QString::fromUtf8(world.run({QStringLiteral("pair"), QStringLiteral("--kiosk"), QStringLiteral("K03")}))
            .trimmed();
    QVERIFY(world.serve());
    auto first = world.client();
    QCOMPARE(first.pair(code).status, 201);
    const QByteArray identity = first.identity;
    testing::SeededRandom random(3);
    constexpr int rounds = 8;

    for (int round = 1; round <= rounds; ++round) {
        auto client = world.client();
        client.identity = identity;
        const auto reply =
            client.start("POST", QStringLiteral("/enrolment-batches"), batch(round), "application/x-ndjson");
        // Dies with the batch anywhere between the kiosk and the disk; in the first round only after the answer.
        if (round == 1)
            QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000));
        else
            QTest::qWait(int(random.below(60)));
        world.process.kill();
        QVERIFY(world.process.waitForFinished());
        const auto left = world.list().size(); // must work on what the killed office left
        QVERIFY2(left == round * 20 || (round > 1 && left == (round - 1) * 20), qPrintable(QString::number(left)));
        QVERIFY(world.serve());
        auto again = world.client();
        again.identity = identity;

        const Answer answer =
            again.ask("POST", QStringLiteral("/enrolment-batches"), batch(round), "application/x-ndjson");

        QCOMPARE(answer.status, 200);
        const auto acknowledged = wire::decodeAcknowledgements(answer.body);
        QVERIFY(acknowledged);
        const auto result = acknowledged->acknowledgements.first().result;
        for (const auto &ack : acknowledged->acknowledgements) {
            QVERIFY(!ack.protocolNumber.isEmpty());
            QCOMPARE(ack.result, result); // a batch is there as a whole or not at all
        }
    }

    const QJsonArray list = world.list();
    QCOMPARE(list.size(), rounds * 20);
    QSet<QString> ids;
    QList<int> numbers;
    for (const QJsonValue &row : list) {
        ids.insert(row[u"enrolment_id"].toString());
        numbers.append(row[u"protocol_number"].toString().section(u'/', 1).toInt());
    }
    QCOMPARE(ids.size(), rounds * 20);
    for (int i = 0; i < numbers.size(); ++i)
        QCOMPARE(numbers[i], i + 1);
}

void TestOfficeProcess::twoOfficesOnOneStore_takeTheSameBatchesAtOnce_onceEach()
{
    constexpr int rounds = 6;
    World one;
    World other;
    other.store = one.store;
    one.run({QStringLiteral("demo"), QStringLiteral("--people"), QStringLiteral("10")});
    const QString code = one.pairingCode();
    QVERIFY(one.serve());
    QVERIFY(other.serve(0, {QStringLiteral("--tls"), one.folder.filePath(QStringLiteral("tls"))}));
    auto ofOne = one.client();
    QCOMPARE(ofOne.pair(code).status, 201);
    auto ofOther = other.client();
    ofOther.identity = ofOne.identity;

    for (int round = 1; round <= rounds; ++round) {
        const auto send = [&](OfficeClient &client) {
            return client.start("POST", QStringLiteral("/enrolment-batches"), batch(round), "application/x-ndjson");
        };
        const auto first = send(ofOne);
        const auto second = send(ofOther);
        QVERIFY(QTest::qWaitFor([&] { return first->isFinished() && second->isFinished(); }, 20'000));
        const auto here = wire::decodeAcknowledgements(first->readAll());
        const auto there = wire::decodeAcknowledgements(second->readAll());

        QVERIFY(here && there);
        for (qsizetype n = 0; n < 20; ++n) {
            QVERIFY(!here->acknowledgements[n].protocolNumber.isEmpty());
            QCOMPARE(here->acknowledgements[n].protocolNumber, there->acknowledgements[n].protocolNumber);
        }
    }

    const QJsonArray list = one.list();
    QCOMPARE(list.size(), rounds * 20);
    for (qsizetype n = 0; n < list.size(); ++n)
        QCOMPARE(list[n][u"protocol_number"].toString().section(u'/', 1).toLongLong(), n + 1);
}

void TestOfficeProcess::terminated_endsCleanlyAndTakesItsAddressAway()
{
    World world;
    world.run({QStringLiteral("demo"), QStringLiteral("--people"), QStringLiteral("10")});
    QVERIFY(world.serve());
    QCOMPARE(world.address()[u"pid"].toInteger(), world.process.processId());
    auto client = world.client();
    QCOMPARE(client.ask("GET", QStringLiteral("/status")).status, 200); // leaves a connection open

    world.process.terminate();

    QVERIFY(world.process.waitForFinished(20'000));
    QCOMPARE(world.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(world.process.exitCode(), 0);
    QVERIFY(!QFile::exists(world.folder.filePath(QStringLiteral("office.json"))));
}

void TestOfficeProcess::serveTwice_isRefused()
{
    World world;
    QVERIFY(world.serve());
    QProcess second;

    second.start(qEnvironmentVariable("CLIPS_OFFICE"),
                 QStringList{QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0")} + world.place());

    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().contains("another clips-office"));
    auto client = world.client();
    QCOMPARE(client.ask("GET", QStringLiteral("/status")).status, 200);
}

void TestOfficeProcess::wrongUse_isTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList();
    QTest::newRow("unknown command") << QStringList{QStringLiteral("dance")};
    QTest::newRow("no data folder") << QStringList{QStringLiteral("serve")};
    QTest::newRow("bad port") << QStringList{QStringLiteral("serve"), QStringLiteral("--data"), QStringLiteral("."),
                                             QStringLiteral("--port"), QStringLiteral("x")};
    QTest::newRow("bad day") << QStringList{QStringLiteral("demo"), QStringLiteral("--data"), QStringLiteral("."),
                                            QStringLiteral("--today"), QStringLiteral("x")};
    QTest::newRow("no file") << QStringList{QStringLiteral("import"), QStringLiteral("--data"), QStringLiteral(".")};
    QTest::newRow("bad kiosk") << QStringList{QStringLiteral("pair"), QStringLiteral("--data"), QStringLiteral("."),
                                              QStringLiteral("--kiosk"), QStringLiteral("X")};
}

void TestOfficeProcess::wrongUse_isTold()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    QProcess once;
    once.setWorkingDirectory(folder.path());

    once.start(qEnvironmentVariable("CLIPS_OFFICE"), arguments);

    QVERIFY(once.waitForFinished());
    QCOMPARE(once.exitCode(), 2);
    QVERIFY(!once.readAllStandardError().isEmpty());
}

void TestOfficeProcess::import_isWholeOrNotAtAll()
{
    World world;
    world.run({QStringLiteral("demo"), QStringLiteral("--people"), QStringLiteral("10")});
    QFile file(world.folder.filePath(QStringLiteral("register.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "household_id,register_id,relation,family_name,date_of_birth\nF1,R1,1,Esempio,1990-01-01\nF1,R2,3,Esempio,\n");
    file.close();
    QCOMPARE(world.run({QStringLiteral("import"), file.fileName()}), QByteArray("imported 2 people in 1 households\n"));
    QVERIFY(file.open(QIODevice::Append));
    file.write("F1,R3,3,Esempio,1990-13-01\n");
    file.close();
    QProcess bad;
    bad.start(qEnvironmentVariable("CLIPS_OFFICE"),
              QStringList{QStringLiteral("import"), file.fileName()} + world.place());
    QVERIFY(bad.waitForFinished());
    const QByteArray told = bad.readAllStandardError();

    QCOMPARE(bad.exitCode(), 1);
    QVERIFY2(told.contains("line 4: date_of_birth"), told.constData());
    QVERIFY(!told.contains("Esempio"));
    const QString code = QString::fromUtf8(world.run({QStringLiteral("pair")})).trimmed();
    QVERIFY(world.serve());
    auto client = world.client();
    QCOMPARE(client.pair(code).status, 201);
    QVERIFY(client.ask("GET", QStringLiteral("/register-snapshot")).body.contains("\"persons\":2"));
}

QTEST_GUILESS_MAIN(TestOfficeProcess)
#include "tst_officeprocess.moc"
