#include "ui/pages/outboxcard.h"

#include "base/clock.h"
#include "journey/operatordesk.h"
#include "journey/outboxwords.h"
#include "ui/widgets/detailcard.h"
#include "ui/words/words.h"

#include <QHash>
#include <QLocale>

namespace clips::ui {

using domain::EnrolmentState;
using journey::OutboxWords;

namespace {

QString when(const QDateTime &utc)
{
    return QLocale().toString(toRome(utc), QStringLiteral("d MMM, HH:mm"));
}

} // namespace

DetailCard *OutboxCard::make(journey::OperatorDesk &desk)
{
    auto *card = new DetailCard;
    card->setTitle(tr("Enrolments that need something"));
    QHash<int, QUuid> ids;
    for (const ports::EnrolmentRow &row : desk.queue()) {
        if (row.state == EnrolmentState::Acknowledged)
            continue;
        QStringList facts{
            QStringLiteral("%1 · %2").arg(Words::service(row.service), Words::enrolmentState(row.state).text),
            tr("by %1 on %2").arg(row.operatorId, when(row.createdAt))};
        if (row.attempts > 0)
            facts << tr("tries: %1, last %2").arg(QLocale().toString(row.attempts), when(row.lastAttemptAt));
        if (row.nextAttemptAt.isValid())
            facts << tr("next %1").arg(when(row.nextAttemptAt));
        const bool setAside = row.state == EnrolmentState::Quarantined;
        Chip note;
        if (const QString why = OutboxWords::why(row.lastReason); !why.isEmpty()) {
            note = {setAside ? Tone::Danger : Tone::Warning, QStringLiteral("warning"),
                    why + QStringLiteral(". ") + OutboxWords::nextStep(row.state, row.lastReason)};
        }
        const bool mayGoBack = setAside && domain::mayBePutBack(row.lastReason);
        const int number = card->addRow(row.receiptNumber, facts.join(QStringLiteral(" · ")),
                                        mayGoBack ? tr("Put back") : QString(), note);
        ids.insert(number, row.id);
    }
    if (ids.isEmpty())
        card->addRow(tr("Queue"), tr("empty: the office has everything"));
    QObject::connect(card, &DetailCard::changeRequested, &desk,
                     [&desk, ids](int row) { desk.putBack(ids.value(row)); });
    return card;
}

} // namespace clips::ui
