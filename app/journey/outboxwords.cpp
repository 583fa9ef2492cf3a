#include "journey/outboxwords.h"

namespace clips::journey {

using domain::EnrolmentState;
using domain::OutboxReason;

QString OutboxWords::why(OutboxReason reason)
{
    switch (reason) {
    case OutboxReason::Unreachable:
        return tr("the office cannot be reached");
    case OutboxReason::Tls:
        return tr("the office could not prove who it is");
    case OutboxReason::Timeout:
        return tr("the office did not answer in time");
    case OutboxReason::Cut:
        return tr("the line broke");
    case OutboxReason::UnexpectedAnswer:
        return tr("something else than the office answered");
    case OutboxReason::NotAnAcknowledgement:
        return tr("the answer does not carry the office's signature");
    case OutboxReason::Interrupted:
        return tr("this program ended while it was being sent");
    case OutboxReason::Storage:
        return tr("this disk does not answer");
    case OutboxReason::Busy:
        return tr("the office asked to wait");
    case OutboxReason::ServerError:
        return tr("the office has a fault");
    case OutboxReason::OfficeFull:
        return tr("the office has no room left");
    case OutboxReason::Accepted:
        return tr("the office is still working on it");
    case OutboxReason::Clock:
        return tr("the clock here and the office's differ");
    case OutboxReason::Repeated:
        return tr("the office had already seen this message");
    case OutboxReason::Refused:
        return tr("the office does not know this kiosk");
    case OutboxReason::Revoked:
        return tr("the office has withdrawn this kiosk");
    case OutboxReason::Poison:
        return tr("the office failed on it again and again");
    case OutboxReason::TooLarge:
        return tr("too large for the office");
    case OutboxReason::Rejected:
        return tr("the office did not take it");
    case OutboxReason::WrongAddress:
        return tr("the office has no place for it");
    case OutboxReason::WrongFormat:
        return tr("the office does not take this format");
    case OutboxReason::Invalid:
        return tr("the office could not read it");
    case OutboxReason::Conflict:
        return tr("the office has other data under this number");
    case OutboxReason::Unreadable:
        return tr("its data cannot be opened here");
    case OutboxReason::Restored:
        return tr("it came back from the second copy");
    case OutboxReason::RestoredUnsure:
        return tr("it came back, and it may not have been saved");
    case OutboxReason::NeedsReview:
        return tr("a person at the office must decide");
    }
    Q_UNREACHABLE();
}

QString OutboxWords::nextStep(OutboxReason reason)
{
    switch (reason) {
    case OutboxReason::Unreachable:
    case OutboxReason::Cut:
        return tr("Check the network cable; it goes again by itself.");
    case OutboxReason::Tls:
        return tr("Check the date and time, then call technical help.");
    case OutboxReason::UnexpectedAnswer:
        return tr("Check whether the network asks to sign in.");
    case OutboxReason::Timeout:
    case OutboxReason::Interrupted:
    case OutboxReason::Busy:
    case OutboxReason::Accepted:
    case OutboxReason::Repeated:
    case OutboxReason::Restored:
        return tr("Nothing to do: it goes again by itself.");
    case OutboxReason::NotAnAcknowledgement:
    case OutboxReason::ServerError:
    case OutboxReason::OfficeFull:
        return tr("If it lasts more than an hour, call the office.");
    case OutboxReason::Poison:
        return tr("Tell the office its number; it goes again every hour.");
    case OutboxReason::TooLarge:
        return tr("Tell the office its number; it goes again tomorrow.");
    case OutboxReason::Clock:
        return tr("Check the date and time of this kiosk.");
    case OutboxReason::Refused:
        return tr("Call the office: this kiosk must be paired again.");
    case OutboxReason::Revoked:
        return tr("Stop working here and call the office.");
    case OutboxReason::Storage:
    case OutboxReason::Unreadable:
        return tr("Call technical help; do not switch the kiosk off.");
    case OutboxReason::Rejected:
    case OutboxReason::WrongAddress:
    case OutboxReason::WrongFormat:
    case OutboxReason::Invalid:
        return tr("Call technical help, then put it back.");
    case OutboxReason::Conflict:
        return tr("Call the office: it is kept as it is and not sent again.");
    case OutboxReason::RestoredUnsure:
        return tr("If the family has a receipt, put it back.");
    case OutboxReason::NeedsReview:
        return tr("Call the office: it has the record and will decide.");
    }
    Q_UNREACHABLE();
}

QString OutboxWords::why(const QString &code)
{
    if (code.isEmpty())
        return {};
    const auto reason = domain::outboxReasonFromCode(code);
    return reason ? why(*reason) : tr("a person at the office must decide (%1)").arg(code);
}

QString OutboxWords::nextStep(EnrolmentState state, const QString &code)
{
    if (code.isEmpty() || state == EnrolmentState::Acknowledged)
        return {};
    return nextStep(domain::outboxReasonFromCode(code).value_or(OutboxReason::NeedsReview));
}

} // namespace clips::journey
