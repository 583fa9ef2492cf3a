#pragma once

#include "backoffice/api/callers.h"
#include "backoffice/http/router.h"

namespace clips::office {

/// GET /office-keys: the keys the office signs its word with, signed with the one in force.
class SignatureCalls
{
public:
    explicit SignatureCalls(const OfficeTrust &trust);
    void addTo(Router &router);

private:
    [[nodiscard]] Response get(const Call &call) const;

    const OfficeTrust &m_trust;
};

} // namespace clips::office
