#pragma once

#include "domain/receipt.h"
#include "ports/receiptsigner.h"

#include <QString>

namespace clips::printing {

/// The signed code of a receipt ("LE1:..."); the same for the first print, its copies and the office's sheet. Empty
/// while the kiosk has no key.
[[nodiscard]] QString receiptCode(const domain::Receipt &receipt, const ports::ReceiptSigner &signer);

} // namespace clips::printing
