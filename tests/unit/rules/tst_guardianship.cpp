#include "rules/guardianship.h"
#include "support/smallworld.h"

#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace clips::rules;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

AuthorityAct rightAct()
{
    return {u"R.G. 123/2025"_s, u"Tribunale di Lecce"_s, QDate(2025, 3, 1), {}, true};
}

Authority withOther(const OtherHolder &other)
{
    Authority authority;
    authority.otherHolder = other;
    return authority;
}

} // namespace

class TestGuardianship : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAsParent_followsTheRelations_data();
    void readsAsParent_followsTheRelations();
    void otherParent_isTheOtherAdultWhoReadsAsOne();
    void otherHolder_isLookedAtOnlyWhereItIsAsked();
    void otherHolder_atTheLimits_data();
    void otherHolder_atTheLimits();
    void act_atTheLimits_data();
    void act_atTheLimits();
    void secondSignature_isAskedWhereTheOfficeSaysSo_data();
    void secondSignature_isAskedWhereTheOfficeSaysSo();
    void roleCodes_goBothWays();
};

void TestGuardianship::readsAsParent_followsTheRelations_data()
{
    QTest::addColumn<int>("adult");
    QTest::addColumn<int>("child");
    QTest::addColumn<bool>("proposed");
    QTest::newRow("head and child") << 1 << 3 << true;
    QTest::newRow("spouse of the head and child") << 2 << 3 << true;
    QTest::newRow("partner of the head and child") << 23 << 3 << true;
    QTest::newRow("civil partner of the head and child") << 28 << 3 << true;
    QTest::newRow("parent of the head and a sibling of the head") << 6 << 9 << true;
    QTest::newRow("grandmother head and grandchild") << 1 << 4 << false;
    QTest::newRow("son of the head and grandchild: may be an uncle") << 3 << 4 << false;
    QTest::newRow("two children of the head") << 3 << 3 << false;
    QTest::newRow("unknown relations") << 99 << 99 << false;
}

void TestGuardianship::readsAsParent_followsTheRelations()
{
    QFETCH(int, adult);
    QFETCH(int, child);
    QFETCH(bool, proposed);
    Household household;
    household.members = {testing::person(u"A"_s, u"Ada"_s, u"Rossi"_s, QDate(1985, 1, 1), adult),
                         testing::person(u"C"_s, u"Eva"_s, u"Rossi"_s, QDate(2020, 1, 1), child)};

    QCOMPARE(readsAsParent(household, u"A"_s, u"C"_s), proposed);
    QVERIFY(!readsAsParent(household, u"A"_s, u"A"_s));
    QVERIFY(!readsAsParent(household, u"A"_s, u"nobody"_s));
}

void TestGuardianship::otherParent_isTheOtherAdultWhoReadsAsOne()
{
    Household household = testing::rossiHousehold();
    QVERIFY(!otherParentInRecord(household, u"P1"_s, u"P2"_s));
    household.members.append(testing::person(u"P9"_s, u"Ugo"_s, u"Verdi"_s, QDate(1984, 1, 1), 2, Sex::Male));

    const auto other = otherParentInRecord(household, u"P1"_s, u"P2"_s);

    QVERIFY(other);
    QCOMPARE(other->familyName, u"Verdi"_s);
    QVERIFY(other->cohabiting);
    QVERIFY(other->taxCode.isEmpty());
    household.members.last().deceased = true;
    QVERIFY(!otherParentInRecord(household, u"P1"_s, u"P2"_s));
}

void TestGuardianship::otherHolder_isLookedAtOnlyWhereItIsAsked()
{
    Authority sole;
    sole.role = ApplicantRole::SoleHolder;

    QVERIFY(declarationProblems({}, false, {}).isEmpty());
    QVERIFY(declarationProblems(sole, true, {}).isEmpty());
    QCOMPARE(declarationProblems({}, true, {}), QList{AuthorityProblem::OtherFamilyName});
}

void TestGuardianship::otherHolder_atTheLimits_data()
{
    const QString mine = testing::rossiHousehold().members.first().taxCode;
    using Problems = QList<AuthorityProblem>;
    QTest::addColumn<OtherHolder>("other");
    QTest::addColumn<Problems>("problems");
    QTest::newRow("one name only") << OtherHolder{u"Suharto"_s, {}, {}, {}, false} << Problems{};
    QTest::newRow("accents and an apostrophe")
        << OtherHolder{u"D’Àmico Özil"_s, u"Niccolò"_s, {}, {}, true} << Problems{};
    QTest::newRow("80 letters") << OtherHolder{QString(80, u'a'), QString(80, u'b'), {}, {}, true} << Problems{};
    QTest::newRow("81 letters") << OtherHolder{QString(81, u'a'), QString(81, u'b'), {}, {}, true}
                                << Problems{AuthorityProblem::OtherFamilyName, AuthorityProblem::OtherGivenName};
    QTest::newRow("digits") << OtherHolder{u"R2D2"_s, u"Ugo"_s, {}, {}, true}
                            << Problems{AuthorityProblem::OtherFamilyName};
    QTest::newRow("wrong code") << OtherHolder{u"Verdi"_s, u"Ugo"_s, u"VRDGUO"_s, {}, true}
                                << Problems{AuthorityProblem::OtherTaxCode};
    QTest::newRow("my own code") << OtherHolder{u"Verdi"_s, u"Ugo"_s, mine, {}, true}
                                 << Problems{AuthorityProblem::OtherTaxCodeIsYours};
    QTest::newRow("eleven digits") << OtherHolder{u"Verdi"_s, u"Ugo"_s, u"12345670017"_s, {}, true} << Problems{};
    QTest::newRow("no phone") << OtherHolder{u"Verdi"_s, u"Ugo"_s, {}, u"12"_s, true}
                              << Problems{AuthorityProblem::OtherPhone};
    QTest::newRow("phone") << OtherHolder{u"Verdi"_s, u"Ugo"_s, {}, u"+393331234567"_s, true} << Problems{};
}

void TestGuardianship::otherHolder_atTheLimits()
{
    QFETCH(OtherHolder, other);
    QFETCH(QList<AuthorityProblem>, problems);

    QCOMPARE(declarationProblems(withOther(other), true, testing::rossiHousehold().members.first().taxCode), problems);
}

void TestGuardianship::act_atTheLimits_data()
{
    using Problems = QList<AuthorityProblem>;
    QTest::addColumn<AuthorityAct>("act");
    QTest::addColumn<Problems>("problems");
    const auto row = [](const char *name, auto change, const Problems &problems) {
        AuthorityAct act = rightAct();
        change(act);
        QTest::newRow(name) << act << problems;
    };
    row("complete, without an end", [](AuthorityAct &) {}, {});
    row("of today, until today", [](AuthorityAct &act) { act.date = act.expires = today; }, {});
    row("of tomorrow", [](AuthorityAct &act) { act.date = today.addDays(1); }, {AuthorityProblem::ActInFuture});
    row("ended yesterday", [](AuthorityAct &act) { act.expires = today.addDays(-1); }, {AuthorityProblem::ActExpired});
    row("ends before it begins", [](AuthorityAct &act) { act.expires = act.date.addDays(-1); },
        {AuthorityProblem::ActExpiresBeforeDate});
    row("number of 64", [](AuthorityAct &act) { act.number = QString(64, u'1'); }, {});
    row("number of 65", [](AuthorityAct &act) { act.number = QString(65, u'1'); }, {AuthorityProblem::ActNumber});
    row("issuer of 121", [](AuthorityAct &act) { act.issuer = QString(121, u'x'); }, {AuthorityProblem::ActIssuer});
    row("not seen", [](AuthorityAct &act) { act.seen = false; }, {AuthorityProblem::ActNotSeen});
    row("nothing", [](AuthorityAct &act) { act = {}; },
        {AuthorityProblem::ActNumber, AuthorityProblem::ActIssuer, AuthorityProblem::ActDate,
         AuthorityProblem::ActNotSeen});
}

void TestGuardianship::act_atTheLimits()
{
    QFETCH(AuthorityAct, act);
    QFETCH(QList<AuthorityProblem>, problems);

    QCOMPARE(actProblems(act, today), problems);
}

void TestGuardianship::secondSignature_isAskedWhereTheOfficeSaysSo_data()
{
    QTest::addColumn<QStringList>("policy");
    QTest::addColumn<Service>("service");
    QTest::addColumn<QJsonObject>("answers");
    QTest::addColumn<ApplicantRole>("role");
    QTest::addColumn<bool>("needed");
    const QJsonObject alone{{u"pick_up"_s, u"alone"_s}};
    const QJsonObject delegate{{u"delegate"_s, QJsonObject{{u"family_name"_s, u"Verdi"_s}}}};
    QTest::newRow("nothing configured") << QStringList() << Service::Kindergarten << alone << ApplicantRole::Parent
                                        << false;
    QTest::newRow("the service") << QStringList{u"kindergarten"_s} << Service::Kindergarten << QJsonObject()
                                 << ApplicantRole::Parent << true;
    QTest::newRow("another service") << QStringList{u"kindergarten"_s} << Service::Canteen << QJsonObject()
                                     << ApplicantRole::Parent << false;
    QTest::newRow("a sole holder has nobody beside") << QStringList{u"kindergarten"_s} << Service::Kindergarten
                                                     << QJsonObject() << ApplicantRole::SoleHolder << false;
    QTest::newRow("a guardian neither") << QStringList{u"kindergarten"_s} << Service::Kindergarten << QJsonObject()
                                        << ApplicantRole::Guardian << false;
    QTest::newRow("alone on the bus") << QStringList{u"alone"_s} << Service::Transport << alone << ApplicantRole::Parent
                                      << true;
    QTest::newRow("met at the stop") << QStringList{u"alone"_s} << Service::Transport
                                     << QJsonObject{{u"pick_up"_s, u"guardian"_s}} << ApplicantRole::Parent << false;
    QTest::newRow("a delegate") << QStringList{u"delegates"_s} << Service::Transport << delegate
                                << ApplicantRole::Parent << true;
    QTest::newRow("no delegate") << QStringList{u"delegates"_s} << Service::Transport
                                 << QJsonObject{{u"delegate"_s, QJsonObject()}} << ApplicantRole::Parent << false;
}

void TestGuardianship::secondSignature_isAskedWhereTheOfficeSaysSo()
{
    QFETCH(QStringList, policy);
    QFETCH(Service, service);
    QFETCH(QJsonObject, answers);
    QFETCH(ApplicantRole, role);
    QFETCH(bool, needed);
    OfficePolicies policies;
    policies.secondSignatureFor = policy;

    QCOMPARE(needsSecondSignature(policies, service, answers, role), needed);
}

void TestGuardianship::roleCodes_goBothWays()
{
    for (const ApplicantRole role : allApplicantRoles)
        QCOMPARE(applicantRoleFromCode(applicantRoleCode(role)), std::optional(role));
    QVERIFY(!applicantRoleFromCode(u"uncle"));
}

QTEST_GUILESS_MAIN(TestGuardianship)
#include "tst_guardianship.moc"
