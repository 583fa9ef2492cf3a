#include "ui/widgets/target.h"

#include "ui/theme/painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace clips::ui {

Target::Target(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false);
}

QRectF Target::body() const
{
    return QRectF(rect()).adjusted(Look::ring(), Look::ring(), -Look::ring(), -Look::ring());
}

void Target::paintRing(QPainter &painter, double radius) const
{
    if (hasFocus())
        paintFocusRing(painter, body(), radius, look().tokens());
}

void Target::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool Target::event(QEvent *event)
{
    if (event->type() == lookChangeEvent())
        updateGeometry();
    // What's This and tool tips would be doors out of the journey.
    if (event->type() == QEvent::QueryWhatsThis || event->type() == QEvent::WhatsThis ||
        event->type() == QEvent::ToolTip)
        return true;
    return QAbstractButton::event(event);
}

} // namespace clips::ui
