#include "ui/frame/page.h"

#include <QEvent>

namespace clips::ui {

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT frameChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace clips::ui
