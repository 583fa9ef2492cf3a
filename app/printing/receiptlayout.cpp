#include "printing/receiptlayout.h"

#include "printing/qr.h"

#include <QFontDatabase>
#include <algorithm>
#include <utility>

namespace clips::printing {

namespace {

/// One dot of a 203 dpi thermal head. Modules are whole dots, so that none is wider than another.
constexpr qreal dot = 25.4 / 203; // mm
constexpr int rollDots = 568;     // across the 72 mm a head reaches, with a little to spare

/// Six dots for one enrolment; fewer when the code has more to say.
qreal rollModule(int modules)
{
    return std::clamp(rollDots / (modules + 2 * QrSymbol::quietZone), 3, 6) * dot;
}

/// Millimetres per module on a sheet; the 33 of a pagoPA notice are 25 mm, as its rules ask.
constexpr qreal sheetModule = 0.55;
constexpr qreal noticeModule = 0.75;

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
        if (!text.notice.isEmpty())
            group.pieces << notice(text.notice);
        group.pieces << (m_style.roll ? rollOffice(text) : sheetOffice(text));
        group.pieces << rule();
        Piece title = titlePiece(text);
        title.before = mm(3);
        group.pieces << title;
        Piece object = words(text.object, m_style.body, m_style.secondary);
        object.before = mm(1);
        group.pieces << object << numberPanel(text);
        return group;
    }

    [[nodiscard]] Group section(const Section &section) const
    {
        const QFont &font = section.fine ? m_style.fine : m_style.body;
        Group group;
        group.pieces << heading(section);
        const qreal indent = section.isEnrolment && !m_style.roll ? mm(4) : 0;
        QList<Piece> inner;
        inner << factRows(section.facts, font, indent);
        const qsizetype facts = inner.size();
        if (m_style.roll) {
            for (const QString &sentence : section.sentences)
                inner << words(sentence, font, m_style.ink, indent);
        } else if (!section.sentences.isEmpty()) {
            inner << words(section.sentences.join(u' '), font, m_style.ink, indent);
        }
        if (!section.list.isEmpty() && !section.listHeading.isEmpty()) {
            Piece due = words(section.listHeading, m_style.bold, m_style.ink, indent);
            due.keepWithNext = true;
            inner << due;
        }
        for (const QString &entry : section.list)
            inner << listPiece(entry, font, section.listIsOpen, indent);
        for (qsizetype i = 0; i < inner.size(); ++i) {
            Piece &piece = inner[i];
            piece.before = mm(i == facts ? 1 : 0.4);
            if (section.isEnrolment && !m_style.roll)
                piece.shapes << Shape{QRectF(0, -piece.before, mm(1.2), piece.height + piece.before), m_style.accent};
        }
        group.pieces += inner;
        return group;
    }

    /// Sections side by side, in two columns of one piece: what is looked up and not read through.
    [[nodiscard]] Group columns(const QList<Section> &sections) const
    {
        SheetStyle half = m_style;
        const qreal gap = mm(8);
        half.width = (m_style.width - gap) / 2;
        const Layout layout(half, m_device);
        const qsizetype left = sections.size() / 2;
        Piece piece;
        overlay(piece, layout.stacked(sections.mid(0, left)), QPointF(0, 0));
        overlay(piece, layout.stacked(sections.mid(left)), QPointF(left > 0 ? half.width + gap : 0, 0));
        piece.before = mm(3.2);
        Group group;
        group.pieces << piece;
        return group;
    }

    /// The codes of notices to pay, each beside its words; never cut.
    [[nodiscard]] Group payments(const ReceiptText &text) const
    {
        Section section;
        section.heading = text.paymentHeading;
        Group group;
        group.pieces << heading(section);
        for (const PaymentText &payment : text.payments) {
            Piece piece = qrPiece(payment.qrText, noticeModule);
            const qreal side = piece.height;
            const qreal x = m_style.roll ? 0 : side + mm(3);
            Piece column;
            for (const QString &line : payment.lines)
                overlay(column, words(line, m_style.body, m_style.ink, x), QPointF(0, column.height));
            overlay(piece, column, QPointF(0, m_style.roll ? side : std::max<qreal>(0, (side - column.height) / 2)));
            piece.before = mm(1);
            group.pieces << piece;
        }
        return group;
    }

    /// Room for a hand, above a line with the words of who signs; two beside one another on a sheet.
    [[nodiscard]] Group signatures(const QStringList &labels) const
    {
        const int inRow = m_style.roll ? 1 : 2;
        const qreal gap = mm(8);
        const qreal width = (m_style.width - gap * (inRow - 1)) / inRow;
        Group group;
        for (qsizetype i = 0; i < labels.size(); i += inRow) {
            Piece row;
            for (qsizetype at = i; at < std::min(i + inRow, labels.size()); ++at) {
                const qreal x = static_cast<qreal>(at - i) * (width + gap);
                const qreal y = mm(14);
                row.shapes << Shape{QRectF(x, y, width, mm(0.3)), m_style.ink};
                overlay(row, textPiece(labels.at(at), m_style.fine, m_style.ink, width, m_device, x),
                        QPointF(0, y + mm(1)));
            }
            group.pieces << row;
        }
        return group;
    }

    /// The end of a roll: the code, and who took the application. A sheet has both elsewhere.
    [[nodiscard]] Group foot(const ReceiptText &text) const
    {
        Group group;
        Piece line = rule();
        line.before = mm(4);
        line.keepWithNext = true;
        group.pieces << line;
        Piece piece = qrPiece(text.qrText, sheetModule);
        for (const QString &entry : QStringList{text.qrCaption} + text.made)
            overlay(piece, words(entry, m_style.body, m_style.ink, 0, Qt::AlignHCenter), QPointF(0, piece.height));
        piece.before = mm(2);
        group.pieces << piece;
        return group;
    }

    [[nodiscard]] Piece notice(const QString &text) const
    {
        Piece piece = words(text, m_style.bold, m_style.ink);
        piece.before = mm(m_style.roll ? 8 : 0);
        piece.height += mm(m_style.roll ? 4 : 2);
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
        piece.before = mm(m_style.roll ? 3 : 1.5);
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
        const qreal left = m_style.width * 0.4;
        Piece piece = textPiece(text.municipality, m_style.title, m_style.ink, left, m_device);
        overlay(piece, textPiece(text.officeName, m_style.bold, m_style.secondary, left, m_device),
                QPointF(0, piece.height));
        Piece contacts;
        for (qsizetype i = 0; i < text.officeContacts.size(); i += 2) {
            const QString line = text.officeContacts.mid(i, 2).join(QStringLiteral(" · "));
            overlay(
                contacts,
                textPiece(line, m_style.fine, m_style.secondary, m_style.width - left, m_device, left, Qt::AlignRight),
                QPointF(0, contacts.height));
        }
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

    /// The number is what the guardian looks for first: large, on its own ground, with the code on a sheet.
    [[nodiscard]] Piece numberPanel(const ReceiptText &text) const
    {
        const bool hasCode = !m_style.roll && !text.qrText.isEmpty();
        const Piece code = hasCode ? qrPiece(text.qrText, sheetModule) : Piece();
        const qreal pad = mm(m_style.roll ? 2 : 3);
        const qreal inner = m_style.width - 2 * pad - (hasCode ? code.height : 0);
        Piece column;
        const auto add = [&](const QString &line, const QFont &font, const QColor &colour) {
            overlay(column, textPiece(line, font, colour, inner, m_device), QPointF(0, column.height));
        };
        add(text.numberLabel, m_style.body, m_style.secondary);
        add(text.number, m_style.number, m_style.ink);
        add(text.presented, m_style.bold, m_style.ink);
        add(text.registerLine, m_style.body, m_style.ink);
        if (hasCode)
            add(text.qrCaption, m_style.fine, m_style.secondary);
        Piece piece;
        piece.height = std::max(column.height + 2 * pad, code.height + mm(1));
        const QRectF panel(0, 0, m_style.width, piece.height);
        if (m_style.roll)
            piece.shapes << Shape{panel, m_style.ink, mm(0.4)};
        else
            piece.shapes << Shape{panel, m_style.ground} << Shape{QRectF(0, 0, mm(1.2), piece.height), m_style.accent};
        if (hasCode) {
            // The quiet zone belongs to the code and is white.
            const QPointF corner(m_style.width - code.height - mm(0.5), (piece.height - code.height) / 2);
            piece.shapes << Shape{QRectF(corner, QSizeF(code.height, code.height)), Qt::white};
            overlay(piece, code, corner);
        }
        overlay(piece, column, QPointF(pad, (piece.height - column.height) / 2));
        piece.before = mm(3);
        return piece;
    }

    [[nodiscard]] Piece heading(const Section &section) const
    {
        const bool strip = section.isEnrolment && !m_style.roll;
        const qreal pad = strip ? mm(0.8) : 0;
        Piece piece;
        overlay(piece, words(section.heading, m_style.heading, m_style.ink, strip ? mm(4) : 0), QPointF(0, pad));
        piece.height += pad;
        if (strip)
            piece.shapes = {Shape{QRectF(0, 0, m_style.width, piece.height), m_style.ground},
                            Shape{QRectF(0, 0, mm(1.2), piece.height), m_style.accent}};
        else if (m_style.roll)
            piece.shapes << Shape{QRectF(0, -mm(1), m_style.width, mm(0.2)), m_style.ink};
        piece.before = mm(m_style.roll ? 5 : 2.6);
        piece.keepWithNext = true;
        return piece;
    }

    [[nodiscard]] Piece stacked(const QList<Section> &sections) const
    {
        Piece column;
        for (const Section &part : sections) {
            for (const Piece &piece : section(part).pieces)
                overlay(column, piece, QPointF(0, column.height > 0 ? column.height + piece.before : 0));
        }
        return column;
    }

    /// On a sheet two short facts share a row; in reading order, so that a voice reads them one after the other.
    [[nodiscard]] QList<Piece> factRows(const QList<Fact> &facts, const QFont &font, qreal indent) const
    {
        const qreal width = m_style.width - indent;
        const qreal label = std::min(mm(40), width * 0.3);
        const qreal shortLabel = mm(34);
        const auto isShort = [&](const Fact &fact) {
            return textWidth(fact.label, font, m_device) <= shortLabel - mm(2) &&
                   textWidth(fact.value, font, m_device) <= width / 2 - shortLabel - mm(3);
        };
        QList<Piece> rows;
        for (qsizetype i = 0; i < facts.size(); ++i) {
            if (m_style.roll) {
                rows << rollFact(facts[i]);
            } else if (width > mm(120) && i + 1 < facts.size() && isShort(facts[i]) && isShort(facts[i + 1])) {
                Piece row = sheetFact(facts[i], font, indent, shortLabel);
                overlay(row, sheetFact(facts[i + 1], font, indent + width / 2, shortLabel), QPointF(0, 0));
                rows << row;
                ++i;
            } else {
                rows << sheetFact(facts[i], font, indent, width > mm(120) ? shortLabel : label);
            }
        }
        return rows;
    }

    [[nodiscard]] Piece sheetFact(const Fact &fact, const QFont &font, qreal x, qreal labelWidth) const
    {
        Piece piece = textPiece(fact.label, font, m_style.secondary, labelWidth - mm(2), m_device, x);
        overlay(piece, words(fact.value, font, m_style.ink, x + labelWidth), QPointF(0, 0));
        return piece;
    }

    /// Label and value side by side where there is room, else the value under its label.
    [[nodiscard]] Piece rollFact(const Fact &fact) const
    {
        const QString label = fact.label + QStringLiteral(": ");
        const qreal labelWidth = textWidth(label, m_style.body, m_device);
        Piece piece = words(label, m_style.body, m_style.ink);
        const bool sideBySide = labelWidth + textWidth(fact.value, m_style.bold, m_device) <= m_style.width;
        overlay(piece, words(fact.value, m_style.bold, m_style.ink, sideBySide ? labelWidth : 0),
                QPointF(0, sideBySide ? 0 : piece.height));
        return piece;
    }

    [[nodiscard]] Piece listPiece(const QString &text, const QFont &font, bool open, qreal indent) const
    {
        const qreal mark = mm(open ? 3.2 : 1.2);
        Piece piece = words(text, font, m_style.ink, indent + mm(open ? 5 : 4));
        const qreal middle = piece.runs.isEmpty() ? 0 : piece.runs.constFirst().baseline.y() - mm(1.5);
        const QRectF box(indent + mm(0.3), middle - mark / 2, mark, mark);
        piece.shapes << (open ? Shape{box, m_style.ink, mm(0.3)} : Shape{box, m_style.accent});
        return piece;
    }

    /// Vector modules with their quiet zone; runs of dark modules in a row become one bar, so that no hairline opens
    /// between neighbours.
    [[nodiscard]] Piece qrPiece(const QString &text, qreal onSheet) const
    {
        Piece piece;
        const auto symbol = QrSymbol::encode(text);
        if (!symbol)
            return piece;
        const qreal module = mm(m_style.roll ? rollModule(symbol->size()) : onSheet);
        const qreal side = (symbol->size() + 2 * QrSymbol::quietZone) * module;
        const qreal left = m_style.roll ? (m_style.width - side) / 2 : 0;
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

/// Left becomes right: a label stands to the right of its value, lines end at the left. Letters stay as they are.
void mirror(QList<Group> &groups, qreal width, QPaintDevice &device)
{
    for (Group &group : groups) {
        for (Piece &piece : group.pieces) {
            for (Shape &shape : piece.shapes)
                shape.rect.moveLeft(width - shape.rect.right());
            for (Run &run : piece.runs)
                run.baseline.setX(width - run.baseline.x() - textWidth(run.text, run.font, device));
        }
    }
}

} // namespace

SheetStyle SheetStyle::a4(qreal unitsPerInch)
{
    SheetStyle style;
    style.millimetre = unitsPerInch / 25.4;
    style.width = (210 - 2 * 15) * style.millimetre;
    style.body = typeface(9.5, false);
    style.bold = typeface(9.5, true);
    style.fine = typeface(8, false);
    style.heading = typeface(10, true);
    style.title = typeface(14, true);
    style.number = typeface(20, true);
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
    style.body = typeface(11, false);
    style.bold = typeface(11, true);
    style.fine = typeface(10, false);
    style.heading = typeface(12.5, true);
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
    QList<Section> fine;
    const auto placeFine = [&] {
        if (!fine.isEmpty())
            groups << layout.columns(std::exchange(fine, {}));
    };
    for (const Section &section : text.sections) {
        if (section.fine && !style.roll) {
            fine << section;
            continue;
        }
        placeFine();
        groups << layout.section(section);
    }
    if (!text.payments.isEmpty())
        groups << layout.payments(text);
    placeFine();
    if (!text.signatures.isEmpty())
        groups << layout.signatures(text.signatures);
    if (style.roll && !text.made.isEmpty())
        groups << layout.foot(text);
    if (text.rightToLeft)
        mirror(groups, style.width, device);
    return groups;
}

} // namespace clips::printing
