#pragma once

#include "backoffice/http/router.h"
#include "backoffice/store/emergencies.h"

namespace clips::office {

/// PUT and GET /emergency-periods/{emergency_id}, GET /emergency-periods.
class EmergencyCalls
{
public:
    EmergencyCalls(Database &database, const Clock &clock);
    void addTo(Router &router);

private:
    [[nodiscard]] Response put(const Call &call);
    [[nodiscard]] Response one(const Call &call);
    [[nodiscard]] Response all(const Call &call);

    Database &m_database;
    const Clock &m_clock;
};

/// The period and, for each entry of it that arrived, the protocol number it got; no person.
[[nodiscard]] QJsonObject emergencyJson(const EmergencyListing &listing);

} // namespace clips::office
