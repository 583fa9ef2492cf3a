#include "rules/declarations.h"

#include <QJsonArray>
#include <QTest>

using namespace clips;
using namespace clips::domain;
using namespace clips::rules;
using namespace Qt::StringLiterals;

namespace {

Declaration only(const QStringList &cases, const QList<Service> &services = {})
{
    Declaration declaration;
    declaration.id = u"d"_s;
    declaration.version = u"2"_s;
    declaration.services = services;
    declaration.onlyFor = cases;
    declaration.text.byLanguage = {{u"it"_s, u"Testo"_s}, {u"en"_s, u"Text"_s}};
    return declaration;
}

const QJsonObject alone{{u"pick_up"_s, u"alone"_s}};
const QJsonObject met{{u"pick_up"_s, u"delegate"_s},
                      {u"delegates"_s, QJsonArray{QJsonObject{{u"given_name"_s, u"Anna"_s}}}}};
const QJsonObject nobodyNamed{{u"pick_up"_s, u"guardian"_s}, {u"delegates"_s, QJsonArray()}};

} // namespace

class TestDeclarations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeeded_followsRoleChildAnswersAndKind_data();
    void isNeeded_followsRoleChildAnswersAndKind();
    void isNeeded_ofAnotherService_isFalse();
    void isMade_inAnEarlierVersion_isFalse();
    void shownLanguage_withoutThatText_isItalian();
    void isOnlyShown_onlyForANoticeThatIsNotMandatory();
};

void TestDeclarations::isNeeded_followsRoleChildAnswersAndKind_data()
{
    QTest::addColumn<QStringList>("cases");
    QTest::addColumn<ApplicantRole>("role");
    QTest::addColumn<PersonSource>("child");
    QTest::addColumn<ApplicationKind>("kind");
    QTest::addColumn<QJsonObject>("answers");
    QTest::addColumn<bool>("needed");
    using R = ApplicantRole;
    using P = PersonSource;
    using K = ApplicationKind;
    const auto row = [](const char *name, const QStringList &cases, R role, P child, K kind, const QJsonObject &answers,
                        bool needed) { QTest::newRow(name) << cases << role << child << kind << answers << needed; };
    row("no case: always", {}, R::Guardian, P::Unborn, K::Withdrawal, {}, true);
    row("parent agrees with the other", {u"not_sole_holder"_s}, R::Parent, P::Register, K::New, {}, true);
    row("sole holder agrees with nobody", {u"not_sole_holder"_s}, R::SoleHolder, P::Register, K::New, {}, false);
    row("guardian has no other parent", {u"not_sole_holder"_s}, R::Guardian, P::Register, K::New, {}, false);
    row("sole holder", {u"sole_holder"_s}, R::SoleHolder, P::Register, K::New, {}, true);
    row("parent is no sole holder", {u"sole_holder"_s}, R::Parent, P::Register, K::New, {}, false);
    row("guardian", {u"guardian"_s}, R::Guardian, P::Register, K::New, {}, true);
    row("foster carer", {u"guardian"_s}, R::FosterCarer, P::Register, K::New, {}, true);
    row("parent is no guardian", {u"guardian"_s}, R::Parent, P::Register, K::New, {}, false);
    row("child described", {u"declared_child"_s}, R::Parent, P::Declared, K::New, {}, true);
    row("child in the register", {u"declared_child"_s}, R::Parent, P::Register, K::New, {}, false);
    row("child not born", {u"unborn_child"_s}, R::Parent, P::Unborn, K::New, {}, true);
    row("not born is not described", {u"declared_child"_s}, R::Parent, P::Unborn, K::New, {}, false);
    row("correction asks for a service", {u"enrols"_s}, R::Parent, P::Register, K::Correction, {}, true);
    row("withdrawal does not", {u"enrols"_s}, R::Parent, P::Register, K::Withdrawal, {}, false);
    row("alone", {u"alone"_s}, R::Parent, P::Register, K::New, alone, true);
    row("alone is not met", {u"accompanied"_s}, R::Parent, P::Register, K::New, alone, false);
    row("met is not alone", {u"alone"_s}, R::Parent, P::Register, K::New, met, false);
    row("met", {u"accompanied"_s}, R::Parent, P::Register, K::New, met, true);
    row("nothing answered is not met", {u"accompanied"_s}, R::Parent, P::Register, K::New, {}, false);
    row("delegates", {u"delegates"_s}, R::Parent, P::Register, K::New, met, true);
    row("empty list of delegates", {u"delegates"_s}, R::Parent, P::Register, K::New, nobodyNamed, false);
    row("one of two cases is enough", {u"alone"_s, u"sole_holder"_s}, R::SoleHolder, P::Register, K::New, met, true);
    row("unknown case: asked", {u"of_a_later_version"_s}, R::Parent, P::Register, K::New, {}, true);
}

void TestDeclarations::isNeeded_followsRoleChildAnswersAndKind()
{
    QFETCH(QStringList, cases);
    QFETCH(ApplicantRole, role);
    QFETCH(PersonSource, child);
    QFETCH(ApplicationKind, kind);
    QFETCH(QJsonObject, answers);
    QFETCH(bool, needed);

    QCOMPARE(isNeeded(only(cases), {Service::Transport, kind, role, child, answers}), needed);
}

void TestDeclarations::isNeeded_ofAnotherService_isFalse()
{
    DeclarationCase canteen;
    canteen.service = Service::Canteen;

    QVERIFY(!isNeeded(only({}, {Service::Transport}), canteen));
    QVERIFY(isNeeded(only({}, {Service::Transport, Service::Canteen}), canteen));
}

void TestDeclarations::isMade_inAnEarlierVersion_isFalse()
{
    const Declaration now = only({});

    QVERIFY(isMade(now, {{u"d"_s, u"2"_s, u"it"_s, {}}}));
    QVERIFY(!isMade(now, {{u"d"_s, u"1"_s, u"it"_s, {}}}));
    QVERIFY(!isMade(now, {{u"e"_s, u"2"_s, u"it"_s, {}}}));
}

void TestDeclarations::shownLanguage_withoutThatText_isItalian()
{
    QCOMPARE(shownLanguage(only({}), u"en"_s), u"en"_s);
    QCOMPARE(shownLanguage(only({}), u"si"_s), u"it"_s);
}

void TestDeclarations::isOnlyShown_onlyForANoticeThatIsNotMandatory()
{
    Declaration declaration = only({});
    for (const bool notice : {false, true}) {
        for (const bool mandatory : {false, true}) {
            declaration.isNotice = notice;
            declaration.mandatory = mandatory;
            QCOMPARE(isOnlyShown(declaration), notice && !mandatory);
        }
    }
}

QTEST_APPLESS_MAIN(TestDeclarations)
#include "tst_declarations.moc"
