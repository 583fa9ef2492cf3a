#include "kioskworld.h"
#include "pagewalk.h"
#include "screenlanguages.h"
#include "ui/frame/overlay.h"
#include "ui/frame/roleband.h"
#include "ui/keyboard/keyboard.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldbox.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clips;
using namespace clips::ui;
using clips::test::KioskWorld;
using clips::test::screens;
using clips::test::Walk;
using journey::Step;

namespace {

QJsonValue rightAnswer(const journey::SittingController &sitting)
{
    return sitting.currentQuestion()->id == u"kind" ? QJsonValue(u"one"_s) : QJsonValue(u"+393331234567"_s);
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyPage_isWholeLargeAndNamed_data();
    void everyPage_isWholeLargeAndNamed();
    void operatorPages_areWholeLargeAndNamed_data();
    void operatorPages_areWholeLargeAndNamed();
    void lockButton_onAPageOfTheGuardian_asksForThePin();
    void idleOperator_isAskedThenLocked();
    void pinField_onTheLowestScreen_keepsItsKeys();
    void stop_asksOnceAndEndsBehindTheShutter();
    void sitting_afterItsEnd_leavesNoNameOnThePages();
};

void TestPages::initTestCase()
{
    loadTypeface();
}

void TestPages::cleanup()
{
    QApplication::closeAllWindows();
}

void TestPages::everyPage_isWholeLargeAndNamed_data()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<int>("contrast");
    QTest::addColumn<bool>("large");
    QTest::addColumn<QString>("language");
    for (int screen = 0; screen < 4; ++screen) {
        for (const char *language : {"it", "en"}) {
            QTest::addRow("%s %s light", screens[screen].name, language)
                << screen << 0 << false << QString::fromLatin1(language);
            QTest::addRow("%s %s large", screens[screen].name, language)
                << screen << 0 << true << QString::fromLatin1(language);
            QTest::addRow("%s %s dark", screens[screen].name, language)
                << screen << 1 << false << QString::fromLatin1(language);
        }
    }
    for (const char *language : {"ro", "sq", "fr", "fil", "si", "ar"}) {
        for (const int screen : {0, 2})
            QTest::addRow("%s %s light", screens[screen].name, language)
                << screen << 0 << false << QString::fromLatin1(language);
    }
}

void TestPages::everyPage_isWholeLargeAndNamed()
{
    QFETCH(int, screen);
    QFETCH(int, contrast);
    QFETCH(bool, large);
    QFETCH(QString, language);
    test::ScreenLanguages speaking;
    Walk walk(screens[screen], {Contrast(contrast), large ? TextSize::Large : TextSize::Normal}, language);
    KioskWorld &world = walk.world;
    speaking.follow(world.sitting);
    ports::SyncStatus status;
    status.line = ports::SyncStatus::Line::Offline;
    status.queue.waiting = 4;
    world.desk.setSyncStatus(status);

    walk.look(u"01-attract"_s);
    world.sitting.callOperator();
    walk.look(u"02-signin"_s);
    walk.window->findChild<Card *>(u"op1"_s)->click();
    walk.look(u"03-pin"_s);
    world.session.signIn(u"op1"_s, u"0000"_s);
    QTest::qWait(5);
    walk.look(u"04-wrongpin"_s);
    world.session.signIn(u"op1"_s, u"2468"_s);
    QTRY_COMPARE(world.sitting.step(), Step::Recognise);
    walk.look(u"05-recognise"_s);
    world.recogniser.search(u"Ro"_s);
    walk.look(u"06-reason"_s);
    world.recogniser.giveReason(domain::SearchReason::WithoutCard, {});
    walk.look(u"06-matches"_s);
    world.findGuardian();
    walk.look(u"07-person"_s);
    world.examineDocument();
    world.recogniser.setTicked(domain::RecognitionCheck::NoTampering, false);
    walk.look(u"08-checks"_s);
    world.recogniser.setTicked(domain::RecognitionCheck::NoTampering, true);
    world.sitting.confirmRecognition();
    walk.look(u"09-household"_s);
    world.sitting.readHousehold();
    walk.look(u"10-handover"_s);
    world.sitting.handOverToGuardian();
    walk.window->currentPage()->goForward();
    walk.look(u"11-children-missing"_s);
    world.sitting.setChildChosen(u"P2"_s, true);
    world.sitting.setChildChosen(u"P3"_s, true);
    walk.window->currentPage()->enter();
    walk.look(u"12-children"_s);
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});
    world.sitting.setServiceChosen(domain::Service::Canteen, true);
    walk.window->currentPage()->enter();
    walk.look(u"13-services"_s);
    world.sitting.chooseServices();
    world.sitting.setServiceChosen(domain::Service::Kindergarten, true);
    world.sitting.chooseServices();
    QCOMPARE(world.sitting.step(), Step::Questions);
    walk.look(u"14-question"_s);
    walk.window->bar()->button(BottomBar::Stop)->click();
    walk.look(u"15-stop"_s);
    walk.window->overlay()->dismiss();
    walk.window->bar()->button(BottomBar::Language)->click();
    walk.look(u"16-language"_s);
    walk.window->overlay()->dismiss();

    while (world.sitting.step() == Step::Questions)
        QVERIFY(world.sitting.answer(rightAnswer(world.sitting)).isEmpty());
    walk.look(u"17-declarations"_s);
    for (const domain::Declaration &declaration : world.sitting.declarations())
        world.sitting.setDeclarationMade(declaration.id, true);
    QVERIFY(world.sitting.makeDeclarations());
    walk.look(u"18-check"_s);
    world.sitting.checkAnswers();
    walk.look(u"19-handback"_s);
    world.sitting.handOverToOperator(u"2468"_s);
    QTRY_COMPARE(world.sitting.step(), Step::Confirm);
    world.sitting.setSigned(true);
    walk.look(u"20-confirm"_s);
    world.store.failure = ports::StoreError::DiskFull;
    world.sitting.confirm();
    QTest::qWait(5);
    walk.look(u"21-notsaved"_s);
    world.store.failure.reset();
    world.sitting.confirm();
    QTRY_COMPARE(world.sitting.step(), Step::Saved);
    world.printer.tell(ports::PrintProgress::State::Waiting, u"media-empty"_s);
    walk.look(u"22-saved"_s);
    world.sitting.finish();
    QTRY_COMPARE(world.sitting.step(), Step::Attract);
    walk.look(u"23-attract-again"_s);

    QCOMPARE(walk.problems.join(u'\n'), QString());
}

void TestPages::operatorPages_areWholeLargeAndNamed_data()
{
    everyPage_isWholeLargeAndNamed_data();
}

void TestPages::operatorPages_areWholeLargeAndNamed()
{
    QFETCH(int, screen);
    QFETCH(int, contrast);
    QFETCH(bool, large);
    QFETCH(QString, language);
    QTranslator italian;
    if (language == u"it") {
        QVERIFY(italian.load(QStringLiteral(CLIPS_BINARY_DIR "/translations/clips_it.qm")));
        QCoreApplication::installTranslator(&italian);
    }
    Walk walk(screens[screen], {Contrast(contrast), large ? TextSize::Large : TextSize::Normal}, language);
    KioskWorld &world = walk.world;

    const auto later = [&walk](qint64 ms) {
        walk.world.clock.advanceMs(ms);
        walk.window->somebodyIsHere();
    };
    world.sitting.callOperator();
    walk.window->findChild<Card *>(u"op1"_s)->click();
    for (int i = 0; i < 20; ++i) {
        later(15 * 60'000);
        world.session.signIn(u"op1"_s, u"0000"_s);
        QTRY_VERIFY(!world.session.isVerifying());
    }
    walk.look(u"30-needs-supervisor"_s);
    for (QAbstractButton *button : walk.window->currentPage()->findChildren<OutlinedButton *>())
        button->click();
    walk.look(u"31-supervisor-unlocks"_s);
    later(15 * 60'000);
    world.session.unlock(u"op1"_s, u"op2"_s, u"1357"_s);
    QTRY_VERIFY(!world.session.isVerifying());
    walk.look(u"32-unlocked"_s);
    world.session.signIn(u"op1"_s, u"0000"_s);
    QTRY_VERIFY(!world.session.isVerifying());
    for (int i = 0; i < 4; ++i) {
        world.session.signIn(u"op1"_s, u"0000"_s);
        QTRY_VERIFY(!world.session.isVerifying());
    }
    world.session.signIn(u"op2"_s, u"1357"_s);
    QTRY_COMPARE(world.sitting.step(), Step::Recognise);
    world.sitting.openDesk();
    walk.look(u"33-desk"_s);
    world.emergency.setPolicy(24, u"Determina dirigenziale n. 12 del 3 novembre 2026"_s);
    world.sitting.openEmergency();
    walk.look(u"34-emergency-start"_s);
    walk.window->currentPage()->goForward();
    walk.look(u"35-emergency-no-cause"_s);
    QCOMPARE(world.emergency.start(u"Determina dirigenziale n. 12 del 3 novembre 2026"_s, domain::EmergencyCause::Other,
                                   u"trasloco della sala macchine"_s),
             journey::EmergencyProblem::None);
    QTRY_VERIFY(world.emergency.open());
    world.emergencies.kept.first().days = {{QDate(2026, 11, 23), 2}, {QDate(2026, 11, 24), 1}};
    for (int n = 1; n <= 3; ++n) {
        world.emergencies.entered.append({domain::ReceiptNumber::make(u"K03"_s, 2026, n)->text(), world.clock.nowUtc(),
                                          QUuid(), domain::Service::Canteen, n == 1 ? u"2026/0012345"_s : QString()});
    }
    later(25 * 3600'000);
    world.emergency.refresh();
    walk.look(u"36-emergency-open"_s);
    world.sitting.back();
    walk.look(u"37-desk-emergency"_s);
    domain::DayClosing &counted = world.closings.counted;
    counted.from = world.clock.nowUtc().addSecs(-24 * 3600);
    counted.all = {41, 36, 3, 1, 1, 20, 19, 2, 4};
    counted.operators = {{u"op1"_s, {30, 27, 2, 1, 0, 14, 14, 2, 3}}, {u"op2"_s, {11, 9, 1, 0, 1, 6, 5, 0, 1}}};
    counted.open = {{domain::ReceiptNumber::make(u"K03"_s, 2026, 19)->text(), domain::Service::Transport,
                     domain::EnrolmentState::Quarantined}};
    world.sitting.openClosing();
    QTRY_VERIFY(world.closing.sinceLast());
    walk.look(u"38-closing"_s);
    QVERIFY(world.closing.sign(u"1357"_s));
    QTRY_COMPARE(world.printer.closings.size(), 1);
    world.printer.tell(ports::PrintProgress::State::Printed);
    walk.look(u"39-closed"_s);
    world.sitting.back();
    world.sitting.lock();
    QTRY_COMPARE(world.sitting.step(), Step::SignIn);
    walk.look(u"40-locked"_s);

    QCOMPARE(walk.problems.join(u'\n'), QString());
}

void TestPages::lockButton_onAPageOfTheGuardian_asksForThePin()
{
    Walk walk(screens[0], {}, u"en"_s);
    walk.world.toChildren();
    QAbstractButton *lock = walk.window->bar()->button(BottomBar::Lock);
    QVERIFY(lock->isVisible());

    lock->click();

    QTRY_COMPARE(walk.world.sitting.step(), Step::SignIn);
    QVERIFY(!walk.world.session.current());
    QCOMPARE(walk.world.drafts.drafts.size(), 2); // the sitting, and where it was
    QVERIFY(!lock->isVisible());
}

void TestPages::idleOperator_isAskedThenLocked()
{
    Walk walk(screens[0], {}, u"en"_s);
    walk.world.signIn();

    walk.world.clock.advanceMs(99'000);
    QTest::qWait(600);
    QVERIFY(!walk.window->overlay()->isVisible());
    walk.world.clock.advanceMs(2'000);
    QTRY_VERIFY(walk.window->overlay()->isVisible());
    QCOMPARE(walk.world.sitting.step(), Step::Recognise);
    walk.world.clock.advanceMs(20'000);

    QTRY_COMPARE(walk.world.sitting.step(), Step::SignIn);
    QVERIFY(!walk.world.session.current());
}

void TestPages::pinField_onTheLowestScreen_keepsItsKeys()
{
    Walk walk(screens[3], {Contrast::Light, TextSize::Large}, u"en"_s);
    QVERIFY(QTest::qWaitForWindowActive(walk.window.get()));
    walk.world.sitting.callOperator();

    walk.window->findChild<Card *>(u"op1"_s)->click();

    QTRY_VERIFY(walk.window->keyboard()->isVisible());
    QCoreApplication::processEvents();
    QVERIFY(walk.window->keyboard()->isVisible());
    auto *field = qobject_cast<TextField *>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    QVERIFY(!field->visibleRegion().isEmpty());
}

void TestPages::stop_asksOnceAndEndsBehindTheShutter()
{
    Walk walk(screens[0], {}, u"en"_s);
    walk.world.toChildren();

    walk.window->bar()->button(BottomBar::Stop)->click();
    QVERIFY(walk.window->overlay()->isVisible());
    QCOMPARE(walk.world.sitting.step(), Step::Children);
    Q_EMIT walk.window->overlay()->chosen(1);

    QTRY_COMPARE(walk.world.sitting.step(), Step::Attract);
    QVERIFY(!walk.window->overlay()->isVisible());
}

void TestPages::sitting_afterItsEnd_leavesNoNameOnThePages()
{
    Walk walk(screens[0], {}, u"en"_s);
    walk.world.toChildren();
    walk.world.sitting.stop();
    QTRY_COMPARE(walk.world.sitting.step(), Step::Attract);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    for (const QWidget *widget : walk.window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        const QString words = widget->accessibleName() + widget->accessibleDescription() +
                              (label != nullptr ? label->text() : QString()) +
                              (field != nullptr ? field->text() : QString());
        QVERIFY2(!words.contains(u"Rossi"_s), qPrintable(test::nameOf(widget)));
        QVERIFY2(!words.contains(u"CA00000AA"_s), qPrintable(test::nameOf(widget)));
    }
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
