#include "backoffice/demo/democatalogue.h"
#include "backoffice/records/officeexaminer.h"
#include "backoffice/store/emergencies.h"
#include "backoffice/store/registerstore.h"
#include "support/officeworld.h"
#include "wire/cataloguejson.h"

#include <QJsonArray>
#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace clips::office;
using namespace clips::testing;
using wire::IntakeResult;

namespace {

/// An office with rules: the demo catalogue of the day, and what was published later.
struct RuleWorld : OfficeWorld
{
    Catalogue catalogue = demoCatalogue(QDate(2026, 11, 23));
    OfficeExaminer examiner{*database, clock};

    RuleWorld() { publish(catalogue); }
    void publish(const Catalogue &one)
    {
        if (!Publications(*database, clock)
                 .put(QLatin1String(cataloguePublication), {one.version, wire::encodeCatalogue(one)}))
            qFatal("no catalogue");
    }
    wire::Acknowledgement judge(const Enrolment &enrolment)
    {
        const auto number = ReceiptNumber::make(enrolment.kioskId, 2026, 1);
        const auto answers =
            Intake(*database, clock, &examiner).receive({wire::encodeEnrolment(enrolment, *number)}, enrolment.kioskId);
        return answers ? answers->first() : wire::Acknowledgement{};
    }
    Enrolment canteen(int n)
    {
        const rules::Published published(catalogue, {}, {});
        Enrolment one = application(n);
        one.catalogueVersion = catalogue.version;
        one.formVersion = published.form(Service::Canteen)->version;
        return one;
    }
};

} // namespace

class TestOfficeExaminer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unfinishedAnswers_areReceivedAndHeldForAPerson();
    void unknownVersions_areReceivedForAPersonAndKeptAsTheyCame_data();
    void unknownVersions_areReceivedForAPersonAndKeptAsTheyCame();
    void officeWithoutCatalogue_asksNothing();
    void laterCatalogue_doesNotJudgeARecordOfTheEarlier();
    void childDeceasedInTheRegisterOfNow_isSeen();
    void heldByTheRules_aWithdrawalStillTakesEffectWhenOnlyAnswersAreMissing();
    void kiosksOwnReasons_areKept();
    void choice_isEverySchoolAndStopAndNothingElse();
    void emergencies_entriesGetTheirProtocolNumbers();
    void emergencies_toldAgain_theLastCounts();
    void emergencies_ofAnotherKiosk_areNotTaken();
};

void TestOfficeExaminer::unfinishedAnswers_areReceivedAndHeldForAPerson()
{
    RuleWorld world;
    Enrolment one = world.canteen(1);
    one.answers = {};

    const auto ack = world.judge(one);

    QCOMPARE(ack.result, IntakeResult::NeedsReview);
    QVERIFY(!ack.protocolNumber.isEmpty());
    QVERIFY(world.reasons(one).contains(QStringLiteral("unfinished")));
    QVERIFY(world.reasons(one).contains(QStringLiteral("blocked_by_rules")));
    QVERIFY(world.row(one).isOpen());
}

void TestOfficeExaminer::unknownVersions_areReceivedForAPersonAndKeptAsTheyCame_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("catalogue");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("form") << QStringLiteral("1999.9") << QString() << QStringList{QStringLiteral("unknown_form")};
    QTest::newRow("catalogue, but the form is known")
        << QString() << QStringLiteral("nobody") << QStringList{QStringLiteral("unknown_catalogue")};
    QTest::newRow("both") << QStringLiteral("1999.9") << QStringLiteral("nobody")
                          << QStringList{QStringLiteral("unknown_catalogue"), QStringLiteral("unknown_form")};
}

void TestOfficeExaminer::unknownVersions_areReceivedForAPersonAndKeptAsTheyCame()
{
    QFETCH(QString, form);
    QFETCH(QString, catalogue);
    QFETCH(QStringList, reasons);
    RuleWorld world;
    Enrolment one = world.canteen(1);
    if (!form.isEmpty())
        one.formVersion = form;
    if (!catalogue.isEmpty())
        one.catalogueVersion = catalogue;

    QCOMPARE(world.judge(one).result, IntakeResult::NeedsReview);

    QStringList found = world.reasons(one);
    found.sort();
    QCOMPARE(found, reasons);
    QCOMPARE(wire::decodeEnrolment(*world.records.body(uuidText(one.id)))->enrolment.answers, one.answers);
}

void TestOfficeExaminer::officeWithoutCatalogue_asksNothing()
{
    OfficeWorld world;
    OfficeExaminer examiner(*world.database, world.clock);
    const Enrolment one = application(1);
    const auto number = ReceiptNumber::make(QStringLiteral("K03"), 2026, 1);

    const auto answers = Intake(*world.database, world.clock, &examiner)
                             .receive({wire::encodeEnrolment(one, *number)}, QStringLiteral("K03"));

    QCOMPARE(answers->first().result, IntakeResult::Stored);
}

void TestOfficeExaminer::laterCatalogue_doesNotJudgeARecordOfTheEarlier()
{
    RuleWorld world;
    const Enrolment before = world.canteen(1);
    world.judge(before);
    Catalogue closed = world.catalogue;
    closed.version = QStringLiteral("later");
    closed.windows.clear();
    world.publish(closed);
    Enrolment after = world.canteen(2);
    Enrolment underTheNew = world.canteen(3);
    underTheNew.catalogueVersion = closed.version;

    world.judge(after);
    world.judge(underTheNew);

    QCOMPARE(world.reasons(after), world.reasons(before));
    QVERIFY(world.reasons(underTheNew) != world.reasons(before));
}

void TestOfficeExaminer::childDeceasedInTheRegisterOfNow_isSeen()
{
    RuleWorld world;
    const Enrolment one = world.canteen(1);
    Household home;
    home.id = QStringLiteral("F1");
    home.members = {one.applicant, one.child};
    home.members[1].deceased = true;
    bool isGiven = false;
    QVERIFY(RegisterStore(*world.database).replace(QStringLiteral("s1"), world.clock.nowUtc(), [&] {
        return std::exchange(isGiven, true) ? std::optional<Household>() : std::optional(home);
    }));

    world.judge(one);

    QVERIFY(world.reasons(one).contains(QStringLiteral("person_deceased")));
}

void TestOfficeExaminer::heldByTheRules_aWithdrawalStillTakesEffectWhenOnlyAnswersAreMissing()
{
    RuleWorld world;
    const Enrolment first = world.canteen(1);
    Enrolment withdrawal = changeOf(first, 2, ApplicationKind::Withdrawal);
    withdrawal.answers = {};
    world.judge(first);

    world.judge(withdrawal);

    QVERIFY(!world.reasons(withdrawal).contains(QStringLiteral("unfinished")));
    QCOMPARE(world.row(first).standing, QStringLiteral("withdrawn"));
}

void TestOfficeExaminer::kiosksOwnReasons_areKept()
{
    OfficeWorld world;
    Enrolment one = application(1);
    one.reviewReasons = {QStringLiteral("stale_register"), QStringLiteral("clock_moved_back")};

    const auto ack = world.deliver(one);

    QCOMPARE(ack.result, IntakeResult::NeedsReview);
    QCOMPARE(ack.reason, QStringLiteral("stale_register, clock_moved_back"));
    QVERIFY(world.decide(one, OutcomeState::Admitted));
    QVERIFY(world.reasons(one).isEmpty());
}

void TestOfficeExaminer::choice_isEverySchoolAndStopAndNothingElse()
{
    RuleWorld world;
    const rules::Published published(world.catalogue, {}, {});
    const Form &form = *published.form(Service::Transport);
    QJsonObject answers;
    QStringList places;
    for (const Question &question : form.questions) {
        answers.insert(question.id, QStringLiteral("value-of-") + question.id);
        const QString type = questionTypeCode(question.type);
        if (type == u"school" || type == u"ranked_schools" || type == u"route_stop")
            places.append(question.id);
    }
    QVERIFY(places.size() > 1);

    const QString choice = choiceIn(form, answers);

    for (const Question &question : form.questions)
        QCOMPARE(choice.contains(QStringLiteral("value-of-%1\"").arg(question.id)), places.contains(question.id));
}

namespace {

wire::ToldEmergency emergency(const QString &kioskId = QStringLiteral("K03"))
{
    wire::ToldEmergency told{kioskId, {}};
    told.period.id = enrolmentId(50, 0);
    told.period.authorisation = QStringLiteral("Ordine di servizio 12/2026");
    told.period.cause = EmergencyCause::NetworkDown;
    told.period.startedAt = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    told.period.startedBy = QStringLiteral("sup1");
    told.period.days = {{QDate(2026, 11, 23), 2}};
    return told;
}

} // namespace

void TestOfficeExaminer::emergencies_entriesGetTheirProtocolNumbers()
{
    OfficeWorld world;
    Emergencies emergencies(*world.database, world.clock);
    Enrolment inside = application(1);
    inside.emergencyId = emergency().period.id;
    world.deliver(application(2), 7);
    world.deliver(inside, 8);

    QCOMPARE(*emergencies.put(emergency()), Emergencies::Kept::New);

    const auto list = emergencies.list();
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().told.period.authorisation, emergency().period.authorisation);
    QCOMPARE(list->first().told.period.days, emergency().period.days);
    QVERIFY(list->first().told.period.isOpen());
    QCOMPARE(list->first().entries.size(), 1);
    QCOMPARE(list->first().entries.first().receiptNumber, ReceiptNumber::make(QStringLiteral("K03"), 2026, 8)->text());
    QCOMPARE(list->first().entries.first().protocolNumber, QStringLiteral("2026/0000002"));
}

void TestOfficeExaminer::emergencies_toldAgain_theLastCounts()
{
    OfficeWorld world;
    Emergencies emergencies(*world.database, world.clock);
    QVERIFY(emergencies.put(emergency()));
    wire::ToldEmergency ended = emergency();
    ended.period.endedAt = ended.period.startedAt.addDays(1);
    ended.period.days.append({QDate(2026, 11, 24), 5});

    QCOMPARE(*emergencies.put(ended), Emergencies::Kept::Changed);

    const auto list = emergencies.list();
    QCOMPARE(list->size(), 1);
    QVERIFY(!list->first().told.period.isOpen());
    QCOMPARE(list->first().told.period.entries(), 7);
}

void TestOfficeExaminer::emergencies_ofAnotherKiosk_areNotTaken()
{
    OfficeWorld world;
    Emergencies emergencies(*world.database, world.clock);
    QVERIFY(emergencies.put(emergency()));

    QCOMPARE(*emergencies.put(emergency(QStringLiteral("K07"))), Emergencies::Kept::OfAnotherKiosk);

    QCOMPARE(emergencies.list()->first().told.kioskId, QStringLiteral("K03"));
}

QTEST_GUILESS_MAIN(TestOfficeExaminer)
#include "tst_officeexaminer.moc"
