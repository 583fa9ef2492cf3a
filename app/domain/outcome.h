#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

namespace clips::domain {

/// How far the office is with an application (domain reference 5.3 and 5.7). Only the office decides; the kiosk shows.
enum class OutcomeState {
    Received,    ///< taken in, nothing decided
    UnderReview, ///< a person at the office looks at it first
    Admitted,
    WaitingList, ///< with a position
    Refused,
    Accepted,  ///< the family took the place
    Renounced, ///< the family gave the place back
    Replaced,  ///< a later application took its place; it stays in the file
    Withdrawn, ///< taken back; it stays in the file
};

inline constexpr OutcomeState allOutcomeStates[] = {
    OutcomeState::Received,    OutcomeState::UnderReview, OutcomeState::Admitted,
    OutcomeState::WaitingList, OutcomeState::Refused,     OutcomeState::Accepted,
    OutcomeState::Renounced,   OutcomeState::Replaced,    OutcomeState::Withdrawn};

/// "received", "under_review", "admitted", "waiting_list", "refused", "accepted", "renounced", "replaced", "withdrawn".
[[nodiscard]] QString outcomeStateCode(OutcomeState state);
[[nodiscard]] std::optional<OutcomeState> outcomeStateFromCode(QStringView code);

/// The reasons an outcome may carry: the same for every applicant, so that none tells about somebody else.
/// "no_place_left", "route_full", "not_resident", "age", "outside_window", "documents_missing", "data_to_verify",
/// "other_application", "criteria_not_shown", "served_elsewhere".
[[nodiscard]] const QStringList &outcomeReasonCodes();

/// The office's last word on one application.
struct OfficeAnswer
{
    OutcomeState state = OutcomeState::Received;
    QString reason{};      ///< one of outcomeReasonCodes(), or empty
    int position = 0;      ///< on the waiting list, from 1; 0: none
    QString note{};        ///< in the office's words; may be empty
    QDateTime decidedAt{}; ///< UTC, by the office's clock; invalid: not told

    bool operator==(const OfficeAnswer &) const = default;
};

/// The application no longer holds a place and gets none: the child may be enrolled anew.
[[nodiscard]] bool isOver(OutcomeState state);

} // namespace clips::domain
