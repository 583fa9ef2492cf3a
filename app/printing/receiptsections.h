#pragma once

#include "printing/receipttext.h"
#include "printing/receiptwords.h"

/// The parts of the receipt's text, each in the words of one language.
namespace clips::printing {

/// Every enrolment has a protocol number.
[[nodiscard]] bool isRegistered(const domain::Receipt &receipt);

[[nodiscard]] Section applicantSection(const domain::Receipt &receipt, const ReceiptWords &say);
[[nodiscard]] QList<Section> enrolmentSections(const domain::Receipt &receipt, const ReceiptWords &say);
[[nodiscard]] Section nextSteps(const domain::Receipt &receipt, const ReceiptWords &say);
[[nodiscard]] Section procedureSection(const domain::Receipt &receipt, const ReceiptWords &say);
[[nodiscard]] Section declarationsSection(const domain::Receipt &receipt, const ReceiptWords &say);
[[nodiscard]] Section noticesSection(const domain::OfficeDetails &office, const ReceiptWords &say);
/// How the application is signed: before the official (DPR 445/2000 art. 38), or with the words of art. 4 when the
/// applicant cannot sign. On the office's sheet only, hence in Italian only.
[[nodiscard]] Section signingSection(const domain::Receipt &receipt);
[[nodiscard]] QStringList signatureLines(const domain::Receipt &receipt);

} // namespace clips::printing
