#include "ui/theme/painting.h"

#include <QFile>
#include <QFontMetrics>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace clips::ui {

namespace {

constexpr int tallEnough = 100000;

int wrapFlags(const QFontMetrics &metrics, const QString &text, int width)
{
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        if (metrics.horizontalAdvance(word) > width)
            return Qt::TextWordWrap | Qt::TextWrapAnywhere;
    }
    return Qt::TextWordWrap;
}

} // namespace

QPixmap icon(const QString &name, const QColor &colour, int side, double devicePixelRatio)
{
    const QString key = u"%1/%2/%3/%4"_s.arg(name, colour.name()).arg(side).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("#000000", colour.name().toLatin1()));
    pixmap = QPixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QString &name, const QColor &colour, const QRectF &square)
{
    painter.drawPixmap(square.topLeft(),
                       icon(name, colour, int(square.width()), painter.device()->devicePixelRatioF()));
}

void paintFocusRing(QPainter &painter, const QRectF &body, double radius, const Tokens &tokens)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.focusInner, 3));
    painter.drawRoundedRect(body.adjusted(-1.5, -1.5, 1.5, 1.5), radius + 1.5, radius + 1.5);
    painter.setPen(QPen(tokens.focusOuter, 3));
    painter.drawRoundedRect(body.adjusted(-4.5, -4.5, 4.5, 4.5), radius + 4.5, radius + 4.5);
    painter.restore();
}

int textHeight(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    return metrics.boundingRect(QRect(0, 0, width, tallEnough), wrapFlags(metrics, text, width), text).height();
}

void paintText(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour, const QString &text,
               Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, int(alignment) | wrapFlags(QFontMetrics(font), text, rect.width()), text);
}

} // namespace clips::ui
