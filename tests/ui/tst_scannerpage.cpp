#include "kioskworld.h"
#include "pagefaults.h"
#include "screenlanguages.h"
#include "screenshots.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/codepicture.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clips;
using namespace clips::ui;
using clips::test::KioskWorld;
using clips::test::screens;
using journey::Step;

namespace {

/// A kiosk at its scanner check.
struct Check
{
    explicit Check(const test::Screen &screen, const QString &language)
    {
        world.sitting.setDefaultLanguage(language);
        speaking.follow(world.sitting);
        world.desk.scanner().setTestSymbol(QByteArrayList(29, QByteArray("10").repeated(14) + '1'));
        WindowOptions options;
        options.size = screen.pixels;
        options.screenMm = screen.mm;
        options.reduceMotion = true;
        options.canBeClosed = true;
        options.shutterStays = std::chrono::milliseconds(1);
        window = std::make_unique<KioskWindow>(world.parts(), options);
        window->open();
        world.signIn();
        world.sitting.openDesk();
        world.sitting.checkScanner();
    }

    void scan(const QString &text, int gapMs = 3)
    {
        journey::ScannerCheck &check = world.desk.scanner();
        check.take({}, u"F9"_s, 5000);
        for (const QChar c : text)
            check.take(QString(c), {}, gapMs);
        check.take(u"\r"_s, u"Return"_s, gapMs);
        QTRY_VERIFY(window->findChild<InfoBox *>(u"verdict"_s) != nullptr);
        QCoreApplication::processEvents();
    }

    test::ScreenLanguages speaking;
    KioskWorld world;
    std::unique_ptr<KioskWindow> window;
};

} // namespace

class TestScannerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadTypeface(); }
    void cleanup() { QApplication::closeAllWindows(); }
    void page_isWholeBeforeAndAfterAScan_data();
    void page_isWholeBeforeAndAfterAScan();
    void scanOnAWrongLayout_namesTheSettings();
    void slowScanner_isToldToBeProgrammed();
    void page_left_forgetsEverything();
};

void TestScannerPage::page_isWholeBeforeAndAfterAScan_data()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<QString>("language");
    for (int screen = 0; screen < 4; ++screen) {
        for (const QString &language : {u"it"_s, u"en"_s})
            QTest::addRow("%s %s", screens[screen].name, qPrintable(language)) << screen << language;
    }
}

void TestScannerPage::page_isWholeBeforeAndAfterAScan()
{
    QFETCH(int, screen);
    QFETCH(QString, language);
    Check check(screens[screen], language);
    QCOMPARE(check.world.sitting.step(), Step::Scanner);
    QCoreApplication::processEvents();
    const QString name = u"scanner-%1-%2"_s.arg(QString::fromLatin1(screens[screen].name), language);
    test::keepPicture(*check.window, name + u"-1"_s);
    QCOMPARE(test::pageFaults(*check.window).join(u'\n'), QString());
    QVERIFY(check.window->findChild<CodePicture *>()->isVisible());

    check.scan(journey::scannerTestCode());

    test::keepPicture(*check.window, name + u"-2"_s);
    QCOMPARE(test::pageFaults(*check.window).join(u'\n'), QString());
}

void TestScannerPage::scanOnAWrongLayout_namesTheSettings()
{
    Check check(screens[0], u"en"_s);

    check.scan(domain::remapped(journey::scannerTestCode(), domain::layoutOf(domain::ScannerLayout::ItalianOnUs)));

    QCOMPARE(check.window->findChild<InfoBox *>(u"verdict"_s)->title(), u"The scanner is understood"_s);
    const journey::ScannerReport report = check.world.desk.scanner().report();
    QCOMPARE(journey::layoutCode(report.layout), u"us_on_it"_s);
    QCOMPARE(report.prefix, u"f9"_s);
    QCOMPARE(report.suffix, u"enter"_s);
}

void TestScannerPage::slowScanner_isToldToBeProgrammed()
{
    Check check(screens[0], u"en"_s);
    journey::ScannerCheck &scanner = check.world.desk.scanner();
    for (const QChar c : journey::scannerTestCode())
        scanner.take(QString(c), {}, 120);

    QTRY_VERIFY(check.window->findChild<InfoBox *>(u"verdict"_s) != nullptr);

    QCOMPARE(check.window->findChild<InfoBox *>(u"verdict"_s)->title(), u"The scanner is as slow as fingers"_s);
}

void TestScannerPage::page_left_forgetsEverything()
{
    Check check(screens[0], u"en"_s);
    check.scan(u"SMPLCU21C07E506T"_s);

    check.world.sitting.back();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    QCOMPARE(check.world.sitting.step(), Step::Desk);
    QVERIFY(!check.world.desk.scanner().isActive());
    QVERIFY(check.world.desk.scanner().keys().isEmpty());
    QVERIFY(check.window->findChild<InfoBox *>(u"verdict"_s) == nullptr);
}

QTEST_MAIN(TestScannerPage)
#include "tst_scannerpage.moc"
