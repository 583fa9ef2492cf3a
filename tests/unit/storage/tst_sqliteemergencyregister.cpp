#include "base/uuid.h"
#include "support/openstore.h"
#include "support/sampleenrolments.h"
#include "support/seededrandom.h"

#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace clips::testing;
using domain::EmergencyDay;
using domain::EmergencyPeriod;
using ports::StoreError;

class TestSqliteEmergencyRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_store.emplace(m_dir->filePath(QStringLiteral("kiosk.db")));
        QVERIFY(m_store->opened);
        m_sitting = 0;
    }
    void cleanup() { m_store.reset(); }

    void start_whileOneIsOpen_isRefused();
    void start_thatContinues_endsTheOneBeforeAtTheSameInstant();
    void start_withoutAuthorisation_isRefused();
    void end_ofNoneOrTwice_isRefused();
    void numbers_acrossTwoInterruptions_goOn();
    void days_areCountedInRome();
    void entries_carryTheProtocolNumber_andOneSittingIsOneEntry();
    void confirm_inAPeriodThatEnded_isRefusedAndSavesNothing();
    void periods_afterReopen_areStillThere();

private:
    EmergencyPeriod period(int hour = 9)
    {
        EmergencyPeriod period;
        period.id = uuidV7(m_store->clock, m_random);
        period.authorisation = QStringLiteral("Determina 12");
        period.cause = domain::EmergencyCause::Other;
        period.causeWords = QStringLiteral("trasloco");
        period.startedAt = QDateTime(QDate(2026, 11, 23), QTime(hour, 0), Qt::UTC);
        period.startedBy = QStringLiteral("su1");
        return period;
    }
    Result<ports::ConfirmedSitting, StoreError> confirm(const QUuid &periodId, const QDateTime &at = {}, int count = 1)
    {
        QList<domain::Enrolment> list = sampleSitting(++m_sitting, count);
        for (domain::Enrolment &enrolment : list) {
            enrolment.emergencyId = periodId;
            if (at.isValid())
                enrolment.presentedAt = at;
        }
        return m_store->enrolments.confirm(list, {}).result();
    }
    [[nodiscard]] QList<ports::EmergencyRecord> records() { return *m_store->emergencies.records(10).result(); }

    std::optional<QTemporaryDir> m_dir;
    std::optional<OpenStore> m_store;
    SeededRandom m_random;
    int m_sitting = 0;
};

void TestSqliteEmergencyRegister::start_whileOneIsOpen_isRefused()
{
    QVERIFY(m_store->emergencies.start(period()).result());

    const auto second = m_store->emergencies.start(period(10)).result();

    QVERIFY(!second);
    QCOMPARE(second.error(), StoreError::IllegalStep);
    QCOMPARE(records().size(), 1);
}

void TestSqliteEmergencyRegister::start_thatContinues_endsTheOneBeforeAtTheSameInstant()
{
    const EmergencyPeriod first = period();
    EmergencyPeriod second = period(12);
    second.continues = first.id;
    QVERIFY(m_store->emergencies.start(first).result());

    QVERIFY(m_store->emergencies.start(second).result());

    const auto all = records();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].period.id, second.id);
    QCOMPARE(all[0].period.continues, first.id);
    QVERIFY(all[0].period.isOpen());
    QCOMPARE(all[1].period.endedAt, second.startedAt);
    QCOMPARE(all[1].period.endedBy, QStringLiteral("su1"));
}

void TestSqliteEmergencyRegister::start_withoutAuthorisation_isRefused()
{
    EmergencyPeriod bad = period();
    bad.authorisation.clear();

    QVERIFY(!m_store->emergencies.start(bad).result());
    QVERIFY(records().isEmpty());
}

void TestSqliteEmergencyRegister::end_ofNoneOrTwice_isRefused()
{
    const EmergencyPeriod one = period();
    QVERIFY(!m_store->emergencies.end(one.id, one.startedAt, QStringLiteral("su1")).result());
    QVERIFY(m_store->emergencies.start(one).result());
    QVERIFY(m_store->emergencies.end(one.id, one.startedAt.addSecs(60), QStringLiteral("su1")).result());

    const auto again = m_store->emergencies.end(one.id, one.startedAt.addSecs(90), QStringLiteral("su1")).result();

    QVERIFY(!again);
    QCOMPARE(records().first().period.endedAt, one.startedAt.addSecs(60));
}

void TestSqliteEmergencyRegister::numbers_acrossTwoInterruptions_goOn()
{
    const EmergencyPeriod first = period();
    QVERIFY(m_store->emergencies.start(first).result());
    const auto one = confirm(first.id);
    QVERIFY(m_store->emergencies.end(first.id, first.startedAt.addSecs(60), QStringLiteral("su1")).result());
    const auto between = confirm({});
    const EmergencyPeriod second = period(11);
    QVERIFY(m_store->emergencies.start(second).result());
    const auto two = confirm(second.id);

    QCOMPARE(one->receiptNumber.sequence(), 1);
    QCOMPARE(between->receiptNumber.sequence(), 2);
    QCOMPARE(two->receiptNumber.sequence(), 3);
    const auto all = records();
    QCOMPARE(all[0].entries.size(), 1);
    QCOMPARE(all[0].entries.first().receiptNumber, two->receiptNumber.text());
    QCOMPARE(all[1].entries.first().receiptNumber, one->receiptNumber.text());
}

void TestSqliteEmergencyRegister::days_areCountedInRome()
{
    const EmergencyPeriod one = period();
    QVERIFY(m_store->emergencies.start(one).result());
    // In November Rome is an hour ahead: 22.59 UTC is still the 23rd there, 23.00 UTC is the 24th.
    QVERIFY(confirm(one.id, QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)));
    QVERIFY(confirm(one.id, QDateTime(QDate(2026, 11, 23), QTime(22, 59, 59), Qt::UTC)));
    QVERIFY(confirm(one.id, QDateTime(QDate(2026, 11, 23), QTime(23, 0), Qt::UTC)));

    const EmergencyPeriod read = records().first().period;

    QCOMPARE(read.days, QList({EmergencyDay{QDate(2026, 11, 23), 2}, EmergencyDay{QDate(2026, 11, 24), 1}}));
    QCOMPARE(read.entries(), 3);
}

void TestSqliteEmergencyRegister::entries_carryTheProtocolNumber_andOneSittingIsOneEntry()
{
    const EmergencyPeriod one = period();
    QVERIFY(m_store->emergencies.start(one).result());
    const auto saved = confirm(one.id, {}, 2);
    QVERIFY(saved);
    const auto taken = m_store->outbox.take(10, 1'000'000, true).result();
    QVERIFY(taken);
    QList<wire::Acknowledgement> acknowledged;
    for (const ports::OutboxEntry &entry : *taken) {
        wire::Acknowledgement acknowledgement;
        acknowledgement.enrolmentId = entry.id;
        acknowledgement.bodyHash = entry.bodyHash;
        acknowledgement.result = wire::IntakeResult::Stored;
        acknowledged.append(acknowledgement);
    }
    QVERIFY(m_store->outbox.acknowledge(acknowledged).result());
    wire::Outcome outcome;
    outcome.enrolmentId = saved->enrolmentIds.first();
    outcome.protocolNumber = QStringLiteral("2026/0012345");
    QVERIFY(m_store->outbox.applyOutcomes({outcome}).result());

    const ports::EmergencyRecord record = records().first();

    QCOMPARE(record.period.entries(), 1);
    QCOMPARE(record.entries.size(), 2);
    QCOMPARE(record.entries[0].protocolNumber, QStringLiteral("2026/0012345"));
    QCOMPARE(record.entries[1].protocolNumber, QString());
    QCOMPARE(record.entries[0].receiptNumber, record.entries[1].receiptNumber);
}

void TestSqliteEmergencyRegister::confirm_inAPeriodThatEnded_isRefusedAndSavesNothing()
{
    const EmergencyPeriod one = period();
    QVERIFY(m_store->emergencies.start(one).result());
    QVERIFY(m_store->emergencies.end(one.id, one.startedAt, QStringLiteral("su1")).result());

    const auto refused = confirm(one.id);

    QVERIFY(!refused);
    QCOMPARE(refused.error(), StoreError::IllegalStep);
    QVERIFY(m_store->enrolments.list(10).result()->isEmpty());
    QCOMPARE(confirm({})->receiptNumber.sequence(), 1);
}

void TestSqliteEmergencyRegister::periods_afterReopen_areStillThere()
{
    const EmergencyPeriod one = period();
    QVERIFY(m_store->emergencies.start(one).result());
    m_store.reset();
    m_store.emplace(m_dir->filePath(QStringLiteral("kiosk.db")));

    const EmergencyPeriod read = records().first().period;

    QCOMPARE(read.id, one.id);
    QCOMPARE(read.authorisation, one.authorisation);
    QCOMPARE(read.cause, one.cause);
    QCOMPARE(read.causeWords, one.causeWords);
    QCOMPARE(read.startedAt, one.startedAt);
    QVERIFY(read.isOpen());
}

QTEST_GUILESS_MAIN(TestSqliteEmergencyRegister)
#include "tst_sqliteemergencyregister.moc"
