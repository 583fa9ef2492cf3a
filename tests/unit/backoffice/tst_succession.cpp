#include "backoffice/store/childnumbers.h"
#include "support/officeworld.h"

#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace clips::testing;
using office::ChildNumbers;
using wire::IntakeResult;

/// What corrections and withdrawals do to the records before them.
class TestSuccession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void correction_takesThePlaceOfTheRecordAndKeepsIt();
    void correction_byReceiptOnly_findsTheRecordOfThisChildAndService();
    void correction_ofACorrection_isOneLine();
    void withdrawal_endsTheRecordAndIsItselfNeverOpen();
    void heldCorrection_changesNothingUntilAPersonLooked_data();
    void heldCorrection_changesNothingUntilAPersonLooked();
    void twoCorrectionsOfOneRecord_areBothKeptAndTheSecondWaits();
    void correctionThatArrivesFirst_takesEffectWhenTheRecordComes();
    void withdrawalThatArrivesFirst_leavesNothingOpen();
    void unbornChild_completedAfterBirth_keepsItsNumber();
    void everyRecord_hasAProtocolNumberOfItsOwn();
};

void TestSuccession::correction_takesThePlaceOfTheRecordAndKeepsIt()
{
    OfficeWorld world;
    const Enrolment first = application(1);
    const Enrolment later = changeOf(first, 2, ApplicationKind::Correction);
    world.deliver(first, 1);

    const auto ack = world.deliver(later, 2);

    QCOMPARE(ack.result, IntakeResult::Stored);
    QCOMPARE(world.row(first).standing, QStringLiteral("replaced"));
    QVERIFY(world.row(later).isOpen());
    QCOMPARE(world.row(later).chainId, world.row(first).enrolmentId);
    QCOMPARE(world.records.chain(world.row(first).chainId)->size(), 2);
    QCOMPARE(world.toldStates(first), (QStringList{QStringLiteral("received"), QStringLiteral("replaced")}));
    QCOMPARE(world.toldStates(later), (QStringList{QStringLiteral("received")}));
    const auto body = world.records.body(uuidText(first.id));
    QCOMPARE(wire::decodeEnrolment(*body)->enrolment.answers, first.answers);
}

void TestSuccession::correction_byReceiptOnly_findsTheRecordOfThisChildAndService()
{
    OfficeWorld world;
    const Enrolment first = application(1);
    Enrolment sibling = application(2);
    Enrolment bus = first;
    bus.id = enrolmentId(1, 2);
    bus.service = Service::Transport;
    for (const Enrolment &one : {sibling, bus, first})
        world.deliver(one, 5); // one receipt for the whole sitting
    Enrolment later = changeOf(first, 3, ApplicationKind::Correction);
    later.replaces = {{}, ReceiptNumber::make(QStringLiteral("K03"), 2026, 5)->text()};

    QCOMPARE(world.deliver(later, 6).result, IntakeResult::Stored);

    QCOMPARE(world.row(first).standing, QStringLiteral("replaced"));
    QVERIFY(world.row(sibling).isOpen());
    QVERIFY(world.row(bus).isOpen());
}

void TestSuccession::correction_ofACorrection_isOneLine()
{
    OfficeWorld world;
    const Enrolment first = application(1);
    const Enrolment second = changeOf(first, 2, ApplicationKind::Correction);
    const Enrolment third = changeOf(second, 3, ApplicationKind::Correction);
    for (const Enrolment &one : {first, second, third})
        QCOMPARE(world.deliver(one).result, IntakeResult::Stored);

    const auto line = world.records.chain(uuidText(first.id));

    QCOMPARE(line->size(), 3);
    QCOMPARE((*line)[0].standing, QStringLiteral("replaced"));
    QCOMPARE((*line)[1].standing, QStringLiteral("replaced"));
    QCOMPARE((*line)[2].standing, QStringLiteral("open"));
}

void TestSuccession::withdrawal_endsTheRecordAndIsItselfNeverOpen()
{
    OfficeWorld world;
    const Enrolment first = application(1);
    const Enrolment withdrawal = changeOf(first, 2, ApplicationKind::Withdrawal);
    world.deliver(first);

    QCOMPARE(world.deliver(withdrawal).result, IntakeResult::Stored);

    QCOMPARE(world.row(first).standing, QStringLiteral("withdrawn"));
    QCOMPARE(world.row(withdrawal).standing, QStringLiteral("closed"));
    QCOMPARE(world.toldStates(first).last(), QStringLiteral("withdrawn"));
    // Who withdrew may apply again.
    Enrolment anew = application(1);
    anew.id = enrolmentId(9, 0);
    QCOMPARE(world.deliver(anew).result, IntakeResult::Stored);
}

void TestSuccession::heldCorrection_changesNothingUntilAPersonLooked_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("takesEffectWhenReleased");
    QTest::newRow("of another applicant") << QStringLiteral("applicant") << QStringLiteral("changed_by_other") << true;
    QTest::newRow("of another child") << QStringLiteral("child") << QStringLiteral("replaces_other") << false;
    QTest::newRow("of another year") << QStringLiteral("year") << QStringLiteral("replaces_other") << false;
    QTest::newRow("of nothing that is here")
        << QStringLiteral("unknown") << QStringLiteral("replaces_unknown") << false;
    QTest::newRow("presented in the future")
        << QStringLiteral("future") << QStringLiteral("future_presentation") << true;
}

void TestSuccession::heldCorrection_changesNothingUntilAPersonLooked()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    QFETCH(bool, takesEffectWhenReleased);
    OfficeWorld world;
    const Enrolment first = application(1);
    Enrolment later = changeOf(first, 2, ApplicationKind::Withdrawal);
    if (what == u"applicant")
        later.applicant = ofOtherParent(first, 3).applicant;
    else if (what == u"child")
        later.child = application(7).child;
    else if (what == u"year")
        later.schoolYear = QStringLiteral("2027/2028");
    else if (what == u"unknown")
        later.replaces.enrolmentId = enrolmentId(77, 0);
    else
        later.presentedAt = world.clock.nowUtc().addDays(3);
    world.deliver(first);

    const auto ack = world.deliver(later);

    QCOMPARE(ack.result, IntakeResult::NeedsReview);
    QVERIFY(ack.reason.contains(reason));
    QVERIFY(!ack.protocolNumber.isEmpty());
    QVERIFY(world.row(first).isOpen());
    QCOMPARE(world.toldStates(later), (QStringList{QStringLiteral("under_review")}));
    QVERIFY(world.decide(later, OutcomeState::Received));
    QCOMPARE(world.row(first).standing, takesEffectWhenReleased ? QStringLiteral("withdrawn") : QStringLiteral("open"));
    QVERIFY(world.reasons(later).isEmpty());
}

void TestSuccession::twoCorrectionsOfOneRecord_areBothKeptAndTheSecondWaits()
{
    OfficeWorld world;
    const Enrolment first = application(1);
    const Enrolment one = changeOf(first, 2, ApplicationKind::Correction);
    Enrolment other = changeOf(first, 3, ApplicationKind::Correction);
    other.answers.insert(QStringLiteral("school"), QStringLiteral("LEAA000003"));
    world.deliver(first);
    QCOMPARE(world.deliver(one).result, IntakeResult::Stored);

    QCOMPARE(world.deliver(other).result, IntakeResult::NeedsReview);

    QVERIFY(world.row(one).isOpen());
    QVERIFY(world.row(other).isOpen());
    QVERIFY(world.reasons(other).contains(QStringLiteral("replaces_superseded")));
    QVERIFY(world.reasons(other).contains(QStringLiteral("choices_conflict")));
    QCOMPARE(world.row(one).state, QStringLiteral("needs_review"));
}

void TestSuccession::correctionThatArrivesFirst_takesEffectWhenTheRecordComes()
{
    OfficeWorld world;
    const Enrolment first = application(1, QStringLiteral("K07"));
    Enrolment later = changeOf(first, 2, ApplicationKind::Correction);
    later.kioskId = QStringLiteral("K03");
    QCOMPARE(world.deliver(later).result, IntakeResult::NeedsReview);

    QCOMPARE(world.deliver(first).result, IntakeResult::Stored);

    QCOMPARE(world.row(first).standing, QStringLiteral("replaced"));
    QCOMPARE(world.row(later).state, QStringLiteral("received"));
    QCOMPARE(world.row(later).chainId, world.row(first).chainId);
    QVERIFY(world.reasons(later).isEmpty());
    QCOMPARE(world.toldStates(first), (QStringList{QStringLiteral("replaced")}));
    QCOMPARE(world.toldStates(later), (QStringList{QStringLiteral("under_review"), QStringLiteral("received")}));
}

void TestSuccession::withdrawalThatArrivesFirst_leavesNothingOpen()
{
    OfficeWorld world;
    const Enrolment first = application(1);
    world.deliver(changeOf(first, 2, ApplicationKind::Withdrawal));

    world.deliver(first);

    QCOMPARE(world.row(first).standing, QStringLiteral("withdrawn"));
    QCOMPARE(world.records.openOfChildren({first.child.id})->size(), 0);
}

void TestSuccession::unbornChild_completedAfterBirth_keepsItsNumber()
{
    OfficeWorld world;
    Enrolment before = application(1);
    before.child = {};
    before.child.id = QStringLiteral("unborn-1");
    before.child.source = PersonSource::Unborn;
    before.child.birthDate = QDate(2027, 2, 1);
    Enrolment after = changeOf(before, 2, ApplicationKind::Correction);
    after.child = application(4).child;
    after.child.birthDate = QDate(2027, 1, 27);
    world.deliver(before);
    const auto number = ChildNumbers(*world.database).numberOf(world.row(before).childKey);

    QCOMPARE(world.deliver(after).result, IntakeResult::Stored);

    QVERIFY(number);
    QCOMPARE(*number, QStringLiteral("B0000001"));
    QVERIFY(world.row(after).childKey != world.row(before).childKey);
    QCOMPARE(*ChildNumbers(*world.database).numberOf(world.row(after).childKey), *number);
    QVERIFY(!ChildNumbers(*world.database).numberOf(QStringLiteral("nobody")));
}

void TestSuccession::everyRecord_hasAProtocolNumberOfItsOwn()
{
    OfficeWorld world;
    const Enrolment first = application(1);

    QCOMPARE(world.deliver(first).protocolNumber, QStringLiteral("2026/0000001"));
    QCOMPARE(world.deliver(changeOf(first, 2, ApplicationKind::Correction)).protocolNumber,
             QStringLiteral("2026/0000002"));
    QCOMPARE(world.deliver(changeOf(first, 3, ApplicationKind::Withdrawal)).protocolNumber,
             QStringLiteral("2026/0000003"));
}

QTEST_GUILESS_MAIN(TestSuccession)
#include "tst_succession.moc"
