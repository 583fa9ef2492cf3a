#include "domain/mrz.h"

#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace Qt::StringLiterals;
using mrz::Digit;
using mrz::Format;
using mrz::NameMatch;

namespace {
const QDate today(2026, 11, 23);

const QString passport = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                         "L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
const QString card = u"I<UTOD231458907<<<<<<<<<<<<<<<\n"
                     "7408122F1204159UTO<<<<<<<<<<<6\n"
                     "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s;
const QString middleCard = u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n"
                           "D231458907UTO7408122F1204159<<<<<<<6"_s;
const QString longNumber = u"I<UTOD23145890<7349<<<<<<<<<<<\n"
                           "3407127M9507122UTO<<<<<<<<<<<2\n"
                           "STEVENSON<<PETER<JOHN<<<<<<<<<"_s;
const QString cie = u"C<ITACA00000AA4<<<<<<<<<<<<<<<\n"
                    "6412308F2512303ITA<<<<<<<<<<<0\n"
                    "ROSSI<<BIANCA<<<<<<<<<<<<<<<<<"_s;
const QString cieWithPrefix = u"C<ITAAX12345BZ0<<<<<<<<<<<<<<<\n"
                              "8503079F3303078ITA<<<<<<<<<<<0\n"
                              "DE<ROSSI<<MARIA<LUCIA<<<<<<<<<"_s;

QString codesOf(const mrz::Reading &reading)
{
    QStringList codes;
    for (const auto &finding : reading.findings)
        codes.append(finding.code);
    return codes.join(u' ');
}

/// The card with other characters from a place on.
QString altered(QString zone, qsizetype at, const QString &with)
{
    return zone.replace(at, with.size(), with);
}

mrz::Td1Content demoPerson()
{
    mrz::Td1Content content;
    content.issuer = u"ITA"_s;
    content.documentNumber = u"CA12345AB"_s;
    content.birthDate = QDate(1988, 2, 29);
    content.sex = Sex::Female;
    content.expiryDate = QDate(2031, 2, 28);
    content.nationality = u"ITA"_s;
    content.familyName = u"D'Amico Rüssel"_s;
    content.givenNames = u"Zoë"_s;
    return content;
}
} // namespace

class TestMrz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkDigit_publishedExamples_data();
    void checkDigit_publishedExamples();
    void read_publishedZones_everyDigitIsRight_data();
    void read_publishedZones_everyDigitIsRight();
    void read_eachWrongDigit_isNamed_data();
    void read_eachWrongDigit_isNamed();
    void read_anyOneDigitAltered_isNeverValid();
    void read_wrongShape_isRefused_data();
    void read_wrongShape_isRefused();
    void read_acceptsTheWaysReadersWrite_data();
    void read_acceptsTheWaysReadersWrite();
    void read_visa_isRefusedAsEvidence();
    void read_germany_isOneLetter();
    void read_centuries_data();
    void read_centuries();
    void read_partialBirthDates_areKept_data();
    void read_partialBirthDates_areKept();
    void read_holderAge_isAQuestion_data();
    void read_holderAge_isAQuestion();
    void read_confusedCharacters_areRepairedWhereTheKindIsKnown_data();
    void read_confusedCharacters_areRepairedWhereTheKindIsKnown();
    void read_namesThatFillTheLine_areFlagged();
    void compareNames_asFoundInPractice_data();
    void compareNames_asFoundInPractice();
    void composeTd1_isReadBackWithoutQuestion();
    void composeTd1_longNumber_goesOnInTheOptionalField();
    void read_hostileText_neverBreaks();
};

void TestMrz::checkDigit_publishedExamples_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("digit");
    const QList<std::pair<QString, QString>> examples{
        {u"520727"_s, u"3"_s},       {u"AB2134<<<"_s, u"5"_s},
        {u"L898902C3"_s, u"6"_s},    {u"L898902C<"_s, u"3"_s},
        {u"690806"_s, u"1"_s},       {u"940623"_s, u"6"_s},
        {u"D23145890734"_s, u"9"_s}, {u"HA672242<658022549601086<<<<<<<<<<<<<<0"_s, u"8"_s},
        {QString(), u"0"_s}};
    for (const auto &[field, digit] : examples)
        QTest::newRow(qPrintable(field.isEmpty() ? u"nothing"_s : field)) << field << digit;
}

void TestMrz::checkDigit_publishedExamples()
{
    QFETCH(QString, field);
    QFETCH(QString, digit);

    QCOMPARE(QString(mrz::checkDigit(field)), digit);
}

void TestMrz::read_publishedZones_everyDigitIsRight_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("particulars"); // number, issuer, surname, given names, birth, expiry, sex
    QTest::newRow("passport") << passport << u"TD3"_s
                              << QStringList{u"L898902C3"_s,  u"UTO"_s,        u"ERIKSSON"_s, u"ANNA MARIA"_s,
                                             u"1974-08-12"_s, u"2012-04-15"_s, u"F"_s};
    QTest::newRow("card") << card << u"TD1"_s
                          << QStringList{u"D23145890"_s,  u"UTO"_s,        u"ERIKSSON"_s, u"ANNA MARIA"_s,
                                         u"1974-08-12"_s, u"2012-04-15"_s, u"F"_s};
    QTest::newRow("card of the middle size")
        << middleCard << u"TD2"_s << QStringList{u"D23145890"_s,  u"UTO"_s,        u"ERIKSSON"_s, u"ANNA MARIA"_s,
                                                 u"1974-08-12"_s, u"2012-04-15"_s, u"F"_s};
    QTest::newRow("number longer than nine")
        << longNumber << u"TD1"_s << QStringList{u"D23145890734"_s, u"UTO"_s,        u"STEVENSON"_s, u"PETER JOHN"_s,
                                                 u"1934-07-12"_s,   u"1995-07-12"_s, u"M"_s};
    QTest::newRow("Italian card") << cie << u"TD1"_s
                                  << QStringList{u"CA00000AA"_s,  u"ITA"_s,        u"ROSSI"_s, u"BIANCA"_s,
                                                 u"1964-12-30"_s, u"2025-12-30"_s, u"F"_s};
    QTest::newRow("Italian card, surname of two words")
        << cieWithPrefix << u"TD1"_s << QStringList{u"AX12345BZ"_s,  u"ITA"_s,        u"DE ROSSI"_s, u"MARIA LUCIA"_s,
                                                    u"1985-03-07"_s, u"2033-03-07"_s, u"F"_s};
}

void TestMrz::read_publishedZones_everyDigitIsRight()
{
    QFETCH(QString, zone);
    QFETCH(QString, format);
    QFETCH(QStringList, particulars);

    const auto reading = mrz::read(zone, today);

    QVERIFY(reading);
    QCOMPARE(mrz::formatCode(reading->format), format);
    QCOMPARE(mrz::verdictCode(reading->verdict()), u"valid"_s);
    QCOMPARE(reading->documentNumber, particulars[0]);
    QCOMPARE(reading->issuer, particulars[1]);
    QCOMPARE(reading->familyName, particulars[2]);
    QCOMPARE(reading->givenNames, particulars[3]);
    QCOMPARE(reading->birthDate.text(), particulars[4]);
    QCOMPARE(reading->expiryDate.toString(Qt::ISODate), particulars[5]);
    QCOMPARE(sexCode(reading->sex), particulars[6]);
    QCOMPARE(reading->digits.documentNumber, Digit::Ok);
    QCOMPARE(reading->digits.birthDate, Digit::Ok);
    QCOMPARE(reading->digits.expiryDate, Digit::Ok);
    QCOMPARE(reading->digits.optional, format == u"TD3" ? Digit::Ok : Digit::Absent);
    QCOMPARE(reading->digits.composite, Digit::Ok);
    QCOMPARE(reading->has(u"specimen"), particulars[1] == u"UTO");
    QCOMPARE(reading->has(u"expired"), reading->expiryDate < today);
    QCOMPARE(reading->optional, format == u"TD3" ? u"ZE184226B"_s : QString());
}

void TestMrz::read_eachWrongDigit_isNamed_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QStringList>("wrong");
    const qsizetype line2 = 45;
    QTest::newRow("number") << altered(passport, line2 + 9, u"7"_s)
                            << QStringList{u"digit-document-number"_s, u"digit-composite"_s};
    QTest::newRow("birth") << altered(passport, line2 + 19, u"3"_s)
                           << QStringList{u"digit-birth-date"_s, u"digit-composite"_s};
    QTest::newRow("expiry") << altered(passport, line2 + 27, u"8"_s)
                            << QStringList{u"digit-expiry-date"_s, u"digit-composite"_s};
    QTest::newRow("optional") << altered(passport, line2 + 42, u"2"_s)
                              << QStringList{u"digit-optional"_s, u"digit-composite"_s};
    QTest::newRow("composite") << altered(passport, line2 + 43, u"1"_s) << QStringList{u"digit-composite"_s};
    QTest::newRow("long number") << altered(longNumber, 18, u"8"_s)
                                 << QStringList{u"digit-document-number"_s, u"digit-composite"_s};
}

void TestMrz::read_eachWrongDigit_isNamed()
{
    QFETCH(QString, zone);
    QFETCH(QStringList, wrong);

    const auto reading = mrz::read(zone, today);

    QVERIFY(reading);
    QCOMPARE(reading->verdict(), mrz::Verdict::Invalid);
    for (const QString &code : wrong)
        QVERIFY2(reading->has(code), qPrintable(codesOf(*reading)));
    QCOMPARE(codesOf(*reading).count(u"digit-"_s), wrong.size());
}

void TestMrz::read_anyOneDigitAltered_isNeverValid()
{
    for (qsizetype i = 0; i < passport.size(); ++i) {
        if (!passport[i].isDigit())
            continue;
        for (char digit = '0'; digit <= '9'; ++digit) {
            const auto reading = mrz::read(altered(passport, i, QString(QLatin1Char(digit))), today);
            QVERIFY(reading);
            QCOMPARE(reading->verdict() == mrz::Verdict::Valid, passport[i] == QLatin1Char(digit));
        }
    }
}

void TestMrz::read_wrongShape_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<mrz::Error>("error");
    using enum mrz::Error;
    QTest::newRow("empty") << QString() << Layout;
    QTest::newRow("one line of a passport") << passport.left(44) << Layout;
    QTest::newRow("a character short") << passport.chopped(1) << Layout;
    QTest::newRow("a character long") << passport + u'<' << Layout;
    QTest::newRow("lines of different length")
        << passport.left(43) + u'\n' + passport.mid(43, 1) + passport.mid(45) << Layout;
    QTest::newRow("four thousand fillers") << QString(4096, u'<') << Layout;
    QTest::newRow("an accent") << altered(passport, 8, u"Ì"_s) << Charset;
    QTest::newRow("a semicolon as filler") << QString(passport).replace(u'<', u';') << Charset;
    QTest::newRow("a null character") << altered(passport, 60, QString(QChar(0))) << Charset;
}

void TestMrz::read_wrongShape_isRefused()
{
    QFETCH(QString, text);
    QFETCH(mrz::Error, error);

    const auto reading = mrz::read(text, today);

    QVERIFY(!reading);
    QCOMPARE(reading.error(), error);
}

void TestMrz::read_acceptsTheWaysReadersWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("carriage returns") << QString(passport).replace(u'\n', u'\r') + u'\r';
    QTest::newRow("both line ends") << QString(passport).replace(u'\n', u"\r\n"_s) + u"\r\n"_s;
    QTest::newRow("one string") << QString(passport).remove(u'\n');
    QTest::newRow("lower case") << passport.toLower();
    QTest::newRow("blanks") << u"  "_s + QString(passport).replace(u"<<"_s, u"< <"_s) + u"  "_s;
}

void TestMrz::read_acceptsTheWaysReadersWrite()
{
    QFETCH(QString, text);

    const auto reading = mrz::read(text, today);

    QVERIFY(reading);
    QCOMPARE(reading->verdict(), mrz::Verdict::Valid);
    QCOMPARE(reading->documentNumber, u"L898902C3"_s);
}

void TestMrz::read_visa_isRefusedAsEvidence()
{
    const auto large = mrz::read(u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                                 "L8988901C4XXX4009078F9612109<<<<<<<<<<<<<<<<"_s,
                                 today);
    const auto small = mrz::read(u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n"
                                 "L8988901C4XXX4009078F9612109<<<<<<<<"_s,
                                 today);

    for (const auto &reading : {large, small}) {
        QVERIFY(reading);
        QVERIFY(reading->has(u"visa"));
        QCOMPARE(reading->verdict(), mrz::Verdict::Invalid);
        QCOMPARE(reading->digits.documentNumber, Digit::Ok);
        QCOMPARE(reading->digits.composite, Digit::Absent);
        QCOMPARE(reading->digits.optional, Digit::Absent);
    }
}

void TestMrz::read_germany_isOneLetter()
{
    mrz::Td1Content content = demoPerson();
    content.issuer = u"D"_s;
    content.nationality = u"D"_s;

    const auto reading = mrz::read(mrz::composeTd1(content).join(u'\n'), today);

    QVERIFY(reading);
    QCOMPARE(reading->issuer, u"D"_s);
    QCOMPARE(reading->nationality, u"D"_s);
    QCOMPARE(reading->verdict(), mrz::Verdict::Valid);
}

void TestMrz::read_centuries_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("expiry");
    QTest::addColumn<QDate>("on");
    QTest::newRow("born today") << today << QDate(2031, 11, 23) << today;
    QTest::newRow("born a century ago tomorrow") << today.addYears(-100).addDays(1) << QDate(2030, 1, 1) << today;
    QTest::newRow("expired nineteen years ago") << QDate(1950, 1, 1) << QDate(2007, 1, 1) << today;
    QTest::newRow("runs for forty-nine years") << QDate(1950, 1, 1) << QDate(2075, 1, 1) << today;
    QTest::newRow("over the turn of the century") << QDate(2070, 5, 5) << QDate(2108, 5, 5) << QDate(2098, 1, 1);
    QTest::newRow("just after the turn") << QDate(2070, 5, 5) << QDate(2099, 5, 5) << QDate(2101, 1, 1);
}

void TestMrz::read_centuries()
{
    QFETCH(QDate, birth);
    QFETCH(QDate, expiry);
    QFETCH(QDate, on);
    mrz::Td1Content content = demoPerson();
    content.birthDate = birth;
    content.expiryDate = expiry;

    const auto reading = mrz::read(mrz::composeTd1(content).join(u'\n'), on);

    QVERIFY(reading);
    QCOMPARE(reading->birthDate.date(), birth);
    QCOMPARE(reading->expiryDate, expiry);
}

void TestMrz::read_partialBirthDates_areKept_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("finding");
    QTest::newRow("day unknown") << u"7408<<"_s << u"1974-08"_s << u"partial-birth-date"_s;
    QTest::newRow("month and day unknown") << u"74<<<<"_s << u"1974"_s << u"partial-birth-date"_s;
    QTest::newRow("nothing known") << u"<<<<<<"_s << QString() << u"partial-birth-date"_s;
    QTest::newRow("month unknown, day known") << u"74<<12"_s << QString() << u"birth-date"_s;
    QTest::newRow("month 13") << u"741312"_s << QString() << u"birth-date"_s;
    QTest::newRow("day 31 in April") << u"740431"_s << QString() << u"birth-date"_s;
    QTest::newRow("day 00") << u"740400"_s << QString() << u"birth-date"_s;
}

void TestMrz::read_partialBirthDates_areKept()
{
    QFETCH(QString, written);
    QFETCH(QString, kept);
    QFETCH(QString, finding);
    QString zone = altered(card, 31, written + mrz::checkDigit(written));
    const QString lines = QString(zone).remove(u'\n');
    const QChar composite =
        mrz::checkDigit(QString(lines.mid(5, 25) + lines.mid(30, 7) + lines.mid(38, 7) + lines.mid(48, 11)));
    zone = altered(zone, 60, QString(composite));

    const auto reading = mrz::read(zone, today);

    QVERIFY(reading);
    QVERIFY(reading->digits.noneWrong());
    QCOMPARE(reading->birthDate.text(), kept);
    QVERIFY2(reading->has(finding), qPrintable(codesOf(*reading)));
    QVERIFY(!reading->birthDate.isComplete());
}

void TestMrz::read_holderAge_isAQuestion_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("finding");
    QTest::newRow("eighteen tomorrow") << QDate(2008, 11, 24) << today << u"holder-minor"_s;
    QTest::newRow("eighteen today") << QDate(2008, 11, 23) << today << QString();
    QTest::newRow("ninety-nine") << QDate(1927, 1, 1) << today << QString();
}

void TestMrz::read_holderAge_isAQuestion()
{
    QFETCH(QDate, birth);
    QFETCH(QDate, on);
    QFETCH(QString, finding);
    mrz::Td1Content content = demoPerson();
    content.birthDate = birth;

    const auto reading = mrz::read(mrz::composeTd1(content).join(u'\n'), on);

    QVERIFY(reading);
    QCOMPARE(codesOf(*reading), finding);
    QCOMPARE(reading->verdict(), mrz::Verdict::Valid);
}

void TestMrz::read_confusedCharacters_areRepairedWhereTheKindIsKnown_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<bool>("isRepaired");
    const qsizetype line2 = 45;
    QTest::newRow("Z for 2 in the birth date") << altered(passport, line2 + 18, u"Z"_s) << true;
    QTest::newRow("O for 0 and I for 1 in dates")
        << altered(altered(passport, line2 + 16, u"B"_s), line2 + 21, u"I"_s) << true;
    QTest::newRow("0 for O in the state") << altered(passport, 4, u"0"_s) << true;
    QTest::newRow("5 for S in the name") << altered(passport, 9, u"5"_s) << true;
    QTest::newRow("O for 0 as composite digit") << altered(passport, line2 + 43, u"O"_s) << true;
    QTest::newRow("O for 0 in the serial of an Italian card") << altered(cie, 8, u"O"_s) << true;
    QTest::newRow("O for 0 in a number of unknown kind") << altered(passport, line2 + 5, u"O"_s) << false;
    QTest::newRow("a letter that resembles nothing") << altered(passport, line2 + 18, u"K"_s) << false;
    QTest::newRow("repair that leaves a digit wrong")
        << altered(altered(passport, line2 + 18, u"Z"_s), line2 + 21, u"9"_s) << false;
}

void TestMrz::read_confusedCharacters_areRepairedWhereTheKindIsKnown()
{
    QFETCH(QString, zone);
    QFETCH(bool, isRepaired);

    const auto reading = mrz::read(zone, today);

    QVERIFY(reading);
    QCOMPARE(reading->has(u"repaired"), isRepaired);
    QCOMPARE(reading->verdict(), isRepaired ? mrz::Verdict::Warning : mrz::Verdict::Invalid);
    QCOMPARE(reading->digits.noneWrong(), isRepaired);
}

void TestMrz::read_namesThatFillTheLine_areFlagged()
{
    mrz::Td1Content content = demoPerson();
    content.familyName = u"Papandropoulos Vasileiadis"_s;
    content.givenNames = u"Ioannis"_s;

    const auto reading = mrz::read(mrz::composeTd1(content).join(u'\n'), today);

    QVERIFY(reading);
    QVERIFY(reading->namesTruncated);
    QCOMPARE(codesOf(*reading), u"names-truncated"_s);
    QCOMPARE(mrz::compareNames(reading->givenNames, content.givenNames), NameMatch::Prefix);
}

void TestMrz::compareNames_asFoundInPractice_data()
{
    QTest::addColumn<QString>("inZone");
    QTest::addColumn<QString>("inRegister");
    QTest::addColumn<NameMatch>("match");
    using enum NameMatch;
    QTest::newRow("equal") << u"ROSSI"_s << u"Rossi"_s << Same;
    QTest::newRow("accent") << u"NICCOLO"_s << u"Niccolò"_s << Same;
    QTest::newRow("apostrophe dropped") << u"DAMICO"_s << u"D'Amico"_s << Same;
    QTest::newRow("apostrophe as filler") << u"D AMICO"_s << u"D’Amico"_s << Same;
    QTest::newRow("hyphen") << u"BIANCHI ROSSI"_s << u"Bianchi-Rossi"_s << Same;
    QTest::newRow("umlaut expanded") << u"MUELLER"_s << u"Müller"_s << Same;
    QTest::newRow("umlaut plain") << u"MULLER"_s << u"Müller"_s << Same;
    QTest::newRow("sharp s") << u"GROSS"_s << u"Groß"_s << Same;
    QTest::newRow("second name left out") << u"MARIA"_s << u"Maria Chiara"_s << Prefix;
    QTest::newRow("cut") << u"PAPANDROP"_s << u"Papandropoulos"_s << Prefix;
    QTest::newRow("another") << u"ROSSI"_s << u"Russo"_s << Different;
    QTest::newRow("nothing in the zone") << QString() << u"Rossi"_s << Different;
    QTest::newRow("nothing at all") << QString() << QString() << Same;
}

void TestMrz::compareNames_asFoundInPractice()
{
    QFETCH(QString, inZone);
    QFETCH(QString, inRegister);
    QFETCH(NameMatch, match);

    QCOMPARE(mrz::compareNames(inZone, inRegister), match);
}

void TestMrz::composeTd1_isReadBackWithoutQuestion()
{
    const QStringList lines = mrz::composeTd1(demoPerson());

    QCOMPARE(lines.size(), 3);
    for (const QString &line : lines)
        QCOMPARE(line.size(), 30);
    const auto reading = mrz::read(lines.join(u'\n'), today);
    QVERIFY(reading);
    QCOMPARE(codesOf(*reading), QString());
    QCOMPARE(reading->documentCode, u"C"_s);
    QCOMPARE(reading->documentNumber, u"CA12345AB"_s);
    QCOMPARE(reading->familyName, u"DAMICO RUESSEL"_s);
    QCOMPARE(mrz::compareNames(reading->familyName, demoPerson().familyName), NameMatch::Same);
    QCOMPARE(reading->birthDate.date(), QDate(1988, 2, 29));
}

void TestMrz::composeTd1_longNumber_goesOnInTheOptionalField()
{
    mrz::Td1Content content = demoPerson();
    content.documentNumber = u"D23145890734"_s;

    const auto reading = mrz::read(mrz::composeTd1(content).join(u'\n'), today);

    QVERIFY(reading);
    QCOMPARE(reading->documentNumber, u"D23145890734"_s);
    QCOMPARE(reading->verdict(), mrz::Verdict::Valid);
}

void TestMrz::read_hostileText_neverBreaks()
{
    // A fixed sequence, so that a failure comes back.
    quint32 state = 12345;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return (state >> 8) % bound;
    };
    const QString alphabet = u"ABCXYZ0123456789<<<<OISBZ"_s;
    int read = 0;

    for (int round = 0; round < 20000; ++round) {
        QString zone = round % 3 == 0 ? passport : round % 3 == 1 ? card : middleCard;
        for (quint32 n = next(12) + 1; n > 0; --n)
            zone[next(quint32(zone.size()))] =
                round % 7 == 0 ? QChar(char16_t(next(0x10000))) : alphabet[next(quint32(alphabet.size()))];
        const auto reading = mrz::read(zone, today);
        if (!reading)
            continue;
        ++read;
        if (reading->verdict() != mrz::Verdict::Invalid)
            QVERIFY(reading->digits.noneWrong());
    }
    QVERIFY(read > 5000);
}

QTEST_GUILESS_MAIN(TestMrz)
#include "tst_mrz.moc"
