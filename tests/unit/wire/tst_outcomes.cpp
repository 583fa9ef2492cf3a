#include "domain/outcome.h"
#include "wire/acknowledgement.h"

#include <QTest>

using namespace clips;

class TestOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcome_allFields_comeBack();
    void outcome_withoutNotice_saysNothingOfMoney();
    void outcome_wrongMember_isRefused_data();
    void outcome_wrongMember_isRefused();
    void stateCode_everyState_comesBack();
};

namespace {

wire::Outcome sample()
{
    wire::Outcome outcome;
    outcome.sequence = 41;
    outcome.enrolmentId = QUuid::fromString(QStringLiteral("0193b2a0-0001-7000-9000-000000000001"));
    outcome.state = domain::outcomeStateCode(domain::OutcomeState::WaitingList);
    outcome.protocolNumber = QStringLiteral("2026/0000007");
    outcome.note = QStringLiteral("Le scriviamo appena si libera un posto.");
    outcome.reason = QStringLiteral("no_place_left");
    outcome.position = 3;
    return outcome;
}

} // namespace

void TestOutcomes::outcome_allFields_comeBack()
{
    wire::Outcome outcome = sample();
    outcome.noticeNumber = QStringLiteral("301000000000000144");
    outcome.amountCents = 4550;
    outcome.payeeTaxCode = QStringLiteral("80008510754");
    outcome.decidedAt = QDateTime(QDate(2026, 2, 20), QTime(9, 30, 0, 5), Qt::UTC);

    const auto list = wire::decodeOutcomes(wire::encodeOutcomes({outcome}));

    QVERIFY(list);
    const wire::Outcome &back = list->first();
    QCOMPARE(back.sequence, 41);
    QCOMPARE(back.enrolmentId, outcome.enrolmentId);
    QCOMPARE(back.state, QStringLiteral("waiting_list"));
    QCOMPARE(back.reason, outcome.reason);
    QCOMPARE(back.note, outcome.note);
    QCOMPARE(back.position, 3);
    QCOMPARE(back.noticeNumber, outcome.noticeNumber);
    QCOMPARE(back.amountCents, 4550);
    QCOMPARE(back.payeeTaxCode, outcome.payeeTaxCode);
    QCOMPARE(back.decidedAt, outcome.decidedAt);
}

void TestOutcomes::outcome_withoutNotice_saysNothingOfMoney()
{
    const QByteArray bytes = wire::encodeOutcomes({sample()});

    QVERIFY(!bytes.contains("notice_number"));
    QVERIFY(!bytes.contains("amount_cents"));
    QVERIFY(wire::decodeOutcomes(bytes)->first().noticeNumber.isEmpty());
}

void TestOutcomes::outcome_wrongMember_isRefused_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::newRow("position zero") << QByteArray("\"position\":3") << QByteArray("\"position\":0");
    QTest::newRow("position as text") << QByteArray("\"position\":3") << QByteArray("\"position\":\"3\"");
    QTest::newRow("state missing") << QByteArray("\"state\"") << QByteArray("\"status\"");
    QTest::newRow("long reason") << QByteArray("no_place_left") << QByteArray(49, 'x');
}

void TestOutcomes::outcome_wrongMember_isRefused()
{
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, wrong);
    QByteArray bytes = wire::encodeOutcomes({sample()});
    QVERIFY(bytes.contains(right));

    QVERIFY(!wire::decodeOutcomes(bytes.replace(right, wrong)));
}

void TestOutcomes::stateCode_everyState_comesBack()
{
    for (const domain::OutcomeState state : domain::allOutcomeStates)
        QCOMPARE(domain::outcomeStateFromCode(domain::outcomeStateCode(state)), std::optional(state));
    QVERIFY(!domain::outcomeStateFromCode(u"needs_review"));
}

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
