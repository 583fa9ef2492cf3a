#include "rules/formengine.h"
#include "support/formworld.h"

#include <QJsonArray>
#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace clips::rules;
using namespace Qt::StringLiterals;
using Code = AnswerProblem::Code;

namespace {
const QDate atPrimarySchool(2018, 5, 1);

QStringList ids(const QList<const Question *> &questions)
{
    QStringList list;
    for (const Question *question : questions)
        list.append(question->id);
    return list;
}

QStringList values(const QList<OfferedOption> &options)
{
    QStringList list;
    for (const OfferedOption &option : options)
        list.append(option.value);
    return list;
}

QJsonObject person(const QString &birthDate, const QString &given = u"Anna"_s,
                   const QString &phone = u"+393331234567"_s)
{
    return {
        {u"given_name"_s, given}, {u"family_name"_s, u"D'Amico"_s}, {u"birth_date"_s, birthDate}, {u"phone"_s, phone}};
}

QJsonObject delegate(const QString &birthDate, const QString &given = u"Anna"_s,
                     const QString &phone = u"+393331234567"_s)
{
    QJsonObject one = person(birthDate, given, phone);
    one.insert(u"relation"_s, u"nonna"_s);
    one.insert(u"document_type"_s, u"cie"_s);
    one.insert(u"document_number"_s, u"CA00000AA"_s);
    return one;
}

QJsonObject contact(const QString &phone, const QString &given = u"Anna"_s)
{
    return {{u"given_name"_s, given}, {u"family_name"_s, u"D'Amico"_s}, {u"relation"_s, u"zia"_s}, {u"phone"_s, phone}};
}

QJsonObject wish(const QString &school, const QString &hours)
{
    return {{u"school"_s, school}, {u"hours"_s, hours}};
}

QJsonObject ride(const QString &route, const QString &stop, const QString &direction)
{
    return {{u"route"_s, route}, {u"stop"_s, stop}, {u"direction"_s, direction}};
}

const QJsonObject canteenMedical{
    {u"school"_s, u"PRI1"_s},           {u"weekdays"_s, QJsonArray{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s}},
    {u"start_date"_s, u"2026-09-01"_s}, {u"diet_kind"_s, u"medical"_s},
    {u"medical_kind"_s, u"allergy"_s},  {u"allergens"_s, QJsonArray{u"milk"_s, u"eggs"_s}},
    {u"anaphylaxis"_s, false},          {u"certificate"_s, u"later"_s},
    {u"payer"_s, u"applicant"_s},       {u"contact_phone"_s, u"+393331234567"_s}};
const QJsonObject rideBoth{{u"school"_s, u"PRI1"_s},
                           {u"direction"_s, u"both"_s},
                           {u"outward_stop"_s, ride(u"DEMO-A"_s, u"S1"_s, u"outward"_s)},
                           {u"homeward_stop"_s, ride(u"DEMO-A"_s, u"S3"_s, u"homeward"_s)},
                           {u"weekdays"_s, QJsonArray{u"mon"_s, u"wed"_s}},
                           {u"start_date"_s, u"2026-09-01"_s},
                           {u"pick_up"_s, u"delegate"_s},
                           {u"delegates"_s, QJsonArray{delegate(u"1960-01-31"_s)}},
                           {u"contact_phone"_s, u"+393331234567"_s},
                           {u"contacts"_s, QJsonArray{contact(u"+390832111222"_s)}}};
} // namespace

class TestFormEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visibleQuestions_followTheAnswers_data();
    void visibleQuestions_followTheAnswers();
    void completeForm_hasNoProblems();
    void problems_nameWhatIsWrong_data();
    void problems_nameWhatIsWrong();
    void options_listClosedSchools_withTheReason();
    void options_infantPupil_ridesOnlyWithAnAttendant();
    void options_goingHomeAlone_onlyFromLowerSecondarySchool();
    void stops_areThoseOfTheDirection();
    void nextAndPrevious_skipHiddenAndSettled();
    void withoutHidden_dropsAnswersOfHiddenQuestions_onlyAtTheEnd();
    void prefill_reusesByChildAndBySitting();
    void prefill_leavesOutWhatIsNotRightHere();
    void requiredWhen_isFollowed();
    void words_data();
    void words();
    void receiptChoices_neverTellTheDiet();
    void stillDue_namesTheLaterDay();

private:
    const Catalogue m_catalogue = support::formCatalogue();
    const Form m_canteen = support::shippedForm(Service::Canteen);
    const Form m_kindergarten = support::shippedForm(Service::Kindergarten);
    const Form m_transport = support::shippedForm(Service::Transport);

    [[nodiscard]] const Form &form(Service service) const
    {
        return service == Service::Canteen        ? m_canteen
               : service == Service::Kindergarten ? m_kindergarten
                                                  : m_transport;
    }
};

void TestFormEngine::visibleQuestions_followTheAnswers_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QDate>("birthDate");
    QTest::addColumn<QJsonObject>("answers");
    QTest::addColumn<QString>("visible");

    QTest::newRow("canteen, no diet")
        << Service::Canteen << atPrimarySchool << QJsonObject{{u"diet_kind"_s, u"none"_s}}
        << u"school class weekdays start_date diet_kind payer contact_phone email notice_address"_s;
    QTest::newRow("canteen, allergy, certificate later")
        << Service::Canteen << atPrimarySchool << canteenMedical
        << u"school class weekdays start_date diet_kind medical_kind allergens diet_note anaphylaxis certificate payer "
           "contact_phone email notice_address"_s;
    QTest::newRow("canteen, coeliac, certificate here")
        << Service::Canteen << atPrimarySchool
        << QJsonObject{{u"diet_kind"_s, u"medical"_s}, {u"medical_kind"_s, u"coeliac"_s}, {u"certificate"_s, u"here"_s}}
        << u"school class weekdays start_date diet_kind medical_kind certificate certificate_doctor certificate_date "
           u"payer "
           "contact_phone email notice_address"_s;
    QTest::newRow("canteen, a hidden answer shows nothing")
        << Service::Canteen << atPrimarySchool
        << QJsonObject{{u"diet_kind"_s, u"ethical"_s}, {u"medical_kind"_s, u"allergy"_s}}
        << u"school class weekdays start_date diet_kind excluded_foods payer contact_phone email notice_address"_s;
    QTest::newRow("nursery age")
        << Service::Kindergarten << QDate(2024, 5, 1) << QJsonObject{{u"kind"_s, u"new"_s}}
        << u"kind nursery_wishes vaccination contact_phone email notice_address contacts others_collect"_s;
    QTest::newRow("born on the last day for both")
        << Service::Kindergarten << QDate(2024, 4, 30) << QJsonObject{{u"kind"_s, u"new"_s}}
        << u"kind level vaccination contact_phone email notice_address contacts others_collect"_s;
    QTest::newRow("both possible, infant chosen")
        << Service::Kindergarten << QDate(2024, 1, 1) << QJsonObject{{u"kind"_s, u"new"_s}, {u"level"_s, u"infant"_s}}
        << u"kind level infant_wishes irc vaccination contact_phone email notice_address contacts others_collect"_s;
    QTest::newRow("infant age, transfer")
        << Service::Kindergarten << QDate(2023, 12, 31) << QJsonObject{{u"kind"_s, u"transfer"_s}}
        << u"kind present_school infant_wishes irc vaccination contact_phone email notice_address contacts "
           "others_collect"_s;
    QTest::newRow("infant age, stays")
        << Service::Kindergarten << QDate(2022, 6, 1) << QJsonObject{{u"kind"_s, u"confirmation"_s}}
        << u"kind present_school infant_hours irc vaccination contact_phone email notice_address contacts "
           "others_collect"_s;
    QTest::newRow("bus, only to school")
        << Service::Transport << atPrimarySchool
        << QJsonObject{{u"direction"_s, u"outward"_s}, {u"pick_up"_s, u"guardian"_s}}
        << u"school class direction outward_stop weekdays start_date pick_up aid contact_phone "
           "email notice_address contacts"_s;
    QTest::newRow("bus, both ways, delegate")
        << Service::Transport << atPrimarySchool << rideBoth
        << u"school class direction outward_stop homeward_stop weekdays start_date pick_up delegates aid contact_phone "
           "email notice_address contacts"_s;
}

void TestFormEngine::visibleQuestions_followTheAnswers()
{
    QFETCH(Service, service);
    QFETCH(QDate, birthDate);
    QFETCH(QJsonObject, answers);
    const FormEngine engine(form(service), m_catalogue, support::formContext(birthDate));

    QTEST(ids(engine.visibleQuestions(answers)).join(u' '), "visible");
}

void TestFormEngine::completeForm_hasNoProblems()
{
    const FormEngine canteen(m_canteen, m_catalogue, support::formContext(atPrimarySchool));
    const FormEngine transport(m_transport, m_catalogue, support::formContext(atPrimarySchool));

    QCOMPARE(canteen.firstUnfinished(canteenMedical).value_or(QString()), QString());
    QCOMPARE(transport.firstUnfinished(rideBoth).value_or(QString()), QString());
    QCOMPARE(canteen.firstUnfinished({}).value_or(QString()), u"school"_s);
}

void TestFormEngine::problems_nameWhatIsWrong_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QJsonValue>("answer");
    QTest::addColumn<QJsonObject>("others");
    QTest::addColumn<QString>("found"); // code:part:limit, or "" when right

    const auto found = [](Code code, const QString &part = {}) {
        return QString::number(int(code)) + (part.isEmpty() ? QString() : u' ' + part);
    };
    const auto canteen = [&](const char *name, const QString &question, const QJsonValue &answer,
                             const QString &expected) {
        QTest::newRow(name) << Service::Canteen << question << answer << canteenMedical << expected;
    };
    const auto bus = [&](const char *name, const QString &question, const QJsonValue &answer, const QString &expected) {
        QTest::newRow(name) << Service::Transport << question << answer << rideBoth << expected;
    };
    canteen("school missing", u"school"_s, {}, found(Code::Missing));
    canteen("school without canteen", u"school"_s, u"PRI2"_s, found(Code::NotOffered));
    canteen("school closed to enrolment", u"school"_s, u"INF2"_s, found(Code::Closed));
    canteen("unknown option", u"diet_kind"_s, u"religious"_s, found(Code::NotOffered));
    canteen("no weekday", u"weekdays"_s, QJsonArray{}, found(Code::Missing));
    canteen("a Sunday", u"weekdays"_s, QJsonArray{u"sun"_s}, found(Code::NotOffered));
    canteen("one weekday", u"weekdays"_s, QJsonArray{u"mon"_s}, {});
    canteen("unknown allergen", u"allergens"_s, QJsonArray{u"strawberry"_s}, found(Code::NotOffered));
    canteen("the same allergen twice", u"allergens"_s, QJsonArray{u"milk"_s, u"milk"_s}, found(Code::Repeated));
    canteen("29 February of a common year", u"certificate_date"_s, u"2026-02-29"_s, found(Code::NotADate));
    canteen("30 February", u"certificate_date"_s, u"2026-02-30"_s, found(Code::NotADate));
    canteen("half a date", u"certificate_date"_s, u"2026-02"_s, found(Code::NotADate));
    canteen("words for a date", u"certificate_date"_s, u"tomorrow"_s, found(Code::NotADate));
    canteen("certificate of today", u"certificate_date"_s, u"2026-03-09"_s, {});
    canteen("certificate of tomorrow", u"certificate_date"_s, u"2026-03-10"_s, found(Code::TooLate));
    canteen("certificate a year old", u"certificate_date"_s, u"2025-03-09"_s, {});
    canteen("certificate a year and a day old", u"certificate_date"_s, u"2025-03-08"_s, found(Code::RuleBroken));
    canteen("certificate older than the child", u"certificate_date"_s, u"2018-04-30"_s, found(Code::TooEarly));
    canteen("note of two characters", u"diet_note"_s, u" ab "_s, found(Code::TooShort));
    canteen("note of three characters", u"diet_note"_s, u"abc"_s, {});
    canteen("note at the limit", u"diet_note"_s, QString(200, u'x'), {});
    canteen("note over the limit", u"diet_note"_s, QString(201, u'x'), found(Code::TooLong));
    canteen("note with a control character", u"diet_note"_s, u"abc\u0007"_s, found(Code::ForbiddenCharacter));
    canteen("phone with five digits", u"contact_phone"_s, u"+12345"_s, found(Code::NotAPhone));
    canteen("phone with six digits", u"contact_phone"_s, u"+123456"_s, {});
    canteen("phone with fifteen digits", u"contact_phone"_s, u"+123456789012345"_s, {});
    canteen("phone with sixteen digits", u"contact_phone"_s, u"+1234567890123456"_s, found(Code::NotAPhone));
    canteen("phone with letters", u"contact_phone"_s, u"+39333abc"_s, found(Code::NotAPhone));
    bus("a delegate of eighteen today", u"delegates"_s, QJsonArray{delegate(u"2008-03-09"_s)}, {});
    bus("a delegate of eighteen tomorrow", u"delegates"_s, QJsonArray{delegate(u"2008-03-10"_s)},
        found(Code::TooYoung, u"birth_date"_s));
    bus("a delegate born tomorrow", u"delegates"_s, QJsonArray{delegate(u"2026-03-10"_s)},
        found(Code::TooLate, u"birth_date"_s));
    bus("a delegate of 121 years", u"delegates"_s, QJsonArray{delegate(u"1905-03-08"_s)},
        found(Code::TooEarly, u"birth_date"_s));
    bus("a delegate born on no day", u"delegates"_s, QJsonArray{delegate(u"1960-02-30"_s)},
        found(Code::NotADate, u"birth_date"_s));
    bus("a delegate with a digit", u"delegates"_s, QJsonArray{delegate(u"1960-01-31"_s, u"Ann4"_s)},
        found(Code::NotAName, u"given_name"_s));
    bus("a delegate with diacritics", u"delegates"_s, QJsonArray{delegate(u"1960-01-31"_s, u"Șerifë-Ana"_s)}, {});
    bus("a delegate without a name", u"delegates"_s, QJsonArray{delegate(u"1960-01-31"_s, u" "_s)},
        found(Code::Missing, u"given_name"_s));
    bus("a delegate without a phone", u"delegates"_s, QJsonArray{delegate(u"1960-01-31"_s, u"Anna"_s, {})},
        found(Code::Missing, u"phone"_s));
    bus("a stop of the other direction", u"outward_stop"_s, ride(u"DEMO-A"_s, u"S3"_s, u"outward"_s),
        found(Code::NoSuchStop, u"stop"_s));
    bus("the other direction written", u"outward_stop"_s, ride(u"DEMO-A"_s, u"S1"_s, u"homeward"_s),
        found(Code::NoSuchStop, u"stop"_s));
    bus("a route that does not serve the school", u"outward_stop"_s, ride(u"DEMO-C"_s, u"S1"_s, u"outward"_s),
        found(Code::NotOffered, u"route"_s));
    bus("a route without a stop", u"outward_stop"_s, ride(u"DEMO-A"_s, {}, u"outward"_s),
        found(Code::Missing, u"stop"_s));
    bus("a pupil of primary school alone", u"pick_up"_s, u"alone"_s, found(Code::NotOffered));

    const QJsonObject transfer{{u"kind"_s, u"transfer"_s}, {u"present_school"_s, u"INF1"_s}};
    const auto wished = [&](const char *name, const QJsonArray &wishes, const QString &expected) {
        QTest::newRow(name) << Service::Kindergarten << u"infant_wishes"_s << QJsonValue(wishes) << transfer
                            << expected;
    };
    wished("the present school again", {wish(u"INF1"_s, u"weekly_40"_s)}, found(Code::RuleBroken));
    wished("two identical wishes", {wish(u"INF3"_s, u"weekly_40"_s), wish(u"INF3"_s, u"weekly_40"_s)},
           found(Code::Repeated));
    wished("the same school with other hours", {wish(u"INF3"_s, u"weekly_40"_s), wish(u"INF3"_s, u"weekly_25"_s)}, {});
    wished("a wish without hours", {QJsonObject{{u"school"_s, u"INF3"_s}}}, found(Code::Missing, u"hours"_s));
    wished("hours of the nursery", {wish(u"INF3"_s, u"long"_s)}, found(Code::NotOffered, u"hours"_s));
    wished("a nursery for an infant pupil", {wish(u"NID1"_s, u"weekly_40"_s)}, found(Code::NotOffered));
    wished("a closed school", {wish(u"INF2"_s, u"weekly_40"_s)}, found(Code::Closed));
}

void TestFormEngine::problems_nameWhatIsWrong()
{
    QFETCH(Service, service);
    QFETCH(QString, question);
    QFETCH(QJsonValue, answer);
    QFETCH(QJsonObject, others);
    const QDate birthDate = service == Service::Kindergarten ? QDate(2022, 6, 1) : atPrimarySchool;
    const FormEngine engine(form(service), m_catalogue, support::formContext(birthDate));
    if (question == u"certificate_date")
        others.insert(u"certificate"_s, u"here"_s);
    others.insert(question, answer);

    QStringList seen;
    for (const AnswerProblem &problem : engine.problems(*form(service).question(question), others))
        seen.append(QString::number(int(problem.code)) + (problem.part.isEmpty() ? QString() : u' ' + problem.part));

    QTEST(seen.join(u','), "found");
}

void TestFormEngine::options_listClosedSchools_withTheReason()
{
    const FormEngine engine(m_canteen, m_catalogue, support::formContext(atPrimarySchool));

    const auto options = engine.options(*m_canteen.question(u"school"_s), {}, u"it"_s);

    QCOMPARE(values(options), (QStringList{u"INF1"_s, u"INF2"_s, u"PRI1"_s, u"SEC1"_s}));
    QVERIFY(!options[1].canBeChosen());
    QCOMPARE(options[1].obstacleWords, u"Lavori fino a settembre"_s);
}

void TestFormEngine::options_infantPupil_ridesOnlyWithAnAttendant()
{
    const FormEngine engine(m_transport, m_catalogue, support::formContext(QDate(2022, 6, 1)));
    const Question &stop = *m_transport.question(u"outward_stop"_s);

    const auto infant = engine.options(stop, {{u"school"_s, u"INF1"_s}}, u"it"_s);
    const auto primary = engine.options(stop, {{u"school"_s, u"PRI1"_s}}, u"it"_s);

    QCOMPARE(values(infant), (QStringList{u"DEMO-A"_s, u"DEMO-B"_s}));
    QCOMPARE(infant[1].obstacle, OfferedOption::Obstacle::NeedsAttendant);
    QVERIFY(primary[1].canBeChosen());
}

void TestFormEngine::options_goingHomeAlone_onlyFromLowerSecondarySchool()
{
    const FormEngine engine(m_transport, m_catalogue, support::formContext(atPrimarySchool));
    const Question &pickUp = *m_transport.question(u"pick_up"_s);

    QVERIFY(!values(engine.options(pickUp, {{u"school"_s, u"PRI1"_s}}, u"it"_s)).contains(u"alone"_s));
    QVERIFY(values(engine.options(pickUp, {{u"school"_s, u"SEC1"_s}}, u"it"_s)).contains(u"alone"_s));
}

void TestFormEngine::stops_areThoseOfTheDirection()
{
    const FormEngine engine(m_transport, m_catalogue, support::formContext(atPrimarySchool));

    QCOMPARE(values(engine.stops(*m_transport.question(u"outward_stop"_s), u"DEMO-A"_s)),
             (QStringList{u"S1"_s, u"S2"_s}));
    QCOMPARE(values(engine.stops(*m_transport.question(u"homeward_stop"_s), u"DEMO-A"_s)),
             (QStringList{u"S1"_s, u"S3"_s}));
}

void TestFormEngine::nextAndPrevious_skipHiddenAndSettled()
{
    const FormEngine engine(m_canteen, m_catalogue, support::formContext(atPrimarySchool));
    const QJsonObject answers{{u"diet_kind"_s, u"none"_s}};
    const QStringList settled{u"contact_phone"_s, u"payer"_s, u"email"_s, u"notice_address"_s};

    QCOMPARE(engine.nextQuestion({}, answers).value(), u"school"_s);
    QCOMPARE(engine.nextQuestion(u"diet_kind"_s, answers).value(), u"payer"_s);
    QVERIFY(!engine.nextQuestion(u"diet_kind"_s, answers, settled));
    QCOMPARE(engine.previousQuestion({}, answers).value(), u"notice_address"_s);
    QCOMPARE(engine.previousQuestion(u"payer"_s, answers).value(), u"diet_kind"_s);
    QVERIFY(!engine.previousQuestion(u"school"_s, answers));
}

void TestFormEngine::withoutHidden_dropsAnswersOfHiddenQuestions_onlyAtTheEnd()
{
    const FormEngine engine(m_canteen, m_catalogue, support::formContext(atPrimarySchool));
    QJsonObject answers = canteenMedical;
    answers.insert(u"diet_kind"_s, u"none"_s);

    const QJsonObject kept = engine.withoutHidden(answers);
    answers.insert(u"diet_kind"_s, u"medical"_s);

    QVERIFY(!kept.contains(u"allergens"_s));
    QCOMPARE(kept.size(), 6);
    QCOMPARE(engine.withoutHidden(answers), canteenMedical);
}

void TestFormEngine::prefill_reusesByChildAndBySitting()
{
    const FormEngine engine(m_transport, m_catalogue, support::formContext(atPrimarySchool));
    BasketItem sibling;
    sibling.childId = u"child-2"_s;
    sibling.answers = {{u"school"_s, u"SEC1"_s}, {u"contact_phone"_s, u"+39111222333"_s}};
    BasketItem canteen;
    canteen.childId = u"child-1"_s;
    canteen.answers = canteenMedical;

    const Prefill prefill = engine.prefill({sibling, canteen}, {});

    QCOMPARE(prefill.answers.value(u"school"_s), QJsonValue(u"PRI1"_s));
    QCOMPARE(prefill.answers.value(u"contact_phone"_s), QJsonValue(u"+39111222333"_s));
    QCOMPARE(prefill.answers.value(u"weekdays"_s).toArray().size(), 5);
    QCOMPARE(prefill.settled, QStringList{u"contact_phone"_s});
}

void TestFormEngine::prefill_leavesOutWhatIsNotRightHere()
{
    const FormEngine engine(m_canteen, m_catalogue, support::formContext(atPrimarySchool));
    BasketItem earlier;
    earlier.childId = u"child-1"_s;
    earlier.answers = {{u"school"_s, u"PRI2"_s}, {u"contact_phone"_s, u"12"_s}};

    const Prefill prefill = engine.prefill({earlier}, {{u"weekdays"_s, QJsonArray{u"tue"_s}}});

    QVERIFY(!prefill.answers.contains(u"school"_s));
    QVERIFY(prefill.settled.isEmpty());
    QCOMPARE(prefill.answers.value(u"weekdays"_s).toArray(), QJsonArray{u"tue"_s});
}

void TestFormEngine::requiredWhen_isFollowed()
{
    const FormEngine engine(m_canteen, m_catalogue, support::formContext(atPrimarySchool));
    const Question &note = *m_canteen.question(u"diet_note"_s);
    QJsonObject answers{{u"diet_kind"_s, u"medical"_s}, {u"medical_kind"_s, u"metabolic"_s}};

    QVERIFY(!engine.isRequired(note, answers));
    answers.insert(u"medical_kind"_s, u"other"_s);
    QVERIFY(engine.isRequired(note, answers));
    answers.insert(u"medical_kind"_s, u"coeliac"_s);
    QVERIFY(!engine.isRequired(note, answers));
}

void TestFormEngine::words_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QJsonValue>("answer");
    QTest::addColumn<QString>("italian");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *name, Service service, const QString &question, const QJsonValue &answer,
                        const QString &italian, const QString &english) {
        QTest::newRow(name) << service << question << answer << italian << english;
    };
    row("school", Service::Canteen, u"school"_s, u"INF1"_s, u"Infanzia Via Daniele"_s, u"Infanzia Via Daniele"_s);
    row("the whole week", Service::Canteen, u"weekdays"_s, canteenMedical.value(u"weekdays"_s),
        u"da lunedì a venerdì"_s, u"Monday to Friday"_s);
    row("days apart", Service::Canteen, u"weekdays"_s, QJsonArray{u"fri"_s, u"mon"_s}, u"lunedì, venerdì"_s,
        u"Monday, Friday"_s);
    row("choice", Service::Canteen, u"medical_kind"_s, u"coeliac"_s, u"Celiachia"_s, u"Coeliac disease"_s);
    row("foods", Service::Canteen, u"excluded_foods"_s, QJsonArray{u"pork"_s, u"fish"_s}, u"Maiale, Pesce"_s,
        u"Pork, Fish"_s);
    row("allergens", Service::Canteen, u"allergens"_s, QJsonArray{u"milk"_s, u"nuts"_s}, u"Latte, Frutta a guscio"_s,
        u"Milk, Nuts"_s);
    row("date", Service::Canteen, u"certificate_date"_s, u"2026-02-14"_s, u"sabato 14 febbraio 2026"_s,
        u"Saturday 14 February 2026"_s);
    row("phone", Service::Canteen, u"contact_phone"_s, u"+393331234567"_s, u"+39 333 123 4567"_s,
        u"+39 333 123 4567"_s);
    row("wishes", Service::Kindergarten, u"infant_wishes"_s,
        QJsonArray{wish(u"INF2"_s, u"weekly_40"_s), wish(u"INF1"_s, u"weekly_25"_s)},
        u"1. Infanzia Frigole · Tutto il giorno, 40 ore a settimana\n"
        "2. Infanzia Via Daniele · Solo la mattina, 25 ore a settimana"_s,
        u"1. Infanzia Frigole · All day, 40 hours a week\n2. Infanzia Via Daniele · Mornings only, 25 hours a week"_s);
    row("ride", Service::Transport, u"outward_stop"_s, ride(u"DEMO-A"_s, u"S2"_s, u"outward"_s),
        u"Linea DEMO-A · San Cataldo"_s, u"Linea DEMO-A · San Cataldo"_s);
    row("people", Service::Transport, u"delegates"_s,
        QJsonArray{delegate(u"1960-01-31"_s), delegate(u"1961-02-28"_s, u"Șerifë"_s)},
        u"Anna D'Amico, nonna, Carta d'identità CA00000AA, 31 gennaio 1960, +39 333 123 4567\n"
        "Șerifë D'Amico, nonna, Carta d'identità CA00000AA, 28 febbraio 1961, +39 333 123 4567"_s,
        u"Anna D'Amico, nonna, Identity card CA00000AA, 31 January 1960, +39 333 123 4567\n"
        "Șerifë D'Amico, nonna, Identity card CA00000AA, 28 February 1961, +39 333 123 4567"_s);
    row("payer", Service::Canteen, u"payer_person"_s,
        QJsonObject{{u"given_name"_s, u"Anna"_s}, {u"family_name"_s, u"D'Amico"_s}}, u"Anna D'Amico"_s,
        u"Anna D'Amico"_s);
    row("money", Service::Canteen, u"isee_value"_s, 1234567, u"€ 12.345,67"_s, u"€ 12,345.67"_s);
    row("address", Service::Canteen, u"notice_address"_s,
        QJsonObject{{u"street"_s, u"Via Demo"_s},
                    {u"number"_s, u"1/A"_s},
                    {u"postcode"_s, u"73100"_s},
                    {u"municipality"_s, u"Lecce"_s}},
        u"Via Demo 1/A\n73100 Lecce"_s, u"Via Demo 1/A\n73100 Lecce"_s);
    row("a value of another version", Service::Canteen, u"diet_kind"_s, u"fruit_only"_s, u"fruit_only"_s,
        u"fruit_only"_s);
    row("nothing", Service::Canteen, u"certificate_date"_s, {}, {}, {});
}

void TestFormEngine::words()
{
    QFETCH(Service, service);
    QFETCH(QString, question);
    QFETCH(QJsonValue, answer);
    const FormEngine engine(form(service), m_catalogue, support::formContext(atPrimarySchool));
    const Question &asked = *form(service).question(question);
    const QJsonObject answers{{question, answer}};

    QTEST(engine.displayValue(asked, answers, u"it"_s), "italian");
    QTEST(engine.displayValue(asked, answers, u"en"_s), "english");
}

void TestFormEngine::receiptChoices_neverTellTheDiet()
{
    const FormEngine engine(m_canteen, m_catalogue, support::formContext(atPrimarySchool));
    QJsonObject noDiet = canteenMedical;
    noDiet.insert(u"diet_kind"_s, u"none"_s);

    const auto choices = engine.receiptChoices(canteenMedical, u"it"_s);

    QCOMPARE(choices.size(), 4);
    QCOMPARE(choices[0], qMakePair(u"Scuola"_s, u"Primaria Ampolo"_s));
    QCOMPARE(choices[1], qMakePair(u"Giorni"_s, u"da lunedì a venerdì"_s));
    QCOMPARE(choices[3], qMakePair(u"Dieta speciale"_s, u"sì"_s));
    QCOMPARE(engine.receiptChoices(noDiet, u"en"_s)[3], qMakePair(u"Special diet"_s, u"no"_s));
}

void TestFormEngine::stillDue_namesTheLaterDay()
{
    const FormEngine spring(m_canteen, m_catalogue, support::formContext(atPrimarySchool));
    const FormEngine autumn(m_canteen, m_catalogue, support::formContext(atPrimarySchool, QDate(2026, 9, 20)));
    QJsonObject shown = canteenMedical;
    shown.insert(u"certificate"_s, u"here"_s);

    QCOMPARE(spring.stillDue(canteenMedical, u"it"_s),
             QStringList{u"certificato per la dieta, entro mercoledì 30 settembre 2026"_s});
    QCOMPARE(autumn.stillDue(canteenMedical, u"en"_s),
             QStringList{u"certificate for the diet, by Monday 5 October 2026"_s});
    QVERIFY(spring.stillDue(shown, u"it"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestFormEngine)
#include "tst_formengine.moc"
