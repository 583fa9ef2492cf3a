#include "domain/enrolmentstate.h"

#include <algorithm>
#include <utility>

namespace clips::domain {

namespace {
using S = EnrolmentState;
constexpr std::pair<S, S> allowed[] = {
    {S::Draft, S::Confirmed},       {S::Confirmed, S::Sending},        {S::Sending, S::Acknowledged},
    {S::Sending, S::Uncertain},     {S::Sending, S::NeedsReview},      {S::Sending, S::Quarantined},
    {S::Sending, S::Confirmed}, // nothing left this machine: the connection was never made
    {S::Uncertain, S::Sending},     {S::NeedsReview, S::Acknowledged}, // the office settled it; an outcome says so
    {S::NeedsReview, S::Confirmed},                                    // an operator puts it back
    {S::Quarantined, S::Confirmed},                                    // an operator puts it back
    {S::Quarantined, S::Sending},   // set aside for a time only, and the time is over
    {S::Confirmed, S::Quarantined}, // its sealed body does not open
    {S::Uncertain, S::Quarantined}, // the same
};
} // namespace

QString enrolmentStateCode(EnrolmentState state)
{
    switch (state) {
    case S::Draft:
        return QStringLiteral("draft");
    case S::Confirmed:
        return QStringLiteral("confirmed");
    case S::Sending:
        return QStringLiteral("sending");
    case S::Uncertain:
        return QStringLiteral("uncertain");
    case S::Acknowledged:
        return QStringLiteral("acknowledged");
    case S::NeedsReview:
        return QStringLiteral("needs_review");
    case S::Quarantined:
        return QStringLiteral("quarantined");
    }
    Q_UNREACHABLE();
}

std::optional<EnrolmentState> enrolmentStateFromCode(QStringView code)
{
    for (const S state : allEnrolmentStates) {
        if (enrolmentStateCode(state) == code)
            return state;
    }
    return std::nullopt;
}

bool isAllowed(EnrolmentState from, EnrolmentState to)
{
    return std::find(std::begin(allowed), std::end(allowed), std::pair(from, to)) != std::end(allowed);
}

} // namespace clips::domain
