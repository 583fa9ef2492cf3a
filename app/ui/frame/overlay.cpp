#include "ui/frame/overlay.h"

#include "ui/theme/themescope.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldbox.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace clips::ui {

Overlay::Overlay(QWidget *parent)
    : QWidget(parent)
    , m_title(new Text(u"question"_s, this))
    , m_text(new Text(QString(), this))
{
    hide();
}

void Overlay::ask(const QString &title, const QString &text, const QList<Choice> &choices)
{
    for (Button *old : std::as_const(m_buttons)) {
        old->hide();
        old->deleteLater();
    }
    m_buttons.clear();
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const Choice &choice = choices.at(i);
        const Button::Kind kind = choice.isPrimary  ? Button::Kind::Primary
                                  : choice.isDanger ? Button::Kind::Danger
                                                    : Button::Kind::Outlined;
        auto *button = new Button(kind, this);
        button->setText(choice.text);
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(int(i)); });
        button->show();
        m_buttons.append(button);
    }
    setAccessibleName(title);
    setAccessibleDescription(text);
    show();
    raise();
    place();
    if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus(Qt::OtherFocusReason);
}

void Overlay::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
    place();
}

void Overlay::dismiss()
{
    hide();
}

void Overlay::place()
{
    const Look &l = lookOf(this);
    const int width_ = std::min(width() - 2 * l.edge(), l.px(210));
    const int pad = l.px(l.measure().isSmall ? 5 : 10);
    const int inner = width_ - 2 * pad;
    const int gap = l.px(l.measure().isSmall ? 2 : 4);
    const int across = m_buttons.size() > 1 && inner >= l.px(150) ? 2 : 1;
    const int buttonWidth = (inner - (across - 1) * gap) / across;
    int buttonHeight = l.primary() + 2 * Look::ring();
    for (const Button *button : std::as_const(m_buttons))
        buttonHeight = std::max(buttonHeight, button->heightForWidth(buttonWidth));
    const int rows = int(m_buttons.size() + across - 1) / across;
    const int title = m_title->heightForWidth(inner);
    const int text = m_text->text().isEmpty() ? 0 : m_text->heightForWidth(inner) + gap;
    const int height_ = 2 * pad + title + text + gap + rows * (buttonHeight + gap) - gap;
    m_panel = QRect((width() - width_) / 2, std::max(l.px(4), (height() - height_) / 2), width_, height_);
    int y = m_panel.top() + pad;
    m_title->setGeometry(m_panel.left() + pad, y, inner, title);
    y += title + gap;
    if (text > 0) {
        m_text->setGeometry(m_panel.left() + pad, y, inner, text - gap);
        y += text;
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const int column = int(i) % across;
        m_buttons.at(i)->setGeometry(m_panel.left() + pad + column * (buttonWidth + gap),
                                     y + int(i) / across * (buttonHeight + gap), buttonWidth, buttonHeight);
    }
    update();
}

void Overlay::paintEvent(QPaintEvent *)
{
    const Look &l = lookOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(10, 22, 34, 190));
    painter.setPen(l.isHighContrast() ? QPen(l.tokens().text, 3) : QPen(Qt::NoPen));
    painter.setBrush(l.tokens().surface);
    painter.drawRoundedRect(m_panel, l.radius() * 2, l.radius() * 2);
}

void Overlay::resizeEvent(QResizeEvent *)
{
    place();
}

bool Overlay::event(QEvent *event)
{
    if (event->type() == lookChangeEvent())
        place();
    return QWidget::event(event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->hasFocus())
            at = i;
    }
    if (m_buttons.isEmpty())
        return true;
    at = (at + (next ? 1 : m_buttons.size() - 1)) % m_buttons.size();
    m_buttons.at(at)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

} // namespace clips::ui
