#pragma once

#include "domain/outboxreason.h"
#include "ports/outbox.h"
#include "sync/officeclient.h"

namespace clips::sync {

/// What one batch request means for the entries it carried, and for the sending as a whole.
struct Verdict
{
    /// When an entry is tried again by itself.
    enum class Back { WithTheOthers, AfterTheOthers, InAnHour, InADay, Never };
    struct End
    {
        QList<QUuid> ids;
        ports::AttemptEnd end = ports::AttemptEnd::Uncertain;
        QString reason;
        Back back = Back::WithTheOthers;
    };
    enum class Then {
        GoOn,   ///< the office answered as it should: next batch
        Split,  ///< one of them may be at fault: send fewer at a time, at once
        Wait,   ///< general failure: stop, back off
        Refuse, ///< the office does not know us: stop until somebody acts
        Revoke, ///< the office has withdrawn this kiosk, and signed that it has
    };

    QList<wire::Acknowledgement> acknowledged;
    QList<End> ends; ///< every entry is either here once or in acknowledged
    Then then = Then::GoOn;
    QString reason; ///< for the status, when not GoOn
};

/// The answer policy, one row of docs/decisions/0020 after the other. Success is only an acknowledgement with our id
/// and our hash, signed with one of the office's keys; a bare 2xx is not. `patience`: see Options.
[[nodiscard]] Verdict judge(const QList<ports::OutboxEntry> &entries, const Answer &answer,
                            const wire::OfficeKeys &office, int patience = 8);

} // namespace clips::sync
