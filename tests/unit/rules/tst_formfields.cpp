#include "rules/ageband.h"
#include "rules/formengine.h"
#include "rules/recordedanswers.h"
#include "support/formworld.h"

#include <QJsonArray>
#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace clips::rules;
using namespace Qt::StringLiterals;
using Code = AnswerProblem::Code;

namespace {

QString found(Code code, const QString &part = {})
{
    return QString::number(int(code)) + (part.isEmpty() ? QString() : u' ' + part);
}

QJsonObject delegate(const QString &part = {}, const QJsonValue &value = {})
{
    QJsonObject person{{u"given_name"_s, u"Anna"_s},       {u"family_name"_s, u"Bianchi"_s},
                       {u"birth_date"_s, u"1960-01-31"_s}, {u"relation"_s, u"nonna"_s},
                       {u"document_type"_s, u"cie"_s},     {u"document_number"_s, u"CA00000AA"_s},
                       {u"phone"_s, u"+393331234567"_s}};
    if (!part.isEmpty())
        person.insert(part, value);
    return person;
}

QJsonObject contact(const QString &given, const QString &phone)
{
    return {{u"given_name"_s, given}, {u"family_name"_s, u"Bianchi"_s}, {u"relation"_s, u"zia"_s}, {u"phone"_s, phone}};
}

QJsonObject address(const QString &part, const QString &value)
{
    QJsonObject address{{u"street"_s, u"Via Demo"_s},
                        {u"number"_s, u"12/A"_s},
                        {u"postcode"_s, u"73100"_s},
                        {u"municipality"_s, u"Lecce"_s}};
    address.insert(part, value);
    return address;
}

QJsonObject payer(const QString &part, const QString &value)
{
    QJsonObject person{{u"given_name"_s, u"Anna"_s},
                       {u"family_name"_s, u"Bianchi"_s},
                       {u"tax_code"_s, u"RSSMLC85C47E506I"_s},
                       {u"phone"_s, u"+393331234567"_s}};
    person.insert(part, value);
    return person;
}

QJsonObject wish(const QString &school, const QString &hours = u"long"_s)
{
    return {{u"school"_s, school}, {u"hours"_s, hours}};
}

/// A town whose office has decided everything the forms can ask for.
Catalogue configured()
{
    Catalogue catalogue = support::formCatalogue();
    const QString year = u"2026/2027"_s;
    for (const Service service : allServices) {
        ServiceTerms terms;
        terms.service = service;
        terms.schoolYear = year;
        terms.starts = QDate(2026, 9, 14);
        terms.ends = QDate(2027, 6, 11);
        terms.maxPreferences = 2;
        terms.maxDelegates = 2;
        catalogue.terms.append(terms);
        Tariff tariff;
        tariff.service = service;
        tariff.schoolYear = year;
        tariff.brackets = {{1'000'000, 250}};
        tariff.freeWithSevereDisability = true;
        catalogue.tariffs.append(tariff);
    }
    for (const QString &code :
         {u"disability"_s, u"social_report"_s, u"sole_parent"_s, u"both_parents_work"_s, u"siblings_same_place"_s,
          u"twins"_s, u"waiting_list"_s, u"five_never_enrolled"_s, u"work_hours"_s, u"resident"_s})
        catalogue.criteria.append({code, Service::Kindergarten, year, 3, {}});
    return catalogue;
}

const QDate atPrimarySchool(2018, 5, 1);
const QDate atNursery(2025, 1, 15); // twenty months old on the first day

} // namespace

class TestFormFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void field_isTriedAtItsLimits_data();
    void field_isTriedAtItsLimits();
    void preferences_followTheTermsOfTheYear_data();
    void preferences_followTheTermsOfTheYear();
    void question_withoutACriterion_doesNotExist();
    void question_withoutATariff_doesNotExist();
    void priorities_offerOnlyWhatGivesPoints();
    void delegates_noneAllowed_areNotAskedFor();
    void nurseries_ofAnotherAgeBand_cannotBeChosen();
    void ageBand_changesOnTheBirthday_data();
    void ageBand_changesOnTheBirthday();
    void hours_areThoseThatTheSchoolOffers();
    void weekdays_areThoseWithMealsAtTheSchool();
    void seats_areShownWithTheirTime();
    void renewal_same_asksOnlyWhatDoesNotComeBack();
    void renewal_changes_asksThoseOnly();
    void renewal_bringsBackNothingAboutHealth();
    void unbornChild_isNew_andDueAfterBirth();
    void veganUnderThree_isTold_notStopped();
    void chronicCertificate_mayBeOnFile_onlyWhenRenewing();
    void audience_neverTellsTooMuch_data();
    void audience_neverTellsTooMuch();
    void noForm_holdsAReligiousWord();
    void recordOfAnotherVersion_staysReadable();

private:
    const Catalogue m_catalogue = configured();
    const Form m_canteen = support::shippedForm(Service::Canteen);
    const Form m_kindergarten = support::shippedForm(Service::Kindergarten);
    const Form m_transport = support::shippedForm(Service::Transport);

    [[nodiscard]] const Form &form(Service service) const
    {
        return service == Service::Canteen        ? m_canteen
               : service == Service::Kindergarten ? m_kindergarten
                                                  : m_transport;
    }
    [[nodiscard]] FormContext renewing() const
    {
        FormContext context = support::formContext(atPrimarySchool);
        context.previous = KnownEnrolment{};
        context.previous->schoolYear = u"2025/2026"_s;
        context.previous->answers = {{u"school"_s, u"PRI1"_s},          {u"weekdays"_s, QJsonArray{u"mon"_s, u"tue"_s}},
                                     {u"payer"_s, u"applicant"_s},      {u"diet_kind"_s, u"medical"_s},
                                     {u"medical_kind"_s, u"coeliac"_s}, {u"contact_phone"_s, u"+393331234567"_s}};
        return context;
    }
};

void TestFormFields::field_isTriedAtItsLimits_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QJsonValue>("answer");
    QTest::addColumn<QString>("expected");
    const auto canteen = [](const char *name, const QString &question, const QJsonValue &answer, const QString &is) {
        QTest::newRow(name) << Service::Canteen << question << answer << is;
    };
    const auto bus = [](const char *name, const QString &question, const QJsonValue &answer, const QString &is) {
        QTest::newRow(name) << Service::Transport << question << answer << is;
    };

    canteen("class of ten characters", u"class"_s, u"2B sezione "_s.trimmed(), {});
    canteen("class of eleven characters", u"class"_s, QString(11, u'x'), found(Code::TooLong));
    canteen("start on the first day", u"start_date"_s, u"2026-09-14"_s, {});
    canteen("start the day before", u"start_date"_s, u"2026-09-13"_s, found(Code::TooEarly));
    canteen("start on the last day", u"start_date"_s, u"2027-06-11"_s, {});
    canteen("start the day after the last", u"start_date"_s, u"2027-06-12"_s, found(Code::TooLate));
    canteen("29 February of a common year", u"start_date"_s, u"2027-02-29"_s, found(Code::NotADate));

    canteen("ISEE of nothing", u"isee_value"_s, 0, {});
    canteen("ISEE of one cent", u"isee_value"_s, 1, {});
    canteen("ISEE at the limit", u"isee_value"_s, 99'999'999, {});
    canteen("ISEE over the limit", u"isee_value"_s, 100'000'000, found(Code::TooMuch));
    canteen("negative ISEE", u"isee_value"_s, -1, found(Code::NotAnAmount));
    canteen("half a cent", u"isee_value"_s, 10.5, found(Code::NotAnAmount));
    canteen("ISEE in words", u"isee_value"_s, u"diecimila"_s, found(Code::NotAnAmount));
    canteen("ISEE of 1 January", u"isee_issued"_s, u"2026-01-01"_s, {});
    canteen("ISEE of last year", u"isee_issued"_s, u"2025-12-31"_s, found(Code::RuleBroken));
    canteen("ISEE of today", u"isee_issued"_s, u"2026-03-09"_s, {});
    canteen("ISEE of tomorrow", u"isee_issued"_s, u"2026-03-10"_s, found(Code::TooLate));
    canteen("number of the ISEE", u"isee_protocol"_s, u"INPS-ISEE-2026-12345678A-00"_s, {});
    canteen("number in small letters", u"isee_protocol"_s, u"inps-isee-2026-12345678a-00"_s, {});
    canteen("number without its beginning", u"isee_protocol"_s, u"2026-12345678A-00"_s, found(Code::WrongPattern));
    canteen("number with something behind", u"isee_protocol"_s, u"INPS-ISEE-2026-12345678A-00 x"_s,
            found(Code::WrongPattern));

    canteen("shortest e-mail", u"email"_s, u"a@b.it"_s, {});
    canteen("e-mail without a sign", u"email"_s, u"anna.example.it"_s, found(Code::NotAnEmail));
    canteen("e-mail with two signs", u"email"_s, u"a@b@c.it"_s, found(Code::NotAnEmail));
    canteen("e-mail without a dot", u"email"_s, u"anna@localhost"_s, found(Code::NotAnEmail));
    canteen("e-mail with a blank", u"email"_s, u"an na@example.it"_s, found(Code::NotAnEmail));
    canteen("e-mail in capitals", u"email"_s, u"Anna@example.it"_s, found(Code::NotAnEmail));
    canteen("e-mail with 64 before the sign", u"email"_s, QString(64, u'a') + u"@example.it"_s, {});
    canteen("e-mail with 65 before the sign", u"email"_s, QString(65, u'a') + u"@example.it"_s,
            found(Code::NotAnEmail));

    canteen("address", u"notice_address"_s, address(u"number"_s, u"snc"_s), {});
    canteen("postcode of four digits", u"notice_address"_s, address(u"postcode"_s, u"7310"_s),
            found(Code::NotAPostcode, u"postcode"_s));
    canteen("postcode of six digits", u"notice_address"_s, address(u"postcode"_s, u"731000"_s),
            found(Code::NotAPostcode, u"postcode"_s));
    canteen("address without a town", u"notice_address"_s, address(u"municipality"_s, {}),
            found(Code::Missing, u"municipality"_s));
    canteen("street of 80", u"notice_address"_s, address(u"street"_s, QString(80, u'x')), {});
    canteen("street of 81", u"notice_address"_s, address(u"street"_s, QString(81, u'x')),
            found(Code::TooLong, u"street"_s));
    canteen("house number of 13", u"notice_address"_s, address(u"number"_s, QString(13, u'1')),
            found(Code::TooLong, u"number"_s));

    canteen("payer with a mistyped code", u"payer_person"_s, payer(u"tax_code"_s, u"RSSMLC85C47E506A"_s),
            found(Code::NotATaxCode, u"tax_code"_s));
    canteen("payer with a code of eleven digits", u"payer_person"_s, payer(u"tax_code"_s, u"12345678903"_s), {});
    canteen("payer without a code", u"payer_person"_s, payer(u"tax_code"_s, {}), found(Code::Missing, u"tax_code"_s));

    canteen("other foods only", u"diet_note"_s, u"fragole e kiwi"_s, {});
    canteen("a faith among the foods", u"diet_note"_s, u"carne Halal"_s, found(Code::ForbiddenWord));
    canteen("foods to leave out of 100", u"excluded_other"_s, QString(100, u'x'), {});
    canteen("foods to leave out of 101", u"excluded_other"_s, QString(101, u'x'), found(Code::TooLong));
    canteen("a faith among what is left out", u"excluded_other"_s, u"solo cibo kosher"_s, found(Code::ForbiddenWord));

    bus("one delegate", u"delegates"_s, QJsonArray{delegate()}, {});
    bus("two delegates", u"delegates"_s, QJsonArray{delegate(), delegate(u"given_name"_s, u"Piero"_s)}, {});
    bus("three delegates", u"delegates"_s,
        QJsonArray{delegate(), delegate(u"given_name"_s, u"Piero"_s), delegate(u"given_name"_s, u"Zoe"_s)},
        found(Code::TooMany));
    bus("the same delegate twice", u"delegates"_s, QJsonArray{delegate(), delegate()},
        found(Code::Repeated, u"given_name"_s));
    bus("the same delegate in capitals", u"delegates"_s, QJsonArray{delegate(), delegate(u"given_name"_s, u"ANNA"_s)},
        found(Code::Repeated, u"given_name"_s));
    bus("a delegate with an unknown document", u"delegates"_s, QJsonArray{delegate(u"document_type"_s, u"library"_s)},
        found(Code::NotOffered, u"document_type"_s));
    bus("document number of four", u"delegates"_s, QJsonArray{delegate(u"document_number"_s, u"AB12"_s)},
        found(Code::NotADocument, u"document_number"_s));
    bus("document number of five", u"delegates"_s, QJsonArray{delegate(u"document_number"_s, u"AB123"_s)}, {});
    bus("document number of 21", u"delegates"_s, QJsonArray{delegate(u"document_number"_s, QString(21, u'A'))},
        found(Code::NotADocument, u"document_number"_s));
    bus("a name of one word with an apostrophe", u"delegates"_s, QJsonArray{delegate(u"given_name"_s, u"D’Alò"_s)}, {});
    bus("a name of 80 letters", u"delegates"_s, QJsonArray{delegate(u"given_name"_s, QString(80, u'è'))}, {});
    bus("a name of 81 letters", u"delegates"_s, QJsonArray{delegate(u"given_name"_s, QString(81, u'è'))},
        found(Code::TooLong, u"given_name"_s));
    bus("a name of signs only", u"delegates"_s, QJsonArray{delegate(u"given_name"_s, u"-'."_s)},
        found(Code::NotAName, u"given_name"_s));
    bus("a delegate of eighteen tomorrow", u"delegates"_s, QJsonArray{delegate(u"birth_date"_s, u"2008-03-10"_s)},
        found(Code::TooYoung, u"birth_date"_s));
    bus("a delegate born on 29 February", u"delegates"_s, QJsonArray{delegate(u"birth_date"_s, u"2004-02-29"_s)}, {});
    bus("a relation of 41", u"delegates"_s, QJsonArray{delegate(u"relation"_s, QString(41, u'x'))},
        found(Code::TooLong, u"relation"_s));

    bus("three contacts", u"contacts"_s,
        QJsonArray{contact(u"A"_s, u"+393330000001"_s), contact(u"B"_s, u"+393330000002"_s),
                   contact(u"C"_s, u"+393330000003"_s)},
        {});
    bus("four contacts", u"contacts"_s,
        QJsonArray{contact(u"A"_s, u"+393330000001"_s), contact(u"B"_s, u"+393330000002"_s),
                   contact(u"C"_s, u"+393330000003"_s), contact(u"D"_s, u"+393330000004"_s)},
        found(Code::TooMany));
    bus("no contact", u"contacts"_s, QJsonArray{}, found(Code::Missing));
    bus("a contact with the applicant's number", u"contacts"_s, QJsonArray{contact(u"A"_s, u"+393331234567"_s)},
        found(Code::RuleBroken));
    bus("one of two contacts with another number", u"contacts"_s,
        QJsonArray{contact(u"A"_s, u"+393331234567"_s), contact(u"B"_s, u"+393330000002"_s)}, {});
    bus("other help of 100", u"aid_note"_s, QString(100, u'x'), {});
    bus("other help of 101", u"aid_note"_s, QString(101, u'x'), found(Code::TooLong));
}

void TestFormFields::field_isTriedAtItsLimits()
{
    QFETCH(Service, service);
    QFETCH(QString, question);
    QFETCH(QJsonValue, answer);
    QJsonObject answers{{u"school"_s, u"PRI1"_s},
                        {u"diet_kind"_s, question == u"diet_note" ? u"medical"_s : u"ethical"_s},
                        {u"medical_kind"_s, u"other"_s},
                        {u"excluded_foods"_s, QJsonArray{u"other"_s}},
                        {u"payer"_s, u"other"_s},
                        {u"isee_kind"_s, u"yes"_s},
                        {u"pick_up"_s, u"delegate"_s},
                        {u"aid"_s, QJsonArray{u"other"_s}},
                        {u"contact_phone"_s, u"+393331234567"_s}};
    const FormEngine engine(form(service), m_catalogue, support::formContext(atPrimarySchool));
    const Question &asked = *form(service).question(question);
    answers.insert(question, answer);
    QVERIFY(engine.isVisible(asked, answers));

    QStringList seen;
    for (const AnswerProblem &problem : engine.problems(asked, answers))
        seen.append(found(problem.code, problem.part));

    QTEST(seen.join(u','), "expected");
}

void TestFormFields::preferences_followTheTermsOfTheYear_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("leastWithPriority");
    QTest::addColumn<bool>("claims");
    QTest::addColumn<int>("wishes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one of one") << 1 << 0 << false << 1 << QString();
    QTest::newRow("two of one") << 1 << 0 << false << 2 << found(Code::TooMany);
    QTest::newRow("two of two") << 2 << 0 << false << 2 << QString();
    QTest::newRow("one, no priority") << 2 << 2 << false << 1 << QString();
    QTest::newRow("one with a priority that needs two") << 2 << 2 << true << 1 << found(Code::TooFew);
    QTest::newRow("two with a priority that needs two") << 2 << 2 << true << 2 << QString();
    QTest::newRow("never more than there are") << 10 << 3 << true << 2 << QString();
}

void TestFormFields::preferences_followTheTermsOfTheYear()
{
    QFETCH(int, most);
    QFETCH(int, leastWithPriority);
    QFETCH(bool, claims);
    QFETCH(int, wishes);
    Catalogue catalogue = m_catalogue;
    catalogue.terms[1].maxPreferences = most;
    catalogue.terms[1].minPreferencesIfPriority = leastWithPriority;
    const FormEngine engine(m_kindergarten, catalogue, support::formContext(atNursery));
    QJsonObject answers{{u"kind"_s, u"new"_s}};
    if (claims)
        answers.insert(u"priorities"_s, QJsonArray{u"sole_parent"_s});
    answers.insert(u"nursery_wishes"_s,
                   wishes == 1 ? QJsonArray{wish(u"NID1"_s)} : QJsonArray{wish(u"NID1"_s), wish(u"NID2"_s)});

    QStringList seen;
    for (const AnswerProblem &problem : engine.problems(*m_kindergarten.question(u"nursery_wishes"_s), answers))
        seen.append(found(problem.code, problem.part));

    QTEST(seen.join(u','), "expected");
    QCOMPARE(engine.claimedCriteria(answers), claims ? QStringList{u"sole_parent"_s} : QStringList());
}

void TestFormFields::question_withoutACriterion_doesNotExist()
{
    Catalogue bare = m_catalogue;
    bare.criteria.clear();
    const QJsonObject answers{{u"kind"_s, u"new"_s}, {u"priorities"_s, QJsonArray{u"disability"_s}}};
    const FormEngine with(m_kindergarten, m_catalogue, support::formContext(atNursery));
    const FormEngine without(m_kindergarten, bare, support::formContext(atNursery));

    QVERIFY(with.isVisible(*m_kindergarten.question(u"priorities"_s), answers));
    QVERIFY(with.isVisible(*m_kindergarten.question(u"disability"_s), answers));
    QVERIFY(!without.isVisible(*m_kindergarten.question(u"priorities"_s), answers));
    QVERIFY(!without.isVisible(*m_kindergarten.question(u"disability"_s), answers));
    QVERIFY(!without.withoutHidden(answers).contains(u"priorities"_s));
    bare.criteria = {{u"sole_parent"_s, Service::Kindergarten, u"2026/2027"_s, 0, {}}};
    const FormEngine noPoints(m_kindergarten, bare, support::formContext(atNursery));
    QVERIFY(!noPoints.isVisible(*m_kindergarten.question(u"priorities"_s), answers));
}

void TestFormFields::question_withoutATariff_doesNotExist()
{
    const Catalogue bare = support::formCatalogue();
    const FormEngine with(m_canteen, m_catalogue, support::formContext(atPrimarySchool));
    const FormEngine without(m_canteen, bare, support::formContext(atPrimarySchool));

    for (const QString &id : {u"isee_kind"_s, u"disability"_s}) {
        QVERIFY(with.isVisible(*m_canteen.question(id), {}));
        QVERIFY(!without.isVisible(*m_canteen.question(id), {}));
    }
}

void TestFormFields::priorities_offerOnlyWhatGivesPoints()
{
    Catalogue two = m_catalogue;
    two.criteria = {{u"twins"_s, Service::Kindergarten, u"2026/2027"_s, 2, {}},
                    {u"sole_parent"_s, Service::Kindergarten, u"2026/2027"_s, 0, {}},
                    {u"disability"_s, Service::Kindergarten, u"2025/2026"_s, 5, {}},
                    {u"five_never_enrolled"_s, Service::Kindergarten, u"2026/2027"_s, 1, {}}};
    const FormEngine engine(m_kindergarten, two, support::formContext(atNursery));
    const FormEngine five(m_kindergarten, two, support::formContext(QDate(2021, 12, 31)));

    const auto values = [&](const FormEngine &of) {
        QStringList list;
        for (const OfferedOption &option : of.options(*m_kindergarten.question(u"priorities"_s), {}, u"it"_s))
            list.append(option.value);
        return list;
    };
    QCOMPARE(values(engine), QStringList{u"twins"_s});
    QCOMPARE(values(five), (QStringList{u"twins"_s, u"five_never_enrolled"_s}));
}

void TestFormFields::delegates_noneAllowed_areNotAskedFor()
{
    Catalogue none = m_catalogue;
    none.terms[2].maxDelegates = 0;
    const FormEngine engine(m_transport, none, support::formContext(atPrimarySchool));

    QVERIFY(!engine.isVisible(*m_transport.question(u"delegates"_s), {{u"pick_up"_s, u"delegate"_s}}));
    for (const OfferedOption &option : engine.options(*m_transport.question(u"pick_up"_s), {}, u"it"_s))
        QVERIFY(option.value != u"delegate");
}

void TestFormFields::nurseries_ofAnotherAgeBand_cannotBeChosen()
{
    Catalogue bands = m_catalogue;
    bands.schools[0].bands = {u"babies"_s};
    bands.schools[1].bands = {u"babies"_s, u"middle"_s};
    const FormEngine engine(m_kindergarten, bands, support::formContext(atNursery));

    const auto offered = engine.options(*m_kindergarten.question(u"nursery_wishes"_s), {}, u"it"_s);

    QCOMPARE(offered.size(), 2);
    QCOMPARE(offered[0].obstacle, OfferedOption::Obstacle::OtherAge);
    QVERIFY(offered[1].canBeChosen());
}

void TestFormFields::ageBand_changesOnTheBirthday_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QString>("band");
    QTest::newRow("not born yet") << QDate(2026, 10, 1) << u"babies"_s;
    QTest::newRow("one tomorrow") << QDate(2025, 9, 15) << u"babies"_s;
    QTest::newRow("one today") << QDate(2025, 9, 14) << u"middle"_s;
    QTest::newRow("two tomorrow") << QDate(2024, 9, 15) << u"middle"_s;
    QTest::newRow("two today") << QDate(2024, 9, 14) << u"older"_s;
    QTest::newRow("born on 29 February") << QDate(2024, 2, 29) << u"older"_s;
}

void TestFormFields::ageBand_changesOnTheBirthday()
{
    QFETCH(QDate, born);
    QTEST(ageBand(born, QDate(2026, 9, 14)), "band");
}

void TestFormFields::hours_areThoseThatTheSchoolOffers()
{
    Catalogue hours = m_catalogue;
    hours.schools[0].hours = {u"short"_s};
    const FormEngine engine(m_kindergarten, hours, support::formContext(atNursery));
    const Question &wishes = *m_kindergarten.question(u"nursery_wishes"_s);
    const QJsonObject stays{{u"kind"_s, u"confirmation"_s}, {u"present_school"_s, u"NID1"_s}};

    const auto offered = engine.options(wishes, {}, u"it"_s);
    QCOMPARE(offered[0].hours, QStringList{u"short"_s});
    QCOMPARE(offered[1].hours, (QStringList{u"short"_s, u"long"_s}));
    const auto problems = engine.problems(
        wishes, {{u"kind"_s, u"new"_s}, {u"nursery_wishes"_s, QJsonArray{wish(u"NID2"_s), wish(u"NID1"_s)}}});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].part, u"hours"_s);
    QCOMPARE(problems[0].entry, 1);
    QCOMPARE(engine.options(*m_kindergarten.question(u"nursery_hours"_s), stays, u"it"_s).size(), 1);
}

void TestFormFields::weekdays_areThoseWithMealsAtTheSchool()
{
    Catalogue days = m_catalogue;
    days.schools[5].canteenDays = {u"mon"_s, u"wed"_s};
    const FormEngine engine(m_canteen, days, support::formContext(atPrimarySchool));
    const Question &weekdays = *m_canteen.question(u"weekdays"_s);
    const QJsonObject friday{{u"school"_s, u"PRI1"_s}, {u"weekdays"_s, QJsonArray{u"mon"_s, u"fri"_s}}};

    QCOMPARE(engine.prefill({}, {{u"school"_s, u"PRI1"_s}}).answers.value(u"weekdays"_s).toArray(),
             (QJsonArray{u"mon"_s, u"wed"_s}));
    QVERIFY(!engine.prefill({}, {}).answers.contains(u"weekdays"_s));
    QCOMPARE(engine.problems(weekdays, friday).value(0).code, Code::NotOffered);
}

void TestFormFields::seats_areShownWithTheirTime()
{
    Catalogue seats = m_catalogue;
    const QString year = u"2026/2027"_s;
    seats.capacitiesAt = QDateTime(QDate(2026, 3, 9), QTime(7, 0), Qt::UTC);
    seats.capacities = {{Service::Kindergarten, year, u"NID1"_s, {}, 9},
                        {Service::Kindergarten, year, u"NID1"_s, u"middle"_s, 4},
                        {Service::Kindergarten, year, u"NID1"_s, u"babies"_s, 1},
                        {Service::Transport, year, u"DEMO-A"_s, u"outward"_s, -2},
                        {Service::Transport, u"2025/2026"_s, u"DEMO-A"_s, u"homeward"_s, 7}};
    const FormEngine nursery(m_kindergarten, seats, support::formContext(atNursery));
    const FormEngine bus(m_transport, seats, support::formContext(atPrimarySchool));
    const QJsonObject atSchool{{u"school"_s, u"PRI1"_s}};

    const auto offered = nursery.options(*m_kindergarten.question(u"nursery_wishes"_s), {}, u"it"_s);
    QCOMPARE(offered[0].free, std::optional(4));
    QCOMPARE(offered[0].freeAt, seats.capacitiesAt);
    QVERIFY(!offered[1].free);
    const OfferedOption out = bus.options(*m_transport.question(u"outward_stop"_s), atSchool, u"it"_s).first();
    QCOMPARE(out.free, std::optional(-2));
    QVERIFY(out.canBeChosen());
    QVERIFY(!bus.options(*m_transport.question(u"homeward_stop"_s), atSchool, u"it"_s).first().free);
}

void TestFormFields::renewal_same_asksOnlyWhatDoesNotComeBack()
{
    const FormEngine engine(m_canteen, m_catalogue, renewing());
    const FormEngine first(m_canteen, m_catalogue, support::formContext(atPrimarySchool));

    QVERIFY(!first.isVisible(*m_canteen.question(u"renewal"_s), {}));
    QVERIFY(engine.prefill({}, {}).settled.isEmpty());
    const Prefill same = engine.prefill({}, {{u"renewal"_s, true}});

    QCOMPARE(same.answers.value(u"school"_s), QJsonValue(u"PRI1"_s));
    QCOMPARE(same.answers.value(u"weekdays"_s).toArray().size(), 2);
    QCOMPARE(same.settled, (QStringList{u"school"_s, u"weekdays"_s, u"payer"_s, u"contact_phone"_s}));
    QCOMPARE(engine.nextQuestion(u"renewal"_s, same.answers, same.settled).value(), u"class"_s);
}

void TestFormFields::renewal_changes_asksThoseOnly()
{
    const FormEngine engine(m_canteen, m_catalogue, renewing());

    const Prefill changed =
        engine.prefill({}, {{u"renewal"_s, false}, {u"renewal_changes"_s, QJsonArray{u"weekdays"_s}}});

    QVERIFY(changed.settled.contains(u"school"_s));
    QVERIFY(!changed.settled.contains(u"weekdays"_s));
    QCOMPARE(changed.answers.value(u"weekdays"_s).toArray().size(), 2);
}

void TestFormFields::renewal_bringsBackNothingAboutHealth()
{
    const QStringList health{u"diet_kind"_s,   u"medical_kind"_s,     u"allergens"_s,         u"diet_note"_s,
                             u"anaphylaxis"_s, u"rescue_drug"_s,      u"certificate"_s,       u"certificate_doctor"_s,
                             u"disability"_s,  u"certificate_date"_s, u"certificate_until"_s, u"aid"_s,
                             u"aid_note"_s,    u"excluded_foods"_s,   u"excluded_other"_s,    u"vaccination"_s,
                             u"priorities"_s};
    for (const Service service : allServices) {
        for (const Question &question : form(service).questions)
            QVERIFY2(!question.renew || !health.contains(question.id), qPrintable(question.id));
    }
    const FormEngine engine(m_canteen, m_catalogue, renewing());
    QVERIFY(!engine.prefill({}, {{u"renewal"_s, true}}).answers.contains(u"diet_kind"_s));
}

void TestFormFields::unbornChild_isNew_andDueAfterBirth()
{
    FormContext context = support::formContext(QDate(2026, 6, 20));
    context.child.source = PersonSource::Unborn;
    const FormEngine engine(m_kindergarten, m_catalogue, context);
    const QJsonObject answers{{u"kind"_s, u"new"_s}};

    QCOMPARE(engine.options(*m_kindergarten.question(u"kind"_s), {}, u"it"_s).size(), 1);
    QCOMPARE(engine.stillDue(answers, u"it"_s),
             QStringList{u"nome e codice fiscale del bambino, entro lunedì 20 luglio 2026"_s});
    QVERIFY(engine.isVisible(*m_kindergarten.question(u"nursery_wishes"_s), answers));
    QVERIFY(!engine.isVisible(*m_kindergarten.question(u"vaccination"_s), answers));
    QVERIFY(!engine.isVisible(*m_kindergarten.question(u"irc"_s), answers));
}

void TestFormFields::veganUnderThree_isTold_notStopped()
{
    const Question &diet = *m_canteen.question(u"diet_kind"_s);
    const QJsonObject vegan{{u"diet_kind"_s, u"vegan"_s}};
    const FormEngine small(m_canteen, m_catalogue, support::formContext(QDate(2023, 3, 10)));
    const FormEngine three(m_canteen, m_catalogue, support::formContext(QDate(2023, 3, 9)));

    QCOMPARE(small.notices(diet, vegan, u"it"_s).size(), 1);
    QVERIFY(small.problems(diet, vegan).isEmpty());
    QVERIFY(three.notices(diet, vegan, u"it"_s).isEmpty());
    QVERIFY(small.notices(diet, {{u"diet_kind"_s, u"vegetarian"_s}}, u"it"_s).isEmpty());
}

void TestFormFields::chronicCertificate_mayBeOnFile_onlyWhenRenewing()
{
    const Question &certificate = *m_canteen.question(u"certificate"_s);
    const QJsonObject coeliac{{u"diet_kind"_s, u"medical"_s}, {u"medical_kind"_s, u"coeliac"_s}};
    const QJsonObject allergy{{u"diet_kind"_s, u"medical"_s}, {u"medical_kind"_s, u"allergy"_s}};
    const FormEngine first(m_canteen, m_catalogue, support::formContext(atPrimarySchool));
    const FormEngine again(m_canteen, m_catalogue, renewing());

    QCOMPARE(first.options(certificate, coeliac, u"it"_s).size(), 2);
    QCOMPARE(again.options(certificate, coeliac, u"it"_s).size(), 3);
    QCOMPARE(again.options(certificate, allergy, u"it"_s).size(), 2);
}

void TestFormFields::audience_neverTellsTooMuch_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QStringList>("may");
    QTest::newRow("kitchen: the meal, nothing of money, family or disability")
        << u"kitchen"_s << QStringList{u"school"_s,      u"class"_s,        u"weekdays"_s,       u"start_date"_s,
                                       u"diet_kind"_s,   u"medical_kind"_s, u"allergens"_s,      u"diet_note"_s,
                                       u"anaphylaxis"_s, u"rescue_drug"_s,  u"excluded_foods"_s, u"excluded_other"_s};
    QTest::newRow("bus: the ride, who is there, which help")
        << u"bus"_s
        << QStringList{u"school"_s,   u"class"_s,         u"direction"_s, u"outward_stop"_s, u"homeward_stop"_s,
                       u"weekdays"_s, u"start_date"_s,    u"pick_up"_s,   u"delegates"_s,    u"aid"_s,
                       u"aid_note"_s, u"contact_phone"_s, u"contacts"_s};
    QTest::newRow("accounting: who pays and what")
        << u"accounting"_s << QStringList{u"payer"_s,       u"payer_person"_s,  u"isee_kind"_s, u"isee_value"_s,
                                          u"isee_issued"_s, u"isee_protocol"_s, u"start_date"_s};
    QTest::newRow("school: no reasons, no money")
        << u"school"_s << QStringList{u"school"_s,        u"class"_s,          u"allergens"_s,
                                      u"diet_note"_s,     u"anaphylaxis"_s,    u"rescue_drug"_s,
                                      u"level"_s,         u"present_school"_s, u"nursery_wishes"_s,
                                      u"infant_wishes"_s, u"nursery_hours"_s,  u"infant_hours"_s,
                                      u"irc"_s,           u"contact_phone"_s,  u"contacts"_s,
                                      u"delegates"_s,     u"others_collect"_s};
}

void TestFormFields::audience_neverTellsTooMuch()
{
    QFETCH(QString, who);
    QFETCH(QStringList, may);
    for (const Service service : allServices) {
        for (const Question &question : form(service).questions) {
            QVERIFY2(question.audience.contains(u"office"_s), qPrintable(question.id));
            QVERIFY2(!question.audience.contains(who) || may.contains(question.id), qPrintable(question.id));
        }
    }
}

void TestFormFields::noForm_holdsAReligiousWord()
{
    for (const Service service : allServices) {
        for (const Question &question : form(service).questions) {
            for (const Option &option : question.options)
                QVERIFY(!option.value.contains(u"halal") && !option.value.contains(u"kosher") &&
                        !option.value.contains(u"relig"));
        }
    }
    QVERIFY(!m_canteen.question(u"excluded_other"_s)->limits.forbiddenWords.isEmpty());
    QVERIFY(!m_canteen.question(u"diet_note"_s)->limits.forbiddenWords.isEmpty());
}

void TestFormFields::recordOfAnotherVersion_staysReadable()
{
    const QJsonObject old{{u"school"_s, u"PRI1"_s},          {u"diet_kind"_s, u"sugar_free"_s}, {u"weekdays"_s, 7},
                          {u"medical_kind"_s, u"coeliac"_s}, {u"meal_tickets"_s, u"twenty"_s},  {u"class"_s, u"2B"_s}};

    const auto known = recordedChoices(old, &m_canteen, m_catalogue, u"it"_s);
    QCOMPARE(known.size(), 4);
    QCOMPARE(known[0], qMakePair(u"Scuola"_s, u"Primaria Ampolo"_s));
    QCOMPARE(known[1], qMakePair(u"Giorni"_s, u"risposta registrata"_s));
    QCOMPARE(known[2], qMakePair(u"Dieta speciale"_s, u"sì"_s));
    QCOMPARE(known[3], qMakePair(u"meal_tickets"_s, u"risposta registrata"_s));
    const auto unknown = recordedChoices(old, nullptr, m_catalogue, u"en"_s);
    QCOMPARE(unknown.size(), 6);
    for (const auto &[id, words] : unknown)
        QCOMPARE(words, u"answer on record"_s);
}

QTEST_GUILESS_MAIN(TestFormFields)
#include "tst_formfields.moc"
