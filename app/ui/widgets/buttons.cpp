#include "ui/widgets/buttons.h"

#include "ui/theme/painting.h"

#include <QFontMetrics>
#include <QPainter>

namespace clips::ui {

namespace {

struct Paint
{
    QColor ground;
    QColor line;
    QColor text;
    int lineWidth = 2;
};

Paint paintOf(Button::Kind kind, bool down, bool enabled, const Tokens &t)
{
    using Kind = Button::Kind;
    Paint paint{t.surface, t.line, t.text, 2};
    switch (kind) {
    case Kind::Primary:
        paint = {down ? t.actionPressed : t.action, down ? t.actionPressed : t.action, t.onAction, 2};
        break;
    case Kind::Outlined:
        paint = {down ? t.actionSoft : t.surface, t.text, t.text, 2};
        break;
    case Kind::Plain:
        paint = {down ? t.actionSoft : t.surface, t.strongLine, t.text, 1};
        break;
    case Kind::Danger:
        paint = {down ? t.dangerSoft : t.surface, t.danger, t.danger, 2};
        break;
    case Kind::Dashed:
        paint = {down ? t.actionSoft : t.ground, t.strongLine, t.text, 2};
        break;
    case Kind::OnBlue:
        paint = {down ? t.actionPressed : QColor(Qt::transparent), t.onGuardianBand, t.onGuardianBand, 2};
        break;
    case Kind::WhiteOnBlue:
        paint = {down ? t.actionSoft : t.onGuardianBand, t.onGuardianBand, t.guardianBand.darker(130), 2};
        break;
    }
    if (!enabled) {
        paint.ground = kind == Kind::Primary ? t.keyGround : t.quietSurface;
        paint.line = t.line;
        paint.text = t.secondaryText;
    }
    return paint;
}

/// Arrows point where the page goes.
QString turned(const QString &iconName, bool rightToLeft)
{
    if (!rightToLeft)
        return iconName;
    return iconName == u"back" ? QStringLiteral("forward") : iconName == u"forward" ? QStringLiteral("back") : iconName;
}

} // namespace

Button::Button(Kind kind, QWidget *parent)
    : Target(parent)
    , m_kind(kind)
{
    QSizePolicy policy(kind == Kind::Dashed ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setIconTrailing(bool trailing)
{
    m_iconTrailing = trailing;
    update();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

int Button::iconRoom() const
{
    return m_iconName.isEmpty() ? 0 : int(QFontMetrics(look().font(TypeRole::BodyStrong)).capHeight() * 1.7);
}

QFont Button::labelFont(int textWidth, int textHeight_) const
{
    QFont font = look().font(m_kind == Kind::Primary || m_kind == Kind::WhiteOnBlue ? TypeRole::BodyStrong
                                                                                    : TypeRole::LabelStrong);
    // The bar keeps its places to the pixel in every language: there the type gives way, down to 55 %.
    const int smallest = int(font.pixelSize() * 0.55);
    while (font.pixelSize() > smallest) {
        const QFontMetrics metrics(font);
        bool wordsFit = true;
        for (const QString &word : text().split(u' '))
            wordsFit = wordsFit && metrics.horizontalAdvance(word) <= textWidth;
        if (wordsFit && textHeight(font, text(), textWidth) <= textHeight_)
            break;
        font.setPixelSize(font.pixelSize() - 1);
    }
    return font;
}

QSize Button::sizeHint() const
{
    const Look &l = look();
    const bool primary = m_kind == Kind::Primary || m_kind == Kind::WhiteOnBlue;
    const QFontMetrics metrics(l.font(primary ? TypeRole::BodyStrong : TypeRole::LabelStrong));
    const int words = text().isEmpty() ? 0 : metrics.horizontalAdvance(text()) + iconRoom() / 3;
    const int width = words + iconRoom() + 2 * l.px(4) + 2 * Look::ring();
    const int least = (primary ? l.px(45.2) : l.target()) + 2 * Look::ring();
    return {std::max(width, least), heightForWidth(std::max(width, least))};
}

QSize Button::minimumSizeHint() const
{
    const Look &l = look();
    const bool primary = m_kind == Kind::Primary || m_kind == Kind::WhiteOnBlue;
    return {(primary ? l.px(45.2) : l.target()) + 2 * Look::ring(),
            (primary ? l.primary() : l.target()) + 2 * Look::ring()};
}

int Button::heightForWidth(int width) const
{
    const Look &l = look();
    const bool primary = m_kind == Kind::Primary || m_kind == Kind::WhiteOnBlue;
    const int room = width - iconRoom() * (m_iconName.isEmpty() ? 1 : 4) / 3 - 2 * l.px(3) - 2 * Look::ring();
    const int words = textHeight(l.font(primary ? TypeRole::BodyStrong : TypeRole::LabelStrong), text(), room);
    return std::max(minimumSizeHint().height(), words + 2 * l.px(2) + 2 * Look::ring());
}

void Button::paintEvent(QPaintEvent *)
{
    const Look &l = look();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Paint paint = paintOf(m_kind, isDown(), isEnabled(), l.tokens());
    const double half = paint.lineWidth / 2.0;
    QPen pen(paint.line, paint.lineWidth);
    if (m_kind == Kind::Dashed)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(paint.ground);
    painter.drawRoundedRect(body().adjusted(half, half, -half, -half), l.px(2), l.px(2));

    const int pad = l.px(2);
    QRect inner = body().toRect().adjusted(pad, pad / 2, -pad, -pad / 2);
    int side = iconRoom();
    int between = text().isEmpty() ? 0 : side / 3;
    // The words matter more than the arrow: it goes before they become much smaller than those beside them.
    const int whole = labelFont(100000, 100000).pixelSize();
    if (!text().isEmpty() && labelFont(inner.width() - side - between, inner.height()).pixelSize() < whole * 8 / 10)
        side = between = 0;
    const int room = inner.width() - side - between;
    const QFont font = labelFont(room, inner.height());
    const int words = text().isEmpty()
                          ? 0
                          : QFontMetrics(font).boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, text()).width();
    const bool trailing = m_iconTrailing != isRightToLeft();
    const QString iconName = turned(m_iconName, isRightToLeft());
    int x = inner.left() + (inner.width() - words - side - between) / 2;
    if (side > 0 && !trailing) {
        paintIcon(painter, iconName, paint.text, QRectF(x, inner.center().y() - side / 2.0 + 1, side, side));
        x += side + between;
    }
    const QRect textRect(x - 2, inner.top(), words + 4, inner.height());
    paintText(painter, textRect, font, paint.text, text(), Qt::AlignCenter);
    if (side > 0 && trailing)
        paintIcon(painter, iconName, paint.text,
                  QRectF(x + words + between, inner.center().y() - side / 2.0 + 1, side, side));
    paintRing(painter, l.px(2));
}

} // namespace clips::ui
