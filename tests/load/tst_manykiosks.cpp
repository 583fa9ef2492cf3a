#include "load/kiosks.h"

#include "support/longrun.h"
#include "support/seededrandom.h"

using namespace clips;
using namespace clips::testing;

/// Many kiosks at once against real office processes: each record once, under the number its kiosk was told.
class TestManyKiosks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAtOnce_isNoErrorAndEachRecordOnce();
    void allAtOnce_twoOfficesOnOneStore_isEachRecordOnce();
    void officeKilledUnderThem_losesAndDoublesNothing();

private:
    const int m_count = shortOrLong(20, 100);
    const int m_batches = shortOrLong(2, 8);
    static constexpr int patienceMs = 500'000;
};

void TestManyKiosks::allAtOnce_isNoErrorAndEachRecordOnce()
{
    OfficeProcess office;
    office.run({QStringLiteral("demo"), QStringLiteral("--people"), QStringLiteral("60")});
    QVERIFY(office.serve());
    Kiosks kiosks;
    QVERIFY(kiosks.pair({&office}, m_count, m_batches));

    kiosks.start();
    QVERIFY(QTest::qWaitFor([&] { return kiosks.areDone(); }, patienceMs));

    QCOMPARE(kiosks.failures(), 0);
    const QJsonArray list = office.list();
    QCOMPARE(list.size(), m_count * m_batches * SendingKiosk::batchSize);
    QCOMPARE(kiosks.difference(list), QString());
    qInfo("%s", qPrintable(kiosks.times()));
}

void TestManyKiosks::allAtOnce_twoOfficesOnOneStore_isEachRecordOnce()
{
    OfficeProcess office;
    office.run({QStringLiteral("demo"), QStringLiteral("--people"), QStringLiteral("60")});
    QVERIFY(office.serve());
    OfficeProcess other;
    other.store = office.store;
    QVERIFY(other.serve());
    Kiosks kiosks;
    QVERIFY(kiosks.pair({&office, &other}, m_count, m_batches));

    kiosks.start();
    QVERIFY(QTest::qWaitFor([&] { return kiosks.areDone(); }, patienceMs));

    const QJsonArray list = office.list();
    QCOMPARE(list.size(), m_count * m_batches * SendingKiosk::batchSize);
    QCOMPARE(kiosks.difference(list), QString());
    qInfo("%s, %d times told to come later", qPrintable(kiosks.times()), kiosks.failures());
}

void TestManyKiosks::officeKilledUnderThem_losesAndDoublesNothing()
{
    OfficeProcess office;
    office.run({QStringLiteral("demo"), QStringLiteral("--people"), QStringLiteral("60")});
    QVERIFY(office.serve());
    Kiosks kiosks;
    QVERIFY(kiosks.pair({&office}, m_count, m_batches));
    SeededRandom random(2026);
    int kills = 0;

    kiosks.start();
    while (!kiosks.areDone() && kills < shortOrLong(4, 40)) {
        (void)QTest::qWaitFor([&] { return kiosks.areDone(); }, 50 + int(random.below(400)));
        if (kiosks.areDone())
            break;
        office.process.kill();
        QVERIFY(office.process.waitForFinished());
        ++kills;
        QVERIFY(office.serve());
    }
    QVERIFY(QTest::qWaitFor([&] { return kiosks.areDone(); }, patienceMs));

    QVERIFY(kills > 0);
    const QJsonArray list = office.list();
    QCOMPARE(list.size(), m_count * m_batches * SendingKiosk::batchSize);
    QCOMPARE(kiosks.difference(list), QString());
    qInfo("killed %d times, %d answers did not come", kills, kiosks.failures());
}

QTEST_GUILESS_MAIN(TestManyKiosks)
#include "tst_manykiosks.moc"
