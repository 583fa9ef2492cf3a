#include "kioskworld.h"
#include "pagefaults.h"
#include "screenshots.h"
#include "support/sampleenrolments.h"
#include "ui/theme/look.h"
#include "ui/widgets/buttons.h"

#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace clips;
using namespace clips::ui;
using clips::test::KioskWorld;
using clips::test::screens;
using domain::OutcomeState;
using journey::Step;

namespace {

QList<Button *> buttonsWith(KioskWindow &window, const QString &words)
{
    QList<Button *> found;
    for (Button *button : window.currentPage()->findChildren<Button *>()) {
        if (!button->isHidden() && button->text().startsWith(words))
            found.append(button);
    }
    return found;
}

/// An application of the family's mother for the child P2.
domain::Enrolment application(const KioskWorld &world, int n, const QString &schoolYear)
{
    const domain::Household &home = world.registry.households.first();
    domain::Enrolment one = testing::sampleEnrolment(n, 0);
    one.service = domain::Service::Canteen;
    one.schoolYear = schoolYear;
    one.presentedAt = world.clock.nowUtc();
    one.applicant = *home.member(u"P1"_s);
    one.child = *home.member(u"P2"_s);
    one.formVersion = u"t1"_s;
    one.answers = {{u"kind"_s, u"one"_s}, {u"contact_phone"_s, u"+393331234567"_s}};
    return one;
}

WindowOptions optionsFor(int screen)
{
    WindowOptions options;
    options.size = screens[screen].pixels;
    options.screenMm = screens[screen].mm;
    options.reduceMotion = true;
    options.shutterStays = std::chrono::milliseconds(1);
    options.canBeClosed = true;
    return options;
}

/// A kiosk and its window in one language; pictures and faults of each page that is looked at.
struct Looked
{
    KioskWorld world;
    QTranslator italian;
    QStringList problems;
    std::unique_ptr<KioskWindow> window;
    QString prefix;

    Looked(int screen, const QString &language)
        : prefix(QString::fromLatin1(screens[screen].name) + u'-' + language)
    {
        if (language == u"it" && italian.load(QStringLiteral(CLIPS_BINARY_DIR "/translations/clips_it.qm")))
            QCoreApplication::installTranslator(&italian);
        world.sitting.setDefaultLanguage(language);
        window = std::make_unique<KioskWindow>(world.parts(), optionsFor(screen));
        window->open();
    }
    ~Looked() { QCoreApplication::removeTranslator(&italian); }

    void look(const QString &name)
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        test::keepPicture(*window, prefix + u'-' + name);
        for (const QString &fault : test::pageFaults(*window))
            problems << name + u": "_s + fault;
    }
    [[nodiscard]] bool press(const QString &words, int which = 0)
    {
        QCoreApplication::processEvents();
        const QList<Button *> found = buttonsWith(*window, words);
        if (found.size() <= which)
            return false;
        found[which]->click();
        QCoreApplication::processEvents();
        return true;
    }
    [[nodiscard]] QString texts() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the page has thrown away
        QString all;
        for (const QWidget *widget : window->currentPage()->findChildren<QWidget *>())
            all += widget->accessibleName() + u'\n' + widget->accessibleDescription() + u'\n';
        return all;
    }
};

void addScreens()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<QString>("language");
    for (int screen : {0, 2}) {
        QTest::addRow("%s it", screens[screen].name) << screen << u"it"_s;
        QTest::addRow("%s en", screens[screen].name) << screen << u"en"_s;
    }
}

} // namespace

/// What the office answered: at the desk, and on the cards of the family it is about.
class TestAnswersPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadTypeface(); }
    void answers_areReadAtTheDesk_andTheUpdatedReceiptPrinted_data() { addScreens(); }
    void answers_areReadAtTheDesk_andTheUpdatedReceiptPrinted();
    void family_seesHowFarTheOfficeIs_readsItsReceipt_andGivesUpTheOtherYear_data() { addScreens(); }
    void family_seesHowFarTheOfficeIs_readsItsReceipt_andGivesUpTheOtherYear();
    void receiptOfAnotherAdult_isNotOffered();
};

void TestAnswersPages::answers_areReadAtTheDesk_andTheUpdatedReceiptPrinted()
{
    QFETCH(int, screen);
    QFETCH(QString, language);
    Looked seen(screen, language);
    KioskWorld &world = seen.world;
    const bool isItalian = language == u"it";
    const domain::Enrolment first = application(world, 1, u"2026/2027"_s);
    const domain::Enrolment second = application(world, 2, u"2026/2027"_s);
    QVERIFY(world.store.confirm({first}, {}).result());
    QVERIFY(world.store.confirm({second}, {}).result());
    world.store.rows[0].protocolNumber = u"2026/0000007"_s;
    world.store.rows[0].notice = domain::PaymentNotice{u"301000000000000144"_s, 4550, u"80008510754"_s};
    const auto body = [&](const domain::Enrolment &one) { return world.store.body(one.id).result().value(); };
    world.answerStore.kept = {
        {world.store.rows[0],
         {OutcomeState::WaitingList, u"no_place_left"_s, 3, u"Le scriviamo appena si libera un posto."_s,
          world.clock.nowUtc()},
         body(first)},
        {world.store.rows[1], {OutcomeState::Admitted, {}, 0, {}, world.clock.nowUtc().addDays(-1)}, body(second)}};
    world.signIn();
    world.sitting.openDesk();
    QCOMPARE(world.sitting.step(), Step::Desk);
    seen.look(u"51-desk"_s);

    QVERIFY(seen.press(isItalian ? u"Leggi le risposte"_s : u"Read the answers"_s));
    QCOMPARE(world.sitting.step(), Step::Answers);
    seen.look(u"52-answers"_s);
    QVERIFY2(!seen.texts().contains(first.child.givenName), qPrintable(seen.texts()));
    QVERIFY(seen.press(isItalian ? u"Apri"_s : u"Open"_s));
    seen.look(u"53-answer"_s);
    QCOMPARE(world.answerStore.openedBy, QStringList{u"op1"_s});
    QCOMPARE(world.answers.unread(), 1);
    const QString said = seen.texts();
    for (const QString &words : {first.child.givenName, u"2026/0000007"_s, u"3010 0000 0000 0001 44"_s, u"45"_s,
                                 u"Le scriviamo"_s, isItalian ? u"non ci sono più posti"_s : u"no place is left"_s})
        QVERIFY2(said.contains(words), qPrintable(words));

    seen.window->currentPage()->goForward();
    QCOMPARE(world.printer.receipts.size(), 1);
    QCOMPARE(world.printer.receipts.first().copy, 1);
    QCOMPARE(world.printer.receipts.first().lines.first().notice, world.store.rows[0].notice);
    world.printer.tell(ports::PrintProgress::State::Printed);
    seen.look(u"54-printed"_s);
    QVERIFY(seen.window->currentPage()->goBack());
    seen.look(u"55-answers-again"_s);
    QVERIFY2(!seen.texts().contains(first.child.givenName), qPrintable(seen.texts()));
    world.sitting.back();
    QCOMPARE(world.sitting.step(), Step::Desk);
    QCOMPARE(seen.problems.join(u'\n'), QString());
}

void TestAnswersPages::family_seesHowFarTheOfficeIs_readsItsReceipt_andGivesUpTheOtherYear()
{
    QFETCH(int, screen);
    QFETCH(QString, language);
    Looked seen(screen, language);
    KioskWorld &world = seen.world;
    const bool isItalian = language == u"it";
    QVERIFY(world.store.confirm({application(world, 1, u"2026/2027"_s)}, {}).result());
    QVERIFY(world.store.confirm({application(world, 2, u"2027/2028"_s)}, {}).result());
    world.store.rows[0].answer = domain::OfficeAnswer{OutcomeState::WaitingList, {}, 3};
    world.store.rows[1].answer = domain::OfficeAnswer{OutcomeState::Accepted};
    world.toChildren();
    world.sitting.setChildChosen(u"P2"_s, true);
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});
    QCOMPARE(world.sitting.step(), Step::Services);
    seen.look(u"55-both-years"_s);

    const QString cards = seen.texts();
    QVERIFY(cards.contains(isItalian ? u"In lista d'attesa, al posto 3"_s : u"On the waiting list, place 3"_s));
    QVERIFY(cards.contains(isItalian ? u"Il posto è Suo"_s : u"The place is yours"_s));

    QVERIFY(seen.press(isItalian ? u"Rinunci:"_s : u"Give up:"_s, 1));
    const QList<domain::BasketItem> &basket = world.sitting.sitting().basket;
    QCOMPARE(basket.size(), 1);
    QCOMPARE(basket.first().schoolYear, u"2027/2028"_s);
    QCOMPARE(basket.first().replaces.receiptNumber, world.store.rows[1].receiptNumber);
    world.sitting.setChangeChosen(domain::Service::Canteen, domain::ApplicationKind::Correction, u"2026/2027"_s);
    QCOMPARE(basket.size(), 2);

    QVERIFY(seen.press(isItalian ? u"Veda la ricevuta:"_s : u"See the receipt:"_s));
    QCOMPARE(world.sitting.step(), Step::Receipt);
    seen.look(u"56-receipt"_s);
    const QString said = seen.texts();
    const domain::Person &mother = *world.registry.households.first().member(u"P1"_s);
    QVERIFY(said.contains(mother.fullName()));
    QVERIFY2(!said.contains(mother.taxCode), "masked as on the paper");
    QVERIFY(world.printer.receipts.isEmpty());
    seen.window->currentPage()->goForward();
    seen.window->currentPage()->goForward();
    seen.look(u"57-copy"_s);
    QCOMPARE(world.printer.receipts.size(), 1); // one copy for one showing
    QCOMPARE(world.printer.receipts.first().copy, 1);
    world.sitting.back();
    QCOMPARE(world.sitting.step(), Step::Services);
    QCOMPARE(world.sitting.sitting().basket.size(), 2);
    QCOMPARE(seen.problems.join(u'\n'), QString());
}

void TestAnswersPages::receiptOfAnotherAdult_isNotOffered()
{
    Looked seen(0, u"en"_s);
    KioskWorld &world = seen.world;
    domain::Enrolment other = application(world, 1, u"2026/2027"_s);
    other.applicant.id = u"P9"_s;
    other.applicant.taxCode = u"RSSMRA85T10A562S"_s;
    QVERIFY(world.store.confirm({other}, {}).result());
    const QString number = world.store.rows[0].receiptNumber;
    world.toChildren();
    world.sitting.setChildChosen(u"P2"_s, true);
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});

    QVERIFY(!seen.press(u"See the receipt:"_s));
    world.sitting.seeReceipt(number);
    QCOMPARE(world.sitting.step(), Step::Services);
    QStringList failed;
    QObject::connect(&world.receipts, &journey::ReceiptDesk::showFailed, seen.window.get(),
                     [&] { failed.append(u"not found"_s); });
    world.receipts.show(number, world.registry.households.first().members.first().taxCode, world.sitting.published(),
                        u"en"_s);
    QTRY_COMPARE(failed.size(), 1);
    world.receipts.printShown();
    QVERIFY(world.printer.receipts.isEmpty());
}

QTEST_MAIN(TestAnswersPages)
#include "tst_answerspages.moc"
