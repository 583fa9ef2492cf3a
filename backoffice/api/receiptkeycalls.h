#pragma once

#include "backoffice/http/router.h"
#include "backoffice/store/receiptkeystore.h"

namespace clips::office {

/// PUT /kiosks/{kiosk_id}/receipt-key and GET /receipt-keys.
class ReceiptKeyCalls
{
public:
    ReceiptKeyCalls(Database &database, const Clock &clock);
    void addTo(Router &router);

private:
    [[nodiscard]] Response put(const Call &call);
    [[nodiscard]] Response get(const Call &call);

    ReceiptKeyStore m_keys;
};

} // namespace clips::office
