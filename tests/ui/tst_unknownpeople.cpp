#include "corner.h"
#include "ui/widgets/choicerow.h"

using namespace Qt::StringLiterals;
using namespace clips;
using namespace clips::ui;
using clips::test::Corner;
using clips::test::screens;
using journey::Step;

namespace {

rules::DeclaredApplicant giulia()
{
    rules::DeclaredApplicant applicant{
        testing::person({}, u"Giulia"_s, u"De Prova"_s, QDate(1990, 4, 2), 99, domain::Sex::Female),
        {u"Via dei Faggi 9"_s, {}, u"38122"_s, u"Trento"_s, u"TN"_s}};
    applicant.person.taxCodeNote = u"differs_accepted"_s; // this world knows no places
    return applicant;
}

/// As an operator does; the code was read before.
void writeDown(Corner &corner)
{
    corner.write(u"Family name"_s, u"De Prova"_s);
    corner.write(u"Given name"_s, u"Giulia"_s);
    corner.writeDate(0, QDate(1990, 4, 2));
    corner.write(u"Birthplace: town, or country"_s, u"Lecce"_s);
    corner.press(u"Woman"_s);
    QCOMPARE(corner.field(u"Tax code"_s)->text(), giulia().person.taxCode);
    corner.write(u"Residence: street and number"_s, u"Via dei Faggi 9"_s);
    corner.write(u"Town, or town and country"_s, u"Trento"_s);
    corner.forward();
    QVERIFY(!corner.world.recogniser.isDeclared()); // nobody saw the card yet
    corner.press(u"I saw the card: the code is right"_s);
    corner.forward();
}

} // namespace

/// The pages for people who are in no register, and what a lock keeps of what was typed about them.
class TestUnknownPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadTypeface(); }
    void cleanup() { QApplication::closeAllWindows(); }
    void recognise_inNoRegister_isWrittenDownFromTheDocument();
    void lock_onTheChildsPage_keepsWhatWasTyped();
};

void TestUnknownPeople::recognise_inNoRegister_isWrittenDownFromTheDocument()
{
    for (int screen = 0; screen < 4; ++screen) {
        Corner corner(screens[screen]);
        corner.world.signIn();
        corner.settle();
        corner.world.recogniser.readTaxCode(giulia().person.taxCode);
        corner.look(u"recognise-nobody"_s);
        corner.press(u"Go on with the document: the person is not in the register"_s);
        corner.look(u"recognise-declared"_s);
        corner.forward();
        corner.look(u"recognise-declared-problems"_s);
        QVERIFY(!corner.world.recogniser.person());
        if (screen == 0)
            writeDown(corner);
        else
            QVERIFY(corner.world.recogniser.declare(giulia()).isEmpty());
        QVERIFY(corner.world.recogniser.isDeclared());
        corner.world.examineDocument();
        corner.look(u"recognise-declared-checks"_s);
        corner.forward();
        QCOMPARE(corner.world.sitting.step(), Step::Household);
        corner.look(u"household-declared"_s);
        corner.forward();
        corner.forward();
        QCOMPARE(corner.world.sitting.step(), Step::Children);
        corner.look(u"children-none"_s);
        QVERIFY2(corner.problems.isEmpty(), qPrintable(corner.problems.join(u'\n')));
    }
}

void TestUnknownPeople::lock_onTheChildsPage_keepsWhatWasTyped()
{
    Corner corner;
    corner.world.toChildren();
    corner.world.sitting.describeChild();
    corner.settle();
    corner.write(u"Given name"_s, u"Awa"_s);

    Q_EMIT corner.window->findChild<BottomBar *>()->lockWished();
    QTRY_COMPARE(corner.world.sitting.step(), Step::SignIn);
    corner.world.session.signIn(u"op1"_s, u"2468"_s);
    QTRY_COMPARE(corner.world.sitting.step(), Step::OwnChild);
    corner.settle();

    QCOMPARE(corner.field(u"Given name"_s)->text(), u"Awa"_s);
}

QTEST_MAIN(TestUnknownPeople)
#include "tst_unknownpeople.moc"
