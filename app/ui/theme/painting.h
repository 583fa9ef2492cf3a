#pragma once

#include "ui/theme/look.h"

#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace clips::ui {

/// One of our own icons, in one colour. name: file name in resources/icons without its ending.
[[nodiscard]] QPixmap icon(const QString &name, const QColor &colour, int side, double devicePixelRatio);
void paintIcon(QPainter &painter, const QString &name, const QColor &colour, const QRectF &square);

/// The two-tone ring around something that has the focus; `body` is what it goes around.
void paintFocusRing(QPainter &painter, const QRectF &body, double radius, const Tokens &tokens);

/// Height of a text in a width, words wrapped; a word wider than the width is broken.
[[nodiscard]] int textHeight(const QFont &font, const QString &text, int width);
void paintText(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour, const QString &text,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

} // namespace clips::ui
