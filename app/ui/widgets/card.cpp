#include "ui/widgets/card.h"

#include "ui/theme/painting.h"

#include <QPainter>

namespace clips::ui {

Card::Card(QWidget *parent)
    : Target(parent)
{
    setCheckable(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Card::setInitials(const QString &initials)
{
    m_initials = initials;
    updateGeometry();
}

void Card::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
}

void Card::setTitle(const QString &title)
{
    m_title = title;
    tellAccessibility();
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle = subtitle;
    tellAccessibility();
}

void Card::setChips(const QList<Chip> &chips)
{
    m_chips = chips;
    tellAccessibility();
}

void Card::setSelectable(bool selectable)
{
    m_selectable = selectable;
    if (!selectable)
        setChecked(false);
    setCheckable(selectable);
    update();
}

void Card::setPassive()
{
    m_passive = true;
    m_selectable = true;
    setCheckable(false);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Card::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void Card::tellAccessibility()
{
    setAccessibleName(m_title);
    QStringList rest{m_subtitle};
    for (const Chip &chip : m_chips)
        rest << chip.text;
    rest.removeAll(QString());
    setAccessibleDescription(rest.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

void Card::nextCheckState()
{
    if (m_selectable && !m_passive)
        QAbstractButton::nextCheckState();
}

int Card::pad() const
{
    return look().px(m_compact ? 4 : 6);
}

int Card::leadWidth() const
{
    if (m_initials.isEmpty() && m_iconName.isEmpty())
        return 0;
    const double mm = look().measure().isSmall || m_compact ? 14 : m_iconName.isEmpty() ? 23 : 20;
    return look().px(mm);
}

int Card::tickWidth() const
{
    return isCheckable() ? look().px(look().measure().isSmall ? 9 : 12.5) : 0;
}

QSize Card::wordsSize(int width) const
{
    const Look &l = look();
    int height = textHeight(l.font(m_compact ? TypeRole::LabelStrong : TypeRole::Title), m_title, width);
    if (!m_subtitle.isEmpty())
        height += textHeight(l.font(m_compact ? TypeRole::Label : TypeRole::Body), m_subtitle, width);
    for (const Chip &chip : m_chips)
        height += l.px(1.6) + chipSize(l, chip, width).height();
    return {width, height};
}

QSize Card::sizeHint() const
{
    return {look().px(80), heightForWidth(look().px(80))};
}

QSize Card::minimumSizeHint() const
{
    return {look().px(45), look().target() + 2 * Look::ring()};
}

int Card::heightForWidth(int width) const
{
    const int around = 2 * pad() + 2 * Look::ring();
    const int lead = leadWidth() > 0 ? leadWidth() + pad() : 0;
    const int tick = tickWidth() > 0 ? tickWidth() + pad() / 2 : 0;
    const int words = wordsSize(std::max(look().px(20), width - around - lead - tick)).height();
    const int least = look().px(m_compact ? 18 : 22) + 2 * Look::ring();
    const int padY = look().px(m_compact ? 2.4 : look().measure().isSmall ? 3 : 5);
    return std::max({words + 2 * padY + 2 * Look::ring(), leadWidth() + 2 * padY + 2 * Look::ring(), least});
}

void Card::paintEvent(QPaintEvent *)
{
    const Look &l = look();
    const Tokens &t = l.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isCheckable() && isChecked() && !m_compact;
    const int lineWidth = chosen ? 4 : l.isHighContrast() && m_selectable ? 2 : 1;
    painter.setPen(QPen(chosen ? t.action : isCheckable() && l.isHighContrast() ? t.strongLine : t.line, lineWidth));
    painter.setBrush(isDown()        ? t.actionSoft
                     : !m_selectable ? t.quietSurface
                     : chosen        ? t.actionSoft.lighter(104)
                                     : t.surface);
    const double half = lineWidth / 2.0;
    painter.drawRoundedRect(body().adjusted(half, half, -half, -half), l.radius(), l.radius());

    const QRect inner = body().toRect().adjusted(pad(), 0, -pad(), 0);
    const bool mirrored = isRightToLeft();
    QRect words = inner;
    const int lead = leadWidth() > 0 ? leadWidth() + pad() : 0;
    const int tick = tickWidth() > 0 ? tickWidth() + pad() / 2 : 0;
    words.adjust(mirrored ? tick : lead, 0, mirrored ? -lead : -tick, 0);
    if (lead > 0)
        paintLead(painter, inner);
    if (tick > 0)
        paintTick(painter, inner);
    paintWords(painter, words);
    paintRing(painter, l.radius());
}

void Card::paintLead(QPainter &painter, const QRect &inner) const
{
    const Look &l = look();
    const Tokens &t = l.tokens();
    const int side = leadWidth();
    const int x = isRightToLeft() ? inner.right() - side : inner.left();
    const QRect square(x, inner.center().y() - side / 2, side, side);
    painter.setPen(l.isHighContrast() ? QPen(t.strongLine, 2) : QPen(Qt::NoPen));
    painter.setBrush(m_selectable ? t.actionSoft : t.line.lighter(107));
    if (l.appearance().contrast == Contrast::HighDark)
        painter.setBrush(t.surface);
    if (m_iconName.isEmpty()) {
        painter.drawEllipse(square);
        QFont font = l.font(TypeRole::Title);
        font.setPixelSize(std::min(font.pixelSize(), side / 2));
        paintText(painter, square, font, m_selectable ? t.actionText : t.secondaryText, m_initials, Qt::AlignCenter);
        return;
    }
    painter.drawRoundedRect(square, l.px(2), l.px(2));
    const double icon = side * 0.56;
    paintIcon(painter, m_iconName, m_selectable ? t.actionText : t.secondaryText,
              QRectF(square.center().x() + 1 - icon / 2, square.center().y() + 1 - icon / 2, icon, icon));
}

void Card::paintTick(QPainter &painter, const QRect &inner) const
{
    const Tokens &t = look().tokens();
    const int side = tickWidth();
    const int x = isRightToLeft() ? inner.left() : inner.right() - side;
    const QRectF circle(x, inner.center().y() - side / 2, side, side);
    painter.setPen(QPen(isChecked() ? t.action : t.strongLine, 2));
    painter.setBrush(isChecked() ? t.action : t.surface);
    painter.drawEllipse(circle);
    if (isChecked())
        paintIcon(painter, QStringLiteral("check"), t.onAction,
                  circle.adjusted(side * 0.22, side * 0.22, -side * 0.22, -side * 0.22));
}

void Card::paintWords(QPainter &painter, const QRect &words) const
{
    const Look &l = look();
    const Tokens &t = l.tokens();
    int y = words.center().y() - wordsSize(words.width()).height() / 2;
    const auto line = [&](const QFont &font, const QColor &colour, const QString &text) {
        const int height = textHeight(font, text, words.width());
        paintText(painter, QRect(words.left(), y, words.width(), height), font, colour, text);
        y += height;
    };
    line(l.font(m_compact ? TypeRole::LabelStrong : TypeRole::Title), t.text, m_title);
    if (!m_subtitle.isEmpty())
        line(l.font(m_compact ? TypeRole::Label : TypeRole::Body), t.secondaryText, m_subtitle);
    for (const Chip &chip : m_chips) {
        const QSize size = chipSize(l, chip, words.width());
        y += l.px(1.6);
        const int x = isRightToLeft() ? words.right() - size.width() : words.left();
        paintChip(painter, l, chip, QRect(QPoint(x, y), size));
        y += size.height();
    }
}

} // namespace clips::ui
