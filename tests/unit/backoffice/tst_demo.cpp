#include "backoffice/demo/democatalogue.h"
#include "backoffice/demo/demooffice.h"

#include "domain/codicefiscale.h"
#include "domain/mrz.h"
#include "reference/birthplacetables.h"
#include "support/fakeclock.h"
#include "wire/cataloguejson.h"
#include "wire/snapshotjson.h"

#include <QSet>
#include <QTest>

using namespace clips;
using namespace clips::office;
using namespace clips::domain;

namespace {

const QDate today(2026, 11, 22);

QList<Household> municipality(quint64 seed, int people, QDate day = today)
{
    static const BirthPlaces places = reference::birthPlaces();
    Families families(seed, people, day, places);
    QList<Household> list;
    while (auto household = families.next())
        list.append(*household);
    return list;
}

QByteArray bytesOf(const QList<Household> &households)
{
    QByteArray all;
    for (const Household &household : households)
        all += wire::encodeHousehold(household) + '\n';
    return all;
}

int personsIn(const QList<Household> &households)
{
    int count = 0;
    for (const Household &household : households)
        count += int(household.members.size());
    return count;
}

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void families_sameSeed_areTheSameBytes();
    void families_otherSeed_differButForTheWalkFamily();
    void families_areExactlyAsManyPeople_data();
    void families_areExactlyAsManyPeople();
    void families_codesFitTheirPersons();
    void families_brothersAndSisters_haveNamesOfTheirOwnAndMonthsBetween();
    void families_comeFromManyCountries();
    void families_areReadByTheKiosk();
    void oddFamilies_areAllThere();
    void walkFamily_mrzIsValid();
    void awkwardFamily_isWhatItSays();
    void walkFamily_fitsTheServices_data();
    void walkFamily_fitsTheServices();
    void catalogue_sameDay_isTheSameBytes();
    void catalogue_isReadByTheKioskAndRefersOnlyToItself();
    void catalogue_everyServiceIsOpen();
    void catalogue_hasTheFormsOfAllServices();
    void roster_verifiersAreArgon2id();
};

void TestDemo::families_sameSeed_areTheSameBytes()
{
    QCOMPARE(bytesOf(municipality(7, 3000)), bytesOf(municipality(7, 3000)));
}

void TestDemo::families_otherSeed_differButForTheWalkFamily()
{
    const auto one = municipality(1, 500);
    const auto two = municipality(2, 500);

    QVERIFY(bytesOf(one) != bytesOf(two));
    QCOMPARE(wire::encodeHousehold(one.first()), wire::encodeHousehold(two.first()));
}

void TestDemo::families_areExactlyAsManyPeople_data()
{
    QTest::addColumn<int>("people");
    for (const int people : {3, 4, 25, 26, 1000, 1001})
        QTest::newRow(qPrintable(QString::number(people))) << people;
}

void TestDemo::families_areExactlyAsManyPeople()
{
    QFETCH(int, people);

    QCOMPARE(personsIn(municipality(3, people)), people);
}

void TestDemo::families_codesFitTheirPersons()
{
    const BirthPlaces places = reference::birthPlaces();
    QSet<QString> codes;
    QSet<QString> ids;
    int without = 0;
    for (const Household &household : municipality(11, 5000)) {
        QVERIFY(!household.members.isEmpty());
        for (const Person &person : household.members) {
            QVERIFY(!ids.contains(person.id));
            ids.insert(person.id);
            QVERIFY(person.birthDate < today);
            if (person.taxCode.isEmpty()) {
                ++without;
                continue;
            }
            const auto report = checkTaxCode(
                person.taxCode, {person.familyName, person.givenName, person.birthDate, person.sex, person.birthPlace},
                places, today);
            QVERIFY2(
                report.result == TaxCodeResult::Valid,
                qPrintable(person.taxCode + u' ' + (report.findings.isEmpty() ? QString() : report.findings[0].code)));
            QVERIFY(!codes.contains(person.taxCode));
            codes.insert(person.taxCode);
        }
    }
    QCOMPARE(without, 2);
}

void TestDemo::families_brothersAndSisters_haveNamesOfTheirOwnAndMonthsBetween()
{
    int pairs = 0;
    for (const Household &household : municipality(4, 5000).sliced(13)) {
        for (const Person &one : household.members) {
            for (const Person &two : household.members) {
                if (one.relation != 3 || two.relation != 3 || one.id >= two.id)
                    continue;
                ++pairs;
                QVERIFY(one.givenName != two.givenName);
                QVERIFY(std::abs(one.birthDate.daysTo(two.birthDate)) > 270);
            }
        }
    }
    QVERIFY(pairs > 100);
}

void TestDemo::families_comeFromManyCountries()
{
    QSet<QString> countries;
    for (const Household &household : municipality(11, 5000)) {
        for (const Person &person : household.members) {
            if (person.birthPlace.startsWith(u'Z'))
                countries.insert(person.birthPlace);
        }
    }

    for (const char *country : {"Z216", "Z209", "Z129", "Z343", "Z100", "Z222", "Z210"})
        QVERIFY2(countries.contains(QLatin1String(country)), country);
}

void TestDemo::families_areReadByTheKiosk()
{
    for (const Household &household : municipality(5, 1000)) {
        const auto decoded = wire::decodeHousehold(wire::encodeHousehold(household));
        QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().path));
        QCOMPARE(wire::encodeHousehold(*decoded), wire::encodeHousehold(household));
    }
}

void TestDemo::oddFamilies_areAllThere()
{
    QSet<QString> signs;
    for (const Household &household : municipality(1, 60).first(13)) {
        QSet<QDate> children;
        for (const Person &person : household.members) {
            const auto code = CodiceFiscale::fromText(person.taxCode);
            if (person.relation == 4)
                signs.insert(QStringLiteral("grandchild"));
            if (person.taxCode.isEmpty())
                signs.insert(QStringLiteral("no code"));
            if (code && code->isNumeric())
                signs.insert(QStringLiteral("numeric"));
            if (code && code->hasOmocodia())
                signs.insert(QStringLiteral("omocode"));
            if (person.deceased)
                signs.insert(QStringLiteral("deceased"));
            if (person.relation == 3 && children.contains(person.birthDate))
                signs.insert(QStringLiteral("twins"));
            if (person.givenName.isEmpty())
                signs.insert(QStringLiteral("one name"));
            if (person.duplicate)
                signs.insert(QStringLiteral("twice in the register"));
            if (person.residentSince.isValid() != (household.address.municipality != u"Surbo"))
                signs.insert(QStringLiteral("wrong residence"));
            if (person.residentSince.isValid() &&
                (person.residentSince < person.birthDate || person.residentSince > today))
                signs.insert(QStringLiteral("wrong residence"));
            children.insert(person.birthDate);
        }
        if (household.address.municipality == u"Surbo")
            signs.insert(QStringLiteral("of another municipality"));
        if (household.protectedAddress && household.address == Address())
            signs.insert(QStringLiteral("protected"));
    }

    QVERIFY(!signs.contains(QStringLiteral("wrong residence")));
    QCOMPARE(signs.size(), 10);
}

void TestDemo::walkFamily_mrzIsValid()
{
    static const BirthPlaces places = reference::birthPlaces();
    const Families families(1, 100, today, places);
    const WalkFamily &walk = families.walkFamily();

    const auto reading = mrz::read(walk.guardianMrz.join(u'\n'), today);

    QVERIFY(reading);
    QCOMPARE(reading->verdict(), mrz::Verdict::Valid);
    QVERIFY(reading->findings.isEmpty());
    QCOMPARE(reading->familyName, QStringLiteral("ROSASPINA"));
    QCOMPARE(reading->birthDate.date(), walk.household.members.first().birthDate);
}

void TestDemo::awkwardFamily_isWhatItSays()
{
    static const BirthPlaces places = reference::birthPlaces();
    const Families families(1, 100, today, places);
    const AwkwardFamily &family = families.awkwardFamily();
    const Person &mother = family.motherAlone.members.first();
    const Person &child = family.grandparents.members.last();

    QCOMPARE(mrz::read(family.guardianMrz.join(u'\n'), today)->verdict(), mrz::Verdict::Valid);
    QVERIFY(CodiceFiscale::fromText(mother.taxCode)->isNumeric());
    QVERIFY(!CodiceFiscale::fromText(child.taxCode)->isNumeric());
    QCOMPARE(child.relation, 4);
    QVERIFY(!family.motherAlone.member(child.id));
    const QList<Household> all = municipality(1, 100);
    for (const QString &id : {mother.id, child.id})
        QVERIFY(std::any_of(all.begin(), all.end(), [&](const Household &one) { return one.member(id); }));
    const Catalogue catalogue = demoCatalogue(today);
    for (const Service service : allServices) {
        const auto *rule = catalogue.ageRuleFor(service, QStringLiteral("2026/2027"));
        QVERIFY(child.birthDate >= rule->bornFrom && child.birthDate <= rule->bornTo);
    }
}

void TestDemo::walkFamily_fitsTheServices_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("autumn") << QDate(2026, 11, 22);
    QTest::newRow("winter") << QDate(2027, 1, 14);
    QTest::newRow("late spring") << QDate(2027, 5, 31);
    QTest::newRow("last day of the year") << QDate(2027, 12, 31);
}

void TestDemo::walkFamily_fitsTheServices()
{
    QFETCH(QDate, day);
    const Catalogue catalogue = demoCatalogue(day);
    const QDateTime noon(day, QTime(11, 0), Qt::UTC);
    const auto family = municipality(1, 3, day).first();
    const auto fits = [&](const Person &child, Service service) {
        const auto *window = catalogue.windowFor(service, noon);
        return std::any_of(catalogue.ageRules.begin(), catalogue.ageRules.end(), [&](const AgeRule &rule) {
            return rule.service == service && rule.schoolYear == window->schoolYear &&
                   child.birthDate >= rule.bornFrom && child.birthDate <= rule.bornTo;
        });
    };

    QVERIFY(fits(family.members[1], Service::Canteen));
    QVERIFY(fits(family.members[1], Service::Transport));
    QVERIFY(fits(family.members[1], Service::Kindergarten));
    QVERIFY(fits(family.members[2], Service::Canteen));
    QVERIFY(fits(family.members[2], Service::Kindergarten));
    QVERIFY(!fits(family.members[2], Service::Transport));
}

void TestDemo::catalogue_sameDay_isTheSameBytes()
{
    QCOMPARE(wire::encodeCatalogue(demoCatalogue(today)), wire::encodeCatalogue(demoCatalogue(today)));
    QVERIFY(demoCatalogue(today).version != demoCatalogue(today.addDays(1)).version);
}

void TestDemo::catalogue_isReadByTheKioskAndRefersOnlyToItself()
{
    const auto decoded = wire::decodeCatalogue(wire::encodeCatalogue(demoCatalogue(today)));

    QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().path));
    QCOMPARE(decoded->office.ipaCode, QStringLiteral("c_e506"));
    QVERIFY(decoded->declarations.size() >= 6);
    QVERIFY(decoded->documentTypes.size() == 5);
    int closed = 0;
    QSet<QString> codes;
    for (const School &school : decoded->schools) {
        QVERIFY2(!codes.contains(school.code), qPrintable(school.code));
        codes.insert(school.code);
        closed += !school.closedReason.isEmpty() && school.acceptsApplicationsHere;
    }
    QVERIFY(closed >= 1);
    bool hasOneWayStop = false;
    for (const domain::Route &route : decoded->routes) {
        QVERIFY(route.code.startsWith(QStringLiteral("DEMO")));
        for (const QString &school : route.schools)
            QVERIFY2(decoded->school(school), qPrintable(school));
        for (const Stop &stop : route.stops)
            hasOneWayStop = hasOneWayStop || (stop.outward && !stop.homeward);
    }
    QVERIFY(hasOneWayStop);
    for (const Declaration &declaration : decoded->declarations)
        QVERIFY2(declaration.text.byLanguage.contains(QStringLiteral("en")), qPrintable(declaration.id));
}

void TestDemo::catalogue_everyServiceIsOpen()
{
    const Catalogue catalogue = demoCatalogue(today);
    const QDateTime noon(today, QTime(11, 0), Qt::UTC);

    for (const Service service : allServices) {
        const auto *window = catalogue.windowFor(service, noon);
        QVERIFY(window);
        QCOMPARE(window->stateAt(noon), WindowState::Open);
        QCOMPARE(window->schoolYear, QStringLiteral("2026/2027"));
    }
}

void TestDemo::catalogue_hasTheFormsOfAllServices()
{
    QStringList names;
    for (const PublishedForm &form : demoCatalogue(today).forms) {
        QVERIFY(!form.text.isEmpty());
        names.append(form.fileName);
    }

    for (const Service service : allServices)
        QVERIFY(names.contains(serviceCode(service) + QStringLiteral(".json")));
    QVERIFY(!names.contains(QStringLiteral("form.schema.json")));
}

void TestDemo::roster_verifiersAreArgon2id()
{
    const OperatorRoster roster = demoRoster(today);

    QCOMPARE(roster.operators.size(), demoOperators().size());
    for (const Operator &person : roster.operators)
        QVERIFY(person.verifier.startsWith(QStringLiteral("$argon2id$v=19$m=262144,")));
    QVERIFY(roster.expiresAt > QDateTime(today, QTime(0, 0), Qt::UTC));
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
