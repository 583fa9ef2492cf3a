#pragma once

#include "printing/pageflow.h"
#include "printing/receipttext.h"

#include <QColor>
#include <QFont>

namespace clips::printing {

/// Sizes and colours of one kind of paper.
struct SheetStyle
{
    qreal millimetre = 1; ///< device units
    qreal width = 0;      ///< of the printed area, device units
    bool roll = false;    ///< one narrow column in pure black: thermal paper knows no grey
    QFont body;
    QFont bold;
    QFont fine; ///< for legal matter
    QFont heading;
    QFont title;
    QFont number;
    QColor ink;
    QColor secondary;
    QColor accent;
    QColor ground; ///< behind headings

    [[nodiscard]] static SheetStyle a4(qreal unitsPerInch);
    [[nodiscard]] static SheetStyle roll80(qreal unitsPerInch);
};

/// One paper as pieces in reading order. On a sheet the code stands beside the number, on a roll at the end; a text
/// without a code (the courtesy translation) has none.
[[nodiscard]] QList<Group> layoutReceipt(const ReceiptText &text, const SheetStyle &style, QPaintDevice &device);

} // namespace clips::printing
