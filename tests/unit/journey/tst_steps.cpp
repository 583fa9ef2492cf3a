#include "journey/steps.h"

#include <QMetaEnum>
#include <QTest>
#include <set>

using namespace clips::journey;

Q_DECLARE_METATYPE(clips::journey::Event)

class TestSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_hasOneAnswerForEachStepAndEvent();
    void everyStep_isReachedFromAttract();
    void wholeFamilySitting_walksToSaved();
    void stop_idleAndWalkingAway_leadToTheShutterFirst_data();
    void stop_idleAndWalkingAway_leadToTheShutterFirst();
    void guardian_neverComesToAnOperatorPageWithoutThePin();
    void eventsOutOfPlace_doNothing();
};

void TestSteps::table_hasOneAnswerForEachStepAndEvent()
{
    std::set<std::pair<Step, Event>> seen;
    for (const Transition &row : journeyTable())
        QVERIFY(seen.insert({row.from, row.event}).second);
}

void TestSteps::everyStep_isReachedFromAttract()
{
    std::set<Step> reached{Step::Attract};
    for (std::size_t size = 0; size != reached.size();) {
        size = reached.size();
        for (const Transition &row : journeyTable()) {
            if (reached.contains(row.from))
                reached.insert(row.to);
        }
    }
    QCOMPARE(reached.size(), std::size(allSteps));
}

void TestSteps::wholeFamilySitting_walksToSaved()
{
    Step step = Step::Attract;
    for (const Event event : {Event::CallOperator, Event::SignedIn, Event::Recognised, Event::HouseholdRead,
                              Event::HandedOver, Event::ChildrenChosen, Event::AuthorityDeclared, Event::ServicesChosen,
                              Event::QuestionsAnswered, Event::DeclarationsMade, Event::AnswersChecked,
                              Event::HandedOver, Event::Saved, Event::Finished, Event::ShutterPassed}) {
        const auto next = nextStep(step, event);
        QVERIFY(next);
        step = *next;
    }
    QCOMPARE(step, Step::Attract);
}

void TestSteps::stop_idleAndWalkingAway_leadToTheShutterFirst_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Event>("event");
    for (const Step step : allSteps) {
        if (step == Step::Attract || step == Step::Shutter)
            continue;
        QTest::addRow("idle at step %d", int(step)) << step << Event::IdleExpired;
        if (step != Step::Saved)
            QTest::addRow("stop at step %d", int(step)) << step << Event::Stop;
    }
}

void TestSteps::stop_idleAndWalkingAway_leadToTheShutterFirst()
{
    QFETCH(Step, step);
    QFETCH(Event, event);

    QCOMPARE(nextStep(step, event), std::optional(Step::Shutter));
}

void TestSteps::guardian_neverComesToAnOperatorPageWithoutThePin()
{
    for (const Transition &row : journeyTable()) {
        if (roleOf(row.from) == Role::Guardian && roleOf(row.to) == Role::Operator)
            QCOMPARE(row.to, Step::HandOverToOperator);
        if (row.from == Step::HandOverToOperator && roleOf(row.to) == Role::Operator)
            QVERIFY(row.event == Event::HandedOver || row.event == Event::HandedOverWithActs);
    }
}

void TestSteps::eventsOutOfPlace_doNothing()
{
    QVERIFY(!nextStep(Step::Attract, Event::Saved));
    QVERIFY(!nextStep(Step::Questions, Event::Saved));
    QVERIFY(!nextStep(Step::Saved, Event::Back));
    QVERIFY(!nextStep(Step::Shutter, Event::CallOperator));
}

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
