#include "printing/receiptlayout.h"

#include "printing/qr.h"

#include <QFontDatabase>

namespace clips::printing {

namespace {

/// Millimetres per module. 1.25 mm is ten dots of a 203 dpi thermal head, so that no module is a dot wider than
/// another.
constexpr qreal rollModule = 10 * 25.4 / 203;
constexpr qreal sheetModule = 1.4;

QFont typeface(qreal points, bool bold)
{
    const QString preferred = QStringLiteral("Titillium Web");
    QFont font(QFontDatabase::hasFamily(preferred) ? preferred : QStringLiteral("Noto Sans"));
    font.setPointSizeF(points);
    font.setBold(bold);
    // Any spacing switches ligatures off: "ufficio" stays searchable and readable aloud in the PDF.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    return font;
}

/// Builds the pieces of one receipt text.
class Layout
{
public:
    Layout(const SheetStyle &style, QPaintDevice &device)
        : m_style(style)
        , m_device(device)
    {}

    [[nodiscard]] Group head(const ReceiptText &text) const
    {
        Group group;
        group.pieces << (m_style.roll ? rollOffice(text) : sheetOffice(text));
        group.pieces << rule();
        Piece title = titlePiece(text);
        title.before = mm(m_style.roll ? 3 : 6);
        group.pieces << title;
        Piece object = words(text.object, m_style.body, m_style.secondary);
        object.before = mm(1);
        group.pieces << object << numberPanel(text);
        return group;
    }

    [[nodiscard]] Group section(const Section &section) const
    {
        Group group;
        group.pieces << heading(section);
        const qreal indent = section.isEnrolment && !m_style.roll ? mm(4) : 0;
        QList<Piece> inner;
        for (const Fact &fact : section.facts)
            inner << factPiece(fact, indent);
        const qsizetype facts = inner.size();
        for (const QString &sentence : section.sentences)
            inner << words(sentence, m_style.body, m_style.ink, indent);
        if (!section.list.isEmpty() && !section.listHeading.isEmpty()) {
            Piece due = words(section.listHeading, m_style.bold, m_style.ink, indent);
            due.keepWithNext = true;
            inner << due;
        }
        for (const QString &entry : section.list)
            inner << listPiece(entry, section.listIsOpen, indent);
        for (qsizetype i = 0; i < inner.size(); ++i) {
            Piece &piece = inner[i];
            piece.before = mm(i == facts ? 2 : 1);
            if (section.isEnrolment && !m_style.roll)
                piece.shapes << Shape{QRectF(0, -piece.before, mm(1.2), piece.height + piece.before), m_style.accent};
        }
        group.pieces += inner;
        return group;
    }

    [[nodiscard]] Group foot(const ReceiptText &text) const
    {
        Group group;
        group.atPageEnd = true;
        Piece line = rule();
        line.before = mm(6);
        group.pieces << line;
        Piece piece = qrPiece(text.qrText);
        const qreal side = piece.height;
        if (m_style.roll) {
            qreal y = side;
            for (const QString &entry : QStringList{text.qrText, text.qrCaption} + text.made) {
                const Piece part =
                    words(entry, entry == text.qrText ? m_style.bold : m_style.body, m_style.ink, 0, Qt::AlignHCenter);
                overlay(piece, part, QPointF(0, y));
                y = piece.height;
            }
        } else {
            Piece column;
            for (const QString &entry : QStringList{text.qrText, text.qrCaption} + text.made) {
                const Piece part = words(entry, entry == text.qrText ? m_style.bold : m_style.body,
                                         entry == text.qrText ? m_style.ink : m_style.secondary, side + mm(4));
                overlay(column, part, QPointF(0, column.height));
            }
            overlay(piece, column, QPointF(0, std::max<qreal>(0, (side - column.height) / 2)));
        }
        piece.before = mm(2);
        group.pieces.last().keepWithNext = true;
        group.pieces << piece;
        return group;
    }

    [[nodiscard]] Piece notice(const QString &text) const
    {
        Piece piece = words(text, m_style.bold, m_style.ink);
        piece.before = mm(m_style.roll ? 8 : 0);
        piece.height += mm(4);
        return piece;
    }

private:
    [[nodiscard]] qreal mm(qreal millimetres) const { return millimetres * m_style.millimetre; }

    [[nodiscard]] Piece words(const QString &text, const QFont &font, const QColor &colour, qreal x = 0,
                              Qt::Alignment alignment = Qt::AlignLeft) const
    {
        return textPiece(text, font, colour, m_style.width - x, m_device, x, alignment);
    }

    [[nodiscard]] Piece rule() const
    {
        Piece piece;
        piece.before = mm(3);
        piece.height = mm(m_style.roll ? 0.4 : 0.6);
        piece.shapes << Shape{QRectF(0, 0, m_style.width, piece.height), m_style.accent};
        return piece;
    }

    [[nodiscard]] Piece rollOffice(const ReceiptText &text) const
    {
        Piece piece = words(text.municipality, m_style.heading, m_style.ink, 0, Qt::AlignHCenter);
        for (const QString &line : QStringList{text.officeName} + text.officeContacts)
            overlay(piece, words(line, m_style.body, m_style.ink, 0, Qt::AlignHCenter), QPointF(0, piece.height));
        return piece;
    }

    /// Who we are on the left, how to reach us on the right.
    [[nodiscard]] Piece sheetOffice(const ReceiptText &text) const
    {
        const qreal left = m_style.width * 0.48;
        Piece piece = textPiece(text.municipality, m_style.title, m_style.ink, left, m_device);
        overlay(piece, textPiece(text.officeName, m_style.bold, m_style.secondary, left, m_device),
                QPointF(0, piece.height));
        Piece contacts;
        for (const QString &line : text.officeContacts)
            overlay(
                contacts,
                textPiece(line, m_style.body, m_style.secondary, m_style.width - left, m_device, left, Qt::AlignRight),
                QPointF(0, contacts.height));
        overlay(piece, contacts, QPointF(0, 0));
        return piece;
    }

    [[nodiscard]] Piece titlePiece(const ReceiptText &text) const
    {
        if (text.copyMark.isEmpty())
            return words(text.title, m_style.title, m_style.ink);
        const qreal markWidth = textWidth(text.copyMark, m_style.heading, m_device) + mm(6);
        Piece mark = textPiece(text.copyMark, m_style.heading, m_style.ink, markWidth, m_device, 0, Qt::AlignHCenter);
        mark.shapes << Shape{QRectF(0, 0, markWidth, mark.height), m_style.ink, mm(0.5)};
        if (m_style.roll) {
            Piece piece;
            overlay(piece, mark, QPointF((m_style.width - markWidth) / 2, 0));
            overlay(piece, words(text.title, m_style.title, m_style.ink), QPointF(0, piece.height + mm(2)));
            return piece;
        }
        Piece piece = textPiece(text.title, m_style.title, m_style.ink, m_style.width - markWidth - mm(4), m_device);
        overlay(piece, mark, QPointF(m_style.width - markWidth, mm(0.5)));
        return piece;
    }

    /// The number is what the guardian looks for first: large, on its own ground.
    [[nodiscard]] Piece numberPanel(const ReceiptText &text) const
    {
        const qreal pad = mm(m_style.roll ? 2 : 4);
        const qreal inner = m_style.width - 2 * pad;
        Piece piece;
        qreal y = pad;
        const auto add = [&](const QString &line, const QFont &font, const QColor &colour) {
            overlay(piece, textPiece(line, font, colour, inner, m_device), QPointF(pad, y));
            y = piece.height;
        };
        add(text.numberLabel, m_style.body, m_style.secondary);
        add(text.number, m_style.number, m_style.ink);
        add(text.presented, m_style.bold, m_style.ink);
        add(text.registerLine, m_style.body, m_style.ink);
        piece.height += pad;
        const QRectF panel(0, 0, m_style.width, piece.height);
        if (m_style.roll)
            piece.shapes.prepend(Shape{panel, m_style.ink, mm(0.4)});
        else
            piece.shapes = {Shape{panel, m_style.ground}, Shape{QRectF(0, 0, mm(1.2), piece.height), m_style.accent}};
        piece.before = mm(4);
        return piece;
    }

    [[nodiscard]] Piece heading(const Section &section) const
    {
        const bool strip = section.isEnrolment && !m_style.roll;
        const qreal pad = strip ? mm(1.4) : 0;
        Piece piece;
        overlay(piece, words(section.heading, m_style.heading, m_style.ink, strip ? mm(4) : 0), QPointF(0, pad));
        piece.height += pad;
        if (strip)
            piece.shapes = {Shape{QRectF(0, 0, m_style.width, piece.height), m_style.ground},
                            Shape{QRectF(0, 0, mm(1.2), piece.height), m_style.accent}};
        else if (m_style.roll)
            piece.shapes << Shape{QRectF(0, -mm(1), m_style.width, mm(0.2)), m_style.ink};
        piece.before = mm(5);
        piece.keepWithNext = true;
        return piece;
    }

    /// Label and value side by side where there is room, else the value under its label.
    [[nodiscard]] Piece factPiece(const Fact &fact, qreal indent) const
    {
        if (!m_style.roll) {
            const qreal column = mm(52);
            Piece piece =
                textPiece(fact.label, m_style.body, m_style.secondary, column - indent - mm(3), m_device, indent);
            overlay(piece, words(fact.value, m_style.body, m_style.ink, column), QPointF(0, 0));
            return piece;
        }
        const QString label = fact.label + QStringLiteral(": ");
        const qreal labelWidth = textWidth(label, m_style.body, m_device);
        Piece piece = words(label, m_style.body, m_style.ink);
        const bool sideBySide = labelWidth + textWidth(fact.value, m_style.bold, m_device) <= m_style.width;
        overlay(piece, words(fact.value, m_style.bold, m_style.ink, sideBySide ? labelWidth : 0),
                QPointF(0, sideBySide ? 0 : piece.height));
        return piece;
    }

    [[nodiscard]] Piece listPiece(const QString &text, bool open, qreal indent) const
    {
        const qreal mark = mm(open ? 3.2 : 1.2);
        Piece piece = words(text, m_style.body, m_style.ink, indent + mm(open ? 5 : 4));
        const qreal middle = piece.runs.isEmpty() ? 0 : piece.runs.constFirst().baseline.y() - mm(1.5);
        const QRectF box(indent + mm(0.3), middle - mark / 2, mark, mark);
        piece.shapes << (open ? Shape{box, m_style.ink, mm(0.3)} : Shape{box, m_style.accent});
        return piece;
    }

    /// Vector modules with their quiet zone; runs of dark modules in a row become one bar, so that no hairline opens
    /// between neighbours.
    [[nodiscard]] Piece qrPiece(const QString &text) const
    {
        Piece piece;
        const auto symbol = QrSymbol::encode(text);
        if (!symbol)
            return piece;
        const qreal module = mm(m_style.roll ? rollModule : sheetModule);
        const qreal side = (symbol->size() + 2 * QrSymbol::quietZone) * module;
        const qreal left = m_style.roll ? (m_style.width - side) / 2 : -QrSymbol::quietZone * module;
        for (int row = 0; row < symbol->size(); ++row) {
            for (int column = 0; column < symbol->size();) {
                int end = column;
                while (end < symbol->size() && symbol->isDark(end, row))
                    ++end;
                if (end > column)
                    piece.shapes << Shape{QRectF(left + (column + QrSymbol::quietZone) * module,
                                                 (row + QrSymbol::quietZone) * module, (end - column) * module, module),
                                          Qt::black};
                column = std::max(end, column + 1);
            }
        }
        piece.height = side;
        return piece;
    }

    const SheetStyle &m_style;
    QPaintDevice &m_device;
};

} // namespace

SheetStyle SheetStyle::a4(qreal unitsPerInch)
{
    SheetStyle style;
    style.millimetre = unitsPerInch / 25.4;
    style.width = (210 - 2 * 18) * style.millimetre;
    style.body = typeface(12, false);
    style.bold = typeface(12, true);
    style.heading = typeface(13.5, true);
    style.title = typeface(19, true);
    style.number = typeface(28, true);
    style.ink = QColor(0x17, 0x33, 0x4F);
    style.secondary = QColor(0x45, 0x5A, 0x70);
    style.accent = QColor(0x00, 0x66, 0xCC);
    style.ground = QColor(0xEE, 0xF3, 0xF8);
    return style;
}

SheetStyle SheetStyle::roll80(qreal unitsPerInch)
{
    SheetStyle style;
    style.millimetre = unitsPerInch / 25.4;
    style.width = 72 * style.millimetre;
    style.roll = true;
    style.body = typeface(12, false);
    style.bold = typeface(12, true);
    style.heading = typeface(13.5, true);
    style.title = typeface(15, true);
    style.number = typeface(19, true);
    style.ink = style.secondary = style.accent = Qt::black;
    style.ground = Qt::white;
    return style;
}

QList<Group> layoutReceipt(const ReceiptText &text, const SheetStyle &style, QPaintDevice &device)
{
    const Layout layout(style, device);
    QList<Group> groups{layout.head(text)};
    for (const Section &section : text.sections)
        groups << layout.section(section);
    groups << layout.foot(text);
    return groups;
}

QList<Group> layoutCourtesy(const ReceiptText &text, const SheetStyle &style, QPaintDevice &device)
{
    const Layout layout(style, device);
    Group head = layout.head(text);
    head.startsPage = true;
    head.pieces.prepend(layout.notice(text.notice));
    QList<Group> groups{head};
    for (const Section &section : text.sections)
        groups << layout.section(section);
    return groups;
}

} // namespace clips::printing
