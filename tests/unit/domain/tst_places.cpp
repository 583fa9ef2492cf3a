#include "domain/places.h"
#include "reference/birthplacetables.h"

#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace Qt::StringLiterals;

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_areComplete();
    void find_choosesTheRowInForceOnTheDay();
    void find_ceasedPlace_isKnownButNotInForce();
    void find_foreignState_isInForceSinceEver();
    void find_nonsense_findsNothing_data();
    void find_nonsense_findsNothing();
    void codesNamed_ignoresCaseAndAccents();
    void brokenTable_losesOnlyTheBrokenRows();
};

void TestPlaces::tables_areComplete()
{
    QCOMPARE(reference::birthPlaces().rowCount(), 19324 + 216);
}

void TestPlaces::find_choosesTheRowInForceOnTheDay()
{
    const BirthPlaces places = reference::birthPlaces();

    QCOMPARE(places.find(u"A001"_s, QDate(1924, 11, 13))->name, u"ABANO"_s);
    QCOMPARE(places.find(u"A001"_s, QDate(1924, 11, 14))->name, u"ABANO TERME"_s);
    QCOMPARE(places.find(u"A001"_s, QDate(1850, 1, 1))->name, u"ABANO TERME"_s);
    QCOMPARE(places.find(u"E506"_s, QDate(2021, 3, 7))->province, u"LE"_s);
}

void TestPlaces::find_ceasedPlace_isKnownButNotInForce()
{
    const BirthPlaces places = reference::birthPlaces();

    QVERIFY(places.isKnown(u"Z118"_s));
    QVERIFY(places.inForce(u"Z118"_s, QDate(1985, 5, 20)));
    QVERIFY(!places.inForce(u"Z118"_s, QDate(2010, 5, 20)));
}

void TestPlaces::find_foreignState_isInForceSinceEver()
{
    const BirthPlaces places = reference::birthPlaces();

    QVERIFY(places.inForce(u"Z209"_s, QDate(1930, 1, 1)));
    QVERIFY(places.find(u"Z209"_s, QDate(1930, 1, 1))->isForeign());
}

void TestPlaces::find_nonsense_findsNothing_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << u"E5"_s;
    QTest::newRow("long") << u"E5060"_s;
    QTest::newRow("letters") << u"EEEE"_s;
    QTest::newRow("not ASCII") << u"È506"_s;
    QTest::newRow("lower case") << u"e506"_s;
    QTest::newRow("the header") << u"code"_s;
    QTest::newRow("a free number") << u"Z999"_s;
}

void TestPlaces::find_nonsense_findsNothing()
{
    QFETCH(QString, code);

    QVERIFY(!reference::birthPlaces().find(code, QDate(2021, 1, 1)));
}

void TestPlaces::codesNamed_ignoresCaseAndAccents()
{
    const BirthPlaces places = reference::birthPlaces();

    QCOMPARE(places.codesNamed(u"lecce"_s), QStringList{u"E506"_s});
    QCOMPARE(places.codesNamed(u"Nardo"_s), QStringList{u"F842"_s});
    QVERIFY(places.codesNamed(u"Bozen"_s).contains(u"A952"_s));
    QCOMPARE(places.codesNamed(QString()), QStringList{});
}

void TestPlaces::brokenTable_losesOnlyTheBrokenRows()
{
    const BirthPlaces places(
        "code,name,other_name,province,from,to\nE506\n\n,,,,,\nXX,a,b\nE507,LEGE,,LE,never,\nE508,X");

    QCOMPARE(places.rowCount(), 3);
    QCOMPARE(places.find(u"E506"_s, QDate(2021, 1, 1))->name, QString());
    QCOMPARE(places.find(u"E507"_s, QDate(2021, 1, 1))->name, u"LEGE"_s);
    QVERIFY(!BirthPlaces(QByteArray()).isKnown(u"E506"_s));
    QVERIFY(!BirthPlaces("E506,without,header").isKnown(u"E506"_s));
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
