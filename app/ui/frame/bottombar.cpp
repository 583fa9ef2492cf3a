#include "ui/frame/bottombar.h"

#include "ui/theme/themescope.h"
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace clips::ui {

BottomBar::BottomBar(QWidget *parent)
    : QWidget(parent)
    , m_buttons{new OutlinedButton(this),  new SecondaryButton(this), new SecondaryButton(this),
                new SecondaryButton(this), new SecondaryButton(this), new SecondaryButton(this),
                new PrimaryButton(this)}
{
    button(Back)->setIconName(u"back"_s);
    button(Lock)->setIconName(u"lock"_s);
    button(Forward)->setIconName(u"forward"_s);
    button(Forward)->setIconTrailing(true);
    connect(button(Back), &QAbstractButton::clicked, this, &BottomBar::backWished);
    connect(button(Stop), &QAbstractButton::clicked, this, &BottomBar::stopWished);
    connect(button(Help), &QAbstractButton::clicked, this, &BottomBar::helpWished);
    connect(button(Language), &QAbstractButton::clicked, this, &BottomBar::languageWished);
    connect(button(Appearance), &QAbstractButton::clicked, this, &BottomBar::appearanceWished);
    connect(button(Lock), &QAbstractButton::clicked, this, &BottomBar::lockWished);
    connect(button(Forward), &QAbstractButton::clicked, this, &BottomBar::forwardWished);
    setLockable(false);
    retranslate();
}

void BottomBar::setState(const BarState &state)
{
    button(Back)->setVisible(state.back);
    button(Stop)->setVisible(state.stop);
    button(Forward)->setVisible(!state.forward.isEmpty());
    button(Forward)->setText(state.forward);
    button(Forward)->setEnabled(state.forwardEnabled);
}

void BottomBar::setLockable(bool lockable)
{
    button(Lock)->setVisible(lockable);
}

int BottomBar::wantedHeight() const
{
    const Look &l = lookOf(this);
    return l.px(l.measure().isSmall ? 2 : 4) + l.primary() + Look::ring() + l.edge();
}

void BottomBar::place()
{
    const Look &l = lookOf(this);
    const int ring = Look::ring();
    const int gap = l.px(3);
    const int left = l.edge() - ring;
    const int room = width() - 2 * left;
    // Widths in millimetres where there is room; on narrow screens all give way in proportion, the primary least.
    constexpr double wanted[places] = {41, 28, 26, 33, 20, 20, 63};
    constexpr double least[places] = {28, 20, 18, 20, 16, 16, 45};
    double wantedSum = 0;
    double leastSum = 0;
    for (int i = 0; i < places; ++i) {
        wantedSum += l.px(wanted[i]);
        leastSum += l.px(least[i]);
    }
    const double free = room - (places - 1) * gap - places * 2 * ring;
    const double part = std::clamp((free - leastSum) / (wantedSum - leastSum), 0.0, 1.0);
    std::array<int, places> widths{};
    for (int i = 0; i < places; ++i)
        widths[std::size_t(i)] = int(l.px(least[i]) + part * (l.px(wanted[i]) - l.px(least[i]))) + 2 * ring;
    const int middle = widths[Help] + widths[Language] + widths[Appearance] + widths[Lock] + 3 * gap;
    const int middleLeft = std::max(left + widths[Back] + widths[Stop] + 2 * gap,
                                    std::min((width() - middle) / 2, width() - left - widths[Forward] - gap - middle));
    const int x[places] = {left,
                           left + widths[Back] + gap,
                           middleLeft,
                           middleLeft + widths[Help] + gap,
                           middleLeft + widths[Help] + widths[Language] + 2 * gap,
                           middleLeft + widths[Help] + widths[Language] + widths[Appearance] + 3 * gap,
                           width() - left - widths[Forward]};
    const int height_ = l.primary() + 2 * ring;
    const int y = height() - l.edge() + ring - height_;
    for (int i = 0; i < places; ++i) {
        const int w = widths[std::size_t(i)];
        m_buttons[std::size_t(i)]->setGeometry(isRightToLeft() ? width() - x[i] - w : x[i], y, w, height_);
    }
}

void BottomBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = lookOf(this).tokens();
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), lookOf(this).isHighContrast() ? 2 : 1), t.line);
}

void BottomBar::resizeEvent(QResizeEvent *)
{
    place();
}

void BottomBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    QWidget::changeEvent(event);
}

bool BottomBar::event(QEvent *event)
{
    if (event->type() == lookChangeEvent())
        place();
    return QWidget::event(event);
}

void BottomBar::retranslate()
{
    button(Back)->setText(tr("Back"));
    button(Stop)->setText(tr("Stop"));
    button(Help)->setText(tr("Help"));
    button(Language)->setText(tr("Language"));
    button(Appearance)->setText(u"Aa"_s);
    button(Appearance)->setAccessibleName(tr("Larger text or more contrast"));
    button(Lock)->setAccessibleName(tr("Lock the screen"));
}

} // namespace clips::ui
