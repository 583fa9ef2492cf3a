#include "ui/widgets/detailcard.h"

#include "ui/theme/painting.h"
#include "ui/theme/themescope.h"
#include "ui/widgets/buttons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace clips::ui {

DetailCard::DetailCard(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DetailCard::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    updateGeometry();
    update();
}

void DetailCard::clear()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.button != nullptr) {
            row.button->hide();
            row.button->deleteLater();
        }
    }
    m_rows.clear();
    setAccessibleDescription({});
    updateGeometry();
}

int DetailCard::addRow(const QString &label, const QString &value, const QString &change, const Chip &note)
{
    Row row{label, value, note, nullptr};
    const int number = int(m_rows.size());
    if (!change.isEmpty()) {
        row.button = new SecondaryButton(this);
        row.button->setText(change);
        row.button->setAccessibleName(change + u": "_s + label);
        connect(row.button, &QAbstractButton::clicked, this, [this, number] { Q_EMIT changeRequested(number); });
        row.button->show();
    }
    m_rows.append(row);
    const QString line = label + u": "_s + value + (note.text.isEmpty() ? QString() : u", "_s + note.text);
    setAccessibleDescription(accessibleDescription().isEmpty() ? line : accessibleDescription() + u". "_s + line);
    updateGeometry();
    placeButtons();
    update();
    return number;
}

int DetailCard::pad() const
{
    return Look::ring() + lookOf(this).px(lookOf(this).measure().isSmall ? 4 : 6);
}

DetailCard::Columns DetailCard::columns(int width) const
{
    const Look &l = lookOf(this);
    int button = 0;
    for (const Row &row : m_rows) {
        if (row.button != nullptr)
            button = std::max(button, row.button->sizeHint().width() + l.px(3));
    }
    const int inner = width - 2 * pad() - button;
    const bool stacked = inner < l.px(l.appearance().textSize == TextSize::Large ? 180
                                      : l.measure().isSmall                      ? 90
                                                                                 : 110);
    const int label = stacked ? inner : int(inner * 0.32);
    return {pad(), label, stacked ? pad() : pad() + label, stacked ? inner : inner - label, stacked};
}

int DetailCard::rowHeight(const Row &row, const Columns &at) const
{
    const Look &l = lookOf(this);
    const int label = textHeight(l.font(TypeRole::Label), row.label, at.labelWidth - l.px(2));
    int value = textHeight(l.font(TypeRole::BodyStrong), row.value, at.valueWidth);
    if (!row.note.text.isEmpty())
        value += l.px(1) + chipSize(l, row.note, at.valueWidth).height();
    const int words = at.stacked ? label + value : std::max(label, value);
    const int button = row.button != nullptr ? row.button->sizeHint().height() : 0;
    return std::max(words + 2 * l.px(l.measure().isSmall ? 1.6 : 3), button + 2 * l.px(0.8));
}

int DetailCard::titleHeight(int width) const
{
    const Look &l = lookOf(this);
    return m_title.isEmpty() ? 0 : textHeight(l.font(TypeRole::Title), m_title, width - 2 * pad()) + l.px(1);
}

QSize DetailCard::sizeHint() const
{
    const int width = lookOf(this).px(100);
    return {width, heightForWidth(width)};
}

QSize DetailCard::minimumSizeHint() const
{
    return {lookOf(this).px(50), lookOf(this).px(15)};
}

int DetailCard::heightForWidth(int width) const
{
    const Columns at = columns(width);
    int height = 2 * Look::ring() + 2 * lookOf(this).px(lookOf(this).measure().isSmall ? 1.5 : 3) + titleHeight(width);
    for (const Row &row : m_rows)
        height += rowHeight(row, at);
    return height;
}

void DetailCard::placeButtons()
{
    const Columns at = columns(width());
    int y = Look::ring() + lookOf(this).px(lookOf(this).measure().isSmall ? 1.5 : 3) + titleHeight(width());
    for (const Row &row : std::as_const(m_rows)) {
        const int height = rowHeight(row, at);
        if (row.button != nullptr) {
            const QSize size = row.button->sizeHint();
            const int x = isRightToLeft() ? pad() - Look::ring() : width() - pad() - size.width() + Look::ring();
            row.button->setGeometry(QRect(QPoint(x, y + (height - size.height()) / 2), size));
        }
        y += height;
    }
}

void DetailCard::resizeEvent(QResizeEvent *)
{
    placeButtons();
}

bool DetailCard::event(QEvent *event)
{
    if (event->type() == lookChangeEvent() || event->type() == QEvent::Polish)
        placeButtons();
    return QWidget::event(event);
}

void DetailCard::paintEvent(QPaintEvent *)
{
    const Look &l = lookOf(this);
    const Tokens &t = l.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, l.isHighContrast() ? 2 : 1));
    painter.setBrush(t.surface);
    const double inset = Look::ring() + 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), l.radius(), l.radius());

    int y = Look::ring() + l.px(l.measure().isSmall ? 1.5 : 3);
    if (!m_title.isEmpty()) {
        const int height = titleHeight(width());
        paintText(painter, QRect(pad(), y, width() - 2 * pad(), height), l.font(TypeRole::Title), t.text, m_title);
        y += height;
    }
    const Columns at = columns(width());
    const auto mirrored = [this](QRect rect_) {
        return isRightToLeft() ? QRect(width() - rect_.right() - 1, rect_.y(), rect_.width(), rect_.height()) : rect_;
    };
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const int height = rowHeight(row, at);
        const int label = textHeight(l.font(TypeRole::Label), row.label, at.labelWidth - l.px(2));
        const int value = textHeight(l.font(TypeRole::BodyStrong), row.value, at.valueWidth);
        const QSize chip = row.note.text.isEmpty() ? QSize() : chipSize(l, row.note, at.valueWidth);
        const int block = value + (chip.isEmpty() ? 0 : l.px(1) + chip.height());
        int valueTop = y + (height - block - (at.stacked ? label : 0)) / 2;
        const int labelTop = at.stacked ? valueTop : y + (height - label) / 2;
        paintText(painter, mirrored(QRect(at.left, labelTop, at.labelWidth - l.px(2), label)), l.font(TypeRole::Label),
                  t.secondaryText, row.label);
        if (at.stacked)
            valueTop += label;
        paintText(painter, mirrored(QRect(at.valueLeft, valueTop, at.valueWidth, value)), l.font(TypeRole::BodyStrong),
                  t.text, row.value);
        if (!chip.isEmpty())
            paintChip(painter, l, row.note, mirrored(QRect(QPoint(at.valueLeft, valueTop + value + l.px(1)), chip)));
        y += height;
        if (i + 1 < m_rows.size()) {
            painter.setPen(QPen(t.line, 1));
            painter.drawLine(pad(), y, width() - pad(), y);
        }
    }
}

} // namespace clips::ui
