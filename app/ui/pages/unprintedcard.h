#pragma once

#include <QCoreApplication>

namespace clips::journey {
class ReceiptDesk;
class SittingController;
} // namespace clips::journey

namespace clips::ui {

class DetailCard;

/// Receipts whose paper never came out, each with its reason, one remedy and two answers: print, or not needed.
class UnprintedCard
{
    Q_DECLARE_TR_FUNCTIONS(clips::ui::UnprintedCard)
public:
    /// nullptr when all have their paper. What is touched goes to the receipt desk.
    [[nodiscard]] static DetailCard *make(journey::ReceiptDesk &receipts, journey::SittingController &sitting);
};

} // namespace clips::ui
