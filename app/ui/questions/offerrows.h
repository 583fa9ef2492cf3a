#pragma once

#include "rules/answers.h"

#include <QAbstractButton>
#include <QCoreApplication>

namespace clips::ui {

class PagedArea;

/// The words beside an option that cannot be chosen.
class ObstacleWords
{
    Q_DECLARE_TR_FUNCTIONS(clips::ui::ObstacleWords)
public:
    [[nodiscard]] static QString of(const rules::OfferedOption &option);
};

/// A row for an option: a radio or check row, or, when it cannot be chosen, a card that says why.
/// Returns the row that can be checked, nullptr for such a card.
QAbstractButton *addOfferRow(PagedArea &area, const rules::OfferedOption &option, bool severalPossible, bool half,
                             QWidget **shownAs = nullptr);

} // namespace clips::ui
