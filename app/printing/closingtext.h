#pragma once

#include "domain/dayclosing.h"
#include "printing/receipttext.h"

namespace clips::printing {

/// The words of the slip of the end of the day, in the shape the pages are laid out from. It names no family.
[[nodiscard]] ReceiptText closingText(const domain::DayClosing &closing, const domain::OfficeDetails &office);

} // namespace clips::printing
