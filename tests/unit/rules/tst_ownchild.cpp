#include "reference/birthplacetables.h"
#include "rules/ownchild.h"
#include "support/smallworld.h"

#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace clips::rules;
using namespace Qt::StringLiterals;
using Problem = OwnChildProblem;
using Problems = QList<OwnChildProblem>;

namespace {

const QDate today(2026, 11, 23);

OwnChild sofia()
{
    OwnChild child;
    child.person = testing::person(u"new"_s, u"Sofia"_s, u"Bianchi"_s, QDate(2021, 5, 9), 99);
    child.person.source = PersonSource::Declared;
    return child;
}

OwnChild unborn(QDate due)
{
    OwnChild child;
    child.person.source = PersonSource::Unborn;
    child.person.birthDate = due;
    return child;
}

Problems problemsIn(const OwnChild &child)
{
    static const BirthPlaces places = reference::birthPlaces();
    const QList<Person> family = testing::rossiHousehold().members;
    return problemsOf(child, family.first(), family, places, today);
}

} // namespace

class TestOwnChild : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void child_atTheLimits_data();
    void child_atTheLimits();
    void numericCode_isCheckedByItsDigitOnly();
    void numericCode_ofTheChildAndOfTheApplicant_areBothGood();
    void omocode_ofTheApplicant_isStillTheApplicants();
    void differences_tellOnlyWhatWasSaidOtherwise();
    void differences_neverQuoteAProtectedAddress();
};

void TestOwnChild::child_atTheLimits_data()
{
    QTest::addColumn<OwnChild>("child");
    QTest::addColumn<Problems>("problems");
    const auto row = [](const char *name, auto change, const Problems &problems) {
        OwnChild child = sofia();
        change(child.person);
        QTest::newRow(name) << child << problems;
    };
    const auto named = [](const QString &given, const QString &family) {
        return [=](Person &child) {
            child.givenName = given;
            child.familyName = family;
            child.taxCode = encodeTaxCode(family, given, child.sex, child.birthDate, child.birthPlace);
        };
    };
    row("complete", [](Person &) {}, {});
    row("accents and apostrophe", named(u"Zoë Marì"_s, u"D’Amico"_s), {});
    row("80 letters", named(QString(80, u'a'), QString(80, u'b')), {});
    row("81 letters", named(QString(81, u'a'), QString(81, u'b')), {Problem::GivenName, Problem::FamilyName});
    row("one name only", named({}, u"Suharto"_s), {});
    row("no name", [](Person &c) { c.givenName.clear(), c.familyName.clear(); },
        {Problem::GivenName, Problem::FamilyName});
    row("digits in the name", [](Person &c) { c.givenName = u"S0fia"_s; },
        {Problem::GivenName, Problem::TaxCodeDiffers});
    row("born today without a code",
        [](Person &c) {
            c.birthDate = today;
            c.taxCode.clear();
            c.taxCodeNote = u"newborn"_s;
        },
        {});
    row("born tomorrow",
        [](Person &c) {
            c.birthDate = today.addDays(1);
            c.taxCode.clear();
            c.taxCodeNote = u"newborn"_s;
        },
        {Problem::BornInFuture});
    row("eighteen today",
        [](Person &c) {
            c.birthDate = today.addYears(-18);
            c.taxCode.clear();
            c.taxCodeNote = u"not_at_hand"_s;
        },
        {Problem::Adult});
    row("eighteen tomorrow",
        [](Person &c) {
            c.birthDate = today.addYears(-18).addDays(1);
            c.taxCode.clear();
            c.taxCodeNote = u"not_at_hand"_s;
        },
        {});
    row("29 February of a leap year",
        [](Person &c) {
            c.birthDate = QDate(2020, 2, 29);
            c.taxCode = encodeTaxCode(c.familyName, c.givenName, c.sex, c.birthDate, c.birthPlace);
        },
        {});
    row("no day", [](Person &c) { c.birthDate = {}; }, {Problem::BirthDate});
    row("no sex", [](Person &c) { c.sex = Sex::Unknown; }, {Problem::Sex});
    row("no place", [](Person &c) { c.birthPlaceName.clear(); }, {Problem::BirthPlace});
    row("no code and no reason", [](Person &c) { c.taxCode.clear(); }, {Problem::TaxCodeMissing});
    row("a reason nobody offers",
        [](Person &c) {
            c.taxCode.clear();
            c.taxCodeNote = u"because"_s;
        },
        {Problem::TaxCodeMissing});
    row("wrong check letter", [](Person &c) { c.taxCode[15] = c.taxCode[15] == u'A' ? u'B' : u'A'; },
        {Problem::TaxCode});
    row("code of another day", [](Person &c) { c.birthDate = c.birthDate.addDays(1); }, {Problem::TaxCodeDiffers});
    row("code of another day, insisted on",
        [](Person &c) {
            c.birthDate = c.birthDate.addDays(1);
            c.taxCodeNote = u"differs"_s;
        },
        {});
    row("code of the mother", [](Person &c) { c.taxCode = testing::rossiHousehold().members[0].taxCode; },
        {Problem::TaxCodeOfAdult});
    row("code of a brother", [](Person &c) { c.taxCode = testing::rossiHousehold().members[1].taxCode; },
        {Problem::TaxCodeTwice});

    QTest::newRow("due today") << unborn(today) << Problems{};
    QTest::newRow("due in ten months") << unborn(today.addMonths(10)) << Problems{};
    QTest::newRow("due later than that") << unborn(today.addMonths(10).addDays(1)) << Problems{Problem::DueDate};
    QTest::newRow("due yesterday") << unborn(today.addDays(-1)) << Problems{Problem::DueDate};
    QTest::newRow("due on no day") << unborn({}) << Problems{Problem::DueDate};
    OwnChild away = sofia();
    away.livesWithApplicant = false;
    QTest::newRow("elsewhere, nowhere") << away << Problems{Problem::Street, Problem::Municipality};
    away.residence = {u"Via Demo 3"_s, {}, {}, u"Lequile"_s, {}};
    QTest::newRow("elsewhere") << away << Problems{};
    away.residence.street = QString(121, u'x');
    QTest::newRow("a street too long") << away << Problems{Problem::Street};
}

void TestOwnChild::child_atTheLimits()
{
    QFETCH(OwnChild, child);
    QFETCH(Problems, problems);

    QCOMPARE(problemsIn(child), problems);
}

void TestOwnChild::numericCode_isCheckedByItsDigitOnly()
{
    OwnChild child = sofia();
    child.person.taxCode = u"12345670017"_s;
    QVERIFY(problemsIn(child).isEmpty());
    child.person.taxCode = u"12345670018"_s;
    QCOMPARE(problemsIn(child), Problems{Problem::TaxCode});
}

void TestOwnChild::numericCode_ofTheChildAndOfTheApplicant_areBothGood()
{
    OwnChild child = sofia();
    child.person.taxCode = u"12345670017"_s;
    Person mother = testing::rossiHousehold().members.first();
    mother.taxCode = u"98765430016"_s;
    static const BirthPlaces places = reference::birthPlaces();

    QVERIFY(CodiceFiscale::fromText(mother.taxCode));
    QVERIFY(problemsOf(child, mother, {mother}, places, today).isEmpty());
    mother.taxCode = child.person.taxCode;
    QCOMPARE(problemsOf(child, mother, {mother}, places, today), Problems{Problem::TaxCodeOfAdult});
}

void TestOwnChild::omocode_ofTheApplicant_isStillTheApplicants()
{
    OwnChild child = sofia();
    const Person mother = testing::rossiHousehold().members.first();
    // The last digit of the day and place part written as its letter; the check letter follows.
    QString omocode = mother.taxCode;
    omocode[14] = u"LMNPQRSTUV"[omocode[14].digitValue()];
    for (char letter = 'A'; letter <= 'Z' && !CodiceFiscale::fromText(omocode); ++letter)
        omocode[15] = QLatin1Char(letter);
    QVERIFY(CodiceFiscale::fromText(omocode));
    child.person.taxCode = omocode;

    QCOMPARE(problemsIn(child), Problems{Problem::TaxCodeOfAdult});
}

void TestOwnChild::differences_tellOnlyWhatWasSaidOtherwise()
{
    Person registered = sofia().person;
    Person declared = registered;
    const Address home{u"VIA DEMO"_s, u"3"_s, u"73100"_s, u"LECCE"_s, u"LE"_s};
    registered.familyName = u"BIANCHÌ"_s;
    QVERIFY(differencesOf(registered, home, declared, home).isEmpty());
    QVERIFY(differencesOf(registered, home, declared, {}).isEmpty());

    declared.givenName = u"Sonia"_s;
    declared.birthDate = QDate(2021, 5, 8);
    declared.sex = Sex::Male;
    declared.birthPlace = u"F205"_s;
    const QList<Difference> found =
        differencesOf(registered, home, declared, {u"Via Altra 9"_s, {}, {}, u"Lecce"_s, {}});

    QStringList fields;
    for (const Difference &difference : found)
        fields.append(difference.field);
    QCOMPARE(fields, (QStringList{u"given_name"_s, u"sex"_s, u"date_of_birth"_s, u"place_of_birth"_s, u"residence"_s}));
    QCOMPARE(found.first().registerValue, u"Sofia"_s);
    QCOMPARE(found.first().declaredValue, u"Sonia"_s);
}

void TestOwnChild::differences_neverQuoteAProtectedAddress()
{
    const Person child = sofia().person;

    QVERIFY(differencesOf(child, {}, child, {u"Via Altra 9"_s, {}, {}, u"Lecce"_s, {}}).isEmpty());
}

QTEST_GUILESS_MAIN(TestOwnChild)
#include "tst_ownchild.moc"
