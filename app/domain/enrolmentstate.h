#pragma once

#include <QString>
#include <optional>

namespace clips::domain {

/// Where an enrolment is on its way from the guardian to the office.
enum class EnrolmentState {
    Draft,        ///< being filled in; not a record yet
    Confirmed,    ///< saved here, waiting to be sent
    Sending,      ///< on the wire now
    Uncertain,    ///< sent, no answer came: the same bytes go again
    Acknowledged, ///< the office has it, with id and hash
    NeedsReview,  ///< the office answered that a person must look at it
    Quarantined,  ///< set aside, for good or for a time; never blocks the others
};

inline constexpr EnrolmentState allEnrolmentStates[] = {
    EnrolmentState::Draft,        EnrolmentState::Confirmed,   EnrolmentState::Sending,    EnrolmentState::Uncertain,
    EnrolmentState::Acknowledged, EnrolmentState::NeedsReview, EnrolmentState::Quarantined};

/// "draft", "confirmed", "sending", "uncertain", "acknowledged", "needs_review", "quarantined".
[[nodiscard]] QString enrolmentStateCode(EnrolmentState state);
[[nodiscard]] std::optional<EnrolmentState> enrolmentStateFromCode(QStringView code);

/// The one table of allowed steps; everything else is refused by the store.
[[nodiscard]] bool isAllowed(EnrolmentState from, EnrolmentState to);

} // namespace clips::domain
