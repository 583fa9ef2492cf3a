#include "sync/batchanswer.h"
#include "wire/digest.h"

#include <QTest>

using namespace clips;
using ports::AttemptEnd;
using ports::OutboxEntry;
using sync::Answer;
using sync::Verdict;
using wire::Acknowledgement;
using wire::IntakeResult;

namespace {

OutboxEntry entry(int n)
{
    const QUuid id(uint(n), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    const QByteArray body = "{\"n\":" + QByteArray::number(n) + "}";
    return {id, body, wire::bodyHash(body), 0};
}

const wire::P256Key &officeKey()
{
    static const wire::P256Key key = *wire::P256Key::fromPrivatePem(wire::newPrivateKeyPem());
    return key;
}

Verdict judged(const QList<OutboxEntry> &entries, const Answer &answer)
{
    return sync::judge(entries, answer, wire::OfficeKeys({officeKey()}));
}

void sign(Acknowledgement &word)
{
    word.signature = wire::signText(officeKey(), wire::acknowledgementText(word));
}

Acknowledgement word(const OutboxEntry &about, IntakeResult result, const QString &reason = {})
{
    Acknowledgement word{about.id,
                         0,
                         result,
                         about.bodyHash,
                         QStringLiteral("2026/0000001"),
                         QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC),
                         reason};
    sign(word);
    return word;
}

Answer answered(const QList<Acknowledgement> &words, int status = 200)
{
    Answer answer;
    answer.requestLeft = true;
    answer.status = status;
    answer.body = wire::encodeAcknowledgements(QStringLiteral("office"), words);
    return answer;
}

Answer plain(int status, const QByteArray &body = {})
{
    Answer answer;
    answer.requestLeft = true;
    answer.status = status;
    answer.body = body;
    answer.contentType = "text/html";
    return answer;
}

/// The office's own refusal.
Answer problem(int status, const QByteArray &type = "x")
{
    Answer answer = plain(status, R"({"type":"urn:clips:problem:)" + type + R"("})");
    answer.contentType = "application/problem+json";
    return answer;
}

} // namespace

class TestBatchAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judge_wholeBatch_endsAlike_data();
    void judge_wholeBatch_endsAlike();
    void judge_mixedWords_settlesEachByItsOwn();
    void judge_hashOfOtherBytes_isNoAcknowledgement();
    void judge_wordNotSignedByTheOffice_isNoAcknowledgement();
    void judge_wordReplayedForAnother_isNoAcknowledgement();
    void judge_wordWithoutId_countsOnlyWhenInvalid();
    void judge_blamedAlone_isSetAsideAndOthersGoOn_data();
    void judge_blamedAlone_isSetAsideAndOthersGoOn();
    void judge_failsOnItAgainAndAgain_isSetAsideForAnHour();
    void judge_conflictWithTheWordInIt_isThatWord();
    void judge_freeTextReason_staysAtTheOffice();
};

void TestBatchAnswer::judge_wholeBatch_endsAlike_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("then");

    const auto row = [](const char *name, const Answer &answer, AttemptEnd end, const char *reason,
                        Verdict::Then then) {
        QTest::newRow(name) << answer << int(end) << QString::fromLatin1(reason) << int(then);
    };
    const auto trouble = [](const char *what, bool left) {
        Answer answer;
        answer.trouble = QString::fromLatin1(what);
        answer.requestLeft = left;
        return answer;
    };
    using Then = Verdict::Then;
    row("nobody there", trouble("unreachable", false), AttemptEnd::NotSent, "unreachable", Then::Wait);
    row("wrong certificate", trouble("tls", false), AttemptEnd::NotSent, "tls", Then::Wait);
    row("no answer", trouble("timeout", true), AttemptEnd::Uncertain, "timeout", Then::Wait);
    row("never connected in time", trouble("timeout", false), AttemptEnd::NotSent, "timeout", Then::Wait);
    row("cut", trouble("cut", true), AttemptEnd::Uncertain, "cut", Then::Wait);
    row("a web page says 200", plain(200, "<html>Welcome</html>"), AttemptEnd::Uncertain, "not_an_acknowledgement",
        Then::Wait);
    row("accepted, not decided", plain(202), AttemptEnd::Uncertain, "accepted", Then::Wait);
    row("no words in it", answered({}), AttemptEnd::Uncertain, "not_an_acknowledgement", Then::Wait);
    row("redirect", plain(302), AttemptEnd::Uncertain, "unexpected_answer", Then::Wait);
    for (const int status : {400, 404, 409, 415, 422, 410})
        row(qPrintable(QStringLiteral("a portal's %1").arg(status)), plain(status), AttemptEnd::Uncertain,
            "unexpected_answer", Then::Wait);
    row("teapot", problem(418), AttemptEnd::Uncertain, "unexpected_answer", Then::Wait);
    row("request timeout", problem(408), AttemptEnd::Uncertain, "timeout", Then::Wait);
    row("too early", problem(425), AttemptEnd::Uncertain, "timeout", Then::Wait);
    row("gateway timeout", plain(504), AttemptEnd::Uncertain, "server_error", Then::Wait);
    row("office full", problem(507), AttemptEnd::Uncertain, "office_full", Then::Wait);
    row("clocks differ", problem(401, "clock"), AttemptEnd::NotSent, "clock", Then::Wait);
    row("signature seen before", problem(401, "repeated"), AttemptEnd::Uncertain, "repeated", Then::Wait);
    row("fault there", plain(500), AttemptEnd::Uncertain, "server_error", Then::Wait);
    row("bad gateway", plain(502), AttemptEnd::Uncertain, "server_error", Then::Wait);
    row("unavailable", plain(503), AttemptEnd::Uncertain, "busy", Then::Wait);
    row("slow down", plain(429), AttemptEnd::NotSent, "busy", Then::Wait);
    row("token refused", plain(401), AttemptEnd::NotSent, "refused", Then::Refuse);
    row("kiosk refused", plain(403), AttemptEnd::NotSent, "refused", Then::Refuse);
    row("too large", plain(413), AttemptEnd::NotSent, "too_large", Then::Split);
    row("bad request", problem(400), AttemptEnd::NotSent, "rejected", Then::Split);
    row("no such place", problem(404), AttemptEnd::NotSent, "wrong_address", Then::Split);
    row("conflict", problem(409), AttemptEnd::NotSent, "needs_review", Then::Split);
    row("media type", problem(415), AttemptEnd::NotSent, "wrong_format", Then::Split);
    row("same id, other bytes", problem(422), AttemptEnd::NotSent, "conflict", Then::Split);
}

void TestBatchAnswer::judge_wholeBatch_endsAlike()
{
    QFETCH(Answer, answer);
    QFETCH(int, end);
    QFETCH(QString, reason);
    QFETCH(int, then);
    const QList<OutboxEntry> entries{entry(1), entry(2)};

    const Verdict verdict = judged(entries, answer);

    QVERIFY(verdict.acknowledged.isEmpty());
    QCOMPARE(verdict.ends.size(), 1);
    QCOMPARE(verdict.ends[0].ids, (QList<QUuid>{entries[0].id, entries[1].id}));
    QCOMPARE(int(verdict.ends[0].end), end);
    QCOMPARE(verdict.ends[0].reason, reason);
    QCOMPARE(int(verdict.then), then);
}

void TestBatchAnswer::judge_mixedWords_settlesEachByItsOwn()
{
    const QList<OutboxEntry> entries{entry(1), entry(2), entry(3), entry(4), entry(5), entry(6)};
    const Answer answer = answered({word(entries[4], IntakeResult::Invalid), word(entries[0], IntakeResult::Stored),
                                    word(entries[1], IntakeResult::AlreadyStored),
                                    word(entries[2], IntakeResult::NeedsReview, QStringLiteral("duplicate")),
                                    word(entries[3], IntakeResult::Conflict), word(entry(99), IntakeResult::Stored)});

    const Verdict verdict = judged(entries, answer);

    QCOMPARE(verdict.acknowledged.size(), 2);
    QCOMPARE(verdict.acknowledged[0].enrolmentId, entries[0].id);
    QCOMPARE(verdict.acknowledged[1].enrolmentId, entries[1].id);
    QCOMPARE(verdict.ends.size(), 4);
    QCOMPARE(verdict.ends[0].reason, QStringLiteral("duplicate"));
    QCOMPARE(verdict.ends[0].end, AttemptEnd::NeedsReview);
    QCOMPARE(verdict.ends[1].reason, QStringLiteral("conflict"));
    QCOMPARE(verdict.ends[1].end, AttemptEnd::Frozen);
    QCOMPARE(verdict.ends[2].reason, QStringLiteral("invalid"));
    QCOMPARE(verdict.ends[3].ids, QList<QUuid>{entries[5].id});
    QCOMPARE(verdict.ends[3].end, AttemptEnd::Uncertain);
    QCOMPARE(verdict.then, Verdict::Then::Wait);
}

void TestBatchAnswer::judge_hashOfOtherBytes_isNoAcknowledgement()
{
    Acknowledgement other = word(entry(1), IntakeResult::Stored);
    other.bodyHash = entry(2).bodyHash;
    sign(other);

    const Verdict verdict = judged({entry(1)}, answered({other}));

    QVERIFY(verdict.acknowledged.isEmpty());
    QCOMPARE(verdict.ends[0].end, AttemptEnd::Uncertain);
}

void TestBatchAnswer::judge_wordNotSignedByTheOffice_isNoAcknowledgement()
{
    Acknowledgement unsignedWord = word(entry(1), IntakeResult::Stored);
    unsignedWord.signature.clear();
    Acknowledgement strangers = word(entry(1), IntakeResult::Stored);
    strangers.signature =
        wire::signText(*wire::P256Key::fromPrivatePem(wire::newPrivateKeyPem()), wire::acknowledgementText(strangers));
    for (const Acknowledgement &bad : {unsignedWord, strangers}) {
        const Verdict verdict = judged({entry(1)}, answered({bad}));

        QVERIFY(verdict.acknowledged.isEmpty());
        QCOMPARE(verdict.ends[0].end, AttemptEnd::Uncertain);
        QCOMPARE(verdict.ends[0].reason, QStringLiteral("not_an_acknowledgement"));
        QCOMPARE(verdict.then, Verdict::Then::Wait);
    }
}

void TestBatchAnswer::judge_wordReplayedForAnother_isNoAcknowledgement()
{
    // The office's true word on another record, dressed as ours.
    Acknowledgement replayed = word(entry(2), IntakeResult::Stored);
    replayed.enrolmentId = entry(1).id;
    replayed.bodyHash = entry(1).bodyHash;

    QVERIFY(judged({entry(1)}, answered({replayed})).acknowledged.isEmpty());
    QVERIFY(judged({entry(1)}, answered({word(entry(2), IntakeResult::Stored)})).acknowledged.isEmpty());
}

void TestBatchAnswer::judge_wordWithoutId_countsOnlyWhenInvalid()
{
    Acknowledgement nameless = word(entry(1), IntakeResult::Stored);
    nameless.enrolmentId = QUuid();
    sign(nameless);
    QVERIFY(judged({entry(1)}, answered({nameless})).acknowledged.isEmpty());

    nameless.result = IntakeResult::Invalid;
    sign(nameless);
    const Verdict verdict = judged({entry(1)}, answered({nameless}));

    QCOMPARE(verdict.ends[0].end, AttemptEnd::Quarantined);
}

void TestBatchAnswer::judge_blamedAlone_isSetAsideAndOthersGoOn_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("back");

    using Back = Verdict::Back;
    const auto row = [](int status, AttemptEnd end, const char *reason, Back back) {
        QTest::addRow("%d", status) << problem(status) << int(end) << QString::fromLatin1(reason) << int(back);
    };
    row(400, AttemptEnd::Quarantined, "rejected", Back::Never);
    row(404, AttemptEnd::Quarantined, "wrong_address", Back::Never);
    row(409, AttemptEnd::NeedsReview, "needs_review", Back::Never);
    row(413, AttemptEnd::Quarantined, "too_large", Back::InADay);
    row(415, AttemptEnd::Quarantined, "wrong_format", Back::Never);
    row(422, AttemptEnd::Frozen, "conflict", Back::Never);
}

void TestBatchAnswer::judge_blamedAlone_isSetAsideAndOthersGoOn()
{
    QFETCH(Answer, answer);
    QFETCH(int, end);
    QFETCH(QString, reason);
    QFETCH(int, back);

    const Verdict verdict = judged({entry(1)}, answer);

    QCOMPARE(int(verdict.ends[0].end), end);
    QCOMPARE(verdict.ends[0].reason, reason);
    QCOMPARE(int(verdict.ends[0].back), back);
    QCOMPARE(verdict.then, Verdict::Then::GoOn);
}

void TestBatchAnswer::judge_failsOnItAgainAndAgain_isSetAsideForAnHour()
{
    OutboxEntry poison = entry(1);
    poison.attempts = 6;
    QCOMPARE(judged({poison}, plain(500)).ends[0].end, AttemptEnd::Uncertain);

    poison.attempts = 7; // this one is the eighth
    const Verdict verdict = judged({poison}, plain(500));

    QCOMPARE(verdict.ends[0].end, AttemptEnd::Quarantined);
    QCOMPARE(verdict.ends[0].reason, QStringLiteral("poison"));
    QCOMPARE(verdict.ends[0].back, Verdict::Back::InAnHour);
    QCOMPARE(verdict.then, Verdict::Then::Wait);
    QCOMPARE(judged({poison, entry(2)}, plain(500)).ends[0].end, AttemptEnd::Uncertain);
    for (const int notItsFault : {503, 507})
        QCOMPARE(judged({poison}, plain(notItsFault)).ends[0].end, AttemptEnd::Uncertain);
}

void TestBatchAnswer::judge_conflictWithTheWordInIt_isThatWord()
{
    Answer answer = answered({word(entry(1), IntakeResult::AlreadyStored)}, 409);
    answer.contentType = "application/json";

    QCOMPARE(judged({entry(1)}, answer).acknowledged.size(), 1);
    QVERIFY(judged({entry(2)}, answer).acknowledged.isEmpty());
}

void TestBatchAnswer::judge_freeTextReason_staysAtTheOffice()
{
    const Verdict verdict =
        judged({entry(1)}, answered({word(entry(1), IntakeResult::NeedsReview, QStringLiteral("Anna Rossi?"))}));

    QCOMPARE(verdict.ends[0].reason, QStringLiteral("needs_review"));
}

QTEST_GUILESS_MAIN(TestBatchAnswer)
#include "tst_batchanswer.moc"
