#include "pagefaults.h"
#include "questionworld.h"
#include "screenshots.h"
#include "ui/questions/answereditor.h"
#include "ui/questions/declarationcard.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/textfield.h"
#include "wire/cataloguejson.h"

#include <QAccessible>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPointingDevice>

using namespace clips;
using namespace clips::test;
using namespace clips::ui;
using namespace Qt::StringLiterals;
using domain::Service;

namespace {

const QStringList types{u"choice"_s, u"multi_choice"_s, u"yes_no"_s,         u"date"_s,     u"text"_s,      u"phone"_s,
                        u"school"_s, u"route_stop"_s,   u"ranked_schools"_s, u"weekdays"_s, u"allergens"_s, u"money"_s,
                        u"email"_s,  u"address"_s,      u"people"_s,         u"wishes"_s,   u"person"_s};

struct Screen
{
    const char *name;
    QSize pixels;
    QSizeF mm;
};
const Screen screens[] = {{"portrait", {1080, 1920}, {268.9, 478.1}}, {"small", {1366, 768}, {344.2, 193.5}}};

void typeKeys(const QString &keys)
{
    for (const QChar key : keys)
        QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
}

/// By Tab from group to group and by arrow inside a group of radio rows, as people do it.
QWidget *tabTo(const QString &accessibleName)
{
    for (int i = 0; i < 80; ++i) {
        QWidget *now = QApplication::focusWidget();
        QAccessibleInterface *accessible = now ? QAccessible::queryAccessibleInterface(now) : nullptr;
        if (accessible && accessible->text(QAccessible::Name) == accessibleName)
            return now;
        const auto *button = qobject_cast<QAbstractButton *>(now);
        if (button && button->group())
            QTest::keyClick(now, Qt::Key_Down);
        if (button && button->group() && QApplication::focusWidget() == now)
            QTest::keyClick(now, Qt::Key_Right);
        if (QApplication::focusWidget() == now)
            QTest::keyClick(now, Qt::Key_Tab);
        QTest::qWait(1);
    }
    return nullptr;
}

} // namespace

class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyType_isDrawn_andNamesEverythingThatCanBeReached_data();
    void everyType_isDrawn_andNamesEverythingThatCanBeReached();
    void everyType_isAnsweredWithKeysAlone_data();
    void everyType_isAnsweredWithKeysAlone();
    void everyType_isAnsweredByTouch_data();
    void everyType_isAnsweredByTouch();
    void wrongAnswer_isNamed_andStays_data();
    void wrongAnswer_isNamed_andStays();
    void otherLanguage_keepsWhatWasTyped();
    void rankedSchools_tappedAgain_isTakenOut();
    void ride_otherRoute_forgetsTheStop();
    void declarations_missingOne_stopsAndSaysWhich();
    void declarations_long_areReadWholeOnALowScreen_data();
    void declarations_long_areReadWholeOnALowScreen();
    void declarations_ofTheMunicipality_areReadToTheEnd_data();
    void declarations_ofTheMunicipality_areReadToTheEnd();
    void paging_toTheEndWithOneKey_staysOnThePage();
    void check_everyLine_changesAndComesStraightBack();
    void check_answerOfTheSitting_isChangedForAll();
    void check_withoutNetwork_saysWhereTheEnrolmentsWait();
    void leavingThePage_forgetsWhatWasTyped();

private:
    QTranslator m_italian;
};

void TestQuestions::initTestCase()
{
    loadTypeface();
    QVERIFY(m_italian.load(QStringLiteral(CLIPS_BINARY_DIR "/translations/clips_it.qm")));
    QCoreApplication::installTranslator(&m_italian);
    qRegisterMetaType<journey::Step>();
}

void TestQuestions::everyType_isDrawn_andNamesEverythingThatCanBeReached_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("screen");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("dark");
    for (const QString &type : types) {
        for (int screen = 0; screen < 2; ++screen) {
            QTest::addRow("%s %s it", qPrintable(type), screens[screen].name)
                << type << screen << u"it"_s << false << false;
            QTest::addRow("%s %s en", qPrintable(type), screens[screen].name)
                << type << screen << u"en"_s << false << false;
            QTest::addRow("%s %s large", qPrintable(type), screens[screen].name)
                << type << screen << u"it"_s << true << false;
            QTest::addRow("%s %s dark", qPrintable(type), screens[screen].name)
                << type << screen << u"en"_s << false << true;
        }
    }
}

void TestQuestions::everyType_isDrawn_andNamesEverythingThatCanBeReached()
{
    QFETCH(QString, type);
    QFETCH(int, screen);
    QFETCH(QString, language);
    QFETCH(bool, large);
    QFETCH(bool, dark);
    QuestionWorld world({formOfEveryType()});
    if (language == u"en")
        QCoreApplication::removeTranslator(&m_italian);
    world.sitting.setLanguage(language);
    world.showOn(screens[screen].pixels, screens[screen].mm,
                 {dark ? Contrast::HighDark : Contrast::Light, large ? TextSize::Large : TextSize::Normal});
    world.walkToQuestions({Service::Canteen});
    world.walkTo(type);
    keepPicture(world.frame, u"question-"_s + QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-'));
    if (language == u"en")
        QCoreApplication::installTranslator(&m_italian);

    QVERIFY(world.questions->firstFocus());
    for (const QLabel *label : world.frame.findChildren<QLabel *>()) {
        if (dark && label->isVisible() && label->property("ground").isNull())
            QVERIFY2(label->palette().color(QPalette::WindowText).lightness() > 128, qPrintable(label->text()));
    }
    QCOMPARE(pageFaults(world.frame).join(u'\n'), QString());
}

void TestQuestions::everyType_isAnsweredWithKeysAlone_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("keys"); // alternately: name to tab to, keys to press there
    QTest::addColumn<QJsonValue>("answer");
    const auto row = [](const QString &type, const QStringList &keys, const QJsonValue &answer) {
        QTest::newRow(qPrintable(type)) << type << keys << answer;
    };
    row(u"choice"_s, {u"Sì, per motivi di salute"_s, u" "_s}, u"medical"_s);
    row(u"multi_choice"_s, {u"Maiale"_s, u" "_s, u"Pesce"_s, u" "_s}, QJsonArray{u"pork"_s, u"fish"_s});
    row(u"yes_no"_s, {u"No"_s, u" "_s}, false);
    row(u"date"_s, {u"Data del certificato, Giorno"_s, u"14022026"_s}, u"2026-02-14"_s);
    row(u"text"_s, {u"Per la cucina"_s, u"niente fave"_s}, u"niente fave"_s);
    row(u"phone"_s, {u"Telefono"_s, u"3331234567"_s}, u"+393331234567"_s);
    row(u"school"_s, {u"Primaria Ampolo"_s, u" "_s}, u"PRI1"_s);
    row(u"route_stop"_s, {u"Linea DEMO-A"_s, u" "_s, u"San Cataldo"_s, u" "_s},
        QJsonObject{{u"route"_s, u"DEMO-A"_s}, {u"stop"_s, u"S2"_s}, {u"direction"_s, u"outward"_s}});
    row(u"ranked_schools"_s, {u"Primaria Ampolo"_s, u" "_s, u"Infanzia Via Daniele"_s, u" "_s},
        QJsonArray{QJsonObject{{u"school"_s, u"PRI1"_s}}, QJsonObject{{u"school"_s, u"INF1"_s}}});
    row(u"wishes"_s, {u"Nido Girasole"_s, u" "_s, u"Nido Girasole: Orario lungo"_s, u" "_s},
        QJsonArray{QJsonObject{{u"school"_s, u"NID2"_s}, {u"hours"_s, u"long"_s}}});
    row(u"money"_s, {u"Valore ISEE"_s, u"12345,6"_s}, 1234560);
    row(u"email"_s, {u"E-mail"_s, u"anna@example.it"_s}, u"anna@example.it"_s);
    row(u"address"_s,
        {u"Via o piazza"_s, u"Via Demo"_s, u"Numero civico"_s, u"12"_s, u"CAP"_s, u"73100"_s, u"Comune"_s, u"Lecce"_s},
        QJsonObject{{u"street"_s, u"Via Demo"_s},
                    {u"number"_s, u"12"_s},
                    {u"postcode"_s, u"73100"_s},
                    {u"municipality"_s, u"Lecce"_s}});
    row(u"people"_s,
        {u"Nome"_s, u"Anna"_s, u"Cognome"_s, u"Bianchi"_s, u"Chi è per il bambino"_s, u"zia"_s, u"Telefono"_s,
         u"3331234567"_s},
        QJsonArray{QJsonObject{{u"given_name"_s, u"Anna"_s},
                               {u"family_name"_s, u"Bianchi"_s},
                               {u"relation"_s, u"zia"_s},
                               {u"phone"_s, u"+393331234567"_s}}});
    row(u"weekdays"_s, {u"Lunedì"_s, u" "_s, u"Venerdì"_s, u" "_s}, QJsonArray{u"mon"_s, u"fri"_s});
    row(u"allergens"_s, {u"Latte"_s, u" "_s, u"Molluschi"_s, u" "_s}, QJsonArray{u"milk"_s, u"molluscs"_s});
    row(u"person"_s,
        {u"Nome"_s, u"Anna"_s, u"Cognome"_s, u"Bianchi"_s, u"Data di nascita, Giorno"_s, u"31011960"_s, u"Telefono"_s,
         u"3331234567"_s},
        QJsonObject{{u"given_name"_s, u"Anna"_s},
                    {u"family_name"_s, u"Bianchi"_s},
                    {u"birth_date"_s, u"1960-01-31"_s},
                    {u"phone"_s, u"+393331234567"_s}});
}

void TestQuestions::everyType_isAnsweredWithKeysAlone()
{
    QFETCH(QString, type);
    QFETCH(QStringList, keys);
    QuestionWorld world({formOfEveryType()});
    world.showOn(screens[0].pixels, screens[0].mm);
    world.walkToQuestions({Service::Canteen});
    world.walkTo(type);
    const QString question = world.questions->question();

    for (qsizetype i = 0; i < keys.size(); i += 2) {
        QVERIFY2(tabTo(keys[i]), qPrintable(keys[i]));
        typeKeys(keys[i + 1]);
        QTest::qWait(1);
    }

    QTEST(world.kept(), "answer");
    keepPicture(world.frame, u"answered-"_s + type);
    QVERIFY(tabTo(u"Avanti"_s));
    typeKeys(u" "_s);
    QVERIFY(type == u"person" ? world.sitting.step() == journey::Step::Declarations
                              : world.questions->question() != question);
}

void TestQuestions::everyType_isAnsweredByTouch_data()
{
    everyType_isAnsweredWithKeysAlone_data();
}

void TestQuestions::everyType_isAnsweredByTouch()
{
    QFETCH(QString, type);
    QFETCH(QStringList, keys);
    QuestionWorld world({formOfEveryType()});
    world.showOn(screens[1].pixels, screens[1].mm);
    world.walkToQuestions({Service::Canteen});
    world.walkTo(type);
    QPointingDevice *finger = QTest::createTouchDevice();
    const auto touch = [&](QWidget *place) {
        const QPoint middle = place->mapTo(&world.frame, place->rect().center());
        QTest::touchEvent(&world.frame, finger).press(0, middle, &world.frame);
        QTest::touchEvent(&world.frame, finger).release(0, middle, &world.frame);
        QTest::qWait(1);
    };

    for (qsizetype i = 0; i < keys.size(); i += 2) {
        QAbstractButton *row = world.target(keys[i]);
        for (int page = 0; !row && page < 20; ++page) {
            QAbstractButton *more = world.target(u"Mostra altro"_s);
            if (!more || !more->isEnabled())
                break;
            touch(more);
            row = world.target(keys[i]);
        }
        if (row) {
            touch(row);
            continue;
        }
        for (TextField *field : world.questions->findChildren<TextField *>()) {
            if (field->accessibleName() == keys[i]) {
                field->setFocus();
                typeKeys(keys[i + 1]);
            }
        }
    }

    QTEST(world.kept(), "answer");
}

void TestQuestions::wrongAnswer_isNamed_andStays_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("words");
    QTest::newRow("impossible day") << u"date"_s << QStringList{u"Data del certificato, Giorno"_s, u"31022026"_s}
                                    << u"Questo giorno non esiste. Scriva giorno, mese e anno."_s;
    QTest::newRow("day to come") << u"date"_s << QStringList{u"Data del certificato, Giorno"_s, u"24112026"_s}
                                 << u"La data è troppo avanti. Va bene fino a lunedì 23 novembre 2026."_s;
    QTest::newRow("short text") << u"text"_s << QStringList{u"Per la cucina"_s, u"no"_s}
                                << u"Scriva almeno 3 caratteri."_s;
    QTest::newRow("short number") << u"phone"_s << QStringList{u"Telefono"_s, u"333"_s}
                                  << u"Non è un numero di telefono. Scriva da 6 a 15 cifre."_s;
    QTest::newRow("too many") << u"multi_choice"_s
                              << QStringList{u"Maiale"_s, u" "_s, u"Manzo e vitello"_s, u" "_s, u"Pesce"_s, u" "_s}
                              << u"Ne scelga al massimo 2."_s;
    QTest::newRow("route without a stop")
        << u"route_stop"_s << QStringList{u"Linea DEMO-A"_s, u" "_s} << u"Scelga una fermata."_s;
    QTest::newRow("person without the rest")
        << u"person"_s << QStringList{u"Cognome"_s, u"Bianchi"_s}
        << u"Scriva il nome.\nScriva la data di nascita.\nScriva un numero di telefono."_s;
}

void TestQuestions::wrongAnswer_isNamed_andStays()
{
    QFETCH(QString, type);
    QFETCH(QStringList, keys);
    QuestionWorld world({formOfEveryType()});
    world.showOn(screens[0].pixels, screens[0].mm);
    world.walkToQuestions({Service::Canteen});
    world.walkTo(type);
    for (qsizetype i = 0; i < keys.size(); i += 2) {
        QVERIFY2(tabTo(keys[i]), qPrintable(keys[i]));
        typeKeys(keys[i + 1]);
        QTest::qWait(1);
    }
    const QString question = world.questions->question();
    const QJsonValue before = world.kept();

    world.pressForward();

    QCOMPARE(world.questions->question(), question);
    QCOMPARE(world.kept(), before);
    auto *summary = world.frame.findChild<ErrorSummary *>();
    QVERIFY(summary->isVisible());
    QTEST(summary->problems().join(u'\n'), "words");
    QVERIFY(summary->hasFocus());
    QTest::qWait(1);
    keepPicture(world.frame, u"wrong-"_s + QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-'));
}

void TestQuestions::otherLanguage_keepsWhatWasTyped()
{
    QuestionWorld world({formOfEveryType()});
    world.showOn(screens[0].pixels, screens[0].mm);
    world.walkToQuestions({Service::Canteen});
    world.walkTo(u"date"_s);
    QVERIFY(tabTo(u"Data del certificato, Giorno"_s));
    typeKeys(u"3102"_s);

    world.sitting.setLanguage(u"en"_s);

    QCOMPARE(world.questions->question(), u"What is the date on the certificate?"_s);
    QCOMPARE(world.questions->findChildren<AnswerEditor *>().last()->answer(), QJsonValue(u"-02-31"_s));
}

void TestQuestions::rankedSchools_tappedAgain_isTakenOut()
{
    QuestionWorld world({formOfEveryType()});
    world.showOn(screens[0].pixels, screens[0].mm);
    world.walkToQuestions({Service::Canteen});
    world.walkTo(u"ranked_schools"_s);

    for (const QString &name : {u"Infanzia Via Daniele"_s, u"Infanzia Rione"_s, u"Infanzia Via Daniele"_s})
        world.target(name)->click();
    QCOMPARE(world.kept(), QJsonValue(QJsonArray{QJsonObject{{u"school"_s, u"INF3"_s}}}));
    for (const QString &name : {u"Primaria Ampolo"_s, u"Nido Arcobaleno"_s})
        world.target(name)->click();

    QCOMPARE(world.kept(),
             QJsonValue(QJsonArray{QJsonObject{{u"school"_s, u"INF3"_s}}, QJsonObject{{u"school"_s, u"PRI1"_s}}}));
    QVERIFY(!world.target(u"Nido Arcobaleno"_s)->isChecked());
}

void TestQuestions::ride_otherRoute_forgetsTheStop()
{
    QuestionWorld world({formOfEveryType()});
    world.showOn(screens[0].pixels, screens[0].mm);
    world.walkToQuestions({Service::Canteen});
    world.walkTo(u"school"_s);
    (void)world.sitting.answer(u"PRI1"_s);
    QTest::qWait(1);

    world.target(u"Linea DEMO-A"_s)->click();
    QTest::qWait(1);
    world.target(u"San Cataldo"_s)->click();
    world.target(u"Linea DEMO-B"_s)->click();

    QCOMPARE(world.kept().toObject(), (QJsonObject{{u"route"_s, u"DEMO-B"_s}, {u"direction"_s, u"outward"_s}}));
}

namespace {

void answerShipped(QuestionWorld &world)
{
    const QHash<QString, QJsonValue> answers{
        {u"school"_s, u"INF1"_s},
        {u"weekdays"_s, QJsonArray{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s}},
        {u"diet_kind"_s, u"medical"_s},
        {u"medical_kind"_s, u"allergy"_s},
        {u"allergens"_s, QJsonArray{u"milk"_s}},
        {u"anaphylaxis"_s, false},
        {u"start_date"_s, u"2026-12-01"_s},
        {u"payer"_s, u"applicant"_s},
        {u"contacts"_s, QJsonArray{QJsonObject{{u"given_name"_s, u"Anna"_s},
                                               {u"family_name"_s, u"Bianchi"_s},
                                               {u"relation"_s, u"zia"_s},
                                               {u"phone"_s, u"+393339876543"_s}}}},
        {u"certificate"_s, u"later"_s},
        {u"contact_phone"_s, u"+393331234567"_s},
        {u"direction"_s, u"both"_s},
        {u"outward_stop"_s,
         QJsonObject{{u"route"_s, u"DEMO-A"_s}, {u"stop"_s, u"S1"_s}, {u"direction"_s, u"outward"_s}}},
        {u"homeward_stop"_s,
         QJsonObject{{u"route"_s, u"DEMO-A"_s}, {u"stop"_s, u"S3"_s}, {u"direction"_s, u"homeward"_s}}},
        {u"pick_up"_s, u"guardian"_s},
    };
    for (int guard = 0; guard < 40 && world.sitting.step() == journey::Step::Questions; ++guard) {
        const QString id = world.sitting.currentQuestion()->id;
        QVERIFY2(world.sitting.answer(answers.value(id)).isEmpty(), qPrintable(id));
    }
    QCOMPARE(world.sitting.step(), journey::Step::Declarations);
}

void walkToCheck(QuestionWorld &world)
{
    world.walkToQuestions({Service::Canteen, Service::Transport});
    answerShipped(world);
    for (const domain::Declaration &declaration : world.sitting.declarations())
        world.sitting.setDeclarationMade(declaration.id, true);
    QVERIFY(world.sitting.makeDeclarations());
    QTest::qWait(1);
}

QList<domain::PublishedForm> canteenAndTransport()
{
    return {shippedFile(Service::Canteen), shippedFile(Service::Transport)};
}

} // namespace

void TestQuestions::declarations_missingOne_stopsAndSaysWhich()
{
    QuestionWorld world(canteenAndTransport());
    world.showOn(screens[0].pixels, screens[0].mm);
    world.walkToQuestions({Service::Canteen, Service::Transport});
    answerShipped(world);
    QTest::qWait(1);
    keepPicture(world.frame, u"declarations"_s);
    const auto cards = world.declarations->findChildren<DeclarationCard *>();
    QCOMPARE(cards.size(), 3);
    qobject_cast<QAbstractButton *>(cards[0]->row())->click();
    qobject_cast<QAbstractButton *>(cards[1]->row())->click();

    world.pressForward();

    QCOMPARE(world.sitting.step(), journey::Step::Declarations);
    auto *summary = world.frame.findChild<ErrorSummary *>();
    QCOMPARE(summary->problems(),
             QStringList{u"Manca: Come usiamo i Suoi dati. Senza, non possiamo inviare l’iscrizione."_s});
    keepPicture(world.frame, u"declarations-missing"_s);
    qobject_cast<QAbstractButton *>(cards[2]->row())->click();
    world.pressForward();
    QCOMPARE(world.sitting.step(), journey::Step::CheckAnswers);
}

void TestQuestions::declarations_long_areReadWholeOnALowScreen_data()
{
    QTest::addColumn<bool>("large");
    QTest::newRow("normal") << false;
    QTest::newRow("large") << true;
}

void TestQuestions::declarations_long_areReadWholeOnALowScreen()
{
    QFETCH(bool, large);
    QuestionWorld world(canteenAndTransport());
    world.showOn(screens[1].pixels, screens[1].mm, {Contrast::Light, large ? TextSize::Large : TextSize::Normal});
    world.walkToQuestions({Service::Canteen});
    answerShipped(world);
    QTest::qWait(1);

    QAbstractButton *row = nullptr;
    for (int page = 1; !row && page < 20; ++page) {
        keepPicture(world.frame, u"declarations-small-%1-%2"_s.arg(large ? u"large"_s : u"normal"_s).arg(page));
        row = world.target(u"Come usiamo i Suoi dati: Ho letto"_s);
        if (row && row->visibleRegion().boundingRect().height() == row->height())
            break;
        row = nullptr;
        QAbstractButton *more = world.target(u"Mostra altro"_s);
        QVERIFY(more && more->isEnabled());
        more->click();
    }

    QVERIFY(row);
    row->click();
    QVERIFY(world.sitting.isDeclarationMade(u"privacy"_s));
}

void TestQuestions::declarations_ofTheMunicipality_areReadToTheEnd_data()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<QString>("language");
    for (const int screen : {0, 1}) {
        for (const QString &language : {u"it"_s, u"en"_s})
            QTest::addRow("%s %s", screens[screen].name, qPrintable(language)) << screen << language;
    }
}

void TestQuestions::declarations_ofTheMunicipality_areReadToTheEnd()
{
    QFETCH(int, screen);
    QFETCH(QString, language);
    QFile file(QStringLiteral(CLIPS_SOURCE_DIR "/backoffice/demo/data/catalogue.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto municipality = wire::decodeCatalogue(file.readAll());
    QVERIFY2(municipality, municipality ? "" : qPrintable(municipality.error().path));
    domain::Catalogue catalogue = questionCatalogue();
    catalogue.declarations = municipality->declarations;
    QuestionWorld world(canteenAndTransport(), catalogue);
    world.showOn(screens[screen].pixels, screens[screen].mm);
    world.walkToQuestions({Service::Canteen, Service::Transport});
    answerShipped(world);
    world.sitting.setLanguage(language);
    QTest::qWait(1);
    auto picture = [&, part = 0](const QString &name) mutable {
        keepPicture(world.frame,
                    u"declarations-%1-%2-%3-%4"_s.arg(screens[screen].name).arg(language, name).arg(++part));
    };

    int texts = 0;
    for (int part = 0; part < 20; ++part) {
        QTest::qWait(20); // a text that grew moves its neighbours in two turns of the event loop
        picture(u"read"_s);
        QAbstractButton *all = world.target(u"Leggi tutto"_s);
        if (all) {
            ++texts;
            all->click();
            continue;
        }
        QAbstractButton *next = world.target(u"Mostra altro"_s);
        if (!next || !next->isEnabled())
            break;
        next->click();
    }
    QCOMPARE(texts, 1);

    world.pressForward();
    QTest::qWait(1);
    picture(u"missing"_s);
    QCOMPARE(world.sitting.step(), journey::Step::Declarations);
    const auto cards = world.declarations->findChildren<DeclarationCard *>();
    int toTick = 0;
    for (DeclarationCard *card : cards) {
        if (card->row()) {
            ++toTick;
            qobject_cast<QAbstractButton *>(card->row())->click();
        }
    }
    QCOMPARE(cards.size() - toTick, 1); // the stamp duty asks for nothing
    world.pressForward();
    QCOMPARE(world.sitting.step(), journey::Step::CheckAnswers);
    for (const domain::AcceptedDeclaration &made : world.sitting.sitting().declarations)
        QCOMPARE(made.language, language);
    QCOMPARE(world.sitting.sitting().declarations.size(), cards.size());
}

void TestQuestions::paging_toTheEndWithOneKey_staysOnThePage()
{
    QuestionWorld world({formOfEveryType()});
    world.showOn(screens[1].pixels, screens[1].mm);
    world.walkToQuestions({Service::Canteen});
    world.walkTo(u"allergens"_s);
    QVERIFY(tabTo(u"Mostra altro"_s));

    for (int press = 0; press < 5; ++press)
        typeKeys(u" "_s);

    QCOMPARE(world.sitting.currentQuestion()->id, u"allergens"_s);
    QVERIFY(world.questions->isAncestorOf(QApplication::focusWidget()));
}

void TestQuestions::check_everyLine_changesAndComesStraightBack()
{
    QuestionWorld world(canteenAndTransport());
    world.showOn(screens[0].pixels, screens[0].mm);
    walkToCheck(world);
    keepPicture(world.frame, u"check"_s);

    QAbstractButton *change = world.target(u"Cambia: Giorni"_s);
    QVERIFY(change);
    change->click();
    QCOMPARE(world.sitting.step(), journey::Step::Questions);
    QCOMPARE(world.questions->question(), u"In quali giorni mangia a scuola?"_s);
    QTest::qWait(1);
    world.target(u"Venerdì"_s)->click();
    world.pressForward();

    QCOMPARE(world.sitting.step(), journey::Step::CheckAnswers);
    QCOMPARE(world.sitting.sitting().basket[0].answers.value(u"weekdays"_s).toArray().size(), 4);
}

void TestQuestions::check_answerOfTheSitting_isChangedForAll()
{
    QuestionWorld world(canteenAndTransport());
    world.showOn(screens[0].pixels, screens[0].mm);
    walkToCheck(world);

    QList<QAbstractButton *> phones;
    for (QAbstractButton *button : world.check->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"Cambia: Telefono")
            phones.append(button);
    }
    QCOMPARE(phones.size(), 2);
    phones.last()->click();
    QCOMPARE(world.questions->question(), u"A quale numero la chiamiamo?"_s);
    QVERIFY(world.sitting.answer(u"+390832111222"_s).isEmpty());

    QCOMPARE(world.sitting.step(), journey::Step::CheckAnswers);
    for (const domain::BasketItem &item : world.sitting.sitting().basket)
        QCOMPARE(item.answers.value(u"contact_phone"_s), QJsonValue(u"+390832111222"_s));
}

void TestQuestions::check_withoutNetwork_saysWhereTheEnrolmentsWait()
{
    QuestionWorld world(canteenAndTransport());
    world.showOn(screens[1].pixels, screens[1].mm);
    walkToCheck(world);

    ports::SyncStatus status;
    status.line = ports::SyncStatus::Line::Offline;
    world.desk.setSyncStatus(status);
    QTest::qWait(1);

    const auto boxes = world.check->findChildren<InfoBox *>();
    QCOMPARE(std::count_if(boxes.begin(), boxes.end(),
                           [](const InfoBox *box) { return box->text().contains(u"La data che vale è oggi."); }),
             1);
    keepPicture(world.frame, u"check-offline-small"_s);
}

void TestQuestions::leavingThePage_forgetsWhatWasTyped()
{
    QuestionWorld world({formOfEveryType()});
    world.showOn(screens[0].pixels, screens[0].mm);
    world.walkToQuestions({Service::Canteen});
    world.walkTo(u"text"_s);
    QVERIFY(tabTo(u"Per la cucina"_s));
    typeKeys(u"segreto"_s);

    world.frame.showPage(world.check);

    for (const QLineEdit *field : world.questions->findChildren<QLineEdit *>())
        QVERIFY(field->text().isEmpty());
    QVERIFY(world.questions->question().isEmpty());
}

QTEST_MAIN(TestQuestions)
#include "tst_questions.moc"
