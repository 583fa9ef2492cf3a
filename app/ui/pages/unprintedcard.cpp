#include "ui/pages/unprintedcard.h"

#include "base/clock.h"
#include "journey/receiptdesk.h"
#include "journey/sittingcontroller.h"
#include "ui/pages/deskwords.h"
#include "ui/widgets/detailcard.h"

#include <QLocale>

namespace clips::ui {

DetailCard *UnprintedCard::make(journey::ReceiptDesk &receipts, journey::SittingController &sitting)
{
    const QList<ports::UnprintedReceipt> &unprinted = receipts.unprinted();
    if (unprinted.isEmpty())
        return nullptr;
    auto *card = new DetailCard;
    card->setTitle(unprinted.size() == 1 ? tr("1 receipt not printed")
                                         : tr("%1 receipts not printed").arg(unprinted.size()));
    constexpr int shown = 5;
    QHash<int, QString> prints;
    QHash<int, QString> waives;
    for (const ports::UnprintedReceipt &receipt : unprinted.mid(0, shown)) {
        const QString remedy = DeskWords::paperRemedy(receipt.paper.reason);
        const QString when = QLocale().toString(toRome(receipt.presentedAt), QStringLiteral("d MMM, HH:mm"));
        const Chip note = remedy.isEmpty() ? Chip{} : Chip{Tone::Warning, QStringLiteral("printer"), remedy};
        prints.insert(card->addRow(receipt.receiptNumber,
                                   QStringLiteral("%1 · %2").arg(when, DeskWords::paper(receipt.paper)), tr("Print"),
                                   note),
                      receipt.receiptNumber);
        waives.insert(
            card->addRow(receipt.receiptNumber, tr("The guardian has it, or wants no paper."), tr("Not needed")),
            receipt.receiptNumber);
    }
    QObject::connect(card, &DetailCard::changeRequested, &receipts, [&receipts, &sitting, prints, waives](int row) {
        if (prints.contains(row))
            receipts.printMissing(prints.value(row), sitting.published(), sitting.language());
        else
            receipts.waive(waives.value(row));
    });
    return card;
}

} // namespace clips::ui
