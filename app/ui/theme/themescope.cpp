#include "ui/theme/themescope.h"

#include <QCoreApplication>
#include <QPalette>

namespace clips::ui {

QEvent::Type lookChangeEvent()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

const Look &lookOf(const QWidget *widget)
{
    for (const QWidget *above = widget; above != nullptr; above = above->parentWidget()) {
        if (const auto *scope = qobject_cast<const ThemeScope *>(above))
            return scope->look();
    }
    static const Look plain;
    return plain;
}

ThemeScope::ThemeScope(QWidget *parent)
    : QWidget(parent)
{}

void ThemeScope::setLook(const Look &look)
{
    m_look = look;
    setPalette(look.palette());
    setFont(look.font(TypeRole::Body));
    // Qt reads a changed style sheet again only for a widget that was polished; before that it keeps the first one.
    ensurePolished();
    setStyleSheet(look.styleSheet());
    QEvent changed(lookChangeEvent());
    QCoreApplication::sendEvent(this, &changed);
    const QList<QWidget *> inside = findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        widget->updateGeometry();
        QCoreApplication::sendEvent(widget, &changed);
        widget->update();
    }
}

} // namespace clips::ui
