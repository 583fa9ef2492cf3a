#include "printing/receiptpages.h"

#include "printing/receiptlayout.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QtMath>

namespace clips::printing {

namespace {

constexpr int unitsPerInch = 1200;
constexpr qreal unit = unitsPerInch / 25.4;
constexpr qreal sheetMargin = 18; // mm
constexpr qreal footHeight = 12;  // mm
constexpr qreal rollMargin = 4;   // mm, to the 72 mm a thermal head reaches

QList<Group> layoutAll(const domain::Receipt &receipt, const SheetStyle &style, QPaintDevice &device)
{
    QList<Group> groups = layoutReceipt(italianText(receipt), style, device);
    if (receipt.language == QStringLiteral("en"))
        groups += layoutCourtesy(englishText(receipt), style, device);
    return groups;
}

void paintPage(QPainter &painter, const Page &page, QPointF origin)
{
    for (const PlacedPiece &placed : page)
        paintPiece(painter, placed.piece, origin + QPointF(0, placed.y));
}

QString paintSheets(QPdfWriter &writer, const domain::Receipt &receipt)
{
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    const SheetStyle style = SheetStyle::a4(unitsPerInch);
    const qreal bodyHeight = (297 - 2 * sheetMargin - footHeight + 4) * unit;
    const QList<Page> pages = breakIntoPages(layoutAll(receipt, style, writer), bodyHeight);

    QPainter painter(&writer);
    QFont footFont = style.body;
    footFont.setPointSizeF(10);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, pages.at(i), QPointF(sheetMargin, sheetMargin) * unit);

        QString left = QStringLiteral("Ricevuta ") + receipt.number.text();
        if (receipt.copy > 0)
            left += QStringLiteral(" · COPIA %1").arg(receipt.copy);
        Piece foot = textPiece(left, footFont, style.secondary, style.width, writer);
        overlay(foot,
                textPiece(QStringLiteral("pagina %1 di %2").arg(i + 1).arg(pages.size()), footFont, style.secondary,
                          style.width, writer, 0, Qt::AlignRight),
                QPointF());
        paintPiece(painter, foot, QPointF(sheetMargin, 297 - sheetMargin - 2) * unit);
    }
    return QStringLiteral("iso_a4_210x297mm");
}

QString paintRoll(QPdfWriter &writer, const domain::Receipt &receipt)
{
    const SheetStyle style = SheetStyle::roll80(unitsPerInch);
    QList<Group> groups = layoutAll(receipt, style, writer);
    for (Group &group : groups)
        group.startsPage = group.atPageEnd = false; // a roll has no sheets: everything follows on below
    // Whole millimetres, so that the page and the medium asked for are the same and nothing is scaled.
    const int length = qCeil(flowHeight(groups) / unit + 2 * rollMargin);
    writer.setPageSize(QPageSize(QSizeF(80, length), QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());

    QPainter painter(&writer);
    for (const Page &page : breakIntoPages(groups, length * unit))
        paintPage(painter, page, QPointF(rollMargin, rollMargin) * unit);
    return QStringLiteral("custom_receipt_80x%1mm").arg(length);
}

/// The PDF as it goes to disk; returns the name of its medium.
QString writePdf(QIODevice &file, const domain::Receipt &receipt, ports::PaperFormat format)
{
    QPdfWriter writer(&file);
    writer.setResolution(unitsPerInch);
    writer.setTitle(receipt.number.text());
    writer.setCreator(QStringLiteral("CLIPS Corner"));
    switch (format) {
    case ports::PaperFormat::A4:
        return paintSheets(writer, receipt);
    case ports::PaperFormat::Roll80mm:
        return paintRoll(writer, receipt);
    }
    Q_UNREACHABLE();
}

} // namespace

ReceiptPages::ReceiptPages(QString folder)
    : m_folder(std::move(folder))
{}

Result<WrittenReceipt, PagesError> ReceiptPages::write(const domain::Receipt &receipt, ports::PaperFormat format) const
{
    QDir dir(m_folder);
    if (!dir.exists()) {
        if (!dir.mkpath(QStringLiteral(".")))
            return Failure{PagesError::Folder};
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    const QString suffix = receipt.copy > 0 ? QStringLiteral("-%1").arg(receipt.copy) : QString();
    QSaveFile file(dir.filePath(receipt.number.text() + suffix + QStringLiteral(".pdf")));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Failure{PagesError::Folder};
    QBuffer pdf; // QPdfWriter does not tell when a disk is full; QSaveFile does
    pdf.open(QIODevice::WriteOnly);
    const QString media = writePdf(pdf, receipt, format);
    if (file.write(pdf.data()) != pdf.size() || !file.commit())
        return Failure{PagesError::Write};
    return WrittenReceipt{file.fileName(), media};
}

} // namespace clips::printing
