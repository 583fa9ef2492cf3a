#include "storage/audittrail.h"
#include "storage/connection.h"
#include "support/openstore.h"
#include "support/sampleenrolments.h"
#include "wire/digest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clips;
using namespace clips::testing;
using domain::OutcomeState;
using ports::StoreError;

namespace {

const QString words = QStringLiteral("Le scriviamo appena si libera un posto a Zosimina.");

}

class TestSqliteAnswerStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answer_withEveryMember_isReadBackWhole();
    void answer_comesUnreadFirst_thenNewestFirst();
    void answer_thatIsOpened_isReadAndAudited();
    void answer_thatComesAgain_staysRead_aLaterOneIsNew();
    void plainReceipt_isNoAnswer_untilSomethingElseWasSaid();
    void ownWishes_areAnsweredButNotNew();
    void stateOfALaterContract_leavesTheLastWordThatWasUnderstood();
    void withoutKey_nothingIsApplied();
    void words_areNowhereInTheFile();
    void child_bringsTheAnswer();
    void answer_toAnUnknownEnrolment_isNotFound();

private:
    [[nodiscard]] wire::Outcome outcome(qint64 sequence, int n, OutcomeState state) const
    {
        wire::Outcome one;
        one.sequence = sequence;
        one.enrolmentId = m_enrolments[n].id;
        one.state = domain::outcomeStateCode(state);
        return one;
    }
    [[nodiscard]] bool apply(const QList<wire::Outcome> &list)
    {
        return m_store->outbox.applyOutcomes(list).result().has_value();
    }
    [[nodiscard]] QList<ports::AnswerRow> rows() { return m_store->answers.answers(50).result().value_or({}); }
    [[nodiscard]] Result<ports::OpenedAnswer, StoreError> open(int n)
    {
        return m_store->answers.openAnswer(m_enrolments[n].id, QStringLiteral("op1")).result();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<OpenStore> m_store;
    QList<domain::Enrolment> m_enrolments;
};

void TestSqliteAnswerStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store.emplace(m_dir->filePath(QStringLiteral("kiosk.db")));
    m_enrolments = sampleSitting(1, 3);
    QVERIFY(m_store->enrolments.confirm(m_enrolments, {}).result());
}

void TestSqliteAnswerStore::cleanup()
{
    m_store.reset();
    m_dir.reset();
}

void TestSqliteAnswerStore::answer_withEveryMember_isReadBackWhole()
{
    wire::Outcome one = outcome(4, 1, OutcomeState::WaitingList);
    one.protocolNumber = QStringLiteral("2026/0000007");
    one.reason = QStringLiteral("no_place_left");
    one.position = 3;
    one.note = words;
    one.decidedAt = m_store->clock.nowUtc().addDays(-1);
    one.noticeNumber = QStringLiteral("301000000000000144");
    one.amountCents = 4550;
    one.payeeTaxCode = QStringLiteral("80008510754");
    QVERIFY(apply({one}));

    const auto opened = open(1);

    QVERIFY(opened);
    QCOMPARE(opened->answer, (domain::OfficeAnswer{OutcomeState::WaitingList, one.reason, 3, words, one.decidedAt}));
    QCOMPARE(opened->enrolment.id, m_enrolments[1].id);
    QCOMPARE(opened->enrolment.protocolNumber, one.protocolNumber);
    QCOMPARE(opened->enrolment.notice, std::optional(domain::PaymentNotice{one.noticeNumber, 4550, one.payeeTaxCode}));
    QCOMPARE(opened->body, m_store->enrolments.body(m_enrolments[1].id).result().value());
}

void TestSqliteAnswerStore::answer_comesUnreadFirst_thenNewestFirst()
{
    QVERIFY(apply({outcome(1, 0, OutcomeState::UnderReview), outcome(2, 1, OutcomeState::Admitted),
                   outcome(3, 2, OutcomeState::Refused)}));
    QVERIFY(open(2));

    const auto list = rows();

    QCOMPARE(list.size(), 3);
    QCOMPARE(list[0].enrolmentId, m_enrolments[1].id);
    QCOMPARE(list[0].state, OutcomeState::Admitted);
    QCOMPARE(list[0].answeredAt, m_store->clock.nowUtc()); // an office that does not tell when
    QCOMPARE(list[0].service, m_enrolments[1].service);
    QVERIFY(!list[0].receiptNumber.isEmpty());
    QCOMPARE(list[1].enrolmentId, m_enrolments[0].id);
    QCOMPARE(list[2].enrolmentId, m_enrolments[2].id);
    QVERIFY(!list[0].isRead && !list[1].isRead && list[2].isRead);
}

void TestSqliteAnswerStore::answer_thatIsOpened_isReadAndAudited()
{
    QVERIFY(apply({outcome(1, 0, OutcomeState::Admitted)}));

    QVERIFY(open(0));

    QVERIFY(rows().first().isRead);
    const auto events =
        m_store->database
            .post([](storage::Connection &connection) -> Result<QStringList, StoreError> {
                auto query =
                    connection.run(QStringLiteral("SELECT event, operator_id, reference FROM audit ORDER BY sequence"));
                QStringList list;
                while (query && query->next())
                    list.append(query->value(0).toString() + u' ' + query->value(1).toString() + u' ' +
                                query->value(2).toString());
                return list;
            })
            .result();
    QCOMPARE(events->last(), QStringLiteral("answer_opened op1 ") + m_enrolments[0].id.toString(QUuid::WithoutBraces));
}

void TestSqliteAnswerStore::answer_thatComesAgain_staysRead_aLaterOneIsNew()
{
    QVERIFY(apply({outcome(5, 0, OutcomeState::WaitingList)}));
    QVERIFY(open(0));

    QVERIFY(apply({outcome(5, 0, OutcomeState::WaitingList)}));
    QVERIFY(rows().first().isRead);
    QVERIFY(apply({outcome(9, 0, OutcomeState::Admitted)}));

    QVERIFY(!rows().first().isRead);
    QCOMPARE(open(0)->answer.state, OutcomeState::Admitted);
}

void TestSqliteAnswerStore::plainReceipt_isNoAnswer_untilSomethingElseWasSaid()
{
    QVERIFY(apply({outcome(1, 0, OutcomeState::Received)}));
    QVERIFY(rows().isEmpty());
    QCOMPARE(open(0).error(), StoreError::NotFound);

    QVERIFY(apply({outcome(2, 0, OutcomeState::UnderReview), outcome(3, 0, OutcomeState::Received)}));

    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().first().state, OutcomeState::Received);
}

void TestSqliteAnswerStore::ownWishes_areAnsweredButNotNew()
{
    QVERIFY(apply({outcome(1, 0, OutcomeState::Replaced), outcome(2, 1, OutcomeState::Withdrawn)}));

    QCOMPARE(rows().size(), 2);
    QVERIFY(rows()[0].isRead && rows()[1].isRead);
}

void TestSqliteAnswerStore::stateOfALaterContract_leavesTheLastWordThatWasUnderstood()
{
    wire::Outcome later = outcome(2, 0, OutcomeState::Admitted);
    later.state = QStringLiteral("on_the_moon");
    QVERIFY(apply({outcome(1, 0, OutcomeState::WaitingList), later}));

    QVERIFY(rows().isEmpty()); // nothing false is said of it
    QCOMPARE(open(0)->answer.state, OutcomeState::WaitingList);
}

void TestSqliteAnswerStore::withoutKey_nothingIsApplied()
{
    m_store->sealer.setHasKey(false);

    const auto applied = m_store->outbox.applyOutcomes({outcome(1, 0, OutcomeState::Admitted)}).result();

    QCOMPARE(applied.error(), StoreError::Sealed);
    m_store->sealer.setHasKey(true);
    QVERIFY(rows().isEmpty());
}

void TestSqliteAnswerStore::words_areNowhereInTheFile()
{
    wire::Outcome one = outcome(1, 0, OutcomeState::Refused);
    one.note = words;
    one.reason = QStringLiteral("documents_missing");
    QVERIFY(apply({one}));
    m_store.reset();

    QFile file(m_dir->filePath(QStringLiteral("kiosk.db")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("Zosimina"));
    QVERIFY(!bytes.contains("documents_missing"));
}

void TestSqliteAnswerStore::child_bringsTheAnswer()
{
    QVERIFY(apply({outcome(1, 0, OutcomeState::Admitted)}));

    const auto known = m_store->enrolments.ofChild(m_enrolments[0].child).result();

    QVERIFY(known);
    int answered = 0;
    for (const ports::EnrolmentRow &row : *known) {
        if (row.answer) {
            ++answered;
            QCOMPARE(row.id, m_enrolments[0].id);
            QCOMPARE(row.answer->state, OutcomeState::Admitted);
        }
    }
    QCOMPARE(answered, 1);
}

void TestSqliteAnswerStore::answer_toAnUnknownEnrolment_isNotFound()
{
    QCOMPARE(m_store->answers.openAnswer(sittingId(77), QStringLiteral("op1")).result().error(), StoreError::NotFound);
}

QTEST_GUILESS_MAIN(TestSqliteAnswerStore)
#include "tst_sqliteanswerstore.moc"
