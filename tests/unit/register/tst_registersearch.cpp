#include "register/registerindex.h"

#include "domain/codicefiscale.h"
#include "support/inventedregister.h"

#include <QTest>

using namespace clips;
using namespace Qt::StringLiterals;
using ports::MatchKind;
using ports::RegisterMatch;
using registry::RegisterIndex;

class TestRegisterSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void search_findsInOrder_data();
    void search_findsInOrder();
    void search_ofPrefixAndSlip_tellsThemApart();
    void search_neverGivesMoreThanTheLimitOrOneTwice();
    void search_ofNothing_findsNobody_data();
    void search_ofNothing_findsNobody();
    void findByTaxCode_findsWhoCarriesIt_data();
    void findByTaxCode_findsWhoCarriesIt();
    void household_isExactlyWhatTheRegisterWrote();
    void household_unknown_isNotThere();
    void everything_inAnEmptyRegister_isNotThere();
    void invented100000_everybodyIsFoundByCodeNameAndMisspeltName();
};

static domain::Person person(const QString &id, const QString &familyName, const QString &givenName,
                             const QString &taxCode = {}, QDate born = QDate(1985, 3, 14))
{
    domain::Person p;
    p.id = id;
    p.familyName = familyName;
    p.givenName = givenName;
    p.taxCode = taxCode;
    p.birthDate = born;
    return p;
}

static std::unique_ptr<RegisterIndex> town()
{
    auto index = std::make_unique<RegisterIndex>(0, 0);
    index->add({u"F1"_s,
                {},
                false,
                {person(u"rossi-m"_s, u"ROSSI"_s, u"MARIO"_s), person(u"rossi-a"_s, u"Rossi"_s, u"Anna"_s)}});
    index->add({u"F2"_s,
                {},
                false,
                {person(u"rossini"_s, u"ROSSINI"_s, u"MARIA"_s), person(u"russo"_s, u"RUSSO"_s, u"MARIO"_s)}});
    index->add({u"F3"_s, {}, false, {person(u"dagnello"_s, u"D'AGNELLO"_s, u"NICCOLÒ"_s)}});
    index->add({u"F4"_s,
                {},
                false,
                {person(u"degiorgi"_s, u"DE GIORGI"_s, u"ANNA MARIA"_s), person(u"de"_s, u"DE"_s, u"GINO"_s)}});
    index->add({u"F5"_s,
                {},
                false,
                {person(u"muller"_s, u"MÜLLER"_s, u"JÜRGEN"_s), person(u"quaranta"_s, u"QUARANTA"_s, u"ZOE"_s)}});
    index->add(
        {u"F6"_s, {}, false, {person(u"ng"_s, u"NG"_s, u"LI"_s), person(u"no-given"_s, u"SUKARNO"_s, QString())}});
    index->add({u"F7"_s,
                {},
                false,
                {person(u"old"_s, u"LEO"_s, u"UGO"_s, {}, QDate(1950, 1, 1)),
                 person(u"young"_s, u"LEO"_s, u"UGO"_s, {}, QDate(2015, 1, 1))}});
    index->close();
    return index;
}

static QString ids(const QList<RegisterMatch> &matches)
{
    QStringList list;
    for (const RegisterMatch &match : matches)
        list << match.person.id;
    return list.join(u' ');
}

void TestRegisterSearch::search_findsInOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("whole surname: given names in order, longer surnames after, similar last")
        << u"rossi"_s << u"rossi-a rossi-m rossini russo"_s;
    QTest::newRow("a few letters") << u"Ros"_s << u"rossi-a rossi-m rossini"_s;
    QTest::newRow("one letter missing, with initial") << u"Rosi M"_s << u"rossi-m"_s;
    QTest::newRow("given name narrows") << u"rossi an"_s << u"rossi-a"_s;
    QTest::newRow("accent not typed") << u"muller"_s << u"muller"_s;
    QTest::newRow("accent in the given name not typed") << u"d'agnello niccolo"_s << u"dagnello"_s;
    QTest::newRow("apostrophe not typed") << u"dagnello"_s << u"dagnello"_s;
    QTest::newRow("typographic apostrophe") << u"D’Agnello"_s << u"dagnello"_s;
    QTest::newRow("surname of two words") << u"de giorgi"_s << u"degiorgi"_s;
    QTest::newRow("surname of two words, beginning") << u"de gi"_s << u"degiorgi de"_s;
    QTest::newRow("surname of two words and given name") << u"de giorgi anna m"_s << u"degiorgi"_s;
    QTest::newRow("surname of two words, swapped letters") << u"de goirgi"_s << u"degiorgi"_s;
    QTest::newRow("blank left out") << u"degiorgi"_s << u"degiorgi"_s;
    QTest::newRow("two slips") << u"quarnata"_s << u"quaranta"_s;
    QTest::newRow("three slips are another name") << u"kuartana"_s << QString();
    QTest::newRow("two letters have no similar names") << u"ng"_s << u"ng"_s;
    QTest::newRow("nobody's given name") << u"rossi x"_s << QString();
    QTest::newRow("no given name in the register") << u"sukarno"_s << u"no-given"_s;
    QTest::newRow("same names: the older first") << u"leo ugo"_s << u"old young"_s;
    QTest::newRow("blanks around") << u"  leo   ugo "_s << u"old young"_s;
}

void TestRegisterSearch::search_findsInOrder()
{
    QFETCH(QString, text);
    QFETCH(QString, found);

    QCOMPARE(ids(town()->search(text, 20)), found);
}

void TestRegisterSearch::search_ofPrefixAndSlip_tellsThemApart()
{
    const auto matches = town()->search(u"rossi"_s, 20);

    QCOMPARE(matches.first().kind, MatchKind::SurnamePrefix);
    QCOMPARE(matches.last().kind, MatchKind::SimilarSurname);
    QCOMPARE(matches.last().householdId, u"F2"_s);
}

void TestRegisterSearch::search_neverGivesMoreThanTheLimitOrOneTwice()
{
    QCOMPARE(ids(town()->search(u"rossi"_s, 2)), u"rossi-a rossi-m"_s);
    QCOMPARE(town()->search(u"rossi"_s, 0).size(), 0);
    QCOMPARE(ids(town()->search(u"de"_s, 20)), u"de degiorgi"_s);
}

void TestRegisterSearch::search_ofNothing_findsNobody_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u"   "_s;
    QTest::newRow("only punctuation") << u"'.,;"_s;
    QTest::newRow("four thousand characters") << QString(4096, u'R');
    QTest::newRow("control characters") << QString(QChar(1)) + QChar(2);
}

void TestRegisterSearch::search_ofNothing_findsNobody()
{
    QFETCH(QString, text);

    QCOMPARE(town()->search(text, 20).size(), 0);
}

void TestRegisterSearch::findByTaxCode_findsWhoCarriesIt_data()
{
    const QString code =
        domain::encodeTaxCode(u"ROSSI"_s, u"MARIO"_s, domain::Sex::Male, QDate(1985, 3, 14), u"E506"_s);
    QTest::addColumn<QString>("inRegister");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("same") << code << code << true;
    QTest::newRow("lower case with blanks") << code << u" "_s + code.toLower().insert(6, u' ') << true;
    QTest::newRow("another person") << code
                                    << domain::encodeTaxCode(u"ROSSI"_s, u"MARIA"_s, domain::Sex::Female,
                                                             QDate(1985, 3, 14), u"E506"_s)
                                    << false;
    QTest::newRow("numeric") << u"12345678903"_s << u"12345678903"_s << true;
    QTest::newRow("wrong in the register, asked as it stands")
        << u"RSSMRA85C14E506?"_s << u"rssmra85c14e506?"_s << true;
    QTest::newRow("empty finds nobody, not those without a code") << QString() << QString() << false;

    // The last figure as its letter (E506 -> E50S), with a check letter that fits.
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        QString omocodia = code;
        omocodia[14] = u"LMNPQRSTUV"_s[omocodia[14].digitValue()];
        omocodia[15] = QLatin1Char(letter);
        if (!domain::CodiceFiscale::fromText(omocodia))
            continue;
        QTest::newRow("omocodia asked") << code << omocodia << true;
        QTest::newRow("omocodia in the register") << omocodia << code << true;
    }
}

void TestRegisterSearch::findByTaxCode_findsWhoCarriesIt()
{
    QFETCH(QString, inRegister);
    QFETCH(QString, asked);
    QFETCH(bool, isFound);
    RegisterIndex index(0, 0);
    index.add({u"F1"_s,
               {},
               false,
               {person(u"other"_s, u"VERDI"_s, u"UGO"_s), person(u"wanted"_s, u"A"_s, u"B"_s, inRegister)}});
    index.add({u"F2"_s, {}, false, {person(u"namesake"_s, u"A"_s, u"B"_s, inRegister)}});
    index.close();

    QCOMPARE(ids(index.findByTaxCode(asked)), isFound ? u"wanted namesake"_s : QString());
}

void TestRegisterSearch::household_isExactlyWhatTheRegisterWrote()
{
    domain::Household household{u"F-à"_s, {u"Via dell'Abate"_s, u"12/A"_s, u"73100"_s, u"Lecce"_s, u"LE"_s}, true, {}};
    domain::Person first = person(u"p-1"_s, u"D'Amico-Šarić"_s, u"Zoë"_s, u"RSSMRA85C14E506X"_s);
    first.sex = domain::Sex::Female;
    first.birthPlace = u"Z149"_s;
    first.birthPlaceName = u"Hrvatska"_s;
    first.taxCodeValidated = false;
    first.relation = 28;
    domain::Person second;
    second.id = u"p-2"_s;
    second.familyName = u"张"_s;
    second.deceased = true;
    household.members = {first, second};
    RegisterIndex index(2, 1);
    index.add({u"F-b"_s, {}, false, {}});
    index.add(household);
    index.add({u"F-c"_s, {}, false, {person(u"p-3"_s, u"X"_s, u"Y"_s)}});
    index.close();

    const auto read = index.household(u"F-à"_s);

    QVERIFY(read);
    QCOMPARE(read->id, household.id);
    QVERIFY(read->address == household.address);
    QVERIFY(read->protectedAddress);
    QVERIFY(read->members == household.members);
}

void TestRegisterSearch::household_unknown_isNotThere()
{
    QVERIFY(!town()->household(u"F"_s));
    QVERIFY(!town()->household(u"F9"_s));
    QVERIFY(!town()->household(QString()));
}

void TestRegisterSearch::everything_inAnEmptyRegister_isNotThere()
{
    RegisterIndex index(0, 0);
    index.close();

    QVERIFY(index.search(u"rossi m"_s, 10).isEmpty());
    QVERIFY(index.findByTaxCode(u"RSSMRA85C14E506X"_s).isEmpty());
    QVERIFY(!index.household(u"F1"_s));
}

void TestRegisterSearch::invented100000_everybodyIsFoundByCodeNameAndMisspeltName()
{
    const testing::InventedRegister invented(100'000);
    RegisterIndex index(invented.persons(), int(invented.households().size()));
    for (const domain::Household &household : invented.households())
        index.add(household);
    index.close();

    QCOMPARE(index.persons(), 100'000);
    qInfo("%.0f bytes for a person", double(index.bytes()) / index.persons());
    for (qsizetype i = 0; i < invented.households().size(); i += 97) {
        const domain::Household &household = invented.households()[i];
        QVERIFY(index.household(household.id)->members == household.members);
        for (const domain::Person &member : household.members) {
            const auto isMember = [&](const RegisterMatch &match) { return match.person == member; };
            const auto byCode = index.findByTaxCode(member.taxCode);
            QVERIFY(std::any_of(byCode.begin(), byCode.end(), isMember));
            const auto byName = index.search(member.familyName + u' ' + member.givenName, 1000);
            QVERIFY(std::any_of(byName.begin(), byName.end(), isMember));
            QString misspelt = member.familyName;
            misspelt.remove(misspelt.size() / 2, 1);
            const auto byLikeness = index.search(misspelt + u' ' + member.givenName, 1000);
            QVERIFY2(std::any_of(byLikeness.begin(), byLikeness.end(), isMember), qPrintable(misspelt));
        }
    }
}

QTEST_GUILESS_MAIN(TestRegisterSearch)
#include "tst_registersearch.moc"
