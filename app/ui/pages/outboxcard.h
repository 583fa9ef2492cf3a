#pragma once

#include <QCoreApplication>

namespace clips::journey {
class OperatorDesk;
}

namespace clips::ui {

class DetailCard;

/// The outbox as the operator sees it: each enrolment the office has not acknowledged, with its author, times, tries,
/// what happened last and one next step; what is set aside can be put back.
class OutboxCard
{
    Q_DECLARE_TR_FUNCTIONS(clips::ui::OutboxCard)
public:
    /// A card of the moment; the caller adds it to its page, which owns it.
    [[nodiscard]] static DetailCard *make(journey::OperatorDesk &desk);
};

} // namespace clips::ui
