#pragma once

#include "wire/envelope.h"

#include <optional>

namespace clips::ports {

/// Seals bodies to the office's public key: this kiosk can make such an envelope and never open one. Any thread.
class OfficeSealer
{
public:
    virtual ~OfficeSealer();
    /// nullopt while the office has published no key.
    [[nodiscard]] virtual std::optional<wire::Envelope> seal(const QUuid &enrolmentId, const QString &kioskId,
                                                             const QByteArray &body) const = 0;
};

} // namespace clips::ports
