#include "screenshots.h"
#include "ui/frame/bottombar.h"
#include "ui/frame/kioskframe.h"
#include "ui/frame/overlay.h"
#include "ui/keyboard/keyboard.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/datekeys.h"
#include "ui/widgets/detailcard.h"
#include "ui/widgets/pagedarea.h"

#include <QTest>
#include <QTestEventList>
#include <QPointingDevice>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace clips::ui;

namespace {

/// A page with one of everything.
class Gallery final : public Page
{
public:
    explicit Gallery(bool typing)
        : area(new PagedArea(this))
    {
        auto *box = new QVBoxLayout(this);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(area);
        field = new FieldBox;
        field->setLabel(u"Codice fiscale"_s);
        field->field()->setKind(FieldKind::TaxCode);
        area->addBlock(field, PagedArea::Span::Row);
        if (typing)
            return;
        auto *card = new Card;
        card->setInitials(u"LR"_s);
        card->setTitle(u"Luca Rossi"_s);
        card->setSubtitle(u"5 anni · Scuola dell’infanzia Via Daniele"_s);
        card->setChips({{Tone::Action, u"check"_s, u"Scelto"_s}});
        card->setChecked(true);
        area->addBlock(card);
        first = card;
        card = new Card;
        card->setInitials(u"AR"_s);
        card->setTitle(u"Anna Rossi"_s);
        card->setSubtitle(u"2 anni · non ancora iscritta"_s);
        area->addBlock(card);
        second = card;
        card = new Card;
        card->setIconName(u"transport"_s);
        card->setTitle(u"Scuolabus"_s);
        card->setChips({{Tone::Warning, u"warning"_s, u"Questi servizi sono per bambini fino a 14 anni"_s}});
        card->setSelectable(false);
        area->addBlock(card);
        for (const QString &check : {u"Originale, non copia"_s, u"Non scaduto"_s, u"Nessun segno di manomissione"_s}) {
            card = new Card;
            card->setCompact(true);
            card->setTitle(check);
            card->setChecked(check.startsWith(u'O'));
            area->addBlock(card, PagedArea::Span::Half);
        }
        auto *radio = new ChoiceRow(ChoiceRow::Kind::Radio);
        radio->setText(u"Da lunedì a venerdì"_s);
        radio->setChecked(true);
        area->addBlock(radio);
        auto *tick = new ChoiceRow(ChoiceRow::Kind::Check);
        tick->setText(u"Solo alcuni giorni"_s);
        tick->setNote(u"Li sceglie nella prossima pagina"_s);
        area->addBlock(tick);
        auto *info = new InfoBox;
        info->setTitle(u"La rete ora non c’è."_s);
        info->setText(u"Salviamo qui le iscrizioni e le inviamo all’ufficio appena torna. La data che vale è oggi."_s);
        area->addBlock(info, PagedArea::Span::Row);
        auto *details = new DetailCard;
        details->setTitle(u"Luca · Mensa"_s);
        details->addRow(u"Scuola"_s, u"Infanzia Via Daniele"_s, u"Cambia"_s);
        details->addRow(u"Dieta"_s, u"medica: senza latte"_s, u"Cambia"_s,
                        {Tone::Warning, u"warning"_s, u"certificato da portare entro il 30 settembre"_s});
        area->addBlock(details, PagedArea::Span::Row);
        auto *date = new DateKeys;
        date->setLabel(u"Scadenza"_s);
        date->setDate(QDate(2033, 3, 7));
        area->addBlock(date, PagedArea::Span::Row);
        auto *dashed = new DashedButton;
        dashed->setText(u"Un bambino che non è in questa famiglia"_s);
        area->addBlock(dashed, PagedArea::Span::Row);
    }
    QString question() const override { return u"Chi vuole iscrivere?"_s; }
    QString help() const override { return u"Tocchi uno o più bambini. Può iscriverli insieme."_s; }
    QString stepName() const override { return u"Scelga i bambini"_s; }
    BarState bar() const override { return {true, true, u"Avanti"_s, true}; }

    PagedArea *area;
    FieldBox *field = nullptr;
    Card *first = nullptr;
    Card *second = nullptr;
};

struct Screen
{
    QString name;
    QSize pixels;
    QSizeF mm;
};

const Screen screens[] = {
    {u"1080x1920"_s, {1080, 1920}, {268.9, 478.1}},
    {u"1920x1080"_s, {1920, 1080}, {478.1, 268.9}},
    {u"1366x768"_s, {1366, 768}, {344.2, 193.5}},
    {u"1280x800"_s, {1280, 800}, {217, 135.6}},
};

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadTypeface(); }
    void gallery_isDrawnOnEveryScreen_data();
    void gallery_isDrawnOnEveryScreen();
    void keyboard_ofATaxCode_offersOnlyWhatFits();
    void keyboard_sendsTheCharactersOfItsKeys();
    void textField_refusesClipboardMenuAndUndo();
    void dateKeys_goOnWhenAPlaceIsFull();
    void card_isChosenByTouchAndByEnter();
    void overlay_keepsTheFocusInside();
    void appearance_goesAroundAndComesBack();
};

void TestWidgets::gallery_isDrawnOnEveryScreen_data()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<int>("contrast");
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("typing");
    for (int screen = 0; screen < 4; ++screen) {
        const QByteArray name = screens[screen].name.toUtf8();
        QTest::addRow("%s light", name.constData()) << screen << 0 << false << false;
        QTest::addRow("%s light large", name.constData()) << screen << 0 << true << false;
        QTest::addRow("%s dark", name.constData()) << screen << 1 << false << false;
        QTest::addRow("%s high light", name.constData()) << screen << 2 << false << false;
        QTest::addRow("%s typing", name.constData()) << screen << 0 << false << true;
    }
}

void TestWidgets::gallery_isDrawnOnEveryScreen()
{
    QFETCH(int, screen);
    QFETCH(int, contrast);
    QFETCH(bool, large);
    QFETCH(bool, typing);
    KioskFrame frame;
    auto *page = new Gallery(typing);
    frame.addPage(page);
    frame.setLook(Look(ScreenMeasure::from(screens[screen].pixels, screens[screen].mm),
                       {Contrast(contrast), large ? TextSize::Large : TextSize::Normal}, true));
    frame.resize(screens[screen].pixels);
    frame.setBand(clips::journey::Role::Guardian, 2, 6);
    frame.setStatus({{Tone::Warning, u"offline"_s, u"Non in linea · 4 da inviare"_s},
                     {Tone::Warning, u"printer"_s, u"Stampante: manca carta"_s}});
    frame.showPage(page);
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
    if (typing) {
        page->field->field()->setFocus();
        QTest::keyClicks(page->field->field(), u"rssmlc85"_s);
        QTRY_VERIFY(frame.keyboard()->isVisible());
        QVERIFY(frame.rect().contains(page->field->field()->mapTo(&frame, page->field->field()->rect().bottomRight())));
        QVERIFY(page->field->field()->mapTo(&frame, page->field->field()->rect().bottomLeft()).y() <
                frame.keyboard()->y());
    } else {
        page->first->setFocus();
    }
    QTest::qWait(20);
    clips::test::keepPicture(frame, u"gallery-"_s + QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-'));
    QVERIFY(frame.bar()->button(BottomBar::Forward)->isVisible());
}

namespace {

struct TypingFrame
{
    explicit TypingFrame(FieldKind kind)
        : page(new Gallery(true))
    {
        frame.addPage(page);
        frame.setLook(Look(ScreenMeasure::from(screens[0].pixels, screens[0].mm), {}, true));
        frame.resize(screens[0].pixels);
        page->field->field()->setKind(kind);
        frame.showPage(page);
        frame.show();
        frame.activateWindow();
        page->field->field()->setFocus();
    }
    TextField *field() const { return page->field->field(); }
    Key *key(const QString &name) const
    {
        for (Key *key : frame.keyboard()->findChildren<Key *>()) {
            if (key->accessibleName() == name && key->isVisible())
                return key;
        }
        return nullptr;
    }
    KioskFrame frame;
    Gallery *page;
};

} // namespace

void TestWidgets::keyboard_ofATaxCode_offersOnlyWhatFits()
{
    TypingFrame typing(FieldKind::TaxCode);
    QTRY_VERIFY(typing.frame.keyboard()->isVisible());

    QTest::keyClicks(typing.field(), u"rssmlc85"_s);

    QCOMPARE(typing.field()->text(), u"RSSMLC85"_s);
    QVERIFY(typing.key(u"C"_s)->isEnabled());
    QVERIFY(!typing.key(u"F"_s)->isEnabled());
    QVERIFY(!typing.key(u"4"_s)->isEnabled());
    QTest::keyClicks(typing.field(), u"f4C"_s);
    QCOMPARE(typing.field()->text(), u"RSSMLC85C"_s);
}

void TestWidgets::keyboard_sendsTheCharactersOfItsKeys()
{
    TypingFrame typing(FieldKind::Name);
    QTRY_VERIFY(typing.frame.keyboard()->isVisible());

    for (const QString &name : {u"N"_s, u"I"_s, u"C"_s, u"C"_s, u"O"_s, u"Ò"_s, u"Delete"_s, u"'"_s, u"A"_s})
        QTest::mouseClick(typing.key(name), Qt::LeftButton);

    QTRY_COMPARE(typing.field()->text(), u"Nicco'A"_s);
    QVERIFY(typing.field()->hasFocus());
}

void TestWidgets::textField_refusesClipboardMenuAndUndo()
{
    TypingFrame typing(FieldKind::Text);
    QTest::keyClicks(typing.field(), u"abc"_s);

    QTest::keySequence(typing.field(), QKeySequence::Copy);
    QTest::keySequence(typing.field(), QKeySequence::Paste);
    QTest::keySequence(typing.field(), QKeySequence::Undo);

    QCOMPARE(typing.field()->text(), u"abc"_s);
    QCOMPARE(typing.field()->contextMenuPolicy(), Qt::NoContextMenu);
    QVERIFY(!typing.field()->dragEnabled());
    QVERIFY(!typing.field()->acceptDrops());
}

void TestWidgets::dateKeys_goOnWhenAPlaceIsFull()
{
    ThemeScope scope;
    auto *date = new DateKeys(&scope);
    scope.show();
    scope.activateWindow();
    date->setFocus();
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);

    for (const QChar c : u"07032033"_s)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());

    QCOMPARE(date->date(), QDate(2033, 3, 7));
}

void TestWidgets::card_isChosenByTouchAndByEnter()
{
    KioskFrame frame;
    auto *page = new Gallery(false);
    frame.addPage(page);
    frame.resize(1080, 1920);
    frame.showPage(page);
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
    QPointingDevice *finger = QTest::createTouchDevice();
    const QPoint middle = page->second->mapTo(&frame, page->second->rect().center());

    QTest::touchEvent(&frame, finger).press(0, middle, &frame);
    QVERIFY(!page->second->isChecked());
    QTest::touchEvent(&frame, finger).release(0, middle, &frame);

    QTRY_VERIFY(page->second->isChecked());
    page->second->setFocus();
    QTest::keyClick(page->second, Qt::Key_Return);
    QVERIFY(!page->second->isChecked());
}

void TestWidgets::overlay_keepsTheFocusInside()
{
    TypingFrame typing(FieldKind::Text);
    QTRY_VERIFY(typing.field()->hasFocus());
    typing.frame.overlay()->ask(u"Vuole fermarsi?"_s, u"Non salviamo niente."_s,
                                {{u"Sì"_s, false, true}, {u"No"_s, true, false}});

    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(typing.frame.overlay()->isAncestorOf(QApplication::focusWidget()));
    }
    clips::test::keepPicture(typing.frame, u"overlay"_s);
}

void TestWidgets::appearance_goesAroundAndComesBack()
{
    Appearance appearance;
    for (int i = 0; i < 4; ++i) {
        appearance = appearance.next();
        QCOMPARE(appearance == Appearance{}, i == 3);
    }
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
