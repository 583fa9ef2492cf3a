#include "ui/pages/attractpage.h"

#include "base/clock.h"
#include "journey/sittingcontroller.h"
#include "ui/theme/themescope.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldbox.h"

#include <QLinearGradient>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace clips::ui {

QString languageName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == u"en")
        name = u"English"_s;
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

AttractPage::AttractPage(const JourneyParts &parts, const QStringList &languages, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_office(new Text(u"strong"_s, this))
    , m_headline(new Text(u"big"_s, this))
    , m_sentence(new Text(this))
    , m_call(new Button(Button::Kind::WhiteOnBlue, this))
{
    for (Text *text : {m_office, m_headline, m_sentence})
        text->setProperty("ground", u"band"_s);
    for (const domain::Service service : domain::allServices) {
        auto *card = new Card(this);
        card->setPassive();
        card->setIconName(Words::serviceIcon(service));
        m_services.append(card);
    }
    connect(m_call, &QAbstractButton::clicked, this, [this] { this->parts().sitting.callOperator(); });
    for (const QString &code : languages) {
        auto *tile = new Button(Button::Kind::OnBlue, this);
        tile->setText(languageName(code));
        connect(tile, &QAbstractButton::clicked, this, [this, code] { this->parts().sitting.setLanguage(code); });
        m_languages.append(tile);
    }
    connect(&parts.sitting, &journey::SittingController::publishedChanged, this, &AttractPage::showServices);
    retranslate();
}

void AttractPage::enter()
{
    showServices();
}

QWidget *AttractPage::firstFocus()
{
    return m_call;
}

void AttractPage::showServices()
{
    const rules::PublishedPtr published = parts().sitting.published();
    const QDateTime now = parts().clock.nowUtc();
    const Look &look = lookOf(this);
    const bool brief = look.measure().isSmall && this->window()->width() < look.px(260);
    for (qsizetype i = 0; i < m_services.size(); ++i) {
        const domain::Service service = domain::allServices[i];
        const domain::EnrolmentWindow *window = published ? published->catalogue().windowFor(service, now) : nullptr;
        m_services.at(i)->setTitle(Words::service(service));
        m_services.at(i)->setChips({words().window(window, now, brief)});
    }
    const QString municipality = published ? published->catalogue().office.municipality : QString();
    const QString office = published ? published->catalogue().office.name : QString();
    m_office->setText(municipality.isEmpty() ? tr("School services") : municipality + u" · "_s + office);
    arrange();
}

void AttractPage::retranslate()
{
    m_headline->setText(tr("Enrol your child in school services"));
    m_sentence->setText(tr("An operator helps you, in a few minutes. Bring a valid document."));
    m_call->setText(tr("Call the operator"));
    showServices();
}

void AttractPage::arrange()
{
    const Look &l = lookOf(this);
    const bool wide = width() > height();
    const bool small = l.measure().isSmall;
    const int edge = l.edge() + (small ? 0 : l.px(4));
    const int gap = l.px(small ? 1.5 : 4);
    const QString headlineType =
        small || (wide && l.appearance().textSize == TextSize::Large) ? u"question"_s : u"big"_s;
    m_headline->setType(headlineType);

    const int callHeight = l.px(small ? 22.2 : wide ? 26 : 34) + 2 * Look::ring();
    const int named = m_languages.isEmpty() ? 0 : m_languages.first()->sizeHint().height();
    const int tileHeight = std::max(l.px(18) + 2 * Look::ring(), named);
    const int room = width() - 2 * edge;
    const int most = wide ? std::max(4, room / l.px(small ? 34 : 46)) : 4;
    const int rows = (int(m_languages.size()) + most - 1) / most;
    const int across = rows > 0 ? (int(m_languages.size()) + rows - 1) / rows : 0;
    int y = height() - l.edge() - rows * tileHeight + Look::ring();
    const int tileWidth =
        across > 0 ? std::min((room - (across - 1) * gap) / across, wide ? l.px(small ? 42 : 70) : room) : 0;
    // The languages keep their places whatever the page speaks, so that a wrong one is left where it was taken.
    for (int i = 0; i < int(m_languages.size()); ++i)
        m_languages.at(i)->setGeometry(edge + i % across * (tileWidth + gap), y + i / across * tileHeight, tileWidth,
                                       tileHeight);
    // Few languages stand beside the call on a wide screen and leave their row to it.
    const int tiles = across * (tileWidth + gap);
    if (wide && rows == 1 && room - tiles >= l.px(70)) {
        y = height() - l.edge() - callHeight + Look::ring();
        m_call->setGeometry(edge + tiles, y, room - tiles, callHeight);
        for (Button *tile : std::as_const(m_languages))
            tile->setGeometry(tile->x(), y + (callHeight - tileHeight) / 2, tileWidth, tileHeight);
    } else {
        y -= callHeight + gap;
        m_call->setGeometry(edge, y, room, callHeight);
    }
    const int bottom = y - gap;

    const int words = wide ? int(room * 0.46) : room;
    int top = l.px(small ? 6 : 14);
    const int sentenceWidth = std::min(words, l.px(190));
    for (Text *text : {m_office, m_headline, m_sentence}) {
        const int height_ = text->heightForWidth(text == m_sentence ? sentenceWidth : words);
        text->setGeometry(edge, top, text == m_sentence ? sentenceWidth : words, height_);
        top += height_ + (text == m_office ? l.px(small ? 3 : wide ? 10 : 16) : l.px(small ? 1 : 4));
    }
    // Large type on the smallest screen: the call and the languages come before the sentence.
    m_sentence->setVisible(m_sentence->geometry().bottom() < bottom);
    const int cardsLeft = wide ? edge + words + l.px(6) : edge;
    const int cardsWidth = wide ? room - words - l.px(6) : room;
    int cards = 0;
    for (const bool compact : {false, true}) {
        cards = 0;
        for (Card *card : std::as_const(m_services)) {
            card->setCompact(compact);
            cards += card->heightForWidth(cardsWidth) + l.px(small ? 0 : 2);
        }
        if (cards <= bottom - (wide ? l.px(4) : top))
            break;
    }
    int cardTop =
        wide ? std::max(l.px(small ? 4 : 12), (bottom - cards) / 2) : std::max(top, top + (bottom - top - cards) / 2);
    for (Card *card : std::as_const(m_services)) {
        const int height_ = card->heightForWidth(cardsWidth);
        card->setGeometry(cardsLeft, cardTop, cardsWidth, height_);
        card->setVisible(cardTop + height_ <= bottom + gap);
        cardTop += height_ + l.px(small ? 0 : 2);
    }
    if (isRightToLeft()) {
        QList<QWidget *> mirrored{m_office, m_headline, m_sentence, m_call};
        mirrored.append(QList<QWidget *>(m_services.begin(), m_services.end()));
        for (QWidget *widget : std::as_const(mirrored))
            widget->move(width() - widget->geometry().right() - 1, widget->y());
    }
}

void AttractPage::paintEvent(QPaintEvent *)
{
    const Look &l = lookOf(this);
    QPainter painter(this);
    if (l.isHighContrast()) {
        painter.fillRect(rect(), l.tokens().guardianBand);
        return;
    }
    QLinearGradient sky(0, 0, 0, height());
    sky.setColorAt(0, QColor(QRgb(0x0B4D93)));
    sky.setColorAt(0.55, l.tokens().guardianBand);
    painter.fillRect(rect(), sky);
}

void AttractPage::resizeEvent(QResizeEvent *)
{
    arrange();
}

bool AttractPage::event(QEvent *event)
{
    const bool done = JourneyPage::event(event);
    if (event->type() == lookChangeEvent())
        showServices();
    if (event->type() == QEvent::Polish || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    return done;
}

} // namespace clips::ui
