#include "ui/frame/shutter.h"

#include "ui/theme/painting.h"
#include "ui/theme/themescope.h"

#include <QPainter>

namespace clips::ui {

Shutter::Shutter(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    hide();
}

void Shutter::paintEvent(QPaintEvent *)
{
    const Look &l = lookOf(this);
    const Tokens &t = l.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.operatorBand);
    paintText(painter, rect(), l.font(TypeRole::Question), t.onOperatorBand, tr("One moment, please"), Qt::AlignCenter);
}

void Shutter::showEvent(QShowEvent *)
{
    // Painted words are silent; who listens instead of looking must hear that the page is covered.
    setAccessibleName(tr("One moment, please"));
}

} // namespace clips::ui
