#include "domain/searchreason.h"

namespace clips::domain {

QString searchReasonCode(SearchReason reason)
{
    switch (reason) {
    case SearchReason::WithoutCard:
        return QStringLiteral("without_card");
    case SearchReason::CardUnreadable:
        return QStringLiteral("card_unreadable");
    case SearchReason::OtherHolder:
        return QStringLiteral("other_holder");
    case SearchReason::EarlierRequest:
        return QStringLiteral("earlier_request");
    case SearchReason::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

} // namespace clips::domain
