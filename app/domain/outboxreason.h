#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace clips::domain {

/// Why an enrolment is still here: the last thing that happened to it on its way to the office. The office's own codes
/// for what its people must look at ("duplicate" ...) stand beside these and read like NeedsReview.
enum class OutboxReason {
    Unreachable,          ///< nobody answers at the address
    Tls,                  ///< who answered could not prove to be the office
    Timeout,              ///< no answer in time
    Cut,                  ///< the line broke
    UnexpectedAnswer,     ///< a portal, a proxy, a redirect: not the office's word
    NotAnAcknowledgement, ///< success was said without the office's signed word on this record
    Interrupted,          ///< the program ended while it was being sent
    Storage,              ///< the end of the attempt could not be written
    Busy,                 ///< the office asked to wait
    ServerError,          ///< a fault at the office
    OfficeFull,           ///< the office has no room
    Accepted,             ///< the office has taken it to look at and has not said the result yet
    Clock,                ///< the office found our signature too old or too new
    Repeated,             ///< the office had seen the same signature before
    Refused,              ///< the office does not know this kiosk or its signature
    Revoked,              ///< the office has withdrawn this kiosk
    Poison,               ///< the office failed on this one again and again
    TooLarge,             ///< larger than the office takes
    Rejected,             ///< 400 for this one alone
    WrongAddress,         ///< 404 for this one alone
    WrongFormat,          ///< 415 for this one alone
    Invalid,              ///< the office could not read it
    Conflict,             ///< the office has other bytes under this id: frozen
    Unreadable,           ///< its sealed body does not open here
    Restored,             ///< it came back from the second copy
    RestoredUnsure,       ///< so too, and nobody knows whether it was called saved
    NeedsReview,          ///< a person at the office must decide
};

inline constexpr OutboxReason lastOutboxReason = OutboxReason::NeedsReview;

/// "unreachable", "tls" ...: what the store, the control socket and the translations know it by.
[[nodiscard]] QString outboxReasonCode(OutboxReason reason);
[[nodiscard]] std::optional<OutboxReason> outboxReasonFromCode(QStringView code);

/// Whether an operator may send it again by hand. Not what is frozen: whoever looks into it needs it as it was.
[[nodiscard]] bool mayBePutBack(QStringView reasonCode);

} // namespace clips::domain
