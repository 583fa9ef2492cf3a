#include "printing/receiptpages.h"

#include "printing/receiptcode.h"
#include "printing/closingtext.h"
#include "printing/lettertext.h"
#include "printing/receiptlayout.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QtMath>

namespace clips::printing {

/// Both languages, ready to be laid out.
struct ReceiptPages::Texts
{
    ReceiptText italian;
    std::optional<ReceiptText> courtesy;
    QString title; ///< of the document: a number and nothing else
    QString foot;  ///< at the lower edge of each sheet
};

namespace {

using Texts = ReceiptPages::Texts;

constexpr int unitsPerInch = 1200;
constexpr qreal unit = unitsPerInch / 25.4;
const QString letterPrefix = QStringLiteral("lettera-");
constexpr qreal sheetMargin = 15; // mm, left and right
constexpr qreal sheetEdge = 12;   // mm, above and below
constexpr qreal footHeight = 6;   // mm
constexpr qreal rollMargin = 4;   // mm, to the 72 mm a thermal head reaches

QString footOf(const domain::Receipt &receipt, const ReceiptText &text)
{
    QString foot = receipt.sheet == domain::ReceiptSheet::Office ? QStringLiteral("Istanza, ricevuta ")
                                                                 : QStringLiteral("Ricevuta ");
    foot += receipt.number.text();
    if (receipt.copy > 0)
        foot += QStringLiteral(" · COPIA %1").arg(receipt.copy);
    return foot + QStringLiteral(" · ") + text.made.join(QStringLiteral(" · "));
}

Texts textsOf(const domain::Receipt &receipt, ports::PaperFormat format, const ports::ReceiptSigner *signer)
{
    Texts texts{italianText(receipt), courtesyText(receipt, format == ports::PaperFormat::Roll80mm), {}, {}};
    texts.title = receipt.number.text();
    texts.foot = footOf(receipt, texts.italian);
    if (!receipt.code.isEmpty())
        texts.italian.qrText = receipt.code;
    else if (const QString code = signer ? receiptCode(receipt, *signer) : QString(); !code.isEmpty())
        texts.italian.qrText = code;
    if (texts.courtesy)
        texts.courtesy->qrText.clear();
    return texts;
}

QList<Group> layoutAll(const Texts &texts, const SheetStyle &style, QPaintDevice &device)
{
    QList<Group> groups = layoutReceipt(texts.italian, style, device);
    if (texts.courtesy) {
        QList<Group> back = layoutReceipt(*texts.courtesy, style, device);
        back.first().startsPage = true;
        groups += back;
    }
    return groups;
}

void paintPage(QPainter &painter, const Page &page, QPointF origin)
{
    for (const PlacedPiece &placed : page)
        paintPiece(painter, placed.piece, origin + QPointF(0, placed.y));
}

WrittenReceipt paintSheets(QPdfWriter &writer, const Texts &texts)
{
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    const SheetStyle style = SheetStyle::a4(unitsPerInch);
    const qreal bodyHeight = (297 - 2 * sheetEdge - footHeight) * unit;
    const QList<Page> pages = breakIntoPages(layoutAll(texts, style, writer), bodyHeight);

    QPainter painter(&writer);
    QFont footFont = style.body;
    footFont.setPointSizeF(8);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, pages.at(i), QPointF(sheetMargin, sheetEdge) * unit);

        Piece foot = textPiece(texts.foot, footFont, style.secondary, style.width, writer);
        overlay(foot,
                textPiece(QStringLiteral("pagina %1 di %2").arg(i + 1).arg(pages.size()), footFont, style.secondary,
                          style.width, writer, 0, Qt::AlignRight),
                QPointF());
        paintPiece(painter, foot, QPointF(sheetMargin, 297 - sheetEdge - footHeight + 2) * unit);
    }
    return {{}, QStringLiteral("iso_a4_210x297mm"), static_cast<int>(pages.size())};
}

WrittenReceipt paintRoll(QPdfWriter &writer, const Texts &texts)
{
    const SheetStyle style = SheetStyle::roll80(unitsPerInch);
    QList<Group> groups = layoutAll(texts, style, writer);
    for (Group &group : groups)
        group.startsPage = group.atPageEnd = false; // a roll has no sheets: everything follows on below
    // Whole millimetres, so that the page and the medium asked for are the same and nothing is scaled.
    const int length = qCeil(flowHeight(groups) / unit + 2 * rollMargin);
    writer.setPageSize(QPageSize(QSizeF(80, length), QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());

    QPainter painter(&writer);
    for (const Page &page : breakIntoPages(groups, length * unit))
        paintPage(painter, page, QPointF(rollMargin, rollMargin) * unit);
    return {{}, QStringLiteral("custom_receipt_80x%1mm").arg(length), 1};
}

/// The PDF as it goes to disk.
WrittenReceipt writePdf(QIODevice &file, const Texts &texts, ports::PaperFormat format)
{
    QPdfWriter writer(&file);
    writer.setResolution(unitsPerInch);
    writer.setTitle(texts.title);
    writer.setCreator(QStringLiteral("CLIPS Corner"));
    switch (format) {
    case ports::PaperFormat::A4:
        return paintSheets(writer, texts);
    case ports::PaperFormat::Roll80mm:
        return paintRoll(writer, texts);
    }
    Q_UNREACHABLE();
}

} // namespace

ReceiptPages::ReceiptPages(QString folder, const ports::ReceiptSigner *signer)
    : m_folder(std::move(folder))
    , m_signer(signer)
{}

Result<WrittenReceipt, PagesError> ReceiptPages::write(const domain::Receipt &receipt, ports::PaperFormat format) const
{
    QString name = receipt.number.text();
    if (receipt.sheet == domain::ReceiptSheet::Office)
        name += QStringLiteral("-ufficio");
    else if (receipt.copy > 0)
        name += QStringLiteral("-%1").arg(receipt.copy);
    return keep(name, textsOf(receipt, format, m_signer), format);
}

Result<WrittenReceipt, PagesError> ReceiptPages::write(const domain::ActivationLetter &letter,
                                                       const domain::OfficeDetails &office,
                                                       ports::PaperFormat format) const
{
    const QString title = QStringLiteral("Lettera ") + letter.reference;
    return keep(letterPrefix + letter.reference, {letterText(letter, office), {}, title, title}, format);
}

Result<WrittenReceipt, PagesError> ReceiptPages::write(const domain::DayClosing &closing,
                                                       const domain::OfficeDetails &office,
                                                       ports::PaperFormat format) const
{
    const QString title = QStringLiteral("Chiusura %1 %2").arg(closing.kioskId).arg(closing.number);
    return keep(QStringLiteral("chiusura-%1-%2").arg(closing.kioskId).arg(closing.number),
                {closingText(closing, office), {}, title, title}, format);
}

void ReceiptPages::forget(What what) const
{
    QDir dir(m_folder);
    const QString prefix = what == What::Letters ? letterPrefix : QString();
    for (const QString &name : dir.entryList({prefix + QStringLiteral("*.pdf")}, QDir::Files))
        dir.remove(name);
}

Result<WrittenReceipt, PagesError> ReceiptPages::keep(const QString &name, const Texts &texts,
                                                      ports::PaperFormat format) const
{
    QDir dir(m_folder);
    if (!dir.exists()) {
        if (!dir.mkpath(QStringLiteral(".")))
            return Failure{PagesError::Folder};
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QSaveFile file(dir.filePath(name + QStringLiteral(".pdf")));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Failure{PagesError::Folder};
    QBuffer pdf; // QPdfWriter does not tell when a disk is full; QSaveFile does
    pdf.open(QIODevice::WriteOnly);
    WrittenReceipt written = writePdf(pdf, texts, format);
    if (file.write(pdf.data()) != pdf.size() || !file.commit())
        return Failure{PagesError::Write};
    written.path = file.fileName();
    written.code = texts.italian.qrText;
    return written;
}

} // namespace clips::printing
