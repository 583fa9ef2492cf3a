#include "backoffice/import/registercsv.h"

#include <QTest>

using namespace clips::office;

namespace {

constexpr char head[] =
    "household_id,register_id,relation,family_name,given_name,sex,date_of_birth,place_of_birth,tax_code,"
    "tax_code_validated,deceased,street,number,postcode,municipality,province,protected_address\n";

QByteArray file(const QByteArray &rows)
{
    return head + rows;
}

constexpr char mother[] = "F1,R1,1,Esempio,Luisa,F,1990-03-07,E506,,,,Via Demo,1/A,73100,Lecce,LE,\n";
constexpr char son[] =
    "F1,R2,3,Esempio,Luca,M,2021-03-07,E506,smp lcu 21c07 e506t,no,yes,Via Demo,1/A,73100,Lecce,LE,no\n";

} // namespace

class TestRegisterCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_rowsOfOneHousehold_areItsMembers();
    void read_householdRowsApart_stillMeet();
    void read_quotedFields_keepCommasQuotesAndLineEnds();
    void read_protectedAddress_isNotKept();
    void read_otherColumnOrderAndMissingOptionalOnes_isFine();
    void read_residenceAndDuplicates_areKept();
    void read_problems_areNamedWithLineAndWithoutValues_data();
    void read_problems_areNamedWithLineAndWithoutValues();
    void read_severalProblems_areAllTold();
};

void TestRegisterCsv::read_rowsOfOneHousehold_areItsMembers()
{
    const auto csv = readRegisterCsv(file(QByteArray(mother) + son));

    QVERIFY(csv.problems.isEmpty());
    QCOMPARE(csv.households.size(), 1);
    const auto &home = csv.households.first();
    QCOMPARE(home.address.oneLine(), QStringLiteral("Via Demo, 1/A - 73100 Lecce"));
    QCOMPARE(home.members.size(), 2);
    QCOMPARE(home.members[1].taxCode, QStringLiteral("SMPLCU21C07E506T"));
    QCOMPARE(home.members[1].birthDate, QDate(2021, 3, 7));
    QVERIFY(!home.members[1].taxCodeValidated);
    QVERIFY(home.members[1].deceased);
    QVERIFY(home.members[0].taxCodeValidated);
}

void TestRegisterCsv::read_householdRowsApart_stillMeet()
{
    const auto csv = readRegisterCsv(file(QByteArray(mother) + "F2,R9,1,Altro,Ugo,M,1980-01-01,,,,,,,,,,\n" + son));

    QVERIFY(csv.problems.isEmpty());
    QCOMPARE(csv.households.size(), 2);
    QCOMPARE(csv.households[0].members.size(), 2);
}

void TestRegisterCsv::read_quotedFields_keepCommasQuotesAndLineEnds()
{
    const auto csv = readRegisterCsv(
        "\xEF\xBB\xBF" + file("F1,R1,1,\"De \"\"la\"\", Cruz\",\"Anna\nMaria\",F,1990-03-07,,,,,,,,,,\r\n"));

    QVERIFY(csv.problems.isEmpty());
    QCOMPARE(csv.households[0].members[0].familyName, QStringLiteral("De \"la\", Cruz"));
    QCOMPARE(csv.households[0].members[0].givenName, QStringLiteral("Anna\nMaria"));
}

void TestRegisterCsv::read_protectedAddress_isNotKept()
{
    const auto csv =
        readRegisterCsv(file("F1,R1,1,Esempio,Luisa,F,1990-03-07,E506,,,,Via Segreta,1,73100,Lecce,LE,yes\n"));

    QVERIFY(csv.problems.isEmpty());
    QVERIFY(csv.households[0].protectedAddress);
    QCOMPARE(csv.households[0].address, clips::domain::Address());
}

void TestRegisterCsv::read_otherColumnOrderAndMissingOptionalOnes_isFine()
{
    const auto csv = readRegisterCsv("family_name,relation,register_id,household_id,date_of_birth\nEsempio,1,R1,F1,\n");

    QVERIFY(csv.problems.isEmpty());
    QVERIFY(!csv.households[0].members[0].birthDate.isValid());
}

void TestRegisterCsv::read_residenceAndDuplicates_areKept()
{
    const QByteArray head("household_id,register_id,relation,family_name,date_of_birth,resident_since,duplicate\n");

    const auto csv = readRegisterCsv(head + "F1,R1,1,Esempio,1990-03-07,2001-02-29,yes\n");
    const auto right =
        readRegisterCsv(head + "F1,R1,1,Esempio,1990-03-07,2001-02-28,yes\nF1,R2,3,Esempio,2020-01-01,,\n");

    QCOMPARE(csv.problems.size(), 1);
    QVERIFY(csv.problems.first().message.startsWith(QStringLiteral("resident_since")));
    QVERIFY(right.problems.isEmpty());
    QCOMPARE(right.households[0].members[0].residentSince, QDate(2001, 2, 28));
    QVERIFY(right.households[0].members[0].duplicate);
    QVERIFY(!right.households[0].members[1].residentSince.isValid());
    QVERIFY(!right.households[0].members[1].duplicate);
}

void TestRegisterCsv::read_problems_areNamedWithLineAndWithoutValues_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("sign");
    const auto row = [](const char *fields) { return file(QByteArray(mother) + fields); };
    QTest::newRow("empty file") << QByteArray() << 0 << QStringLiteral("empty");
    QTest::newRow("header only") << file({}) << 0 << QStringLiteral("no person");
    QTest::newRow("not UTF-8") << file("F1,R1,1,Ni\xF2,,,,,,,,,,,,,\n") << 0 << QStringLiteral("UTF-8");
    QTest::newRow("column missing") << QByteArray(
                                           "household_id,register_id,family_name,date_of_birth\nF1,R1,Esempio,\n")
                                    << 1 << QStringLiteral("relation is missing");
    QTest::newRow("column unknown") << "faith," + file({}) << 1 << QStringLiteral("column 1");
    QTest::newRow("column twice") << "sex," + file({}) << 1 << QStringLiteral("twice");
    QTest::newRow("too few fields") << row("F1,R2\n") << 3 << QStringLiteral("2 fields instead of 17");
    QTest::newRow("open quote") << row("F1,R2,\"3\n") << 3 << QStringLiteral("never closed");
    QTest::newRow("date of no calendar") << row("F2,R2,1,Esempio,,,2021-02-30,,,,,,,,,,\n") << 3
                                         << QStringLiteral("date_of_birth");
    QTest::newRow("date of another form")
        << row("F2,R2,1,Esempio,,,07/03/2021,,,,,,,,,,\n") << 3 << QStringLiteral("date_of_birth");
    QTest::newRow("altered tax code") << row("F2,R2,1,Esempio,,,,,SMPLCU21C07E506X,,,,,,,,\n") << 3
                                      << QStringLiteral("tax_code");
    QTest::newRow("relation") << row("F2,R2,son,Esempio,,,,,,,,,,,,,\n") << 3 << QStringLiteral("relation");
    QTest::newRow("sex") << row("F2,R2,1,Esempio,,X,,,,,,,,,,,\n") << 3 << QStringLiteral("sex");
    QTest::newRow("birthplace") << row("F2,R2,1,Esempio,,,,lecc,,,,,,,,,\n") << 3 << QStringLiteral("place_of_birth");
    QTest::newRow("flag") << row("F2,R2,1,Esempio,,,,,,,maybe,,,,,,\n") << 3 << QStringLiteral("deceased");
    QTest::newRow("person twice") << row("F2,R1,1,Esempio,,,,,,,,,,,,,\n") << 3 << QStringLiteral("register_id");
    QTest::newRow("second head") << row("F1,R2,1,Esempio,,,,,,,,Via Demo,1/A,73100,Lecce,LE,\n") << 3
                                 << QStringLiteral("second head");
    QTest::newRow("two addresses") << row("F1,R2,3,Esempio,,,,,,,,Via Altra,1,73100,Lecce,LE,\n") << 3
                                   << QStringLiteral("another address");
    QTest::newRow("name too long") << row("F2,R2,1,") + QByteArray(81, 'X') + ",,,,,,,,,,,,,\n"
                                   << 3 << QStringLiteral("80 characters");
}

void TestRegisterCsv::read_problems_areNamedWithLineAndWithoutValues()
{
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    QFETCH(QString, sign);

    const auto csv = readRegisterCsv(content);

    QCOMPARE(csv.problems.size(), 1);
    QCOMPARE(csv.problems.first().line, line);
    QVERIFY2(csv.problems.first().message.contains(sign), qPrintable(csv.problems.first().message));
    QVERIFY(!csv.problems.first().message.contains(QStringLiteral("Esempio")));
}

void TestRegisterCsv::read_severalProblems_areAllTold()
{
    const auto csv = readRegisterCsv(file("F1,R1,x,,,,bad,,,,,,,,,,\nF1\nF1,R3,3,Esempio,,Q,,,,,,,,,,,\n"));

    QList<int> lines;
    for (const auto &problem : csv.problems)
        lines.append(problem.line);
    QCOMPARE(lines, (QList<int>{2, 2, 2, 3, 4}));
}

QTEST_GUILESS_MAIN(TestRegisterCsv)
#include "tst_registercsv.moc"
