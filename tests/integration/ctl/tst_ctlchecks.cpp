#include "programrun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using clips::testing::ProgramRun;
using clips::testing::runKioskctl;

namespace {
const QString code = u"SMPLCU21C07E506T"_s;
const QByteArray card =
    "C<ITACA00000AA4<<<<<<<<<<<<<<<\n6412308F2512303ITA<<<<<<<<<<<0\nROSSI<<BIANCA<<<<<<<<<<<<<<<<<\n";

QStringList findingsOf(const QJsonObject &json)
{
    QStringList codes;
    for (const auto &finding : json[u"findings"_s].toArray())
        codes.append(finding.toObject()[u"code"_s].toString());
    return codes;
}
} // namespace

class TestCtlChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codiceFiscale_answersAsPromised_data();
    void codiceFiscale_answersAsPromised();
    void codiceFiscale_everyFindingHasSeverityAndMessage();
    void mrz_goodCard_givesFieldsAndDigits();
    void mrz_eachWrongDigit_isNamed();
    void mrz_nonsense_isInvalid_data();
    void mrz_nonsense_isInvalid();
    void receipt_isVerified_data();
    void receipt_isVerified();
    void form_shippedForms_areValid_data();
    void form_shippedForms_areValid();
    void form_broken_tellsTheLine();
    void config_broken_tellsEveryProblem();
    void wrongUsage_isTwo_data();
    void wrongUsage_isTwo();
    void withoutJson_speaksToPeople();
};

void TestCtlChecks::codiceFiscale_answersAsPromised_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("right") << QStringList{code} << 0 << u"valid"_s << QStringList{};
    QTest::newRow("everything agrees") << QStringList{code,         u"--surname"_s,    u"Esempio"_s,
                                                      u"--name"_s,  u"Luca"_s,         u"--sex"_s,
                                                      u"M"_s,       u"--birth-date"_s, u"2021-03-07"_s,
                                                      u"--place"_s, u"E506"_s}
                                       << 0 << u"valid"_s << QStringList{};
    QTest::newRow("another place, by name")
        << QStringList{code, u"--place"_s, u"Nardò"_s} << 0 << u"warning"_s << QStringList{u"mismatch-place"_s};
    QTest::newRow("all but the place differ")
        << QStringList{code, u"--surname=Rossi"_s, u"--name=Marco"_s, u"--sex=f"_s, u"--birth-date=2020-01-01"_s} << 0
        << u"warning"_s
        << QStringList{u"mismatch-surname"_s, u"mismatch-name"_s, u"mismatch-sex"_s, u"mismatch-date"_s};
    QTest::newRow("unknown place") << QStringList{u"SMPLCU21C07Z999L"_s} << 0 << u"warning"_s
                                   << QStringList{u"unknown-place"_s};
    QTest::newRow("wrong letter") << QStringList{u"SMPLCU21C07E506U"_s} << 1 << u"invalid"_s
                                  << QStringList{u"check-letter"_s};
    QTest::newRow("too long") << QStringList{code + u'A'} << 1 << u"invalid"_s << QStringList{u"length"_s};
    QTest::newRow("day 72") << QStringList{u"SMPLCU21C72E506O"_s} << 1 << u"invalid"_s << QStringList{u"date"_s};
    QTest::newRow("bad character") << QStringList{u"SMPLCU21C075506U"_s} << 1 << u"invalid"_s
                                   << QStringList{u"charset"_s};
    QTest::newRow("four thousand characters")
        << QStringList{QString(4096, u'A')} << 1 << u"invalid"_s << QStringList{u"length"_s};
    // The century follows the day of judging: in 2020 the year 21 can only be 1921, when the state did not exist yet.
    QTest::newRow("judged on another day") << QStringList{u"BNCMRT23E60M428T"_s, u"--on"_s, u"2020-01-01"_s} << 0
                                           << u"warning"_s << QStringList{u"place-not-in-force"_s};
}

void TestCtlChecks::codiceFiscale_answersAsPromised()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, result);
    QFETCH(QStringList, findings);

    const ProgramRun run = runKioskctl(QStringList{u"--json"_s, u"check"_s, u"codice-fiscale"_s} + arguments);

    QCOMPARE(run.exitCode, exitCode);
    QCOMPARE(run.json()[u"result"_s].toString(), result);
    QCOMPARE(findingsOf(run.json()), findings);
    QCOMPARE(run.json().keys(), (QStringList{u"base"_s, u"findings"_s, u"kind"_s, u"normalised"_s, u"result"_s}));
}

void TestCtlChecks::codiceFiscale_everyFindingHasSeverityAndMessage()
{
    const ProgramRun omocodia = runKioskctl({u"check"_s, u"codice-fiscale"_s, u"smplcu21c07e5lsb"_s, u"--json"_s});
    QCOMPARE(omocodia.json()[u"normalised"_s].toString(), u"SMPLCU21C07E5LSB"_s);
    QCOMPARE(omocodia.json()[u"base"_s].toString(), code);
    QCOMPARE(omocodia.json()[u"kind"_s].toString(), u"personal"_s);

    const ProgramRun numeric = runKioskctl({u"check"_s, u"codice-fiscale"_s, u"12345670752"_s, u"--json"_s});
    QCOMPARE(numeric.exitCode, 1);
    QCOMPARE(numeric.json()[u"kind"_s].toString(), u"numeric"_s);
    const QJsonObject finding = numeric.json()[u"findings"_s].toArray()[0].toObject();
    QCOMPARE(finding[u"severity"_s].toString(), u"error"_s);
    QVERIFY(!finding[u"message"_s].toString().isEmpty());
}

void TestCtlChecks::mrz_goodCard_givesFieldsAndDigits()
{
    const ProgramRun run = runKioskctl({u"check"_s, u"mrz"_s, u"--json"_s, u"--on"_s, u"2024-01-01"_s}, card);

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"result"_s].toString(), u"valid"_s);
    QCOMPARE(run.json()[u"format"_s].toString(), u"TD1"_s);
    const QJsonObject fields = run.json()[u"fields"_s].toObject();
    QCOMPARE(fields[u"document_number"_s].toString(), u"CA00000AA"_s);
    QCOMPARE(fields[u"surname"_s].toString(), u"ROSSI"_s);
    QCOMPARE(fields[u"birth_date"_s].toString(), u"1964-12-30"_s);
    QCOMPARE(run.json()[u"digits"_s].toObject(), (QJsonObject{{u"document_number"_s, u"ok"_s},
                                                              {u"birth_date"_s, u"ok"_s},
                                                              {u"expiry_date"_s, u"ok"_s},
                                                              {u"optional"_s, u"absent"_s},
                                                              {u"composite"_s, u"ok"_s}}));
    QCOMPARE(findingsOf(run.json()), QStringList{});
}

void TestCtlChecks::mrz_eachWrongDigit_isNamed()
{
    QByteArray wrong = card;
    wrong.replace("6412308F", "6412309F");

    const ProgramRun run = runKioskctl({u"check"_s, u"mrz"_s, u"--json"_s}, wrong);

    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.json()[u"result"_s].toString(), u"invalid"_s);
    const QJsonObject digits = run.json()[u"digits"_s].toObject();
    QCOMPARE(digits[u"birth_date"_s].toString(), u"wrong"_s);
    QCOMPARE(digits[u"document_number"_s].toString(), u"ok"_s);
}

void TestCtlChecks::mrz_nonsense_isInvalid_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a sentence") << QByteArray("hello\nworld\n");
    QTest::newRow("one megabyte") << QByteArray(1024 * 1024, '<');
    QTest::newRow("not UTF-8") << QByteArray(90, '\xff');
}

void TestCtlChecks::mrz_nonsense_isInvalid()
{
    QFETCH(QByteArray, input);

    const ProgramRun run = runKioskctl({u"check"_s, u"mrz"_s, u"--json"_s}, input);

    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.json()[u"result"_s].toString(), u"invalid"_s);
    QVERIFY(run.json()[u"format"_s].isNull());
}

void TestCtlChecks::receipt_isVerified_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("result");
    QTest::newRow("no receipt number") << u"hello"_s << 1 << u"invalid"_s;
    int fitting = 0;
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        const QString text = u"K03-2026-000124-"_s + QLatin1Char(letter);
        const bool fits = runKioskctl({u"receipt"_s, u"verify"_s, text}).exitCode == 0;
        fitting += fits ? 1 : 0;
        if (fits)
            QTest::newRow("the letter that fits") << text.toLower() << 0 << u"valid"_s;
    }
    QCOMPARE(fitting, 1);
}

void TestCtlChecks::receipt_isVerified()
{
    QFETCH(QString, text);
    QFETCH(int, exitCode);
    QFETCH(QString, result);

    const ProgramRun run = runKioskctl({u"receipt"_s, u"verify"_s, text, u"--json"_s});

    QCOMPARE(run.exitCode, exitCode);
    QCOMPARE(run.json()[u"result"_s].toString(), result);
}

void TestCtlChecks::form_shippedForms_areValid_data()
{
    QTest::addColumn<QString>("service");
    for (const char *service : {"canteen", "kindergarten", "transport"})
        QTest::newRow(service) << QString::fromLatin1(service);
}

void TestCtlChecks::form_shippedForms_areValid()
{
    QFETCH(QString, service);

    const ProgramRun run = runKioskctl(
        {u"check"_s, u"form"_s, u"" CLIPS_SOURCE_DIR "/forms/services/"_s + service + u".json"_s, u"--json"_s});

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"result"_s].toString(), u"valid"_s);
    QCOMPARE(run.json()[u"service"_s].toString(), service);
}

void TestCtlChecks::form_broken_tellsTheLine()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"canteen.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"schema\": 1,\n  oops\n}\n");
    file.close();

    const ProgramRun run = runKioskctl({u"check"_s, u"form"_s, file.fileName(), u"--json"_s});

    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.json()[u"result"_s].toString(), u"invalid"_s);
    const QJsonObject problem = run.json()[u"problems"_s].toArray()[0].toObject();
    QCOMPARE(problem[u"line"_s].toInt(), 3);
    QVERIFY(!problem[u"message"_s].toString().isEmpty());
}

void TestCtlChecks::config_broken_tellsEveryProblem()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"kiosk.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[kiosk]\nid = \"nonsense\"\n[office]\nurl = \"http://office.example\"\n[screen]\ntheme = \"pink\"\n");
    file.close();

    const ProgramRun run = runKioskctl({u"check"_s, u"config"_s, file.fileName(), u"--json"_s});

    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.json()[u"result"_s].toString(), u"invalid"_s);
    QVERIFY(run.json()[u"problems"_s].toArray().size() >= 3);
    for (const auto &problem : run.json()[u"problems"_s].toArray()) {
        QVERIFY(problem.toObject()[u"line"_s].toInt() > 0);
        QVERIFY(!problem.toObject()[u"remedy"_s].toString().isEmpty());
    }
}

void TestCtlChecks::wrongUsage_isTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"dance"_s};
    QTest::newRow("half a command") << QStringList{u"check"_s};
    QTest::newRow("no code") << QStringList{u"check"_s, u"codice-fiscale"_s};
    QTest::newRow("two codes") << QStringList{u"check"_s, u"codice-fiscale"_s, code, code};
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"codice-fiscale"_s, code, u"--colour"_s};
    QTest::newRow("option of another command") << QStringList{u"receipt"_s, u"verify"_s, u"x"_s, u"--sex"_s, u"M"_s};
    QTest::newRow("sex X") << QStringList{u"check"_s, u"codice-fiscale"_s, code, u"--sex"_s, u"X"_s};
    QTest::newRow("31 February") << QStringList{u"check"_s, u"codice-fiscale"_s, code, u"--birth-date"_s,
                                                u"2021-02-31"_s};
    QTest::newRow("on no day") << QStringList{u"check"_s, u"mrz"_s, u"--on"_s, u"tomorrow"_s};
    QTest::newRow("form file that is not there") << QStringList{u"check"_s, u"form"_s, u"/nonexistent.json"_s};
    QTest::newRow("config file that is not there") << QStringList{u"check"_s, u"config"_s, u"/nonexistent.toml"_s};
}

void TestCtlChecks::wrongUsage_isTwo()
{
    QFETCH(QStringList, arguments);

    const ProgramRun run = runKioskctl(arguments + QStringList{u"--json"_s});

    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.json()[u"error"_s].toObject()[u"code"_s].toString(), u"usage"_s);
}

void TestCtlChecks::withoutJson_speaksToPeople()
{
    const ProgramRun fine = runKioskctl({u"check"_s, u"codice-fiscale"_s, u"SMPLCU21C07E506U"_s});
    QCOMPARE(fine.exitCode, 1);
    QVERIFY(fine.output.startsWith("invalid"));
    QVERIFY(fine.output.contains("error: "));

    const ProgramRun wrong = runKioskctl({u"dance"_s});
    QCOMPARE(wrong.output, QByteArray());
    QVERIFY(!wrong.errors.isEmpty());

    QVERIFY(runKioskctl({u"--help"_s}).output.contains("check codice-fiscale CODE"));
    QCOMPARE(runKioskctl({u"--version"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCtlChecks)
#include "tst_ctlchecks.moc"
