#include "sync/retryafter.h"

#include <QTest>

using namespace clips;

class TestRetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_header_givesTheWait_data();
    void parse_header_givesTheWait();
    void rateLimitReset_bothForms_giveTheWait_data();
    void rateLimitReset_bothForms_giveTheWait();
};

void TestRetryAfter::parse_header_givesTheWait_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("wait"); // -1: none

    QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
    QTest::newRow("a date to come") << QByteArray("Mon, 23 Nov 2026 09:00:30 GMT") << qint64(30'000);
    QTest::newRow("a date gone by") << QByteArray("Mon, 23 Nov 2026 08:00:00 GMT") << qint64(0);
    QTest::newRow("a year of seconds") << QByteArray("31536000") << qint64(3'600'000);
    QTest::newRow("a date next year") << QByteArray("Tue, 23 Nov 2027 09:00:00 GMT") << qint64(3'600'000);
    QTest::newRow("absent") << QByteArray() << qint64(-1);
    QTest::newRow("below zero") << QByteArray("-5") << qint64(-1);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(-1);
}

void TestRetryAfter::parse_header_givesTheWait()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, wait);
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

    QCOMPARE(sync::retryAfterMs(header, now).value_or(-1), wait);
}

void TestRetryAfter::rateLimitReset_bothForms_giveTheWait_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("wait"); // -1: none

    const qint64 now = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC).toSecsSinceEpoch();
    QTest::newRow("seconds") << QByteArray("42") << qint64(42'000);
    QTest::newRow("a moment to come") << QByteArray::number(now + 42) << qint64(42'000);
    QTest::newRow("a moment gone by") << QByteArray::number(now - 42) << qint64(0);
    QTest::newRow("far away") << QByteArray::number(now + 99'999) << qint64(3'600'000);
    QTest::newRow("absent") << QByteArray() << qint64(-1);
    QTest::newRow("nonsense") << QByteArray("later") << qint64(-1);
}

void TestRetryAfter::rateLimitReset_bothForms_giveTheWait()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, wait);
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

    QCOMPARE(sync::rateLimitResetMs(header, now).value_or(-1), wait);
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
