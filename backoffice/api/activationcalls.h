#pragma once

#include "backoffice/api/ratelimit.h"
#include "backoffice/http/router.h"
#include "backoffice/store/letters.h"

namespace clips::office {

/// PUT /activations/{activation_id}: the portal asks whether the two halves of a letter are right.
class ActivationCalls
{
public:
    /// Each check costs 64 MiB and a good part of a second of the one thread that answers kiosks too.
    static constexpr int checksPerMinute = 30;

    ActivationCalls(Database &database, const Clock &clock);
    void addTo(Router &router);

private:
    [[nodiscard]] Response check(const Call &call);

    Letters m_letters;
    RateLimit m_checks;
};

} // namespace clips::office
