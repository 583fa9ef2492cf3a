#pragma once

#include "domain/activationcode.h"
#include "printing/receipttext.h"

namespace clips::printing {

/// The words of an activation letter, in the shape the pages are laid out from. It names nobody.
[[nodiscard]] ReceiptText letterText(const domain::ActivationLetter &letter, const domain::OfficeDetails &office);

} // namespace clips::printing
