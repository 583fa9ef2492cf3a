#pragma once

#include "rules/answers.h"

#include <QAbstractButton>
#include <QCoreApplication>

namespace clips::ui {

class PagedArea;

/// The words beside an option that cannot be chosen, and beside one with a number of places.
class OfferWords
{
    Q_DECLARE_TR_FUNCTIONS(clips::ui::OfferWords)
public:
    [[nodiscard]] static QString obstacle(const rules::OfferedOption &option);
    /// "Free places: 4 (indicative, 9 March, 08:00)"; empty where the office does not count them.
    [[nodiscard]] static QString seats(const rules::OfferedOption &option, const QString &language);
};

/// A row for an option: a radio or check row, or, when it cannot be chosen, a card that says why.
/// Returns the row that can be checked, nullptr for such a card.
QAbstractButton *addOfferRow(PagedArea &area, const rules::OfferedOption &option, bool severalPossible, bool half,
                             const QString &language, QWidget **shownAs = nullptr, const QWidget *before = nullptr);

} // namespace clips::ui
