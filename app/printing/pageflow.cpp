#include "printing/pageflow.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace clips::printing {

namespace {

/// A foot put at the very end of a page must not fall off it by the last digit of a sum. Device units.
constexpr qreal rounding = 0.01;

qreal heightOf(const QList<Piece> &pieces)
{
    qreal height = 0;
    for (const Piece &piece : pieces)
        height += piece.before + piece.height;
    return height;
}

/// Puts pieces on pages one after another.
class PageBreaker
{
public:
    explicit PageBreaker(qreal pageHeight)
        : m_pageHeight(pageHeight)
    {}

    void add(const Group &group)
    {
        const qreal height = heightOf(group.pieces);
        const bool fitsOnePage = height <= m_pageHeight;
        Page company;
        if (group.atPageEnd && m_y + height > m_pageHeight)
            company = takeLastGroup();
        if (!company.isEmpty()) {
            startPage();
            for (const PlacedPiece &placed : company)
                place(placed.piece);
        } else if (m_pages.isEmpty() || (group.startsPage && !m_pages.constLast().isEmpty()) ||
                   (fitsOnePage && m_y + height > m_pageHeight))
            startPage();
        m_groupStart = m_pages.constLast().size();
        if (group.atPageEnd && fitsOnePage && m_y + height <= m_pageHeight)
            m_y = m_pageHeight - height;
        for (qsizetype i = 0; i < group.pieces.size(); ++i) {
            if (m_y + heightKept(group.pieces, i) > m_pageHeight + rounding)
                startPage();
            place(group.pieces.at(i));
        }
    }

    [[nodiscard]] QList<Page> pages() const { return m_pages; }

private:
    void startPage()
    {
        m_pages.append(Page());
        m_y = 0;
        m_groupStart = 0;
    }

    /// The group before a page's foot goes with it: a page with nothing but its foot looks like a mistake.
    Page takeLastGroup()
    {
        if (m_pages.isEmpty() || m_groupStart == 0)
            return {};
        const Page taken = m_pages.constLast().mid(m_groupStart);
        m_pages.last().resize(m_groupStart);
        return taken;
    }

    void place(const Piece &piece)
    {
        if (m_y > 0)
            m_y += piece.before;
        m_pages.last().append({piece, m_y});
        m_y += piece.height;
    }

    static qreal heightKept(const QList<Piece> &pieces, qsizetype first)
    {
        qreal height = 0;
        for (qsizetype i = first; i < pieces.size(); ++i) {
            height += pieces.at(i).before + pieces.at(i).height;
            if (!pieces.at(i).keepWithNext)
                break;
        }
        return height;
    }

    qreal m_pageHeight;
    qreal m_y = 0;
    qsizetype m_groupStart = 0; ///< where the last group begins on the last page
    QList<Page> m_pages;
};

} // namespace

QList<Page> breakIntoPages(const QList<Group> &groups, qreal pageHeight)
{
    PageBreaker breaker(pageHeight);
    for (const Group &group : groups)
        breaker.add(group);
    return breaker.pages();
}

qreal flowHeight(const QList<Group> &groups)
{
    qreal height = 0;
    for (const Group &group : groups)
        height += heightOf(group.pieces);
    return height;
}

Piece textPiece(const QString &text, const QFont &font, const QColor &colour, qreal width, QPaintDevice &device,
                qreal x, Qt::Alignment alignment)
{
    QTextLayout layout(text, font, &device);
    Piece piece;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const qreal free = std::max<qreal>(0, width - line.naturalTextWidth());
        const qreal shift = alignment & Qt::AlignRight ? free : alignment & Qt::AlignHCenter ? free / 2 : 0;
        const QString words = text.mid(line.textStart(), line.textLength()).trimmed();
        piece.runs.append({QPointF(x + shift, piece.height + line.ascent()), words, font, colour});
        piece.height += line.height();
    }
    layout.endLayout();
    return piece;
}

qreal textWidth(const QString &text, const QFont &font, QPaintDevice &device)
{
    return QFontMetricsF(font, &device).horizontalAdvance(text);
}

void overlay(Piece &onto, const Piece &other, QPointF offset)
{
    for (Shape shape : other.shapes) {
        shape.rect.translate(offset);
        onto.shapes.append(shape);
    }
    for (Run run : other.runs) {
        run.baseline += offset;
        onto.runs.append(run);
    }
    onto.height = std::max(onto.height, offset.y() + other.height);
}

void paintPiece(QPainter &painter, const Piece &piece, QPointF origin)
{
    for (const Shape &shape : piece.shapes) {
        if (shape.line > 0) {
            painter.setPen(QPen(shape.colour, shape.line));
            painter.setBrush(Qt::NoBrush);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(shape.colour);
        }
        painter.drawRect(shape.rect.translated(origin));
    }
    for (const Run &run : piece.runs) {
        // A line has the direction of its own letters: paper must not depend on what the screen shows meanwhile.
        const bool rightToLeft = std::any_of(run.text.begin(), run.text.end(), [](QChar c) {
            return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
        });
        painter.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        painter.setPen(run.colour);
        painter.setFont(run.font);
        painter.drawText(origin + run.baseline, run.text);
    }
}

} // namespace clips::printing
