#include "domain/languages.h"
#include "kioskworld.h"
#include "pagefaults.h"
#include "rules/courtesytexts.h"
#include "screenlanguages.h"
#include "screenshots.h"
#include "ui/frame/overlay.h"
#include "ui/pages/attractpage.h"
#include "ui/theme/themescope.h"
#include "ui/widgets/buttons.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QRawFont>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clips;
using namespace clips::ui;
using clips::test::KioskWorld;
using clips::test::screens;
using journey::Step;

namespace {

QByteArray fileOf(const QString &path)
{
    QFile file(QStringLiteral(CLIPS_SOURCE_DIR) + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a file of the sources is missing");
    return file.readAll();
}

rules::CourtesyTexts courtesyTexts()
{
    rules::CourtesyTexts texts;
    for (const QString &language : domain::guardianLanguages().mid(2)) {
        if (!texts.add(language, fileOf(u"translations/texts_%1.json"_s.arg(language))))
            qFatal("the texts of a language are not pairs");
    }
    return texts;
}

/// Everything a language says: program, forms, declarations.
QString wordsOf(const QString &language)
{
    return QString::fromUtf8(fileOf(u"translations/clips_%1.ts"_s.arg(language))) +
           (language.size() == 2 && domain::isOperatorLanguage(language)
                ? QString()
                : QString::fromUtf8(fileOf(u"translations/texts_%1.json"_s.arg(language)))) +
           longDate(QDate(2026, 2, 14), language) + languageName(language);
}

/// The texts that are seen on the page now.
QString textOf(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        texts << widget->accessibleName();
    }
    return texts.join(u'\n');
}

} // namespace

/// The guardian's languages on the real pages: letters, direction, and who reads what.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyLetter_hasItsGlyph_data();
    void everyLetter_hasItsGlyph();
    void languageButtons_areInTheirOwnScriptAndFit_data();
    void languageButtons_areInTheirOwnScriptAndFit();
    void arabicGuardian_readsFromTheRight_andTheOperatorDoesNot();
    void arabicPage_turnsItsArrows();
    void operatorPages_offerTheLanguagesOfOperatorsOnly();
    void missingText_isSaidInItalian();
};

void TestLanguages::initTestCase()
{
    loadTypeface();
}

void TestLanguages::cleanup()
{
    QApplication::closeAllWindows();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLanguages::everyLetter_hasItsGlyph_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : domain::guardianLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestLanguages::everyLetter_hasItsGlyph()
{
    QFETCH(QString, language);
    QList<QRawFont> fonts;
    for (const QString &family : typefaces()) {
        QVERIFY2(QFontDatabase::hasFamily(family), qPrintable(family));
        fonts << QRawFont::fromFont(QFont(family));
    }

    QSet<char32_t> missing;
    for (const char32_t letter : wordsOf(language).toUcs4()) {
        // Joiners and line ends shape words and have no picture of their own.
        if (letter < 32 || QChar::category(letter) == QChar::Other_Format)
            continue;
        const bool found = std::any_of(fonts.begin(), fonts.end(),
                                       [letter](const QRawFont &font) { return font.supportsCharacter(letter); });
        if (!found)
            missing.insert(letter);
    }

    QStringList names;
    for (const char32_t letter : missing)
        names << u"U+%1"_s.arg(uint(letter), 4, 16, QChar(u'0'));
    QCOMPARE(names.join(u' '), QString());
}

void TestLanguages::languageButtons_areInTheirOwnScriptAndFit_data()
{
    QTest::addColumn<int>("screen");
    for (int screen = 0; screen < 4; ++screen)
        QTest::newRow(screens[screen].name) << screen;
}

void TestLanguages::languageButtons_areInTheirOwnScriptAndFit()
{
    QFETCH(int, screen);
    KioskWorld world;
    WindowOptions options;
    options.size = screens[screen].pixels;
    options.screenMm = screens[screen].mm;
    options.canBeClosed = true;
    options.languages = domain::guardianLanguages();
    KioskWindow window(world.parts(), options);
    window.open();
    QCoreApplication::processEvents();
    test::keepPicture(window, u"languages-%1-attract"_s.arg(QString::fromLatin1(screens[screen].name)));

    QStringList names;
    for (const Button *button : window.currentPage()->findChildren<Button *>())
        names << button->text();
    for (const QString &name :
         {u"Italiano"_s, u"English"_s, u"Română"_s, u"Shqip"_s, u"Français"_s, u"Filipino"_s, u"සිංහල"_s, u"العربية"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    QCOMPARE(test::pageFaults(window).join(u'\n'), QString());
}

void TestLanguages::arabicGuardian_readsFromTheRight_andTheOperatorDoesNot()
{
    for (const int screen : {0, 2}) {
        for (const QString &language : {u"ar"_s, u"si"_s, u"fil"_s, u"ro"_s, u"fr"_s, u"sq"_s}) {
            KioskWorld world;
            const rules::CourtesyTexts texts = courtesyTexts();
            QList<domain::PublishedForm> forms = KioskWorld::shortForms();
            for (domain::PublishedForm &form : forms) {
                form.text.replace("\"T\"", "\"Mensa\"");
                form.text.replace("In quali giorni mangia a mensa?", "In quali giorni mangia a scuola?");
                form.text.replace("Da lunedì a venerdì", "Tutto il giorno, 40 ore a settimana");
                form.text.replace("Solo alcuni giorni", "Solo la mattina, 25 ore a settimana");
                form.text = texts.filledIn(form.text);
            }
            world.sitting.setPublished(
                std::make_shared<rules::Published>(KioskWorld::catalogue(), QList<domain::PublishedForm>(), forms));
            WindowOptions options;
            options.size = screens[screen].pixels;
            options.screenMm = screens[screen].mm;
            options.canBeClosed = true;
            options.reduceMotion = true;
            options.languages = domain::guardianLanguages();
            test::ScreenLanguages speaking;
            KioskWindow window(world.parts(), options);
            speaking.follow(world.sitting);
            window.open();
            const auto look = [&](const QString &name) {
                QCoreApplication::processEvents();
                QCoreApplication::processEvents();
                test::keepPicture(
                    window, u"languages-%1-%2-%3"_s.arg(QString::fromLatin1(screens[screen].name), language, name));
            };
            const Qt::LayoutDirection own = language == u"ar" ? Qt::RightToLeft : Qt::LeftToRight;

            world.sitting.setLanguage(language);
            look(u"1-attract"_s);
            QCOMPARE(window.layoutDirection(), own);
            world.toChildren();
            QCOMPARE(window.layoutDirection(), own);
            world.sitting.setChildChosen(u"P2"_s, true);
            look(u"2-children"_s);
            world.sitting.chooseChildren();
            (void)world.sitting.declareAuthority({});
            world.sitting.setServiceChosen(domain::Service::Canteen, true);
            look(u"3-services"_s);
            world.sitting.chooseServices();
            look(u"4-question"_s);
            QVERIFY(world.sitting.answer(u"one"_s).isEmpty());
            look(u"5-phone"_s);
            QVERIFY(world.sitting.answer(u"+393331234567"_s).isEmpty());
            look(u"6-declarations"_s);
            for (const domain::Declaration &declaration : world.sitting.declarations())
                world.sitting.setDeclarationMade(declaration.id, true);
            QVERIFY(world.sitting.makeDeclarations());
            look(u"7-check"_s);
            world.sitting.checkAnswers();
            look(u"8-handback"_s);
            world.sitting.handOverToOperator(u"2468"_s);
            QTRY_COMPARE(world.sitting.step(), Step::Confirm);
            look(u"9-confirm"_s);
            QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
            world.sitting.setSigned(true);
            world.sitting.confirm();
            QTRY_COMPARE(world.sitting.step(), Step::Saved);
            look(u"10-saved"_s);
            QCOMPARE(window.layoutDirection(), own);
            world.sitting.finish();
            QTRY_COMPARE(world.sitting.step(), Step::Attract);
            QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
        }
    }
}

void TestLanguages::arabicPage_turnsItsArrows()
{
    ThemeScope scope;
    Button forward(Button::Kind::Primary, &scope);
    forward.setIconName(u"forward"_s);
    forward.resize(120, 60);
    Button back(Button::Kind::Primary, &scope);
    back.setIconName(u"back"_s);
    back.resize(120, 60);
    scope.setLayoutDirection(Qt::LeftToRight);
    const QImage pointsRight = forward.grab().toImage();
    const QImage pointsLeft = back.grab().toImage();
    QVERIFY(pointsRight != pointsLeft);

    scope.setLayoutDirection(Qt::RightToLeft);

    QCOMPARE(forward.grab().toImage(), pointsLeft);
    QCOMPARE(back.grab().toImage(), pointsRight);
}

void TestLanguages::operatorPages_offerTheLanguagesOfOperatorsOnly()
{
    KioskWorld world;
    WindowOptions options;
    options.canBeClosed = true;
    options.languages = domain::guardianLanguages();
    KioskWindow window(world.parts(), options);
    window.open();
    world.signIn();

    window.bar()->button(BottomBar::Language)->click();
    QVERIFY(textOf(window).contains(u"English"_s));
    QVERIFY(!textOf(window).contains(u"العربية"_s));
    Q_EMIT window.overlay()->chosen(1);
    QCOMPARE(world.sitting.screenLanguage(), u"en"_s);
}

void TestLanguages::missingText_isSaidInItalian()
{
    test::ScreenLanguages speaking;
    speaking.use(u"ro"_s);

    // Only operators read this one, so Romanian has not got it.
    QCOMPARE(Words::reading(journey::ReadingProblem::SpecimenRefused), u"Questo è un facsimile, non un documento."_s);
    QVERIFY(Words::service(domain::Service::Canteen) != u"Mensa"_s);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
