#pragma once

#include "base/result.h"

#include <QString>

namespace clips::domain {

/// A pagoPA notice the office sent for one enrolment. The kiosk prints it and never makes one.
struct PaymentNotice
{
    QString number;         ///< 18 digits
    qint64 amountCents = 0; ///< euro cents, from 1
    QString payeeTaxCode;   ///< 11 digits, of the body that is paid

    bool operator==(const PaymentNotice &) const = default;
};

enum class PaymentNoticeError {
    Number,      ///< not 18 digits, or a kind whose check digits we do not know (it begins with neither 0 nor 3)
    CheckDigits, ///< the last two digits are not the rest of the sixteen before them divided by 93
    Amount,
    Payee, ///< not 11 digits, or their check digit is wrong
};

/// "number", "check-digits", "amount" or "payee".
[[nodiscard]] QString paymentNoticeErrorCode(PaymentNoticeError error);

/// The text of the notice's QR code, "PAGOPA|002|number|payee|cents" (pagoPA, "Avviso di pagamento", section on the QR
/// code; check digits: "Specifiche attuative dei codici identificativi di versamento").
[[nodiscard]] Result<QString, PaymentNoticeError> paymentCode(const PaymentNotice &notice);

/// "3010 0000 0000 0001 44", as it is read aloud.
[[nodiscard]] QString groupedNoticeNumber(const QString &number);

} // namespace clips::domain
