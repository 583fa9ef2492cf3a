#pragma once

#include <QString>

namespace clips::domain {

/// Why an operator looks for a name in the General Register. Reading the code or the document of the person in front of
/// the desk needs no reason.
enum class SearchReason {
    WithoutCard,    ///< the guardian is here, without a card that carries the code
    CardUnreadable, ///< the card is here and cannot be read
    OtherHolder,    ///< the other holder of responsibility, named by the guardian
    EarlierRequest, ///< a correction or a withdrawal of an earlier application
    Other,          ///< said in words, which are kept sealed
};

inline constexpr SearchReason allSearchReasons[] = {SearchReason::WithoutCard, SearchReason::CardUnreadable,
                                                    SearchReason::OtherHolder, SearchReason::EarlierRequest,
                                                    SearchReason::Other};

[[nodiscard]] QString searchReasonCode(SearchReason reason); ///< "without_card", ...: as in the audit trail

} // namespace clips::domain
