#pragma once

#include "base/result.h"
#include "domain/receipt.h"
#include "ports/receiptprinter.h"
#include "ports/receiptsigner.h"

#include <QString>

namespace clips::printing {

enum class PagesError {
    Folder, ///< the folder cannot be made or is not writable
    Write,  ///< the file could not be written to its end; nothing is left of it
};

struct WrittenReceipt
{
    QString path;
    QString media; ///< size of its pages as PWG 5101.1 names it, e.g. "iso_a4_210x297mm"
    int pages = 0;
    QString code{}; ///< what its QR code says; empty on a letter
};

/// Turns receipts into PDF files in the folder of kept receipts.
///
/// A4 has page numbers and the courtesy translation on the next side; the 80 mm roll is one page, 72 mm printable and
/// as long as needed, with a shorter translation. Both carry the same Italian content in the same order. The file is
/// named by the receipt number alone, appears whole or not at all, and only its owner may read it. Needs a
/// QGuiApplication; may be called from any thread.
class ReceiptPages
{
public:
    /// signer: must outlive this; nullptr or without a key: the code is the receipt number alone.
    explicit ReceiptPages(QString folder, const ports::ReceiptSigner *signer = nullptr);

    /// A copy and the office's sheet have their own files, so that the first print stays as it was handed out.
    [[nodiscard]] Result<WrittenReceipt, PagesError> write(const domain::Receipt &receipt,
                                                           ports::PaperFormat format) const;

    [[nodiscard]] Result<WrittenReceipt, PagesError>
    write(const domain::DayClosing &closing, const domain::OfficeDetails &office, ports::PaperFormat format) const;

    /// A letter holds a secret: whoever asks for it deletes the file again.
    [[nodiscard]] Result<WrittenReceipt, PagesError>
    write(const domain::ActivationLetter &letter, const domain::OfficeDetails &office, ports::PaperFormat format) const;
    enum class What { Letters, Everything };
    /// Deletes what a program that ended too early has left behind.
    void forget(What what) const;

    struct Texts;

private:
    [[nodiscard]] Result<WrittenReceipt, PagesError> keep(const QString &name, const Texts &texts,
                                                          ports::PaperFormat format) const;

    QString m_folder;
    const ports::ReceiptSigner *m_signer;
};

} // namespace clips::printing
