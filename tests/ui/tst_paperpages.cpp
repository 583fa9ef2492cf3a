#include "pagewalk.h"
#include "screenlanguages.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/detailcard.h"

using namespace Qt::StringLiterals;
using namespace clips;
using namespace clips::ui;
using clips::test::KioskWorld;
using clips::test::Walk;
using journey::Step;
using State = ports::PrintProgress::State;

/// The pages that tell what the paper is doing: the guardian's last one and the operator's desk.
class TestPaperPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::loadTypeface(); }
    void savedPage_saysEachOutcomeInEachLanguage_data();
    void savedPage_saysEachOutcomeInEachLanguage();
    void savedPage_asksOnlyWhereThePrinterCannotTell();
    void desk_offersWhatWasNotPrinted_data();
    void desk_offersWhatWasNotPrinted();
    void desk_saysWhyACopyCouldNotBeMade();
};

namespace {

QAbstractButton *button(const Walk &walk, const char *name)
{
    return walk.window->currentPage()->findChild<QAbstractButton *>(QString::fromLatin1(name));
}

/// The buttons of cards, by what they are named for who listens.
QAbstractButton *rowButton(const Walk &walk, const QString &beginning)
{
    for (QAbstractButton *one : walk.window->currentPage()->findChildren<QAbstractButton *>()) {
        if (one->accessibleName().startsWith(beginning))
            return one;
    }
    return nullptr;
}

QString cardTexts(const Walk &walk)
{
    QStringList texts;
    for (const DetailCard *card : walk.window->currentPage()->findChildren<DetailCard *>())
        texts << card->accessibleName() << card->accessibleDescription();
    return texts.join(u'\n');
}

} // namespace

void TestPaperPages::savedPage_saysEachOutcomeInEachLanguage_data()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<QString>("language");
    for (const char *language : {"it", "en", "ro", "sq", "fr", "fil", "si", "ar"}) {
        for (const int screen : {0, 2})
            QTest::addRow("%s %s", test::screens[screen].name, language) << screen << QString::fromLatin1(language);
    }
}

void TestPaperPages::savedPage_saysEachOutcomeInEachLanguage()
{
    QFETCH(int, screen);
    QFETCH(QString, language);
    test::ScreenLanguages speaking;
    Walk walk(test::screens[screen], {}, language);
    speaking.follow(walk.world.sitting);
    walk.world.toSaved();

    QSet<QString> titles;
    const auto look = [&](State state, const char *reason, const char *name) {
        walk.world.printer.tell(state, QString::fromLatin1(reason));
        walk.look(QString::fromLatin1(name));
        titles.insert(walk.window->currentPage()->findChild<Card *>(u"printCard"_s)->title());
    };
    look(State::Preparing, "", "60-preparing");
    look(State::Printing, "", "61-printing");
    look(State::Waiting, "media-empty", "62-no-paper");
    look(State::Waiting, "cover-open", "63-cover-open");
    look(State::Waiting, "printer-off", "64-printer-off");
    look(State::Waiting, "paused", "65-paused");
    look(State::Failed, "rejected", "66-rejected");
    look(State::Failed, "canceled", "67-canceled");
    look(State::Printed, "", "68-printed");
    walk.world.printer.mustAsk = true;
    look(State::Printed, "", "69-in-your-hand");
    QVERIFY2(button(walk, "inHandButton")->isVisible() && button(walk, "printAgainButton")->isVisible(),
             "the question and its answers stand on two pages");

    QCOMPARE(titles.size(), 10);
    QCOMPARE(walk.problems.join(u'\n'), QString());
}

void TestPaperPages::savedPage_asksOnlyWhereThePrinterCannotTell()
{
    Walk walk(test::screens[0], {}, u"it"_s);
    walk.world.toSaved();
    walk.world.printer.tell(State::Printed);
    QVERIFY(!button(walk, "inHandButton")->isVisible());
    QVERIFY(!button(walk, "printAgainButton")->isVisible());

    walk.world.printer.mustAsk = true;
    walk.world.printer.tell(State::Printed);
    QTRY_VERIFY(button(walk, "inHandButton")->isVisible());
    QVERIFY(walk.window->currentPage()->bar().forwardEnabled);
    button(walk, "printAgainButton")->click();
    QTRY_COMPARE(walk.world.printer.receipts.size(), 4);
    QCOMPARE(walk.world.printer.receipts.last().copy, 1);
    QTRY_VERIFY(!button(walk, "inHandButton")->isVisible());

    walk.world.printer.tell(State::Printed);
    QTRY_VERIFY(button(walk, "inHandButton")->isVisible());
    button(walk, "inHandButton")->click();
    QTRY_VERIFY(!button(walk, "inHandButton")->isVisible());
    QCOMPARE(walk.world.store.prints.rows.last().state, ports::PrintState::Confirmed);
    walk.world.sitting.finish();
    QTRY_COMPARE(walk.world.sitting.step(), Step::Attract);
}

void TestPaperPages::desk_offersWhatWasNotPrinted_data()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<QString>("language");
    for (const int screen : {0, 2}) {
        for (const char *language : {"it", "en"})
            QTest::addRow("%s %s", test::screens[screen].name, language) << screen << QString::fromLatin1(language);
    }
}

void TestPaperPages::desk_offersWhatWasNotPrinted()
{
    QFETCH(int, screen);
    QFETCH(QString, language);
    test::ScreenLanguages speaking;
    Walk walk(test::screens[screen], {}, language);
    KioskWorld &world = walk.world;
    speaking.follow(world.sitting);
    world.toSaved();
    const QString number = world.receipts.receiptNumber();
    world.printer.tell(State::Failed, u"canceled"_s);
    world.sitting.finish();
    QTRY_COMPARE(world.sitting.step(), Step::Attract);
    QTRY_COMPARE(world.receipts.unprinted().size(), 1);

    world.sitting.callOperator();
    world.session.signIn(u"op1"_s, u"2468"_s);
    QTRY_COMPARE(world.sitting.step(), Step::Desk); // before new work
    world.desk.setPrinterReason(u"media-empty"_s);
    walk.look(u"70-desk-unprinted"_s);
    QVERIFY(cardTexts(walk).contains(number));
    const bool italian = language == u"it";
    QVERIFY(cardTexts(walk).contains(italian ? u"1 ricevuta non stampata"_s : u"1 receipt not printed"_s));
    QAbstractButton *print = rowButton(walk, italian ? u"Stampa: "_s : u"Print: "_s);
    QVERIFY(print);
    print->click();
    QTRY_COMPARE(world.printer.receipts.size(), 4);
    QCOMPARE(world.printer.receipts.last().copy, 1);
    QTRY_VERIFY(!cardTexts(walk).contains(italian ? u"1 ricevuta non stampata"_s : u"1 receipt not printed"_s));
    world.printer.tell(State::Waiting, u"media-empty"_s);
    walk.look(u"71-desk-waiting"_s);

    world.printer.tell(State::Failed, u"interrupted"_s);
    QTRY_COMPARE(world.receipts.unprinted().size(), 1);
    walk.look(u"72-desk-interrupted"_s);
    QAbstractButton *waive = rowButton(walk, italian ? u"Non serve: "_s : u"Not needed: "_s);
    QVERIFY(waive);
    waive->click();
    QTRY_VERIFY(world.receipts.unprinted().isEmpty());
    walk.look(u"73-desk-waived"_s);
    world.sitting.startSitting();
    QCOMPARE(world.sitting.step(), Step::Recognise);

    QCOMPARE(walk.problems.join(u'\n'), QString());
}

void TestPaperPages::desk_saysWhyACopyCouldNotBeMade()
{
    Walk walk(test::screens[0], {}, u"en"_s);
    walk.world.signIn();
    walk.world.sitting.openDesk();
    const QString number = domain::ReceiptNumber::make(u"K03"_s, 2026, 9)->text();

    walk.world.receipts.reprint(number, walk.world.sitting.published(), u"it"_s);

    QTRY_VERIFY(cardTexts(walk).contains(u"This kiosk does not have this receipt"_s));
    QVERIFY(cardTexts(walk).contains(number));
    walk.look(u"74-desk-no-copy"_s);
    QCOMPARE(walk.problems.join(u'\n'), QString());
}

QTEST_MAIN(TestPaperPages)
#include "tst_paperpages.moc"
