#include "backoffice/store/accesslog.h"
#include "base/systemclock.h"
#include "officeprocess.h"
#include "support/sampleenrolments.h"
#include "wire/enrolmentbody.h"

#include <QJsonDocument>
#include <QTest>

using namespace clips;
using World = clips::testing::OfficeProcess;

namespace {

/// What a command said and how it ended.
struct Said
{
    int code = -1;
    QByteArray out;
    QByteArray error;
};

Said said(World &world, const QStringList &arguments)
{
    QProcess once;
    once.start(qEnvironmentVariable("CLIPS_OFFICE"), arguments + world.place());
    if (!once.waitForFinished(60'000))
        return {};
    return {once.exitCode(), once.readAllStandardOutput(), once.readAllStandardError()};
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QByteArray body(int n, const QString &catalogue, const QString &form)
{
    auto enrolment = testing::sampleEnrolment(n, 0);
    enrolment.presentedAt = QDateTime(QDate(2026, 1, 14), QTime(9, 0), Qt::UTC); // never in the future
    enrolment.child.taxCode.clear();
    enrolment.child.givenName = QStringLiteral("=cmd") + QString(n, u'A');
    enrolment.catalogueVersion = catalogue;
    enrolment.formVersion = form;
    return wire::encodeEnrolment(enrolment, *domain::ReceiptNumber::make(QStringLiteral("K03"), 2026, n));
}

} // namespace

/// What clerks do on the command line, while the office serves.
class TestOfficeCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outcome_decidesAndTheKioskLearnsIt();
    void outcome_wrong_isToldInWords_data();
    void outcome_wrong_isToldInWords();
    void show_needsAReasonAndIsWrittenDown();
    void export_writesAFileOfItsOwnerAndIsWrittenDown();
    void export_unknownAudience_isWrongUse();
    void publish_keepsTheFormerVersion();
    void publish_sameVersionWithOtherContents_isRefused();
    void publish_brokenForm_isRefusedWithItsLine();
    void snapshot_isOutAgainForTheKiosks();

private:
    World m_world;
    QByteArray m_identity;
    QJsonObject m_catalogue;
};

void TestOfficeCommands::initTestCase()
{
    m_world.run(words("demo --people 60"));
    const QString code = m_world.pairingCode();
    QVERIFY(m_world.serve());
    auto client = m_world.client();
    QCOMPARE(client.pair(code).status, 201);
    m_identity = client.identity;
    m_catalogue = client.ask("GET", QStringLiteral("/catalogue")).json();
    const QString version = m_catalogue[u"version"].toString();
    QByteArray lines;
    for (int n = 1; n <= 3; ++n)
        lines += body(n, version, QStringLiteral("1999.9")) + '\n';
    QCOMPARE(client.ask("POST", QStringLiteral("/enrolment-batches"), lines, "application/x-ndjson").status, 200);
}

void TestOfficeCommands::outcome_decidesAndTheKioskLearnsIt()
{
    const Said done =
        said(m_world, words("outcome 2026/0000001 waiting_list --position 2 --reason no_place_left --by clerk"));

    QCOMPARE(done.code, 0);
    auto client = m_world.client();
    client.identity = m_identity;
    const QJsonArray outcomes = client.ask("GET", QStringLiteral("/outcomes")).json()[u"outcomes"].toArray();
    const QJsonValue last = outcomes.last();
    QCOMPARE(last[u"state"].toString(), QStringLiteral("waiting_list"));
    QCOMPARE(last[u"position"].toInt(), 2);
    QCOMPARE(last[u"reason"].toString(), QStringLiteral("no_place_left"));
    QCOMPARE(m_world.list().first()[u"state"].toString(), QStringLiteral("waiting_list"));
}

void TestOfficeCommands::outcome_wrong_isToldInWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("unknown record") << words("outcome 2026/0009999 admitted --by clerk") << 1
                                    << QByteArray("no enrolment");
    QTest::newRow("unknown state") << words("outcome 2026/0000002 perhaps --by clerk") << 2 << QByteArray("state");
    QTest::newRow("a step too far") << words("outcome 2026/0000002 accepted --by clerk") << 1 << QByteArray("follow");
    QTest::newRow("waiting list without position")
        << words("outcome 2026/0000002 waiting_list --by clerk") << 1 << QByteArray("--position");
    QTest::newRow("unknown reason") << words("outcome 2026/0000002 refused --reason unfriendly --by clerk") << 1
                                    << QByteArray("no_place_left");
    QTest::newRow("no state") << words("outcome 2026/0000002 --by clerk") << 2 << QByteArray("argument");
}

void TestOfficeCommands::outcome_wrong_isToldInWords()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, word);

    const Said done = said(m_world, arguments);

    QCOMPARE(done.code, code);
    QVERIFY2(done.error.contains(word), done.error.constData());
    QCOMPARE(m_world.list().at(1)[u"state"].toString(), QStringLiteral("needs_review"));
}

void TestOfficeCommands::show_needsAReasonAndIsWrittenDown()
{
    QCOMPARE(said(m_world, words("show 2026/0000001 --by clerk")).code, 2);

    const Said done = said(m_world, words("show 2026/0000001 --by clerk --reason complaint --json"));

    QCOMPARE(done.code, 0);
    const QJsonObject view = QJsonDocument::fromJson(done.out).object();
    QCOMPARE(view[u"record"][u"form_version"].toString(), QStringLiteral("1999.9"));
    QVERIFY(!view[u"review_reasons"].toArray().isEmpty());
    const auto database = m_world.store->open(office::Database::Use::ReadOnly);
    QVERIFY(database);
    const SystemClock clock;
    const auto log = office::AccessLog(**database, clock).list();
    QVERIFY(log);
    QCOMPARE(log->last().who, QStringLiteral("clerk"));
    QCOMPARE(log->last().action, QStringLiteral("show"));
    QCOMPARE(log->last().reason, QStringLiteral("complaint"));
}

void TestOfficeCommands::export_writesAFileOfItsOwnerAndIsWrittenDown()
{
    const QString file = m_world.folder.filePath(QStringLiteral("kitchen.csv"));

    const Said done = said(m_world, words("export kitchen --year 2026/2027 --by clerk --out") + QStringList{file});

    QCOMPARE(done.code, 0);
    QVERIFY(done.out.startsWith("3 row"));
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    QVERIFY(text.startsWith("\xEF\xBB\xBF"
                            "child_id;child_family_name;child_given_name;attention;"));
    QVERIFY(text.contains(";'=cmdA;"));
    QVERIFY(!text.contains(testing::plantedAnswer));
    QCOMPARE(csv.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto database = m_world.store->open(office::Database::Use::ReadOnly);
    const SystemClock clock;
    const auto log = office::AccessLog(**database, clock).list();
    QCOMPARE(log->last().action, QStringLiteral("export"));
    QCOMPARE(log->last().subject, QStringLiteral("kitchen 2026/2027"));
    QCOMPARE(log->last().rows, 3);
}

void TestOfficeCommands::export_unknownAudience_isWrongUse()
{
    const QString file = m_world.folder.filePath(QStringLiteral("police.csv"));

    QCOMPARE(said(m_world, words("export police --year 2026/2027 --by clerk --out") + QStringList{file}).code, 2);
    QCOMPARE(said(m_world, words("export bus --year 2026 --by clerk --out") + QStringList{file}).code, 2);

    QVERIFY(!QFile::exists(file));
}

void TestOfficeCommands::publish_keepsTheFormerVersion()
{
    QJsonObject next = m_catalogue;
    next.insert(QStringLiteral("version"), QStringLiteral("next"));
    const QString file = m_world.folder.filePath(QStringLiteral("next.json"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(QJsonDocument(next).toJson());
    out.close();

    QCOMPARE(said(m_world, QStringList{QStringLiteral("publish"), file}).code, 0);

    auto client = m_world.client();
    client.identity = m_identity;
    QCOMPARE(client.ask("GET", QStringLiteral("/catalogue")).json()[u"version"].toString(), QStringLiteral("next"));
    // A record of the former version that comes now is read with that one.
    const QByteArray late = body(4, m_catalogue[u"version"].toString(), QStringLiteral("1999.9"));
    const auto answer = client.ask("POST", QStringLiteral("/enrolment-batches"), late, "application/x-ndjson").json();
    const QString reason = answer[u"acknowledgements"][0][u"reason"].toString();
    QVERIFY2(!reason.contains(QStringLiteral("unknown_catalogue")), qPrintable(reason));
}

void TestOfficeCommands::publish_sameVersionWithOtherContents_isRefused()
{
    QJsonObject other = m_catalogue;
    other.insert(QStringLiteral("schools"), QJsonArray());
    const QString file = m_world.folder.filePath(QStringLiteral("other.json"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(QJsonDocument(other).toJson());
    out.close();

    const Said done = said(m_world, QStringList{QStringLiteral("publish"), file});

    QCOMPARE(done.code, 1);
    QVERIFY(done.error.contains("other contents"));
}

void TestOfficeCommands::publish_brokenForm_isRefusedWithItsLine()
{
    QJsonObject broken = m_catalogue;
    broken.insert(QStringLiteral("version"), QStringLiteral("broken"));
    QJsonArray forms = broken[u"forms"].toArray();
    QJsonObject form = forms.first().toObject();
    form.insert(QStringLiteral("text"), form[u"text"].toString().replace(QStringLiteral("\"audience\": [\"office\""),
                                                                         QStringLiteral("\"audience\": [\"police\"")));
    forms[0] = form;
    broken.insert(QStringLiteral("forms"), forms);
    const QString file = m_world.folder.filePath(QStringLiteral("broken.json"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(QJsonDocument(broken).toJson());
    out.close();

    const Said done = said(m_world, QStringList{QStringLiteral("publish"), file});

    QCOMPARE(done.code, 1);
    QVERIFY2(done.error.contains("line"), done.error.constData());
}

void TestOfficeCommands::snapshot_isOutAgainForTheKiosks()
{
    auto client = m_world.client();
    client.identity = m_identity;
    const Said done = said(m_world, words("snapshot"));

    QCOMPARE(done.code, 0);
    QVERIFY(done.out.contains("60 people"));
    const QByteArray first = client.ask("GET", QStringLiteral("/register-snapshot")).body.split('\n').first();
    QVERIFY(QJsonDocument::fromJson(first)[u"snapshot_id"].toString().contains(u'~'));
}

QTEST_GUILESS_MAIN(TestOfficeCommands)
#include "tst_officecommands.moc"
