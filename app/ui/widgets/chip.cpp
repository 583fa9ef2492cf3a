#include "ui/widgets/chip.h"

#include "ui/theme/painting.h"
#include "ui/theme/themescope.h"

#include <QFontMetrics>
#include <QPainter>

namespace clips::ui {

namespace {

constexpr int unlimited = 100000;

struct Room
{
    int padX, padY, icon, between;
};

Room roomOf(const Look &look, const Chip &chip)
{
    const int icon =
        chip.iconName.isEmpty() ? 0 : int(QFontMetrics(look.font(TypeRole::LabelStrong)).capHeight() * 1.35);
    return {look.px(2.4), look.px(0.9), icon, icon / 2};
}

} // namespace

QColor toneColour(Tone tone, const Tokens &t)
{
    switch (tone) {
    case Tone::Neutral:
        return t.text;
    case Tone::Action:
        return t.actionText;
    case Tone::Success:
        return t.success;
    case Tone::Warning:
        return t.warning;
    case Tone::Danger:
        return t.danger;
    }
    Q_UNREACHABLE();
}

QColor toneGround(Tone tone, const Tokens &t)
{
    switch (tone) {
    case Tone::Neutral:
        return t.ground;
    case Tone::Action:
        return t.actionSoft;
    case Tone::Success:
        return t.successSoft;
    case Tone::Warning:
        return t.warningSoft;
    case Tone::Danger:
        return t.dangerSoft;
    }
    Q_UNREACHABLE();
}

QSize chipSize(const Look &look, const Chip &chip, int maxWidth)
{
    const Room room = roomOf(look, chip);
    const QFont &font = look.font(TypeRole::LabelStrong);
    const int around = 2 * room.padX + room.icon + room.between;
    const int words = QFontMetrics(font).horizontalAdvance(chip.text) + 2;
    const int width = std::min(words, maxWidth - around);
    return {width + around, textHeight(font, chip.text, width) + 2 * room.padY};
}

void paintChip(QPainter &painter, const Look &look, const Chip &chip, const QRect &rect)
{
    const Tokens &t = look.tokens();
    const Room room = roomOf(look, chip);
    const QColor colour = toneColour(chip.tone, t);
    painter.setPen(look.isHighContrast() ? QPen(colour, 1) : QPen(Qt::NoPen));
    painter.setBrush(toneGround(chip.tone, t));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), look.px(1.4), look.px(1.4));
    QRect text = rect.adjusted(room.padX, room.padY, -room.padX, -room.padY);
    if (room.icon > 0) {
        paintIcon(painter, chip.iconName, colour,
                  QRectF(text.left(), text.center().y() - room.icon / 2.0 + 1, room.icon, room.icon));
        text.setLeft(text.left() + room.icon + room.between);
    }
    paintText(painter, text, look.font(TypeRole::LabelStrong), colour, chip.text);
}

StateChip::StateChip(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateChip::setChip(const Chip &chip)
{
    if (m_chip == chip)
        return;
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return chipSize(lookOf(this), m_chip, unlimited) + QSize(2 * Look::ring(), 0);
}

int StateChip::heightForWidth(int width) const
{
    return chipSize(lookOf(this), m_chip, width - 2 * Look::ring()).height();
}

void StateChip::paintEvent(QPaintEvent *)
{
    if (m_chip.text.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize size = chipSize(lookOf(this), m_chip, width() - 2 * Look::ring());
    paintChip(painter, lookOf(this), m_chip, QRect(QPoint(Look::ring(), (height() - size.height()) / 2), size));
}

} // namespace clips::ui
