#include "ui/widgets/choicerow.h"

#include "ui/theme/painting.h"

#include <QPainter>

namespace clips::ui {

ChoiceRow::ChoiceRow(Kind kind, QWidget *parent)
    : Target(parent)
    , m_kind(kind)
{
    setCheckable(true);
    setAutoExclusive(kind == Kind::Radio);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceRow::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    updateGeometry();
    update();
}

int ChoiceRow::markSide() const
{
    return look().px(look().measure().isSmall ? 7.5 : 9);
}

int ChoiceRow::wordsWidth(int width) const
{
    return std::max(look().px(15), width - 2 * Look::ring() - 2 * look().px(5) - markSide() - look().px(5));
}

QSize ChoiceRow::sizeHint() const
{
    return {look().px(80), heightForWidth(look().px(80))};
}

QSize ChoiceRow::minimumSizeHint() const
{
    return {look().px(40), look().px(18) + 2 * Look::ring()};
}

int ChoiceRow::heightForWidth(int width) const
{
    const Look &l = look();
    const int room = wordsWidth(width);
    const int words =
        textHeight(l.font(TypeRole::BodyStrong), text(), room) + textHeight(l.font(TypeRole::Label), m_note, room);
    return std::max(l.px(18), words + 2 * l.px(3)) + 2 * Look::ring();
}

void ChoiceRow::paintMark(QPainter &painter, const QRectF &square) const
{
    const Tokens &t = look().tokens();
    painter.setPen(QPen(isChecked() ? t.action : t.strongLine, 2));
    painter.setBrush(isChecked() ? t.action : t.surface);
    const double side = square.width();
    if (m_kind == Kind::Check) {
        painter.drawRoundedRect(square, look().px(1.4), look().px(1.4));
        if (isChecked())
            paintIcon(painter, QStringLiteral("check"), t.onAction,
                      square.adjusted(side * 0.16, side * 0.16, -side * 0.16, -side * 0.16));
        return;
    }
    painter.drawEllipse(square);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.onAction);
        painter.drawEllipse(square.adjusted(side * 0.3, side * 0.3, -side * 0.3, -side * 0.3));
    }
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    const Look &l = look();
    const Tokens &t = l.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int lineWidth = isChecked() ? 4 : l.isHighContrast() ? 2 : 1;
    painter.setPen(QPen(isChecked() ? t.action : l.isHighContrast() ? t.strongLine : t.line, lineWidth));
    painter.setBrush(isDown() ? t.actionSoft : isChecked() ? t.actionSoft.lighter(104) : t.surface);
    const double half = lineWidth / 2.0;
    painter.drawRoundedRect(body().adjusted(half, half, -half, -half), l.radius(), l.radius());

    const QRect inner = body().toRect().adjusted(l.px(5), 0, -l.px(5), 0);
    const int side = markSide();
    const int markX = isRightToLeft() ? inner.right() - side : inner.left();
    paintMark(painter, QRectF(markX, inner.center().y() - side / 2, side, side));
    QRect words = inner;
    words.adjust(isRightToLeft() ? 0 : side + l.px(5), 0, isRightToLeft() ? -(side + l.px(5)) : 0, 0);
    const int textH = textHeight(l.font(TypeRole::BodyStrong), text(), words.width());
    const int noteH = textHeight(l.font(TypeRole::Label), m_note, words.width());
    const int top = words.center().y() - (textH + noteH) / 2;
    paintText(painter, QRect(words.left(), top, words.width(), textH), l.font(TypeRole::BodyStrong), t.text, text());
    if (noteH > 0)
        paintText(painter, QRect(words.left(), top + textH, words.width(), noteH), l.font(TypeRole::Label),
                  t.secondaryText, m_note);
    paintRing(painter, l.radius());
}

} // namespace clips::ui
