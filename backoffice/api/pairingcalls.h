#pragma once

#include "backoffice/api/callers.h"
#include "backoffice/api/ratelimit.h"
#include "backoffice/http/router.h"
#include "backoffice/store/pairings.h"

namespace clips::office {

/// POST /pairings.
class PairingCalls
{
public:
    PairingCalls(Database &database, const Clock &clock, Pairings &pairings, const OfficeTrust &trust);
    void addTo(Router &router);

    static constexpr int wrongTriesPerMinute = 5;

private:
    [[nodiscard]] Response pair(const Call &call);

    Database &m_database;
    const Clock &m_clock;
    Pairings &m_pairings;
    const OfficeTrust &m_trust;
    RateLimit m_wrongTries;
};

} // namespace clips::office
