#include "kioskworld.h"
#include "pagefaults.h"
#include "screenshots.h"
#include "ui/frame/bottombar.h"
#include "ui/frame/kioskwindow.h"
#include "ui/theme/look.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/buttons.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace clips;
using namespace clips::ui;
using clips::test::KioskWorld;
using clips::test::screens;
using journey::Step;

namespace {

Button *buttonWith(QWidget &window, const QString &words)
{
    for (Button *button : window.findChildren<Button *>()) {
        if (button->isVisible() && button->text().startsWith(words))
            return button;
    }
    return nullptr;
}

QString boxes(QWidget &window)
{
    QStringList texts;
    for (const InfoBox *box : window.findChildren<InfoBox *>())
        texts << box->title() << box->text();
    return texts.join(u'\n');
}

} // namespace

/// A family that is enrolled already, on the pages: no dead end, and what the rules say is read before sending.
class TestChangePages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadTypeface(); }
    void enrolledChild_isCorrectedOrGivenUp_data();
    void enrolledChild_isCorrectedOrGivenUp();
};

void TestChangePages::enrolledChild_isCorrectedOrGivenUp_data()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<QString>("language");
    for (int screen = 0; screen < 4; ++screen) {
        QTest::addRow("%s it", screens[screen].name) << screen << u"it"_s;
        QTest::addRow("%s en", screens[screen].name) << screen << u"en"_s;
    }
}

void TestChangePages::enrolledChild_isCorrectedOrGivenUp()
{
    QFETCH(int, screen);
    QFETCH(QString, language);
    QTranslator italian;
    const bool isItalian = language == u"it";
    if (isItalian) {
        QVERIFY(italian.load(QStringLiteral(CLIPS_BINARY_DIR "/translations/clips_it.qm")));
        QCoreApplication::installTranslator(&italian);
    }
    KioskWorld world;
    domain::KnownEnrolment known;
    known.id = QUuid::fromString(u"0193b2a0-0001-7000-9000-000000000001"_s);
    known.childId = u"P2"_s;
    known.service = domain::Service::Canteen;
    known.schoolYear = u"2026/2027"_s;
    known.receiptNumber = u"K01-2026-000007-P"_s;
    known.applicantId = u"P1"_s;
    known.presentedAt = QDateTime(QDate(2026, 9, 14), QTime(8, 0), Qt::UTC);
    known.answers = {{u"kind"_s, u"one"_s}, {u"phone"_s, u"+393331234567"_s}};
    world.registry.households[0].enrolments = {known};
    WindowOptions options;
    options.size = screens[screen].pixels;
    options.screenMm = screens[screen].mm;
    options.reduceMotion = true;
    options.shutterStays = std::chrono::milliseconds(1);
    options.canBeClosed = true;
    world.sitting.setDefaultLanguage(language);
    KioskWindow window(world.parts(), options);
    window.open();
    QStringList problems;
    const auto look = [&](const QString &name) {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        test::keepPicture(window, u"%1-%2-%3"_s.arg(QString::fromLatin1(screens[screen].name), language, name));
        for (const QString &fault : test::pageFaults(window))
            problems << name + u": "_s + fault;
    };

    world.toChildren();
    world.sitting.setChildChosen(u"P2"_s, true);
    world.sitting.chooseChildren();
    (void)world.sitting.declareAuthority({});
    QCOMPARE(world.sitting.step(), Step::Services);
    look(u"31-enrolled"_s);
    Button *giveUp = buttonWith(window, isItalian ? u"Rinunci:"_s : u"Give up:"_s);
    QVERIFY(giveUp);
    giveUp->click();
    QCoreApplication::processEvents();
    QCOMPARE(world.sitting.sitting().basket.first().kind, domain::ApplicationKind::Withdrawal);
    look(u"32-give-up"_s);
    Button *leave = buttonWith(window, isItalian ? u"Lasci com'è:"_s : u"Leave as it is:"_s);
    QVERIFY(leave);
    leave->click();
    QCoreApplication::processEvents();
    QVERIFY(world.sitting.sitting().basket.isEmpty());
    Button *correct = buttonWith(window, isItalian ? u"Corregga:"_s : u"Correct:"_s);
    QVERIFY(correct);
    correct->click();
    QCoreApplication::processEvents();
    look(u"33-correct"_s);
    window.currentPage()->goForward();
    QCOMPARE(world.sitting.step(), Step::Declarations);
    for (const domain::Declaration &declaration : world.sitting.declarations())
        world.sitting.setDeclarationMade(declaration.id, true);
    QVERIFY(world.sitting.makeDeclarations());
    QCOMPARE(world.sitting.step(), Step::CheckAnswers);
    look(u"34-check"_s);
    QVERIFY(boxes(window).contains(known.receiptNumber));

    // The clock is put back before the window: it stays on the page, with the reason.
    const QDateTime now = world.clock.nowUtc();
    world.clock.setWall(QDateTime(QDate(2026, 8, 1), QTime(9, 0), Qt::UTC));
    window.currentPage()->goForward();
    QCOMPARE(world.sitting.step(), Step::CheckAnswers);
    look(u"35-blocked"_s);
    QVERIFY(boxes(window).contains(isItalian ? u"Può fare domanda dal"_s : u"You can apply from"_s));
    world.clock.setWall(now);
    window.currentPage()->goForward();
    QCOMPARE(world.sitting.step(), Step::HandOverToOperator);
    QCoreApplication::removeTranslator(&italian);

    QCOMPARE(problems.join(u'\n'), QString());
}

QTEST_MAIN(TestChangePages)
#include "tst_changepages.moc"
