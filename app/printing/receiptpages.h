#pragma once

#include "base/result.h"
#include "domain/receipt.h"
#include "ports/receiptprinter.h"

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
};

/// Turns receipts into PDF files in the folder of kept receipts.
///
/// A4 is the guardian's copy with page numbers; the 80 mm roll is one page, 72 mm printable and as long as needed.
/// Both carry the same content in the same order. The file is named by the receipt number alone, appears whole or
/// not at all, and only its owner may read it. Needs a QGuiApplication; may be called from any thread.
class ReceiptPages
{
public:
    explicit ReceiptPages(QString folder);

    /// A copy has its own file, so that the first print stays as it was handed out.
    [[nodiscard]] Result<WrittenReceipt, PagesError> write(const domain::Receipt &receipt,
                                                           ports::PaperFormat format) const;

private:
    QString m_folder;
};

} // namespace clips::printing
