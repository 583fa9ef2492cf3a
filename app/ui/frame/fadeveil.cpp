#include "ui/frame/fadeveil.h"

#include <QPainter>

namespace clips::ui {

FadeVeil::FadeVeil(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_animation.setDuration(150);
    m_animation.setStartValue(1.0);
    m_animation.setEndValue(0.0);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_animation, &QVariantAnimation::finished, this, &FadeVeil::drop);
}

void FadeVeil::fade(const QPixmap &before, const QRect &place)
{
    m_before = before;
    setGeometry(place);
    show();
    raise();
    m_animation.stop();
    m_animation.start();
}

void FadeVeil::drop()
{
    m_animation.stop();
    m_before = {};
    hide();
}

void FadeVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(m_animation.currentValue().toDouble());
    painter.drawPixmap(0, 0, m_before);
}

} // namespace clips::ui
