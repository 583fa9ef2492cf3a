#include "domain/outcome.h"

namespace clips::domain {

QString outcomeStateCode(OutcomeState state)
{
    switch (state) {
    case OutcomeState::Received:
        return QStringLiteral("received");
    case OutcomeState::UnderReview:
        return QStringLiteral("under_review");
    case OutcomeState::Admitted:
        return QStringLiteral("admitted");
    case OutcomeState::WaitingList:
        return QStringLiteral("waiting_list");
    case OutcomeState::Refused:
        return QStringLiteral("refused");
    case OutcomeState::Accepted:
        return QStringLiteral("accepted");
    case OutcomeState::Renounced:
        return QStringLiteral("renounced");
    case OutcomeState::Replaced:
        return QStringLiteral("replaced");
    case OutcomeState::Withdrawn:
        return QStringLiteral("withdrawn");
    }
    Q_UNREACHABLE();
}

std::optional<OutcomeState> outcomeStateFromCode(QStringView code)
{
    for (const OutcomeState state : allOutcomeStates) {
        if (outcomeStateCode(state) == code)
            return state;
    }
    return std::nullopt;
}

bool isOver(OutcomeState state)
{
    return state == OutcomeState::Refused || state == OutcomeState::Renounced || state == OutcomeState::Replaced ||
           state == OutcomeState::Withdrawn;
}

const QStringList &outcomeReasonCodes()
{
    static const QStringList codes{
        QStringLiteral("no_place_left"),      QStringLiteral("route_full"),
        QStringLiteral("not_resident"),       QStringLiteral("age"),
        QStringLiteral("outside_window"),     QStringLiteral("documents_missing"),
        QStringLiteral("data_to_verify"),     QStringLiteral("other_application"),
        QStringLiteral("criteria_not_shown"), QStringLiteral("served_elsewhere"),
    };
    return codes;
}

} // namespace clips::domain
