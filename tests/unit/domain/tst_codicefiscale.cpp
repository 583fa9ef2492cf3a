#include "domain/codicefiscale.h"
#include "reference/birthplacetables.h"

#include <QFile>
#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 23);

/// Splits one line of the vectors; cells in quotes may hold commas.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells.append(QString());
        else
            cells.last() += c;
    }
    return cells;
}

QList<QStringList> vectors()
{
    QFile file(u"" CLIPS_SOURCE_DIR "/tests/data/codice_fiscale_vectors.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1))
        rows.append(cellsOf(line));
    return rows;
}

DeclaredPerson personOf(const QStringList &row)
{
    DeclaredPerson person;
    if (row[1].isEmpty())
        return person;
    person.familyName = row[1];
    person.givenName = row[2];
    person.sex = sexFromCode(row[3]);
    person.birthDate = QDate::fromString(row[4], Qt::ISODate);
    person.place = row[5];
    return person;
}

TaxCodeReport check(const QString &code, const DeclaredPerson &declared = {})
{
    static const BirthPlaces places = reference::birthPlaces();
    return checkTaxCode(code, declared, places, today);
}

QStringList codesOf(const TaxCodeReport &report)
{
    QStringList codes;
    for (const auto &finding : report.findings)
        codes.append(finding.code);
    return codes;
}

/// A code with the given first fifteen characters and whichever check letter fits.
QString completed(const QString &fifteen)
{
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        const auto code = CodiceFiscale::fromText(fifteen + QLatin1Char(letter));
        if (code || code.error() != CodiceFiscaleError::CheckLetter)
            return fifteen + QLatin1Char(letter);
    }
    return {};
}
} // namespace

class TestCodiceFiscale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkTaxCode_everyVector_comesOutAsExpected_data();
    void checkTaxCode_everyVector_comesOutAsExpected();
    void fromText_everyOmocodiaVariant_isValidWithTheSameBase();
    void fromText_anyOtherCheckLetter_isRefused();
    void fromText_badInput_isRefusedWithTheReason_data();
    void fromText_badInput_isRefusedWithTheReason();
    void fromText_waysOfWriting_giveTheSameCode_data();
    void fromText_waysOfWriting_giveTheSameCode();
    void birthDate_choosesTheLatestPastCentury_data();
    void birthDate_choosesTheLatestPastCentury();
    void numericCode_holdsNoBirthData();
    void encode_incompletePerson_givesNothing();
    void check_namesWithUmlauts_matchEitherWayOfFolding_data();
    void check_namesWithUmlauts_matchEitherWayOfFolding();
    void check_mismatches_areWarnings_data();
    void check_mismatches_areWarnings();
    void check_placeNotYetFounded_isAWarning();
    void check_placeByName_isCompared();
    void check_numericCode_isNeverCompared();
    void check_hugeInput_isCutInTheReport();
};

void TestCodiceFiscale::checkTaxCode_everyVector_comesOutAsExpected_data()
{
    QTest::addColumn<QStringList>("row");
    const auto rows = vectors();
    for (const auto &row : rows)
        QTest::newRow(qPrintable(row[7] + u": "_s + row[9])) << row;
    QCOMPARE(rows.size(), 33);
}

void TestCodiceFiscale::checkTaxCode_everyVector_comesOutAsExpected()
{
    QFETCH(QStringList, row);
    const QString code = row[7];
    const QString expected = row[8];
    const DeclaredPerson person = personOf(row);

    const TaxCodeReport report = check(code, person);
    const auto parsed = CodiceFiscale::fromText(code);

    QCOMPARE(parsed.has_value(), expected != u"invalid");
    if (row[0] == u"encode")
        QCOMPARE(encodeTaxCode(row[1], row[2], *person.sex, *person.birthDate, row[5]), code);
    if (expected == u"invalid") {
        QCOMPARE(report.result, TaxCodeResult::Invalid);
    } else if (expected == u"valid-unknown-place") {
        QCOMPARE(report.result, TaxCodeResult::Warning);
        QCOMPARE(codesOf(report), QStringList{u"unknown-place"_s});
    } else if (expected.startsWith(u"mismatch")) {
        QCOMPARE(report.result, TaxCodeResult::Warning);
        QCOMPARE(codesOf(report), QStringList{expected});
    } else {
        QCOMPARE(codesOf(report), QStringList{});
        QCOMPARE(report.result, TaxCodeResult::Valid);
        QCOMPARE(report.kind, expected == u"valid-numeric" ? TaxCodeKind::Numeric : TaxCodeKind::Personal);
        QCOMPARE(report.normalised, parsed->normalised());
        QCOMPARE(report.base, parsed->base());
    }
    if (expected == u"valid-omocode")
        QCOMPARE(report.base, u"SMPLCU21C07E506T"_s);
    if (expected == u"valid-after-normalising")
        QCOMPARE(report.normalised, u"SMPLCU21C07E506T"_s);
}

void TestCodiceFiscale::fromText_everyOmocodiaVariant_isValidWithTheSameBase()
{
    const QString base = u"SMPLCU21C07E506T"_s;
    const QString letters = u"LMNPQRSTUV"_s;
    const int positions[] = {6, 7, 9, 10, 12, 13, 14};
    int variants = 0;

    for (int mask = 1; mask < 128; ++mask) {
        QString fifteen = base.left(15);
        for (int bit = 0; bit < 7; ++bit) {
            if (mask & (1 << bit))
                fifteen[positions[bit]] = letters[fifteen[positions[bit]].digitValue()];
        }
        const auto code = CodiceFiscale::fromText(completed(fifteen));
        QVERIFY2(code, qPrintable(fifteen));
        QCOMPARE(code->base(), base);
        QVERIFY(code->hasOmocodia());
        QVERIFY(code->canBeBornOn(QDate(2021, 3, 7)));
        QCOMPARE(code->placeCode(), u"E506"_s);
        ++variants;
    }
    QCOMPARE(variants, 127);
}

void TestCodiceFiscale::fromText_anyOtherCheckLetter_isRefused()
{
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        const auto code = CodiceFiscale::fromText(u"SMPLCU21C07E506"_s + QLatin1Char(letter));
        QCOMPARE(code.has_value(), letter == 'T');
    }
}

void TestCodiceFiscale::fromText_badInput_isRefusedWithTheReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CodiceFiscaleError>("reason");
    using enum CodiceFiscaleError;
    QTest::newRow("empty") << QString() << Length;
    QTest::newRow("only blanks") << u"   "_s << Length;
    QTest::newRow("only asterisks") << u"**"_s << Length;
    QTest::newRow("fifteen characters") << u"SMPLCU21C07E506"_s << Length;
    QTest::newRow("seventeen characters") << u"SMPLCU21C07E506TA"_s << Length;
    QTest::newRow("ten digits") << u"1234567075"_s << Length;
    QTest::newRow("twelve digits") << u"123456707511"_s << Length;
    QTest::newRow("four thousand characters") << QString(4096, u'A') << Length;
    QTest::newRow("the code after four thousand blanks") << QString(4096, u' ') + u"SMPLCU21C07E506T"_s << Length;
    QTest::newRow("sixteen digits") << u"1234567890123456"_s << Charset;
    QTest::newRow("a letter in the numeric code") << u"1234567O751"_s << Charset;
    QTest::newRow("accented letter") << u"SMPLCÙ21C07E506T"_s << Charset;
    QTest::newRow("full-width letters") << u"ＳＭＰＬＣＵ２１Ｃ０７Ｅ５０６Ｔ"_s << Charset;
    QTest::newRow("dotless i, which Unicode raises to I") << u"SMPLCı21C07E506T"_s << Charset;
    QTest::newRow("Arabic digits") << u"SMPLCU٢١C07E506T"_s << Charset;
    QTest::newRow("asterisk inside") << u"SMPLCU*1C07E506T"_s << Charset;
    QTest::newRow("month letter F") << u"SMPLCU21F07E506T"_s << Charset;
    QTest::newRow("null character") << u"SMPLCU21C07E506"_s + QChar(0) << Charset;
    QTest::newRow("wrong letter") << u"SMPLCU21C07E506U"_s << CheckLetter;
    QTest::newRow("wrong digit of a numeric code") << u"12345670752"_s << CheckLetter;
    QTest::newRow("day 72") << u"SMPLCU21C72E506O"_s << Date;
    QTest::newRow("day 00") << completed(u"SMPLCU21C00E506"_s) << Date;
    QTest::newRow("day 32") << completed(u"SMPLCU21C32E506"_s) << Date;
    QTest::newRow("day 40") << completed(u"SMPLCU21C40E506"_s) << Date;
    QTest::newRow("31 April") << completed(u"SMPLCU21D31E506"_s) << Date;
    QTest::newRow("31 April of a woman") << completed(u"SMPLCU21D71E506"_s) << Date;
    QTest::newRow("29 February 2021") << completed(u"SMPLCU21B29E506"_s) << Date;
    QTest::newRow("30 February 2020") << completed(u"SMPLCU20B30E506"_s) << Date;
}

void TestCodiceFiscale::fromText_badInput_isRefusedWithTheReason()
{
    QFETCH(QString, text);
    QFETCH(CodiceFiscaleError, reason);

    const auto code = CodiceFiscale::fromText(text);

    QVERIFY(!code);
    QCOMPARE(code.error(), reason);
    QCOMPARE(check(text).result, TaxCodeResult::Invalid);
}

void TestCodiceFiscale::fromText_waysOfWriting_giveTheSameCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as stored") << u"SMPLCU21C07E506T"_s;
    QTest::newRow("lower case") << u"smplcu21c07e506t"_s;
    QTest::newRow("blanks as on the card") << u"SMP LCU 21C07 E506T"_s;
    QTest::newRow("Code 39 start and stop") << u"*SMPLCU21C07E506T*"_s;
    QTest::newRow("line end of a scanner") << u"SMPLCU21C07E506T\r\n"_s;
    QTest::newRow("non-breaking blanks") << u"SMP\u00A0LCU\u00A021C07E506T"_s;
}

void TestCodiceFiscale::fromText_waysOfWriting_giveTheSameCode()
{
    QFETCH(QString, text);

    const auto code = CodiceFiscale::fromText(text);

    QVERIFY(code);
    QCOMPARE(code->normalised(), u"SMPLCU21C07E506T"_s);
    QCOMPARE(code->sex(), Sex::Male);
    QCOMPARE(code->birthDay(), 7);
    QCOMPARE(code->birthMonth(), 3);
    QCOMPARE(code->twoDigitYear(), 21);
    QCOMPARE(code->surnameLetters(), u"SMP"_s);
    QCOMPARE(code->nameLetters(), u"LCU"_s);
    QVERIFY(!code->hasOmocodia());
}

void TestCodiceFiscale::birthDate_choosesTheLatestPastCentury_data()
{
    QTest::addColumn<QString>("fifteen");
    QTest::addColumn<QDate>("reference");
    QTest::addColumn<QDate>("birthDate");
    QTest::newRow("a child") << u"SMPLCU21C07E506"_s << today << QDate(2021, 3, 7);
    QTest::newRow("a grandmother") << u"SMPLCU41C47E506"_s << today << QDate(1941, 3, 7);
    QTest::newRow("born today") << u"SMPLCU26S23E506"_s << today << today;
    QTest::newRow("tomorrow was a century ago") << u"SMPLCU26S24E506"_s << today << QDate(1926, 11, 24);
    QTest::newRow("leap day of 2000") << u"SMPLCU00B29E506"_s << today << QDate(2000, 2, 29);
    QTest::newRow("leap day before it came") << u"SMPLCU00B29E506"_s << QDate(1999, 1, 1) << QDate();
}

void TestCodiceFiscale::birthDate_choosesTheLatestPastCentury()
{
    QFETCH(QString, fifteen);
    QFETCH(QDate, reference);
    QFETCH(QDate, birthDate);

    const auto code = CodiceFiscale::fromText(completed(fifteen));

    QVERIFY(code);
    QCOMPARE(code->birthDate(reference), birthDate);
}

void TestCodiceFiscale::numericCode_holdsNoBirthData()
{
    const auto code = CodiceFiscale::fromText(u"12345670751"_s);

    QVERIFY(code);
    QVERIFY(code->isNumeric());
    QCOMPARE(code->base(), code->normalised());
    QCOMPARE(code->sex(), Sex::Unknown);
    QCOMPARE(code->placeCode(), QString());
    QCOMPARE(code->birthDate(today), QDate());
}

void TestCodiceFiscale::encode_incompletePerson_givesNothing()
{
    QCOMPARE(encodeTaxCode(u"Esempio"_s, u"Luca"_s, Sex::Male, QDate(), u"E506"_s), QString());
    QCOMPARE(encodeTaxCode(u"Esempio"_s, u"Luca"_s, Sex::Male, QDate(2021, 3, 7), QString()), QString());
    QCOMPARE(encodeTaxCode(u"Esempio"_s, u"Luca"_s, Sex::Male, QDate(2021, 3, 7), u"LECCE"_s), QString());
}

void TestCodiceFiscale::check_namesWithUmlauts_matchEitherWayOfFolding_data()
{
    QTest::addColumn<QString>("familyName");
    QTest::addColumn<QString>("writtenAs");
    QTest::newRow("ü plain") << u"Hübsch"_s << u"Hubsch"_s;
    QTest::newRow("ü expanded") << u"Hüx"_s << u"Huex"_s;
    QTest::newRow("decomposed ö") << u"Ro\u0308a"_s << u"Roea"_s;
    QTest::newRow("ä expanded") << u"Äbi"_s << u"Aebi"_s;
    QTest::newRow("ß") << u"Groß"_s << u"Gross"_s;
    QTest::newRow("ø") << u"Bø"_s << u"Boe"_s;
    QTest::newRow("ł") << u"Łaz"_s << u"Laz"_s;
    QTest::newRow("apostrophe and blank") << u"D’ Amico"_s << u"Damico"_s;
    QTest::newRow("another script is not compared") << u"Иванов"_s << u"Rossi"_s;
}

void TestCodiceFiscale::check_namesWithUmlauts_matchEitherWayOfFolding()
{
    QFETCH(QString, familyName);
    QFETCH(QString, writtenAs);
    const QString code = encodeTaxCode(writtenAs, u"Luca"_s, Sex::Male, QDate(2021, 3, 7), u"E506"_s);
    DeclaredPerson person;
    person.familyName = familyName;

    QCOMPARE(codesOf(check(code, person)), QStringList{});
}

void TestCodiceFiscale::check_mismatches_areWarnings_data()
{
    QTest::addColumn<QStringList>("declared"); // family name, given name, birth date, sex, place
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("surname") << QStringList{u"Rossi"_s, {}, {}, {}, {}} << QStringList{u"mismatch-surname"_s};
    QTest::newRow("first name") << QStringList{{}, u"Marco"_s, {}, {}, {}} << QStringList{u"mismatch-name"_s};
    QTest::newRow("date") << QStringList{{}, {}, u"1921-04-07"_s, {}, {}} << QStringList{u"mismatch-date"_s};
    QTest::newRow("sex") << QStringList{{}, {}, {}, u"F"_s, {}} << QStringList{u"mismatch-sex"_s};
    QTest::newRow("place") << QStringList{{}, {}, {}, {}, u"F842"_s} << QStringList{u"mismatch-place"_s};
    QTest::newRow("the century is not in the code") << QStringList{{}, {}, u"1921-03-07"_s, {}, {}} << QStringList{};
    QTest::newRow("all but the place") << QStringList{u"Rossi"_s, u"Marco"_s, u"2020-01-01"_s, u"F"_s, u"e506"_s}
                                       << QStringList{u"mismatch-surname"_s, u"mismatch-name"_s, u"mismatch-sex"_s,
                                                      u"mismatch-date"_s};
}

void TestCodiceFiscale::check_mismatches_areWarnings()
{
    QFETCH(QStringList, declared);
    QFETCH(QStringList, findings);
    DeclaredPerson person;
    if (!declared[0].isEmpty())
        person.familyName = declared[0];
    if (!declared[1].isEmpty())
        person.givenName = declared[1];
    if (!declared[2].isEmpty())
        person.birthDate = QDate::fromString(declared[2], Qt::ISODate);
    if (!declared[3].isEmpty())
        person.sex = sexFromCode(declared[3]);
    if (!declared[4].isEmpty())
        person.place = declared[4];

    const TaxCodeReport report = check(u"SMPLCU21C07E506T"_s, person);

    QCOMPARE(codesOf(report), findings);
    QCOMPARE(report.result, findings.isEmpty() ? TaxCodeResult::Valid : TaxCodeResult::Warning);
}

void TestCodiceFiscale::check_placeNotYetFounded_isAWarning()
{
    // Presicce-Acquarica exists since 15 May 2019.
    const QString early = encodeTaxCode(u"Bianchi"_s, u"Marta"_s, Sex::Female, QDate(2019, 5, 14), u"M428"_s);
    const QString onTheDay = encodeTaxCode(u"Bianchi"_s, u"Marta"_s, Sex::Female, QDate(2019, 5, 15), u"M428"_s);

    QCOMPARE(codesOf(check(early)), QStringList{u"place-not-in-force"_s});
    QCOMPARE(codesOf(check(onTheDay)), QStringList{});
}

void TestCodiceFiscale::check_placeByName_isCompared()
{
    DeclaredPerson person;
    person.place = u"Lecce"_s;
    QCOMPARE(codesOf(check(u"SMPLCU21C07E506T"_s, person)), QStringList{});
    person.place = u"Nardò"_s;
    QCOMPARE(codesOf(check(u"SMPLCU21C07E506T"_s, person)), QStringList{u"mismatch-place"_s});
}

void TestCodiceFiscale::check_numericCode_isNeverCompared()
{
    DeclaredPerson person;
    person.familyName = u"Rossi"_s;
    person.birthDate = QDate(1980, 1, 1);
    person.sex = Sex::Female;

    const TaxCodeReport report = check(u"12345670751"_s, person);

    QCOMPARE(report.result, TaxCodeResult::Valid);
    QCOMPARE(taxCodeKindCode(report.kind), u"numeric"_s);
}

void TestCodiceFiscale::check_hugeInput_isCutInTheReport()
{
    const TaxCodeReport report = check(QString(4096, u'Ж'));

    QCOMPARE(codesOf(report), QStringList{u"length"_s});
    QVERIFY(report.normalised.size() <= 64);
}

QTEST_GUILESS_MAIN(TestCodiceFiscale)
#include "tst_codicefiscale.moc"
