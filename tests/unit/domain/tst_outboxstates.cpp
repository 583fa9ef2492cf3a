#include "domain/enrolmentstate.h"
#include "domain/outboxreason.h"

#include <QSet>
#include <QTest>

using namespace clips::domain;

class TestOutboxStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_areTheseAndNoOther();
    void reasons_haveACodeEachAndComeBack();
    void putBack_allButFrozen();
};

void TestOutboxStates::steps_areTheseAndNoOther()
{
    // Row: from, column: to; in the order of the enumeration: draft, confirmed, sending, uncertain, acknowledged, needs
    // review, quarantined.
    constexpr const char *table[] = {
        ".x.....", // draft
        "..x...x", // confirmed
        ".x.xxxx", // sending
        "..x...x", // uncertain
        ".......", // acknowledged: the end
        ".x..x..", // needs review
        ".xx....", // quarantined
    };
    for (const EnrolmentState from : allEnrolmentStates) {
        for (const EnrolmentState to : allEnrolmentStates) {
            const bool expected = table[int(from)][int(to)] == 'x';
            QVERIFY2(isAllowed(from, to) == expected,
                     qPrintable(enrolmentStateCode(from) + QStringLiteral(" -> ") + enrolmentStateCode(to)));
        }
    }
}

void TestOutboxStates::reasons_haveACodeEachAndComeBack()
{
    QSet<QString> codes;
    for (int n = 0; n <= int(lastOutboxReason); ++n) {
        const QString code = outboxReasonCode(OutboxReason(n));
        QVERIFY(!code.isEmpty());
        QCOMPARE(outboxReasonFromCode(code), OutboxReason(n));
        codes.insert(code);
    }
    QCOMPARE(codes.size(), int(lastOutboxReason) + 1);
    QVERIFY(!outboxReasonFromCode(u"duplicate"));
}

void TestOutboxStates::putBack_allButFrozen()
{
    for (int n = 0; n <= int(lastOutboxReason); ++n)
        QCOMPARE(mayBePutBack(outboxReasonCode(OutboxReason(n))), OutboxReason(n) != OutboxReason::Conflict);
    QVERIFY(mayBePutBack(u"duplicate"));
}

QTEST_GUILESS_MAIN(TestOutboxStates)
#include "tst_outboxstates.moc"
