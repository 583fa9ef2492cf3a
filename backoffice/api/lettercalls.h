#pragma once

#include "backoffice/http/router.h"
#include "backoffice/store/letters.h"

namespace clips::office {

/// PUT /kiosks/{kiosk_id}/letters/{reference}.
class LetterCalls
{
public:
    LetterCalls(Database &database, const Clock &clock);
    void addTo(Router &router);

private:
    [[nodiscard]] Response put(const Call &call);

    Letters m_letters;
};

} // namespace clips::office
