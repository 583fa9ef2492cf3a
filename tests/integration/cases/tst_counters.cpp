#include "caseworld.h"

#include "support/officeworld.h"

#include <QTest>
#include <QTranslator>

using namespace clips;
using namespace clips::cases;
using domain::Sex;
using testing::person;

namespace {

const domain::Person luca = person(u"P2"_s, u"Luca"_s, u"Rossi"_s, QDate(2018, 5, 1), 3, Sex::Male);

domain::Enrolment fromCounter(const CaseWorld &world, const QString &kioskId)
{
    domain::Enrolment enrolment = world.saved();
    enrolment.kioskId = kioskId;
    return enrolment;
}

} // namespace

/// The cases of the domain reference, section 5.13, in which several counters and the office take part: real windows
/// at the counters, the real intake behind them. docs/cases.md lists them.
class TestCounters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void sameChildByTwoParentsAtTwoOfflineCounters_bothAreKeptAndPeopleDecide();
    void placeGivenMeanwhile_isAWaitingListAndNoApplicationIsLost();

private:
    QTranslator m_italian;
};

void TestCounters::initTestCase()
{
    ui::loadTypeface();
    QVERIFY(m_italian.load(QStringLiteral(CLIPS_BINARY_DIR "/translations/clips_it.qm")));
    QCoreApplication::installTranslator(&m_italian);
}

void TestCounters::cleanup()
{
    QApplication::closeAllWindows();
}

void TestCounters::sameChildByTwoParentsAtTwoOfflineCounters_bothAreKeptAndPeopleDecide()
{
    const domain::Person mother = person(u"P1"_s, u"Maria Lucia"_s, u"Rossi"_s, QDate(1985, 3, 7), 1);
    const domain::Person father = person(u"P9"_s, u"Mario"_s, u"Rossi"_s, QDate(1984, 2, 6), 2, Sex::Male);
    CaseWorld first;
    CaseWorld second;
    second.kiosk.clock.advanceMs(30 * 60 * 1000);
    second.guardian = father.id;
    for (CaseWorld *counter : {&first, &second}) {
        counter->live({mother, father, luca});
        counter->wishes = {{u"P2"_s, {Service::Canteen}}};
    }
    first.answers = {{u"school"_s, u"DEMO-PRI-01"_s}};
    second.answers = {{u"school"_s, u"DEMO-PRI-02"_s}};
    for (CaseWorld *counter : {&first, &second}) {
        QVERIFY2(counter->isSaved(), qPrintable(counter->onScreen()));
        QVERIFY(counter->says(u"quando torna la rete"_s));
        QVERIFY(counter->says(u"L’ufficio la esamina"_s));
    }
    const domain::Enrolment hers = fromCounter(first, u"K03"_s);
    const domain::Enrolment his = fromCounter(second, u"K07"_s);

    testing::OfficeWorld office;
    office.clock.advanceMs(60 * 60 * 1000);
    const auto toHim = office.deliver(his); // presented later, on the line earlier
    const auto toHer = office.deliver(hers);

    for (const auto &answer : {toHer, toHim}) {
        QVERIFY(answer.result == wire::IntakeResult::Stored || answer.result == wire::IntakeResult::NeedsReview);
        QVERIFY(!answer.protocolNumber.isEmpty());
    }
    for (const domain::Enrolment &one : {hers, his}) {
        QVERIFY(office.row(one).isOpen());
        QCOMPARE(office.reasons(one), QStringList{u"choices_conflict"_s});
        QCOMPARE(office.toldStates(one).last(), u"under_review"_s);
        QCOMPARE(office.decide(one, domain::OutcomeState::Admitted).error(), office::DecisionError::ConflictOpen);
    }
    QCOMPARE(office.records.conflictsOf(uuidText(his.id))->first().leadingId, uuidText(hers.id));
}

void TestCounters::placeGivenMeanwhile_isAWaitingListAndNoApplicationIsLost()
{
    CaseWorld counter;
    counter.live({person(u"P1"_s, u"Maria Lucia"_s, u"Rossi"_s, QDate(1985, 3, 7), 1),
                  person(u"P2"_s, u"Anna"_s, u"Rossi"_s, QDate(2024, 6, 1), 3)});
    counter.wishes = {{u"P2"_s, {Service::Kindergarten}}};
    QVERIFY2(counter.isSaved(), qPrintable(counter.onScreen()));
    QVERIFY(counter.says(u"Salvato qui"_s));
    QVERIFY(!counter.onScreen().contains(u"ammess"_s, Qt::CaseInsensitive)); // a kiosk never promises a place

    testing::OfficeWorld office;
    domain::Enrolment other = testing::application(7, u"K07"_s);
    other.service = Service::Kindergarten;
    other.answers = counter.saved().answers;
    other.presentedAt = other.presentedAt.addSecs(-600);
    (void)office.deliver(other);
    QVERIFY(office.decide(other, domain::OutcomeState::Admitted)); // the last place
    const domain::Enrolment late = fromCounter(counter, u"K03"_s);
    const auto answer = office.deliver(late);

    QCOMPARE(answer.result, wire::IntakeResult::Stored);
    QVERIFY(!answer.protocolNumber.isEmpty());
    office::Decision waiting{uuidText(late.id), domain::OutcomeState::WaitingList};
    waiting.position = 1;
    QVERIFY(office.decide(waiting));
    const auto told = office.outcomes.page(u"K03"_s, 0, 500);
    QVERIFY(told && !told->isEmpty());
    QCOMPARE(told->last().enrolmentId, late.id);
    QCOMPARE(told->last().state, u"waiting_list"_s);
    QCOMPARE(told->last().position, 1);
}

QTEST_MAIN(TestCounters)
#include "tst_counters.moc"
