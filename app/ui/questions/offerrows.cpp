#include "ui/questions/offerrows.h"

#include "ui/widgets/card.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/pagedarea.h"

namespace clips::ui {

using rules::OfferedOption;

QString ObstacleWords::of(const OfferedOption &option)
{
    switch (option.obstacle) {
    case OfferedOption::Obstacle::None:
        return {};
    case OfferedOption::Obstacle::Closed:
        return tr("Closed to enrolment: %1").arg(option.obstacleWords);
    case OfferedOption::Obstacle::NeedsAttendant:
        return tr("No adult on board: not for infant school");
    }
    Q_UNREACHABLE();
}

QAbstractButton *addOfferRow(PagedArea &area, const OfferedOption &option, bool severalPossible, bool half,
                             QWidget **shownAs)
{
    const PagedArea::Span span = half ? PagedArea::Span::Half : PagedArea::Span::Column;
    if (!option.canBeChosen()) {
        auto *card = new Card;
        card->setCompact(true);
        card->setTitle(option.label);
        card->setSubtitle(option.help);
        card->setSelectable(false);
        card->setChips({{Tone::Warning, QStringLiteral("warning"), ObstacleWords::of(option)}});
        area.addBlock(card, span);
        if (shownAs)
            *shownAs = card;
        return nullptr;
    }
    auto *row = new ChoiceRow(severalPossible ? ChoiceRow::Kind::Check : ChoiceRow::Kind::Radio);
    row->setText(option.label);
    row->setAccessibleName(option.label);
    row->setNote(option.help);
    area.addBlock(row, span);
    if (shownAs)
        *shownAs = row;
    return row;
}

} // namespace clips::ui
