#pragma once

#include "domain/paymentnotice.h"
#include "journey/receiptdesk.h"
#include "ports/storeerror.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>
#include <QString>

namespace clips::ui {

/// What the desk says about one receipt: a line and its mark.
struct ReceiptNote
{
    QString label;
    QString text;
    Chip chip;
};

/// The desk's words about copies that could not be made and codes that were scanned.
class ReceiptNotes
{
    Q_DECLARE_TR_FUNCTIONS(clips::ui::ReceiptNotes)
public:
    [[nodiscard]] static ReceiptNote contentWiped(const QString &receiptNumber);
    [[nodiscard]] static ReceiptNote reprintFailed(const QString &receiptNumber, ports::StoreError error);
    [[nodiscard]] static ReceiptNote noticeRefused(const QString &receiptNumber, domain::PaymentNoticeError error);
    [[nodiscard]] static ReceiptNote checked(const journey::ReceiptCheck &check);
};

} // namespace clips::ui
