#pragma once

#include "ui/frame/bottombar.h"
#include "ui/frame/kioskframe.h"
#include "ui/keyboard/keyboard.h"
#include "ui/widgets/target.h"
#include "ui/widgets/textfield.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>

namespace clips::test {

using namespace Qt::StringLiterals;

inline constexpr double leastTargetMm = 15;
inline constexpr double edgeMm = 10;

inline QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += u" "_s + widget->objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        name += u" '"_s + (button->text().isEmpty() ? button->accessibleName() : button->text()) + u"'"_s;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        name += u" '"_s + label->text() + u"'"_s;
    return name;
}

/// What is wrong with one page as it is drawn now.
inline QStringList pageFaults(const ui::KioskFrame &frame)
{
    QStringList found;
    const ui::Look &look = frame.look();
    for (const QWidget *widget : frame.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (qobject_cast<const QMenu *>(widget) || qobject_cast<const QComboBox *>(widget) ||
            qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
            qobject_cast<const QDialog *>(widget))
            found << nameOf(widget) + u": not a widget for a kiosk"_s;
        const auto *target = qobject_cast<const ui::Target *>(widget);
        const auto *field = qobject_cast<const ui::TextField *>(widget);
        const bool touchable =
            (target != nullptr && !target->testAttribute(Qt::WA_TransparentForMouseEvents)) || field != nullptr;
        if (touchable) {
            const int ring = qobject_cast<const ui::Key *>(widget) != nullptr ? 0 : ui::Look::ring();
            const QRect body =
                QRect(widget->mapTo(&frame, QPoint(0, 0)), widget->size()).adjusted(ring, ring, -ring, -ring);
            // The keys of the smallest screen give up a little width before they give up a row.
            const double least = qobject_cast<const ui::Key *>(widget) != nullptr ? 13.5 : leastTargetMm;
            if (body.width() < look.px(least) || body.height() < look.px(leastTargetMm))
                found << u"%1: only %2x%3 px"_s.arg(nameOf(widget)).arg(body.width()).arg(body.height());
            const int edge = look.px(edgeMm) - 1;
            if (!frame.rect().adjusted(edge, edge, -edge, -edge).contains(body))
                found << u"%1: too near to the edge (%2,%3 to %4,%5)"_s.arg(nameOf(widget))
                             .arg(body.left())
                             .arg(body.top())
                             .arg(body.right())
                             .arg(body.bottom());
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (widget->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
                found << nameOf(widget) + u": nothing to say to who listens"_s;
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty())
                continue;
            if (label->height() < label->heightForWidth(label->width()))
                found << u"%1: cut, %2 of %3 px"_s.arg(nameOf(widget))
                             .arg(label->height())
                             .arg(label->heightForWidth(label->width()));
            for (const QString &word : label->text().split(u' ')) {
                if (QFontMetrics(label->font()).horizontalAdvance(word) > label->contentsRect().width())
                    found << nameOf(widget) + u": a word is wider than its place"_s;
            }
        } else if (widget->hasHeightForWidth() && widget->layout() == nullptr &&
                   qobject_cast<const ui::BottomBar *>(widget->parentWidget()) == nullptr &&
                   widget->height() < widget->heightForWidth(widget->width())) {
            found << u"%1: cut, %2 of %3 px"_s.arg(nameOf(widget))
                         .arg(widget->height())
                         .arg(widget->heightForWidth(widget->width()));
        }
    }
    return found;
}

} // namespace clips::test
