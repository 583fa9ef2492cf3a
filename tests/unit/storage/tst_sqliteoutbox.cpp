#include "support/openstore.h"
#include "support/sampleenrolments.h"
#include "storage/connection.h"
#include "wire/digest.h"

#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace clips;
using namespace clips::testing;
using domain::EnrolmentState;
using ports::AttemptEnd;
using ports::OutboxEntry;
using ports::StoreError;
using wire::IntakeResult;

namespace {

wire::Acknowledgement ackOf(const OutboxEntry &entry, IntakeResult result = IntakeResult::Stored)
{
    return {entry.id, 0, result, entry.bodyHash, QStringLiteral("2026/0000001"), {}, {}};
}

QList<QUuid> idsOf(const QList<OutboxEntry> &entries)
{
    QList<QUuid> ids;
    for (const OutboxEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

} // namespace

class TestSqliteOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void take_confirmed_givesOldestFirstWithinTheCount();
    void take_bytesLimit_isKeptButOneAlwaysGoes();
    void take_again_doesNotGiveWhatIsSending();
    void take_notDueYet_givesNothingUnlessAsked();
    void take_planMadeByAWrongClock_isDue();
    void take_afterUncertain_givesTheSameBytes();
    void take_ofOneChild_keepsTheOrder();
    void take_setAsideForATime_comesWhenItIsOver();
    void take_unreadableRow_setsItAsideAndGoesOn();
    void take_withoutKey_saysSealedAndChangesNothing();
    void acknowledge_ourIdAndHash_settlesWithProtocolNumber();
    void acknowledge_wrongWord_isRefusedAsAWhole_data();
    void acknowledge_wrongWord_isRefusedAsAWhole();
    void acknowledge_replay_changesNothing();
    void endAttempt_movesTheRow_data();
    void endAttempt_movesTheRow();
    void endAttempt_notSending_isIllegal();
    void putBack_quarantined_waitsAgain();
    void putBack_acknowledged_isIllegal();
    void endAttempt_frozen_staysAsItIsAndIsRemembered();
    void applyOutcomes_decidedReview_isAcknowledged();
    void applyOutcomes_withANotice_isKeptForTheCopy();
    void applyOutcomes_unknownEnrolment_isPassedOver();
    void reopen_whileSending_isUncertain();
    void summary_countsEveryState();

private:
    void reopen()
    {
        m_store.reset();
        m_store.emplace(m_dir->filePath(QStringLiteral("kiosk.db")));
        QVERIFY(m_store->opened);
    }
    [[nodiscard]] QList<OutboxEntry> taken(int count = 50)
    {
        return m_store->outbox.take(count, 256 * 1024, false).result().value_or({});
    }
    [[nodiscard]] ports::EnrolmentRow row(const QUuid &id)
    {
        const auto rows = m_store->enrolments.list(100).result();
        for (const ports::EnrolmentRow &candidate : *rows) {
            if (candidate.id == id)
                return candidate;
        }
        return {};
    }

    std::optional<QTemporaryDir> m_dir;
    std::optional<OpenStore> m_store;
};

void TestSqliteOutbox::init()
{
    m_dir.emplace();
    reopen();
    QVERIFY(m_store->enrolments.confirm(sampleSitting(1, 3), {}).result());
}

void TestSqliteOutbox::cleanup()
{
    m_store.reset();
    m_dir.reset();
}

void TestSqliteOutbox::take_confirmed_givesOldestFirstWithinTheCount()
{
    const auto entries = taken(2);

    QCOMPARE(idsOf(entries), (QList<QUuid>{enrolmentId(1, 0), enrolmentId(1, 1)}));
    QCOMPARE(entries[0].bodyHash, wire::bodyHash(entries[0].body));
    QCOMPARE(entries[0].attempts, 0);
    QCOMPARE(row(entries[0].id).state, EnrolmentState::Sending);
    QCOMPARE(row(enrolmentId(1, 2)).state, EnrolmentState::Confirmed);
}

void TestSqliteOutbox::take_bytesLimit_isKeptButOneAlwaysGoes()
{
    const auto one = m_store->outbox.take(50, 1, false).result();

    QCOMPARE(one->size(), 1);
    QVERIFY(m_store->enrolments.confirm(sampleSitting(2, 3), {}).result());
    const auto two = m_store->outbox.take(50, one->first().body.size() * 2 + 64, false).result();
    QCOMPARE(two->size(), 2);
}

void TestSqliteOutbox::take_again_doesNotGiveWhatIsSending()
{
    QCOMPARE(taken().size(), 3);

    QVERIFY(taken().isEmpty());
    QVERIFY(m_store->outbox.take(50, 9999, true).result()->isEmpty());
}

void TestSqliteOutbox::take_notDueYet_givesNothingUnlessAsked()
{
    const auto entries = taken();
    const QDateTime later = m_store->clock.nowUtc().addSecs(60);
    QVERIFY(
        m_store->outbox.endAttempt(idsOf(entries), AttemptEnd::NotSent, QStringLiteral("unreachable"), later).result());

    QVERIFY(taken().isEmpty());
    const auto asked = m_store->outbox.take(1, 9999, true).result();
    QCOMPARE(asked->size(), 1);
    QVERIFY(m_store->outbox.acknowledge({ackOf(asked->first())}).result());
    m_store->clock.advanceMs(60'000);
    QCOMPARE(taken().size(), 2);
}

void TestSqliteOutbox::take_ofOneChild_keepsTheOrder()
{
    QVERIFY(m_store->enrolments.confirm(sampleSitting(2, 1), {}).result());
    const auto first = taken(1);

    // The first child's second waits for its first; the other child does not.
    QCOMPARE(idsOf(taken()), QList<QUuid>{enrolmentId(2, 0)});

    const QDateTime later = m_store->clock.nowUtc().addSecs(60);
    QVERIFY(m_store->outbox.endAttempt(idsOf(first), AttemptEnd::Uncertain, QStringLiteral("timeout"), later).result());
    QVERIFY(taken().isEmpty());

    m_store->clock.advanceMs(60'000);
    QCOMPARE(idsOf(taken()), (QList<QUuid>{enrolmentId(1, 0), enrolmentId(1, 1), enrolmentId(1, 2)}));
}

void TestSqliteOutbox::take_setAsideForATime_comesWhenItIsOver()
{
    const auto first = taken(1);
    const QDateTime tomorrow = m_store->clock.nowUtc().addDays(1);
    QVERIFY(m_store->outbox.endAttempt(idsOf(first), AttemptEnd::Quarantined, QStringLiteral("too_large"), tomorrow)
                .result());

    QCOMPARE(idsOf(m_store->outbox.take(50, 256 * 1024, true).result().value_or({})),
             (QList<QUuid>{enrolmentId(1, 1), enrolmentId(1, 2)}));
    QCOMPARE(m_store->outbox.summary().result()->quarantined, 1);
    QCOMPARE(m_store->outbox.summary().result()->nextAttemptAt, tomorrow);

    m_store->clock.advanceMs(24 * 3600 * 1000LL);
    QCOMPARE(idsOf(taken()), QList<QUuid>{enrolmentId(1, 0)});
    QCOMPARE(row(enrolmentId(1, 0)).lastAttemptAt, m_store->clock.nowUtc());
}

void TestSqliteOutbox::take_planMadeByAWrongClock_isDue()
{
    const QDateTime tenYearsOn = m_store->clock.nowUtc().addYears(10);
    QVERIFY(m_store->outbox.endAttempt(idsOf(taken()), AttemptEnd::NotSent, QStringLiteral("timeout"), tenYearsOn)
                .result());

    QCOMPARE(taken().size(), 3);
}

void TestSqliteOutbox::take_afterUncertain_givesTheSameBytes()
{
    const auto first = taken();
    QVERIFY(m_store->outbox.endAttempt(idsOf(first), AttemptEnd::Uncertain, QStringLiteral("timeout"), {}).result());
    reopen();

    const auto second = taken();

    QCOMPARE(second.size(), first.size());
    for (qsizetype at = 0; at < first.size(); ++at) {
        QCOMPARE(second[at].body, first[at].body);
        QCOMPARE(second[at].attempts, 1);
    }
}

void TestSqliteOutbox::take_unreadableRow_setsItAsideAndGoesOn()
{
    QVERIFY(QFile::remove(m_dir->filePath(QStringLiteral("kiosk.db.blackbox")))); // else it goes from there
    reopen();
    const auto spoilt = m_store->database
                            .post([](storage::Connection &connection) -> Result<void, StoreError> {
                                auto done = connection.run(
                                    QStringLiteral("UPDATE enrolment SET sealed_body = x'00' WHERE sequence = 1"));
                                if (!done)
                                    return Failure{done.error()};
                                return {};
                            })
                            .result();
    QVERIFY(spoilt);

    QCOMPARE(taken().size(), 2);

    QCOMPARE(row(enrolmentId(1, 0)).state, EnrolmentState::Quarantined);
    QCOMPARE(row(enrolmentId(1, 0)).lastReason, QStringLiteral("unreadable"));
}

void TestSqliteOutbox::take_withoutKey_saysSealedAndChangesNothing()
{
    m_store->sealer.setHasKey(false);

    const auto refused = m_store->outbox.take(50, 9999, false).result();

    QVERIFY(!refused);
    QCOMPARE(refused.error(), StoreError::Sealed);
    QCOMPARE(m_store->outbox.summary().result()->waiting, 3);
}

void TestSqliteOutbox::acknowledge_ourIdAndHash_settlesWithProtocolNumber()
{
    const auto entries = taken();

    QVERIFY(m_store->outbox.acknowledge({ackOf(entries[0]), ackOf(entries[1], IntakeResult::AlreadyStored)}).result());
    reopen();

    QCOMPARE(row(entries[0].id).state, EnrolmentState::Acknowledged);
    QCOMPARE(row(entries[0].id).protocolNumber, QStringLiteral("2026/0000001"));
    QCOMPARE(row(entries[1].id).state, EnrolmentState::Acknowledged);
    QCOMPARE(m_store->outbox.summary().result()->acknowledged, 2);
}

void TestSqliteOutbox::acknowledge_wrongWord_isRefusedAsAWhole_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("error");

    QTest::newRow("another hash") << 0 << int(StoreError::IllegalStep);
    QTest::newRow("an id that is not ours") << 1 << int(StoreError::NotFound);
    QTest::newRow("a conflict") << 2 << int(StoreError::IllegalStep);
    QTest::newRow("never sent") << 3 << int(StoreError::IllegalStep);
}

void TestSqliteOutbox::acknowledge_wrongWord_isRefusedAsAWhole()
{
    QFETCH(int, what);
    QFETCH(int, error);
    const auto entries = taken(2);
    wire::Acknowledgement wrong = ackOf(entries[1]);
    if (what == 0)
        wrong.bodyHash[0] = wrong.bodyHash[0] == u'0' ? u'1' : u'0';
    else if (what == 1)
        wrong.enrolmentId = sittingId(77);
    else if (what == 2)
        wrong.result = IntakeResult::Conflict;
    else {
        const auto body = m_store->enrolments.body(enrolmentId(1, 2)).result();
        wrong = {enrolmentId(1, 2), 0, IntakeResult::Stored, wire::bodyHash(*body), {}, {}, {}};
    }

    const auto refused = m_store->outbox.acknowledge({ackOf(entries[0]), wrong}).result();

    QVERIFY(!refused);
    QCOMPARE(int(refused.error()), error);
    QCOMPARE(row(entries[0].id).state, EnrolmentState::Sending);
    QCOMPARE(m_store->outbox.summary().result()->acknowledged, 0);
}

void TestSqliteOutbox::acknowledge_replay_changesNothing()
{
    const auto entries = taken();
    QVERIFY(m_store->outbox.acknowledge({ackOf(entries[0])}).result());
    wire::Acknowledgement replay = ackOf(entries[0]);
    replay.protocolNumber = QStringLiteral("2026/9999999");

    QVERIFY(m_store->outbox.acknowledge({replay}).result());

    QCOMPARE(row(entries[0].id).protocolNumber, QStringLiteral("2026/0000001"));
}

void TestSqliteOutbox::endAttempt_movesTheRow_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("planned");

    QTest::newRow("not sent") << int(AttemptEnd::NotSent) << int(EnrolmentState::Confirmed) << true;
    QTest::newRow("uncertain") << int(AttemptEnd::Uncertain) << int(EnrolmentState::Uncertain) << true;
    QTest::newRow("needs review") << int(AttemptEnd::NeedsReview) << int(EnrolmentState::NeedsReview) << false;
    QTest::newRow("quarantined") << int(AttemptEnd::Quarantined) << int(EnrolmentState::Quarantined) << true;
    QTest::newRow("frozen") << int(AttemptEnd::Frozen) << int(EnrolmentState::Quarantined) << false;
}

void TestSqliteOutbox::endAttempt_movesTheRow()
{
    QFETCH(int, end);
    QFETCH(int, state);
    QFETCH(bool, planned);
    const auto entries = taken(1);
    const QDateTime at = m_store->clock.nowUtc().addSecs(5);

    QVERIFY(m_store->outbox.endAttempt(idsOf(entries), AttemptEnd(end), QStringLiteral("timeout"), at).result());

    const auto after = row(entries[0].id);
    QCOMPARE(int(after.state), state);
    QCOMPARE(after.lastReason, QStringLiteral("timeout"));
    QCOMPARE(after.nextAttemptAt.isValid(), planned);
    QCOMPARE(after.attempts, 1);
}

void TestSqliteOutbox::endAttempt_notSending_isIllegal()
{
    const auto ended = m_store->outbox.endAttempt({enrolmentId(1, 0)}, AttemptEnd::Uncertain, {}, {}).result();

    QVERIFY(!ended);
    QCOMPARE(ended.error(), StoreError::IllegalStep);
}

void TestSqliteOutbox::putBack_quarantined_waitsAgain()
{
    const auto entries = taken(1);
    QVERIFY(
        m_store->outbox.endAttempt(idsOf(entries), AttemptEnd::Quarantined, QStringLiteral("invalid"), {}).result());

    QVERIFY(m_store->outbox.putBack(entries[0].id).result());

    QCOMPARE(row(entries[0].id).state, EnrolmentState::Confirmed);
    QCOMPARE(taken(1).first().body, entries[0].body);
}

void TestSqliteOutbox::endAttempt_frozen_staysAsItIsAndIsRemembered()
{
    const auto entries = taken(1);
    QVERIFY(m_store->outbox
                .endAttempt({entries[0].id}, AttemptEnd::Frozen, QStringLiteral("conflict"), m_store->clock.nowUtc())
                .result());

    QCOMPARE(row(entries[0].id).state, EnrolmentState::Quarantined);
    QVERIFY(!row(entries[0].id).nextAttemptAt.isValid());
    QCOMPARE(m_store->outbox.putBack(entries[0].id).result().error(), StoreError::IllegalStep);
    const auto remembered = m_store->database.post([](storage::Connection &c) -> Result<int, StoreError> {
        auto query = c.run(QStringLiteral("SELECT count(*) FROM audit WHERE event = 'enrolment_frozen'"), {});
        return query && query->next() ? query->value(0).toInt() : -1;
    });
    QCOMPARE(*remembered.result(), 1);
}

void TestSqliteOutbox::putBack_acknowledged_isIllegal()
{
    const auto entries = taken(1);
    QVERIFY(m_store->outbox.acknowledge({ackOf(entries[0])}).result());

    QCOMPARE(m_store->outbox.putBack(entries[0].id).result().error(), StoreError::IllegalStep);
}

void TestSqliteOutbox::applyOutcomes_decidedReview_isAcknowledged()
{
    const auto entries = taken(1);
    QVERIFY(
        m_store->outbox.endAttempt(idsOf(entries), AttemptEnd::NeedsReview, QStringLiteral("duplicate"), {}).result());
    const auto outcome = [&](const QString &state, const QString &protocol) {
        return wire::Outcome{1, entries[0].id, state, protocol, {}};
    };

    QVERIFY(m_store->outbox.applyOutcomes({outcome(QStringLiteral("under_review"), {})}).result());
    QCOMPARE(row(entries[0].id).state, EnrolmentState::NeedsReview);
    QVERIFY(
        m_store->outbox.applyOutcomes({outcome(QStringLiteral("received"), QStringLiteral("2026/0000007"))}).result());

    QCOMPARE(row(entries[0].id).state, EnrolmentState::Acknowledged);
    QCOMPARE(row(entries[0].id).protocolNumber, QStringLiteral("2026/0000007"));
}

void TestSqliteOutbox::applyOutcomes_withANotice_isKeptForTheCopy()
{
    const auto entries = taken(1);
    wire::Acknowledgement acknowledgement = ackOf(entries[0]);
    acknowledgement.receivedAt = QDateTime(QDate(2026, 2, 14), QTime(9, 40), Qt::UTC);
    QVERIFY(m_store->outbox.acknowledge({acknowledgement}).result());
    QVERIFY(!row(entries[0].id).notice);
    wire::Outcome outcome{1, entries[0].id, QStringLiteral("admitted"), {}, {}};
    outcome.noticeNumber = QStringLiteral("301000000000000144");
    outcome.amountCents = 1250;
    outcome.payeeTaxCode = QStringLiteral("00000000000");

    QVERIFY(m_store->outbox.applyOutcomes({outcome}).result());
    outcome = wire::Outcome{2, entries[0].id, QStringLiteral("accepted"), {}, {}};
    QVERIFY(m_store->outbox.applyOutcomes({outcome}).result());

    const domain::PaymentNotice expected{QStringLiteral("301000000000000144"), 1250, QStringLiteral("00000000000")};
    QCOMPARE(row(entries[0].id).notice, std::optional(expected));
    QCOMPARE(row(entries[0].id).protocolledAt, acknowledgement.receivedAt);
}

void TestSqliteOutbox::applyOutcomes_unknownEnrolment_isPassedOver()
{
    const wire::Outcome stranger{1, sittingId(88), QStringLiteral("received"), {}, {}};

    QVERIFY(m_store->outbox.applyOutcomes({stranger}).result());
}

void TestSqliteOutbox::reopen_whileSending_isUncertain()
{
    const auto entries = taken(1);

    reopen();

    QCOMPARE(row(entries[0].id).state, EnrolmentState::Uncertain);
    QCOMPARE(row(entries[0].id).lastReason, QStringLiteral("interrupted"));
    QCOMPARE(taken(1).first().body, entries[0].body);
}

void TestSqliteOutbox::summary_countsEveryState()
{
    QVERIFY(m_store->enrolments.confirm(sampleSitting(2, 2), {}).result());
    const auto entries = taken(3);
    QVERIFY(m_store->outbox.acknowledge({ackOf(entries[0])}).result());
    QVERIFY(m_store->outbox.endAttempt({entries[1].id}, AttemptEnd::NeedsReview, {}, {}).result());
    QVERIFY(m_store->outbox.endAttempt({entries[2].id}, AttemptEnd::Quarantined, {}, {}).result());

    const auto summary = m_store->outbox.summary().result();

    QVERIFY(summary);
    QCOMPARE(summary->waiting, 2);
    QCOMPARE(summary->acknowledged, 1);
    QCOMPARE(summary->needsReview, 1);
    QCOMPARE(summary->quarantined, 1);
    QCOMPARE(summary->oldestWaiting, m_store->clock.nowUtc());
}

QTEST_GUILESS_MAIN(TestSqliteOutbox)
#include "tst_sqliteoutbox.moc"
