#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QPaintDevice;
class QPainter;

namespace clips::printing {

/// One line of text with its baseline, relative to its piece.
struct Run
{
    QPointF baseline;
    QString text;
    QFont font;
    QColor colour;
};

/// A rectangle, filled or outlined (line > 0), relative to its piece.
struct Shape
{
    QRectF rect;
    QColor colour;
    qreal line = 0;
};

/// What is never cut by a page break: a heading, a paragraph, a line of facts. All lengths in device units.
struct Piece
{
    qreal before = 0; ///< gap above, dropped at the top of a page
    qreal height = 0;
    bool keepWithNext = false;
    QList<Shape> shapes;
    QList<Run> runs;
};

/// Pieces that stay on one page when they fit on one.
struct Group
{
    QList<Piece> pieces;
    bool startsPage = false;
    bool atPageEnd = false; ///< stands at the lower edge of its page
};

struct PlacedPiece
{
    Piece piece;
    qreal y = 0;
};
using Page = QList<PlacedPiece>;

/// Breaks groups into pages of the given height. A heading never stays alone at the foot of a page.
[[nodiscard]] QList<Page> breakIntoPages(const QList<Group> &groups, qreal pageHeight);

/// The height of all groups below one another, for paper that is as long as needed.
[[nodiscard]] qreal flowHeight(const QList<Group> &groups);

/// Breaks a text into lines for a device; the piece has the text's height and its lines start at x.
[[nodiscard]] Piece textPiece(const QString &text, const QFont &font, const QColor &colour, qreal width,
                              QPaintDevice &device, qreal x = 0, Qt::Alignment alignment = Qt::AlignLeft);

/// Width of a text on one line.
[[nodiscard]] qreal textWidth(const QString &text, const QFont &font, QPaintDevice &device);

/// Lays a second piece over a first at an offset; the first grows as needed.
void overlay(Piece &onto, const Piece &other, QPointF offset);

void paintPiece(QPainter &painter, const Piece &piece, QPointF origin);

} // namespace clips::printing
