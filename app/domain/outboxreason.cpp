#include "domain/outboxreason.h"

#include <array>

namespace clips::domain {

namespace {
// In the order of the enumeration.
constexpr std::array codes{
    "unreachable",
    "tls",
    "timeout",
    "cut",
    "unexpected_answer",
    "not_an_acknowledgement",
    "interrupted",
    "storage",
    "busy",
    "server_error",
    "office_full",
    "accepted",
    "clock",
    "repeated",
    "refused",
    "revoked",
    "poison",
    "too_large",
    "rejected",
    "wrong_address",
    "wrong_format",
    "invalid",
    "conflict",
    "unreadable",
    "restored",
    "restored_unsure",
    "needs_review",
};
static_assert(codes.size() == std::size_t(lastOutboxReason) + 1);
} // namespace

QString outboxReasonCode(OutboxReason reason)
{
    return QLatin1String(codes[std::size_t(reason)]);
}

std::optional<OutboxReason> outboxReasonFromCode(QStringView code)
{
    for (std::size_t at = 0; at < codes.size(); ++at) {
        if (code == QLatin1String(codes[at]))
            return OutboxReason(at);
    }
    return std::nullopt;
}

bool mayBePutBack(QStringView reasonCode)
{
    return outboxReasonFromCode(reasonCode) != OutboxReason::Conflict;
}

} // namespace clips::domain
