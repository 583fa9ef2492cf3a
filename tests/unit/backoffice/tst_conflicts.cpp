#include "support/officeworld.h"

#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace clips::office;
using namespace clips::testing;
using wire::IntakeResult;

/// Two applications for the same place of the same child, and the decisions of people.
class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameChoiceOfTwoParents_onlyTheLaterWaits();
    void otherSchoolOfTheOtherParent_bothWaitAndBothStay();
    void earlierPresentation_leadsAlthoughItArrivesLater();
    void answers_neverTellAboutTheOtherParent();
    void refusingOne_letsTheOtherGoOn();
    void withdrawingOne_letsTheOtherGoOn();
    void placeForOne_whileTheOtherIsOpen_isNotGiven();
    void refusedOneLookedAtAgain_competesAgain();
    void decidedRecord_staysDecidedWhenAnotherArrives();
    void decision_wrong_changesNothing_data();
    void decision_wrong_changesNothing();
    void decision_right_reachesTheKiosk();
    void steps_followTheirTable_data();
    void steps_followTheirTable();
    void filter_findsTheConflicts();
};

namespace {

Enrolment withOtherSchool(Enrolment enrolment)
{
    enrolment.answers.insert(QStringLiteral("school"), QStringLiteral("LEAA000009"));
    return enrolment;
}

Decision waitingList(const Enrolment &enrolment, int position)
{
    Decision decision{uuidText(enrolment.id), OutcomeState::WaitingList};
    decision.position = position;
    return decision;
}

} // namespace

void TestConflicts::sameChoiceOfTwoParents_onlyTheLaterWaits()
{
    OfficeWorld world;
    const Enrolment mother = application(1);
    const Enrolment father = ofOtherParent(mother, 2);

    QCOMPARE(world.deliver(mother).result, IntakeResult::Stored);
    QCOMPARE(world.deliver(father).result, IntakeResult::NeedsReview);

    QCOMPARE(world.row(mother).state, QStringLiteral("received"));
    QCOMPARE(world.reasons(father), (QStringList{QStringLiteral("duplicate")}));
    const auto conflicts = world.records.conflictsOf(uuidText(father.id));
    QCOMPARE(conflicts->size(), 1);
    QCOMPARE(conflicts->first().leadingId, uuidText(mother.id));
}

void TestConflicts::otherSchoolOfTheOtherParent_bothWaitAndBothStay()
{
    OfficeWorld world;
    const Enrolment mother = application(1);
    const Enrolment father = withOtherSchool(ofOtherParent(mother, 2));
    world.deliver(mother);

    world.deliver(father);

    for (const Enrolment &one : {mother, father}) {
        QCOMPARE(world.row(one).state, QStringLiteral("needs_review"));
        QVERIFY(world.row(one).isOpen());
        QCOMPARE(world.toldStates(one).last(), QStringLiteral("under_review"));
        QCOMPARE(world.reasons(one), (QStringList{QStringLiteral("choices_conflict")}));
    }
    QCOMPARE(world.records.conflictsOf(uuidText(father.id))->first().kind, QStringLiteral("choices_conflict"));
}

void TestConflicts::earlierPresentation_leadsAlthoughItArrivesLater()
{
    OfficeWorld world;
    const Enrolment mother = application(1);
    const Enrolment father = ofOtherParent(mother, 2); // presented later, on the line earlier
    world.deliver(father);

    QCOMPARE(world.deliver(mother).result, IntakeResult::Stored);

    QCOMPARE(world.row(mother).state, QStringLiteral("received"));
    QCOMPARE(world.row(father).state, QStringLiteral("needs_review"));
    QCOMPARE(world.toldStates(father), (QStringList{QStringLiteral("received"), QStringLiteral("under_review")}));
    QCOMPARE(world.records.conflictsOf(uuidText(mother.id))->first().leadingId, uuidText(mother.id));
}

void TestConflicts::answers_neverTellAboutTheOtherParent()
{
    OfficeWorld world;
    Enrolment mother = application(1);
    mother.applicant.givenName = QStringLiteral("Petronilla");
    const Enrolment father = withOtherSchool(ofOtherParent(mother, 2));
    const QString motherProtocol = world.deliver(mother, 31).protocolNumber;

    const auto ack = world.deliver(father, 32);

    QByteArray told = wire::encodeAcknowledgements(QStringLiteral("c_e506"), {ack});
    told += wire::encodeOutcomes(*world.outcomes.page(QStringLiteral("K07"), 0, 500));
    for (const QString &secret :
         {mother.applicant.givenName, motherProtocol, uuidText(mother.id), QStringLiteral("LEAA000001"),
          ReceiptNumber::make(QStringLiteral("K03"), 2026, 31)->text(), mother.applicant.taxCode})
        QVERIFY2(!told.contains(secret.toUtf8()), qPrintable(secret));
    QVERIFY(told.contains("under_review"));
}

void TestConflicts::refusingOne_letsTheOtherGoOn()
{
    OfficeWorld world;
    const Enrolment mother = application(1);
    const Enrolment father = withOtherSchool(ofOtherParent(mother, 2));
    world.deliver(mother);
    world.deliver(father);

    QVERIFY(world.decide(father, OutcomeState::Refused));

    QCOMPARE(world.row(mother).state, QStringLiteral("received"));
    QCOMPARE(world.toldStates(mother).last(), QStringLiteral("received"));
    QVERIFY(world.decide(mother, OutcomeState::Admitted));
}

void TestConflicts::withdrawingOne_letsTheOtherGoOn()
{
    OfficeWorld world;
    const Enrolment mother = application(1);
    const Enrolment father = withOtherSchool(ofOtherParent(mother, 2));
    world.deliver(mother);
    world.deliver(father);

    world.deliver(changeOf(mother, 3, ApplicationKind::Withdrawal));

    QCOMPARE(world.row(father).state, QStringLiteral("received"));
    QVERIFY(world.reasons(father).isEmpty());
}

void TestConflicts::placeForOne_whileTheOtherIsOpen_isNotGiven()
{
    OfficeWorld world;
    const Enrolment mother = application(1);
    const Enrolment father = withOtherSchool(ofOtherParent(mother, 2));
    world.deliver(mother);
    world.deliver(father);

    // Not even to the one that leads: a person decides about both.
    for (const Enrolment &one : {mother, father}) {
        QCOMPARE(world.decide(one, OutcomeState::Admitted).error(), DecisionError::ConflictOpen);
        QCOMPARE(world.decide(waitingList(one, 1)).error(), DecisionError::ConflictOpen);
    }
}

void TestConflicts::refusedOneLookedAtAgain_competesAgain()
{
    OfficeWorld world;
    const Enrolment mother = application(1);
    const Enrolment father = withOtherSchool(ofOtherParent(mother, 2));
    world.deliver(mother);
    world.deliver(father);
    QVERIFY(world.decide(father, OutcomeState::Refused));
    QVERIFY(world.decide(mother, OutcomeState::Admitted));

    QVERIFY(world.decide(father, OutcomeState::UnderReview));

    QCOMPARE(world.row(mother).state, QStringLiteral("admitted"));
    QCOMPARE(world.decide(father, OutcomeState::Admitted).error(), DecisionError::ConflictOpen);
}

void TestConflicts::decidedRecord_staysDecidedWhenAnotherArrives()
{
    OfficeWorld world;
    const Enrolment mother = application(1);
    world.deliver(mother);
    QVERIFY(world.decide(mother, OutcomeState::Admitted));

    world.deliver(withOtherSchool(ofOtherParent(mother, 2)));

    QCOMPARE(world.row(mother).state, QStringLiteral("admitted"));
    QCOMPARE(world.reasons(mother), (QStringList{QStringLiteral("choices_conflict")}));
}

void TestConflicts::decision_wrong_changesNothing_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<DecisionError>("error");
    const QString id = uuidText(enrolmentId(1, 0));
    const auto with = [&](OutcomeState state, auto change) {
        Decision decision{id, state};
        decision.decidedBy = QStringLiteral("clerk");
        change(decision);
        return decision;
    };
    const auto nothing = [](Decision &) {};
    QTest::newRow("unknown record") << with(OutcomeState::Admitted, [](Decision &d) {
        d.enrolmentId = QStringLiteral("x");
    }) << DecisionError::NotFound;
    QTest::newRow("waiting list without position")
        << with(OutcomeState::WaitingList, nothing) << DecisionError::PositionNeeded;
    QTest::newRow("position without waiting list")
        << with(OutcomeState::Admitted, [](Decision &d) { d.position = 1; }) << DecisionError::PositionNeeded;
    QTest::newRow("accepted before admitted") << with(OutcomeState::Accepted, nothing) << DecisionError::WrongStep;
    QTest::newRow("replaced is not a decision") << with(OutcomeState::Replaced, nothing) << DecisionError::WrongStep;
    QTest::newRow("invented reason") << with(OutcomeState::Refused, [](Decision &d) {
        d.reason = QStringLiteral("unfriendly");
    }) << DecisionError::UnknownReason;
    QTest::newRow("501 letters of note") << with(OutcomeState::Refused, [](Decision &d) {
        d.note = QString(501, u'a');
    }) << DecisionError::NoteTooLong;
    const auto noticed = [&](const char *number, const char *payee) {
        return with(OutcomeState::Admitted, [=](Decision &d) {
            d.noticeNumber = QLatin1String(number);
            d.amountCents = 100;
            d.payeeTaxCode = QLatin1String(payee);
        });
    };
    QTest::newRow("notice with wrong check")
        << noticed("301000000000000145", "80008510754") << DecisionError::WrongNotice;
    QTest::newRow("notice of a kind no kiosk prints")
        << noticed("101000000000000142", "80008510754") << DecisionError::WrongNotice;
    QTest::newRow("payee with a wrong check digit")
        << noticed("301000000000000144", "80008510755") << DecisionError::WrongNotice;
    QTest::newRow("amount without notice")
        << with(OutcomeState::Admitted, [](Decision &d) { d.amountCents = 100; }) << DecisionError::WrongNotice;
}

void TestConflicts::decision_wrong_changesNothing()
{
    QFETCH(Decision, decision);
    QFETCH(DecisionError, error);
    OfficeWorld world;
    const Enrolment first = application(1);
    world.deliver(first);

    const auto decided = Decisions(*world.database, world.clock).decide(decision);

    QVERIFY(!decided);
    QCOMPARE(decided.error(), error);
    QCOMPARE(world.row(first).state, QStringLiteral("received"));
    QCOMPARE(world.toldStates(first).size(), 1);
}

void TestConflicts::decision_right_reachesTheKiosk()
{
    OfficeWorld world;
    const Enrolment first = application(1);
    world.deliver(first);
    Decision decision{uuidText(first.id), OutcomeState::WaitingList};
    decision.position = 4;
    decision.reason = QStringLiteral("no_place_left");
    decision.note = QString(500, u'è');
    decision.noticeNumber = QStringLiteral("301000000000000144");
    decision.amountCents = 1;
    decision.payeeTaxCode = QStringLiteral("80008510754");

    QVERIFY(world.decide(decision));

    const wire::Outcome last = world.outcomes.page(QStringLiteral("K03"), 1, 500)->last();
    QCOMPARE(last.enrolmentId, first.id);
    QCOMPARE(last.state, QStringLiteral("waiting_list"));
    QCOMPARE(last.position, 4);
    QCOMPARE(last.reason, decision.reason);
    QCOMPARE(last.note, decision.note);
    QCOMPARE(last.protocolNumber, QStringLiteral("2026/0000001"));
    QCOMPARE(last.noticeNumber, decision.noticeNumber);
    QCOMPARE(last.amountCents, 1);
    QVERIFY(wire::decodeOutcomes(wire::encodeOutcomes({last})));
    QCOMPARE(world.outcomes.history(uuidText(first.id))->last().decidedBy, QStringLiteral("clerk"));
}

void TestConflicts::steps_followTheirTable_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<QStringList>("allowed");
    const QStringList open{QStringLiteral("received"), QStringLiteral("under_review"), QStringLiteral("admitted"),
                           QStringLiteral("waiting_list"), QStringLiteral("refused")};
    for (const char *state : {"received", "needs_review", "under_review"})
        QTest::newRow(state) << QString::fromLatin1(state) << open;
    QTest::newRow("admitted") << QStringLiteral("admitted")
                              << QStringList{QStringLiteral("under_review"), QStringLiteral("admitted"),
                                             QStringLiteral("refused"), QStringLiteral("accepted"),
                                             QStringLiteral("renounced")};
    QTest::newRow("waiting list") << QStringLiteral("waiting_list")
                                  << QStringList{QStringLiteral("under_review"), QStringLiteral("admitted"),
                                                 QStringLiteral("waiting_list"), QStringLiteral("refused"),
                                                 QStringLiteral("renounced")};
    QTest::newRow("accepted") << QStringLiteral("accepted")
                              << QStringList{QStringLiteral("under_review"), QStringLiteral("accepted"),
                                             QStringLiteral("renounced")};
    QTest::newRow("refused") << QStringLiteral("refused") << QStringList{QStringLiteral("under_review")};
    QTest::newRow("renounced") << QStringLiteral("renounced") << QStringList{QStringLiteral("under_review")};
    QTest::newRow("unheard of") << QStringLiteral("lost") << QStringList{};
}

void TestConflicts::steps_followTheirTable()
{
    QFETCH(QString, present);
    QFETCH(QStringList, allowed);
    QStringList found;
    for (const OutcomeState next : allOutcomeStates) {
        if (Decisions::mayFollow(present, next))
            found.append(outcomeStateCode(next));
    }

    QCOMPARE(found, allowed);
}

void TestConflicts::filter_findsTheConflicts()
{
    OfficeWorld world;
    const Enrolment mother = application(1);
    const Enrolment father = withOtherSchool(ofOtherParent(mother, 2));
    for (const Enrolment &one : {mother, father, application(3)})
        world.deliver(one);
    RecordFilter conflicts;
    conflicts.inConflict = true;
    RecordFilter received;
    received.state = QStringLiteral("received");

    QCOMPARE(world.records.list()->size(), 3);
    QCOMPARE(world.records.list(conflicts)->size(), 2);
    QCOMPARE(world.records.list(received)->size(), 1);
    QVERIFY(world.decide(mother, OutcomeState::Refused));
    QCOMPARE(world.records.list(conflicts)->size(), 0);
}

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
