#pragma once

#include "backoffice/http/router.h"
#include "backoffice/store/anchors.h"

namespace clips::office {

/// PUT /kiosks/{kiosk_id}/audit-anchor.
class AnchorCalls
{
public:
    AnchorCalls(Database &database, const Clock &clock);
    void addTo(Router &router);

private:
    [[nodiscard]] Response put(const Call &call);

    Anchors m_anchors;
};

} // namespace clips::office
