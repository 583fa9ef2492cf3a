#include "domain/childkey.h"

#include <QTest>

using namespace clips::domain;

/// Under which ids and keys one child is known.
class TestChildKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeBirth_theYearItWasDueMayBeAnother_data();
    void beforeBirth_theYearItWasDueMayBeAnother();
    void beforeBirth_ofAnApplicantWithoutAnId_isNothing();
    void unborn_anotherApplicantYearOrNumber_isAnotherChild();
};

void TestChildKey::beforeBirth_theYearItWasDueMayBeAnother_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QStringList>("ids");
    const QString first = QStringLiteral("unborn-2026-1-P1");
    const QString next = QStringLiteral("unborn-2027-1-P1");
    QTest::newRow("in summer") << QDate(2026, 7, 1) << QStringList{first};
    QTest::newRow("ninety days before the year ends, less one") << QDate(2026, 10, 2) << QStringList{first};
    QTest::newRow("ninety days before the year ends") << QDate(2026, 10, 3) << QStringList{first, next};
    QTest::newRow("in January") << QDate(2027, 1, 2) << QStringList{first, next};
    QTest::newRow("sixty days into the year") << QDate(2027, 3, 1) << QStringList{first, next};
    QTest::newRow("a day later") << QDate(2027, 3, 2) << QStringList{next};
}

void TestChildKey::beforeBirth_theYearItWasDueMayBeAnother()
{
    QFETCH(QDate, born);
    QFETCH(QStringList, ids);
    QCOMPARE(idsBeforeBirth(QStringLiteral("P1"), born, 1), ids);
}

void TestChildKey::beforeBirth_ofAnApplicantWithoutAnId_isNothing()
{
    QVERIFY(unbornId({}, 2027, 1).isEmpty());
    QVERIFY(idsBeforeBirth({}, QDate(2027, 1, 2), 1).isEmpty());
    QVERIFY(idsBeforeBirth(QStringLiteral("P1"), {}, 1).isEmpty());
}

void TestChildKey::unborn_anotherApplicantYearOrNumber_isAnotherChild()
{
    const QSet<QString> ids{unbornId(QStringLiteral("P1"), 2027, 1), unbornId(QStringLiteral("P1"), 2027, 2),
                            unbornId(QStringLiteral("P1"), 2028, 1), unbornId(QStringLiteral("P2"), 2027, 1)};
    QCOMPARE(ids.size(), 4);
}

QTEST_GUILESS_MAIN(TestChildKey)
#include "tst_childkey.moc"
