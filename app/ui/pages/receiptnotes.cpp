#include "ui/pages/receiptnotes.h"

namespace clips::ui {

namespace {

Chip danger(const QString &text)
{
    return {Tone::Danger, QStringLiteral("warning"), text};
}

Chip warning(const QString &text)
{
    return {Tone::Warning, QStringLiteral("warning"), text};
}

} // namespace

ReceiptNote ReceiptNotes::reprintFailed(const QString &receiptNumber, ports::StoreError error)
{
    const bool isGone = error == ports::StoreError::NotFound;
    return {receiptNumber,
            isGone ? tr("This kiosk does not have this receipt.")
                   : tr("The saved data of this receipt cannot be read."),
            danger(isGone ? tr("No copy: ask the office") : tr("No copy: call technical help"))};
}

ReceiptNote ReceiptNotes::contentWiped(const QString &receiptNumber)
{
    return {receiptNumber,
            tr("The office has it, so its content was deleted here. The office can print the copy."),
            {Tone::Action, QStringLiteral("info"), tr("No copy here: ask the office")}};
}

ReceiptNote ReceiptNotes::noticeRefused(const QString &receiptNumber, domain::PaymentNoticeError error)
{
    QString reason;
    switch (error) {
    case domain::PaymentNoticeError::Number:
        reason = tr("The notice number is not one we can check.");
        break;
    case domain::PaymentNoticeError::CheckDigits:
        reason = tr("The check digits of the notice number are wrong.");
        break;
    case domain::PaymentNoticeError::Amount:
        reason = tr("The amount is missing or too high.");
        break;
    case domain::PaymentNoticeError::Payee:
        reason = tr("The tax code of the creditor is wrong.");
        break;
    }
    return {receiptNumber, reason, warning(tr("Copy without the payment notice: tell the office"))};
}

ReceiptNote ReceiptNotes::checked(const journey::ReceiptCheck &check)
{
    const QString number = check.claims ? check.claims->receiptNumber : tr("Scanned code");
    switch (check.verdict) {
    case journey::ReceiptVerdict::Valid:
        return {number,
                tr("The receipt is as the kiosk printed it."),
                {Tone::Success, QStringLiteral("check"), tr("Valid")}};
    case journey::ReceiptVerdict::KeyRevoked:
        return {number, tr("The office no longer trusts the kiosk that printed it."), warning(tr("Ask the office"))};
    case journey::ReceiptVerdict::Superseded:
        return {number, tr("A later application took its place: %1.").arg(check.supersededBy),
                warning(tr("Not the latest"))};
    case journey::ReceiptVerdict::Altered:
        return {tr("Scanned code"), tr("The code was changed or is damaged."), danger(tr("Do not rely on the paper"))};
    case journey::ReceiptVerdict::UnknownIssuer:
        return {tr("Scanned code"), tr("The office does not know who made this receipt."),
                danger(tr("Do not rely on the paper"))};
    case journey::ReceiptVerdict::NotOurs:
        return {tr("Scanned code"), tr("This is not the code of a receipt."), warning(tr("Nothing to check"))};
    }
    Q_UNREACHABLE();
}

} // namespace clips::ui
