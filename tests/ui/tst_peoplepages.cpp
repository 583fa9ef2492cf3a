#include "corner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicerow.h"
#include "ui/words/peoplewords.h"

#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace clips;
using namespace clips::ui;
using clips::test::Corner;
using clips::test::KioskWorld;
using clips::test::screens;
using domain::ApplicantRole;
using journey::Step;

namespace {

domain::Authority as(ApplicantRole role)
{
    domain::Authority authority;
    authority.role = role;
    return authority;
}

} // namespace

class TestPeoplePages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadTypeface(); }
    void cleanup() { QApplication::closeAllWindows(); }
    void everyPage_isWholeLargeAndNamed_data();
    void everyPage_isWholeLargeAndNamed();
    void authority_ofAFamilyInTheRecord_isOneTap();
    void authority_withoutAProposal_asksToTouchARow();
    void authority_oneByOne_asksForEachChild();
    void otherParent_keepsWhatWasTypedWhenWrong();
    void ownChild_isDescribedAndComesBackToTheChildren();
    void ownChild_withDoubtfulCode_mayBeInsistedOn();
    void unbornChild_needsOnlyTheDay();
    void acts_missing_areNamedAndNothingIsLost();
    void acts_notShown_endsOnTheDesk();
    void confirm_impedimentAndSignature_excludeEachOther();
    void confirm_secondSignature_isOfferedOnlyWhereAsked();
    void recognise_expiredDocument_asksForTheDeclaration();
    void recognise_mismatch_asksForAReason();
    void recognise_neverSaysEidas();
    void household_protected_hidesTheAddressEverywhere();
};

void TestPeoplePages::everyPage_isWholeLargeAndNamed_data()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<bool>("large");
    QTest::addColumn<QString>("language");
    for (int screen = 0; screen < 4; ++screen) {
        for (const char *language : {"it", "en"}) {
            QTest::addRow("%s %s", screens[screen].name, language) << screen << false << QString::fromLatin1(language);
            QTest::addRow("%s %s large", screens[screen].name, language)
                << screen << true << QString::fromLatin1(language);
        }
    }
}

void TestPeoplePages::everyPage_isWholeLargeAndNamed()
{
    QFETCH(int, screen);
    QFETCH(bool, large);
    QFETCH(QString, language);
    QTranslator italian;
    if (language == u"it") {
        QVERIFY(italian.load(QStringLiteral(CLIPS_BINARY_DIR "/translations/clips_it.qm")));
        QCoreApplication::installTranslator(&italian);
    }
    Corner corner(screens[screen], language, large ? TextSize::Large : TextSize::Normal);
    domain::Catalogue catalogue = KioskWorld::catalogue();
    catalogue.policies.askOtherHolder = true;
    catalogue.policies.secondSignatureFor = {u"kindergarten"_s};
    corner.publish(catalogue);
    corner.world.registry.households[0].members[0].duplicate = true;

    corner.world.signIn();
    corner.world.findGuardian();
    corner.look(u"01-duplicate"_s);
    corner.world.examineDocument();
    corner.settle();
    corner.look(u"02-checked"_s);
    corner.world.recogniser.setDocumentExpiry(QDate(2026, 11, 1));
    corner.look(u"03-expired"_s);
    corner.world.recogniser.setUnchangedDeclared(true);
    corner.look(u"04-unchanged"_s);
    corner.world.recogniser.setDocumentValue(u"family_name"_s, u"Rossi Bianchi"_s);
    corner.look(u"05-mismatch"_s);
    corner.world.recogniser.setMismatchReason(u"family_name"_s, u"doppio cognome"_s);
    corner.world.sitting.confirmRecognition();
    corner.world.sitting.readHousehold();
    corner.world.sitting.handOverToGuardian();
    corner.look(u"06-children"_s);
    corner.world.sitting.describeChild();
    corner.look(u"07-ownchild"_s);
    corner.forward();
    corner.look(u"08-ownchild-missing"_s);
    rules::OwnChild amina;
    amina.person = testing::person({}, u"Amina"_s, u"D’Àmico"_s, QDate(2022, 2, 3), 99);
    amina.person.source = domain::PersonSource::Declared;
    amina.person.taxCodeNote = u"differs"_s;
    amina.livesWithApplicant = false;
    amina.residence = {u"Via Demo 3"_s, {}, u"73010"_s, u"Lequile"_s, {}};
    QVERIFY(corner.world.sitting.keepDescribedChild(amina).isEmpty());
    corner.look(u"09-children-described"_s);
    corner.world.sitting.describeChild(corner.world.sitting.sitting().chosenChildIds.first());
    corner.look(u"10-ownchild-again"_s);
    corner.forward();
    corner.look(u"11-ownchild-code"_s);
    corner.forward();
    corner.look(u"12-ownchild-home"_s);
    corner.forward();
    QCOMPARE(corner.world.sitting.step(), Step::Children);
    corner.world.sitting.setChildChosen(u"P2"_s, true);
    corner.world.sitting.chooseChildren();
    corner.look(u"13-authority"_s);
    corner.world.sitting.askAuthorityOneByOne();
    corner.press(PeopleWords::role(ApplicantRole::Guardian));
    corner.look(u"14-authority-guardian"_s);
    corner.forward();
    corner.press(PeopleWords::role(ApplicantRole::Parent));
    corner.forward();
    corner.look(u"15-otherparent"_s);
    corner.forward();
    corner.look(u"16-otherparent-missing"_s);
    domain::Authority parent;
    parent.otherHolder = domain::OtherHolder{u"Verdi"_s, u"Ugo"_s, {}, {}, false};
    QVERIFY(corner.world.sitting.declareAuthority(parent).isEmpty());
    corner.walkToTheOperator();
    QCOMPARE(corner.world.sitting.step(), Step::Acts);
    corner.look(u"17-acts"_s);
    corner.forward();
    corner.look(u"18-acts-missing"_s);
    corner.world.sitting.setAct(ApplicantRole::Guardian,
                                {u"R.G. 1/2025"_s, u"Tribunale di Lecce"_s, QDate(2025, 1, 2), {}, true});
    corner.world.sitting.setCodeAccepted(corner.world.sitting.doubtfulCodes().first(), true);
    corner.world.sitting.passActs();
    QCOMPARE(corner.world.sitting.step(), Step::Confirm);
    corner.look(u"19-confirm"_s);

    QCOMPARE(corner.problems.join(u'\n'), QString());
}

void TestPeoplePages::authority_ofAFamilyInTheRecord_isOneTap()
{
    Corner corner;
    corner.world.toChildren();
    corner.world.sitting.setChildChosen(u"P2"_s, true);
    corner.world.sitting.setChildChosen(u"P3"_s, true);
    corner.world.sitting.chooseChildren();
    QCOMPARE(corner.window->currentPage()->question(), u"Who are you to Luca and Anna?"_s);

    QTest::mouseClick(corner.window->bar()->button(BottomBar::Forward), Qt::LeftButton);

    QCOMPARE(corner.world.sitting.step(), Step::Services);
    QCOMPARE(corner.world.sitting.sitting().authorities.size(), 2);
}

void TestPeoplePages::authority_withoutAProposal_asksToTouchARow()
{
    Corner corner;
    corner.world.registry.households[0].members[1].relation = 4; // lives with the grandmother
    corner.world.toChildren();
    corner.chooseLuca();

    corner.forward();
    QCOMPARE(corner.world.sitting.step(), Step::Authority);
    corner.press(PeopleWords::role(ApplicantRole::SoleHolder));
    corner.forward();

    QCOMPARE(corner.world.sitting.step(), Step::Services);
    QCOMPARE(corner.world.sitting.sitting().authorities[u"P2"_s].role, ApplicantRole::SoleHolder);
}

void TestPeoplePages::authority_oneByOne_asksForEachChild()
{
    Corner corner;
    corner.world.toChildren();
    corner.world.sitting.setChildChosen(u"P2"_s, true);
    corner.world.sitting.setChildChosen(u"P3"_s, true);
    corner.world.sitting.chooseChildren();

    corner.press(u"It is not the same for all"_s);
    QCOMPARE(corner.window->currentPage()->question(), u"Who are you to Luca?"_s);
    corner.press(PeopleWords::role(ApplicantRole::SoleHolder));
    corner.forward();
    QCOMPARE(corner.window->currentPage()->question(), u"Who are you to Anna?"_s);
    corner.forward();

    QCOMPARE(corner.world.sitting.step(), Step::Services);
    QCOMPARE(corner.world.sitting.sitting().authorities[u"P2"_s].role, ApplicantRole::SoleHolder);
    QCOMPARE(corner.world.sitting.sitting().authorities[u"P3"_s].role, ApplicantRole::Parent);
}

void TestPeoplePages::otherParent_keepsWhatWasTypedWhenWrong()
{
    Corner corner;
    domain::Catalogue catalogue = KioskWorld::catalogue();
    catalogue.policies.askOtherHolder = true;
    corner.publish(catalogue);
    corner.world.toChildren();
    corner.chooseLuca();
    corner.forward();
    corner.write(u"Family name"_s, u"Verdi"_s);
    corner.write(u"Tax code"_s, u"VRD"_s);

    corner.forward();
    QCOMPARE(corner.world.sitting.step(), Step::Authority);
    QCOMPARE(corner.field(u"Family name"_s)->text(), u"Verdi"_s);
    corner.write(u"Tax code"_s, {});
    corner.press(u"We live together"_s);
    corner.forward();

    QCOMPARE(corner.world.sitting.step(), Step::Services);
    const auto other = corner.world.sitting.sitting().authorities[u"P2"_s].otherHolder;
    QVERIFY(other);
    QCOMPARE(other->familyName, u"Verdi"_s);
    QVERIFY(other->cohabiting);
}

void TestPeoplePages::ownChild_isDescribedAndComesBackToTheChildren()
{
    Corner corner;
    corner.world.toChildren();
    corner.press(u"A child who is not in this family"_s);
    QCOMPARE(corner.world.sitting.step(), Step::OwnChild);
    corner.forward();
    QCOMPARE(corner.window->currentPage()->question(), u"Who is the child?"_s);

    corner.write(u"Given name"_s, u"Amina"_s);
    corner.write(u"Family name"_s, u"D’Àmico"_s);
    corner.writeDate(0, QDate(2022, 2, 3));
    corner.press(u"Girl"_s);
    corner.forward();
    QCOMPARE(corner.window->currentPage()->question(), u"Where was Amina born?"_s);
    corner.write(u"Town or country of birth"_s, u"Manila"_s);
    corner.forward();
    QCOMPARE(corner.window->currentPage()->question(), u"Where was Amina born?"_s);
    corner.press(PeopleWords::noTaxCodeReason(u"new_in_italy"_s));
    corner.forward();
    QCOMPARE(corner.window->currentPage()->question(), u"Does Amina live with you?"_s);
    corner.forward();
    QCOMPARE(corner.world.sitting.step(), Step::OwnChild);
    corner.press(u"Yes"_s);
    corner.forward();

    QCOMPARE(corner.world.sitting.step(), Step::Children);
    QVERIFY(corner.button(u"Change the data of Amina"_s) != nullptr);
    const domain::Person kept = corner.world.sitting.sitting().declaredChildren.first();
    QCOMPARE(kept.fullName(), u"Amina D’Àmico"_s);
    QCOMPARE(kept.sex, domain::Sex::Female);
    QCOMPARE(kept.taxCodeNote, u"new_in_italy"_s);
}

void TestPeoplePages::ownChild_withDoubtfulCode_mayBeInsistedOn()
{
    Corner corner;
    corner.world.toChildren();
    corner.world.sitting.describeChild();
    corner.write(u"Given name"_s, u"Amina"_s);
    corner.write(u"Family name"_s, u"Verdi"_s);
    corner.writeDate(0, QDate(2022, 2, 4));
    corner.press(u"Girl"_s);
    corner.forward();
    corner.write(u"Town or country of birth"_s, u"Lecce"_s);
    corner.write(u"Tax code"_s,
                 domain::encodeTaxCode(u"Verdi"_s, u"Amina"_s, domain::Sex::Female, QDate(2022, 2, 3), u"E506"_s));
    corner.forward();
    QCOMPARE(corner.window->currentPage()->question(), u"Where was Amina born?"_s);

    corner.press(u"I checked: everything is right"_s);
    corner.forward();
    corner.press(u"Yes"_s);
    corner.forward();

    QCOMPARE(corner.world.sitting.step(), Step::Children);
    QCOMPARE(corner.world.sitting.sitting().declaredChildren.first().taxCodeNote, u"differs"_s);
}

void TestPeoplePages::unbornChild_needsOnlyTheDay()
{
    Corner corner;
    corner.world.toChildren();
    corner.world.sitting.describeChild();
    corner.press(u"Not born yet"_s);
    corner.writeDate(0, QDate(2026, 11, 22));
    corner.forward();
    QCOMPARE(corner.world.sitting.step(), Step::OwnChild);
    corner.writeDate(0, QDate(2027, 2, 14));
    corner.forward();

    QCOMPARE(corner.world.sitting.step(), Step::Children);
    QCOMPARE(corner.world.sitting.sitting().declaredChildren.first().source, domain::PersonSource::Unborn);
}

void TestPeoplePages::acts_missing_areNamedAndNothingIsLost()
{
    Corner corner;
    corner.world.toChildren();
    corner.chooseLuca();
    (void)corner.world.sitting.declareAuthority(as(ApplicantRole::Guardian));
    corner.walkToTheOperator();
    QCOMPARE(corner.world.sitting.step(), Step::Acts);
    corner.write(u"Number of the act"_s, u"R.G. 123/2025"_s);
    corner.forward();
    QCOMPARE(corner.world.sitting.step(), Step::Acts);
    QCOMPARE(corner.field(u"Number of the act"_s)->text(), u"R.G. 123/2025"_s);

    corner.write(u"Court or office"_s, u"Tribunale di Lecce"_s);
    corner.writeDate(0, QDate(2025, 3, 1));
    corner.press(u"I saw the act"_s);
    corner.forward();

    QCOMPARE(corner.world.sitting.step(), Step::Confirm);
    QVERIFY(corner.world.sitting.sitting().authorities[u"P2"_s].act.seen);
}

void TestPeoplePages::acts_notShown_endsOnTheDesk()
{
    Corner corner;
    corner.world.toChildren();
    corner.chooseLuca();
    (void)corner.world.sitting.declareAuthority(as(ApplicantRole::FosterCarer));
    corner.walkToTheOperator();

    corner.press(u"The act was not shown"_s);
    QCOMPARE(corner.world.sitting.step(), Step::Acts); // asked once more
    corner.forward();

    QCOMPARE(corner.world.sitting.step(), Step::Desk);
    QVERIFY(corner.world.store.saved.isEmpty());
}

void TestPeoplePages::confirm_impedimentAndSignature_excludeEachOther()
{
    Corner corner;
    corner.world.toChildren();
    corner.chooseLuca();
    (void)corner.world.sitting.declareAuthority({});
    corner.walkToTheOperator();
    const QString signedText = u"The parent read everything and signed in front of me"_s;
    const QString impediment = u"The parent cannot sign and declared it to me"_s;

    corner.press(signedText);
    QVERIFY(corner.world.sitting.isSigned());
    corner.press(impediment);
    QVERIFY(!corner.button(signedText)->isChecked());
    QVERIFY(corner.world.sitting.sitting().signature.impediment);
    corner.press(impediment);

    QVERIFY(!corner.world.sitting.isSigned());
    QVERIFY(!corner.window->currentPage()->bar().forwardEnabled);
}

void TestPeoplePages::confirm_secondSignature_isOfferedOnlyWhereAsked()
{
    const QString second = u"The other parent signed in front of me too"_s;
    for (const bool asked : {false, true}) {
        Corner corner;
        domain::Catalogue catalogue = KioskWorld::catalogue();
        if (asked)
            catalogue.policies.secondSignatureFor = {u"kindergarten"_s};
        corner.publish(catalogue);
        corner.world.toChildren();
        corner.chooseLuca();
        (void)corner.world.sitting.declareAuthority({});
        corner.walkToTheOperator();

        QCOMPARE(corner.button(second) != nullptr, asked);
    }
}

void TestPeoplePages::recognise_expiredDocument_asksForTheDeclaration()
{
    Corner corner;
    corner.world.signIn();
    corner.world.findGuardian();
    corner.world.examineDocument();
    corner.world.recogniser.setDocumentExpiry(QDate(2026, 11, 1));
    QVERIFY(!corner.window->currentPage()->bar().forwardEnabled);

    corner.press(u"The holder declares: my data have not changed"_s);

    QVERIFY(corner.window->currentPage()->bar().forwardEnabled);
    corner.forward();
    QCOMPARE(corner.world.sitting.step(), Step::Household);
    QCOMPARE(corner.world.sitting.sitting().recognition.assurance(), domain::AssuranceLevel::Low);
}

void TestPeoplePages::recognise_mismatch_asksForAReason()
{
    Corner corner;
    corner.world.signIn();
    corner.world.findGuardian();
    corner.world.examineDocument();
    corner.press(u"The document says another name or birth date"_s);
    corner.write(u"Family name on the document"_s, u"Rossi Bianchi"_s);
    corner.settle();
    QVERIFY(!corner.window->currentPage()->bar().forwardEnabled);

    corner.write(u"Family name: why do you go on?"_s, u"doppio cognome"_s);

    QVERIFY(corner.window->currentPage()->bar().forwardEnabled);
    corner.forward();
    QCOMPARE(corner.world.sitting.sitting().recognition.mismatches.size(), 1);
}

void TestPeoplePages::recognise_neverSaysEidas()
{
    for (const auto level :
         {domain::AssuranceLevel::Low, domain::AssuranceLevel::Substantial, domain::AssuranceLevel::High}) {
        const QString words = PeopleWords::assurance(level);
        QVERIFY(!words.contains(u"eidas"_s, Qt::CaseInsensitive));
        QVERIFY(words.startsWith(u"EU "_s));
        QVERIFY(words.endsWith(u"self-assessed"_s));
    }
}

void TestPeoplePages::household_protected_hidesTheAddressEverywhere()
{
    Corner corner;
    corner.world.registry.households[0].protectedAddress = true;
    corner.world.registry.households[0].address.street = u"VIA SEGRETA"_s;
    const auto shown = [&] {
        QString words;
        for (const QWidget *widget : corner.window->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *box = qobject_cast<const InfoBox *>(widget);
            words += widget->accessibleName() + widget->accessibleDescription() +
                     (label != nullptr ? label->text() : QString()) + (box != nullptr ? box->text() : QString());
        }
        return words;
    };
    corner.world.signIn();
    corner.world.findGuardian();
    corner.world.examineDocument();
    corner.world.sitting.confirmRecognition();
    corner.settle();
    QCOMPARE(corner.world.sitting.step(), Step::Household);
    QVERIFY(!shown().contains(u"SEGRETA"_s));
    corner.world.sitting.readHousehold();
    corner.world.sitting.handOverToGuardian();
    corner.chooseLuca();
    (void)corner.world.sitting.declareAuthority({});
    corner.walkToTheOperator();
    QVERIFY(!shown().contains(u"SEGRETA"_s));
    corner.world.sitting.setSigned(true);
    corner.world.sitting.confirm();
    QTRY_COMPARE(corner.world.sitting.step(), Step::Saved);
    corner.settle();
    QVERIFY(!shown().contains(u"SEGRETA"_s));
    QVERIFY(corner.world.store.saved.first().protectedAddress);
}

QTEST_MAIN(TestPeoplePages)
#include "tst_peoplepages.moc"
