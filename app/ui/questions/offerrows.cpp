#include "ui/questions/offerrows.h"

#include "base/clock.h"

#include "ui/widgets/card.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/pagedarea.h"

#include <QLocale>

namespace clips::ui {

using rules::OfferedOption;

QString OfferWords::obstacle(const OfferedOption &option)
{
    switch (option.obstacle) {
    case OfferedOption::Obstacle::None:
        return {};
    case OfferedOption::Obstacle::Closed:
        return tr("Closed to enrolment: %1").arg(option.obstacleWords);
    case OfferedOption::Obstacle::NeedsAttendant:
        return tr("No adult on board: not for infant school");
    case OfferedOption::Obstacle::OtherAge:
        return tr("Not for children of this age");
    }
    Q_UNREACHABLE();
}

QString OfferWords::seats(const OfferedOption &option, const QString &language)
{
    if (!option.free)
        return {};
    const QDateTime counted = toRome(option.freeAt);
    const QString when = tr("%1 at %2")
                             .arg(QLocale(language).toString(counted.date(), QStringLiteral("d MMMM")),
                                  counted.time().toString(QStringLiteral("HH:mm")));
    return *option.free > 0 ? tr("Free places: %1 (indicative, %2)").arg(*option.free).arg(when)
                            : tr("No free places (indicative, %1). You can ask all the same.").arg(when);
}

QAbstractButton *addOfferRow(PagedArea &area, const OfferedOption &option, bool severalPossible, bool half,
                             const QString &language, QWidget **shownAs, const QWidget *before)
{
    const PagedArea::Span span = half ? PagedArea::Span::Half : PagedArea::Span::Column;
    if (!option.canBeChosen()) {
        auto *card = new Card;
        card->setCompact(true);
        card->setTitle(option.label);
        card->setSubtitle(option.help);
        card->setSelectable(false);
        card->setChips({{Tone::Warning, QStringLiteral("warning"), OfferWords::obstacle(option)}});
        area.addBlock(card, span, before);
        if (shownAs)
            *shownAs = card;
        return nullptr;
    }
    auto *row = new ChoiceRow(severalPossible ? ChoiceRow::Kind::Check : ChoiceRow::Kind::Radio);
    row->setText(option.label);
    row->setAccessibleName(option.label);
    const QString seats = OfferWords::seats(option, language);
    row->setNote(option.help.isEmpty() || seats.isEmpty() ? option.help + seats : option.help + u'\n' + seats);
    area.addBlock(row, span, before);
    if (shownAs)
        *shownAs = row;
    return row;
}

} // namespace clips::ui
