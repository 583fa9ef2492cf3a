#include "base/editdistance.h"

#include <QTest>

using namespace clips;
using namespace Qt::StringLiterals;

class TestEditDistance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editDistance_countsSlips_data();
    void editDistance_countsSlips();
};

void TestEditDistance::editDistance_countsSlips_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << u"ROSSI"_s << u"ROSSI"_s << 2 << 0;
    QTest::newRow("both empty") << QString() << QString() << 2 << 0;
    QTest::newRow("one empty") << QString() << u"RO"_s << 2 << 2;
    QTest::newRow("one letter exchanged") << u"ROSSI"_s << u"ROSSO"_s << 2 << 1;
    QTest::newRow("one letter missing") << u"QUARANTA"_s << u"QUARNTA"_s << 2 << 1;
    QTest::newRow("one letter doubled") << u"GRECO"_s << u"GRECCO"_s << 2 << 1;
    QTest::newRow("neighbours swapped") << u"DE GIORGI"_s << u"DE GOIRGI"_s << 2 << 1;
    QTest::newRow("first two swapped") << u"ROSSI"_s << u"ORSSI"_s << 1 << 1;
    QTest::newRow("two slips") << u"PERRONE"_s << u"PERONI"_s << 2 << 2;
    QTest::newRow("more than the limit") << u"PERRONE"_s << u"GRECO"_s << 2 << 3;
    QTest::newRow("too different in length") << u"RO"_s << u"ROSSI"_s << 2 << 3;
    QTest::newRow("limit nought, same") << u"ROSSI"_s << u"ROSSI"_s << 0 << 0;
    QTest::newRow("limit nought, other") << u"ROSSI"_s << u"ROSSO"_s << 0 << 1;
    QTest::newRow("longer than usual") << QString(200, u'A') << QString(199, u'A') + u'B' << 2 << 1;
}

void TestEditDistance::editDistance_countsSlips()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(int, limit);
    QFETCH(int, distance);

    QCOMPARE(editDistance(one, other, limit), distance);
    QCOMPARE(editDistance(other, one, limit), distance);
}

QTEST_GUILESS_MAIN(TestEditDistance)
#include "tst_editdistance.moc"
