#include "wire/authorityjson.h"
#include "wire/personjson.h"
#include "wire/recognitionjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 11, 23), QTime(9, 14, 3), Qt::UTC);

Person somebody()
{
    Person person;
    person.id = u"P-1"_s;
    person.familyName = u"D’Àmico"_s;
    person.givenName = u"Niccolò"_s;
    person.sex = Sex::Male;
    person.birthDate = QDate(2020, 2, 29);
    person.birthPlace = u"E506"_s;
    person.birthPlaceName = u"LECCE"_s;
    person.relation = 3;
    return person;
}

Recognition recognised()
{
    Recognition recognition;
    recognition.id = QUuid::fromString(u"0193b2a0-0000-7000-8000-000000000001"_s);
    recognition.operatorId = u"op1"_s;
    recognition.decidedAt = morning;
    recognition.outcome = RecognitionOutcome::Recognised;
    recognition.policy = u"2026-01"_s;
    recognition.document.type = u"cie"_s;
    recognition.document.number = u"CA00000AA"_s;
    recognition.document.issuerName = QString(120, u'x');
    recognition.document.issuedOn = QDate(2024, 1, 2);
    recognition.document.expiry = QDate(2033, 3, 7);
    for (const RecognitionCheck check : allRecognitionChecks)
        recognition.ticks.insert(check, morning.addSecs(-int(check)));
    return recognition;
}

std::optional<Person> reread(const QJsonObject &json)
{
    wire::JsonReader reader(json);
    const Person person = wire::readPerson(reader);
    return reader.ok() ? std::optional(person) : std::nullopt;
}

std::optional<Authority> rereadAuthority(const QJsonObject &json)
{
    wire::JsonReader reader(json);
    const Authority authority = wire::readAuthority(reader);
    return reader.ok() ? std::optional(authority) : std::nullopt;
}

std::optional<Recognition> rereadRecognition(const QJsonObject &json)
{
    wire::JsonReader reader(QJsonObject{{u"recognition"_s, json}});
    const Recognition recognition = wire::readRecognition(reader);
    return reader.ok() ? std::optional(recognition) : std::nullopt;
}

} // namespace

class TestPeopleJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void person_roundTrip_data();
    void person_roundTrip();
    void person_beyondTheLimits_isRefused_data();
    void person_beyondTheLimits_isRefused();
    void authority_roundTrip_data();
    void authority_roundTrip();
    void authority_ofAnUnknownRole_isRefused();
    void recognition_roundTrip_keepsTicksMismatchesAndParticulars();
    void recognition_saysTheLevelInTheWordsOfTheRegulationOnly();
    void expiredDocument_isLowAndSaysThatItWasDeclaredUnchanged();
    void documentNumber_inLists_isMasked_data();
    void documentNumber_inLists_isMasked();
};

void TestPeopleJson::person_roundTrip_data()
{
    QTest::addColumn<Person>("person");
    const auto row = [](const char *name, auto change) {
        Person person = somebody();
        change(person);
        QTest::newRow(name) << person;
    };
    row("with accents, born on 29 February", [](Person &) {});
    row("80 letters", [](Person &p) { p.familyName = p.givenName = QString(80, u'à'); });
    row("one name only", [](Person &p) { p.givenName.clear(); });
    row("apostrophe and full stop", [](Person &p) { p.givenName = u"J. O'Neil-Özil"_s; });
    row("numeric code, not validated", [](Person &p) {
        p.taxCode = u"12345670017"_s;
        p.taxCodeValidated = false;
    });
    row("no code and why", [](Person &p) { p.taxCodeNote = u"new_in_italy"_s; });
    row("declared", [](Person &p) { p.source = PersonSource::Declared; });
    row("deceased and twice in the register", [](Person &p) { p.deceased = p.duplicate = true; });
    row("not born yet, without names", [](Person &p) {
        p = {};
        p.id = u"new"_s;
        p.source = PersonSource::Unborn;
        p.birthDate = QDate(2027, 2, 14);
    });
}

void TestPeopleJson::person_roundTrip()
{
    QFETCH(Person, person);

    const auto again = reread(wire::personJson(person));

    QVERIFY(again);
    QVERIFY(*again == person);
}

void TestPeopleJson::person_beyondTheLimits_isRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("81 letters") << u"family_name"_s << QJsonValue(QString(81, u'a'));
    QTest::newRow("no family name") << u"family_name"_s << QJsonValue();
    QTest::newRow("17 characters of code") << u"tax_code"_s << QJsonValue(QString(17, u'A'));
    QTest::newRow("a day that does not exist") << u"date_of_birth"_s << QJsonValue(u"2021-02-29"_s);
    QTest::newRow("relation 100") << u"relation"_s << QJsonValue(100);
    QTest::newRow("a source nobody knows") << u"source"_s << QJsonValue(u"hearsay"_s);
    QTest::newRow("a note too long") << u"tax_code_note"_s << QJsonValue(QString(33, u'x'));
}

void TestPeopleJson::person_beyondTheLimits_isRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = wire::personJson(somebody());
    json.insert(key, value);

    QVERIFY(!reread(json));
}

void TestPeopleJson::authority_roundTrip_data()
{
    QTest::addColumn<Authority>("authority");
    for (const ApplicantRole role : allApplicantRoles) {
        Authority authority;
        authority.role = role;
        authority.declaredAt = morning;
        authority.inFamilyRecord = role == ApplicantRole::Parent;
        if (authority.needsAct())
            authority.act = {QString(64, u'1'), QString(120, u'x'), QDate(2025, 3, 1), QDate(2027, 3, 1), true};
        QTest::newRow(qPrintable(applicantRoleCode(role))) << authority;
    }
    Authority agreed;
    agreed.declaredAt = morning;
    agreed.otherHolder = OtherHolder{QString(80, u'ü'), u"Zoë"_s, u"12345670017"_s, u"+393331234567"_s, true};
    QTest::newRow("with the other parent") << agreed;
    Authority endless;
    endless.role = ApplicantRole::Guardian;
    endless.declaredAt = morning;
    endless.act = {u"1"_s, u"x"_s, QDate(2025, 3, 1), {}, true};
    QTest::newRow("an act without an end") << endless;
}

void TestPeopleJson::authority_roundTrip()
{
    QFETCH(Authority, authority);

    const auto again = rereadAuthority(wire::authorityJson(authority));

    QVERIFY(again);
    QVERIFY(*again == authority);
}

void TestPeopleJson::authority_ofAnUnknownRole_isRefused()
{
    QJsonObject json = wire::authorityJson({});
    json.insert(u"role"_s, u"uncle"_s);

    QVERIFY(!rereadAuthority(json));
}

void TestPeopleJson::recognition_roundTrip_keepsTicksMismatchesAndParticulars()
{
    Recognition recognition = recognised();
    recognition.mismatches = {{u"given_name"_s, u"CARLA"_s, u"Maria Lucia"_s, QString(500, u'r'), u"op1"_s}};

    const auto again = rereadRecognition(wire::recognitionJson(recognition));

    QVERIFY(again);
    QCOMPARE(again->ticks, recognition.ticks);
    QCOMPARE(again->mismatches, recognition.mismatches);
    QCOMPARE(again->policy, u"2026-01"_s);
    QCOMPARE(again->document.issuerName.size(), 120);
    QCOMPARE(again->document.issuedOn, QDate(2024, 1, 2));
    QCOMPARE(again->assurance(), AssuranceLevel::Low);
}

void TestPeopleJson::recognition_saysTheLevelInTheWordsOfTheRegulationOnly()
{
    const QByteArray json = QJsonDocument(wire::recognitionJson(recognised())).toJson().toLower();

    QVERIFY(json.contains("\"assurance_level\": \"substantial\""));
    QVERIFY(!json.contains("eidas"));
}

void TestPeopleJson::expiredDocument_isLowAndSaysThatItWasDeclaredUnchanged()
{
    Recognition recognition = recognised();
    recognition.document.expiry = QDate(2026, 11, 22);
    recognition.document.unchangedDeclared = true;
    recognition.ticks.remove(RecognitionCheck::InDate);

    const QJsonObject json = wire::recognitionJson(recognition);

    QCOMPARE(recognition.missingChecks(), 0);
    QVERIFY(QJsonDocument(json).toJson().contains("declared_unchanged"));
    const auto again = rereadRecognition(json);
    QVERIFY(again);
    QVERIFY(again->document.unchangedDeclared);
    QCOMPARE(again->assurance(), AssuranceLevel::Low);
}

void TestPeopleJson::documentNumber_inLists_isMasked_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("masked");
    QTest::newRow("card") << u"CA00000AA"_s << u"CA*****AA"_s;
    QTest::newRow("five") << u"12345"_s << u"12*45"_s;
    QTest::newRow("four") << u"1234"_s << u"****"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestPeopleJson::documentNumber_inLists_isMasked()
{
    QFETCH(QString, number);
    QTEST(maskedDocumentNumber(number), "masked");
}

QTEST_GUILESS_MAIN(TestPeopleJson)
#include "tst_peoplejson.moc"
