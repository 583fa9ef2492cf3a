#pragma once

#include "ports/officesealer.h"
#include "wire/digest.h"

#include <atomic>

namespace clips::testing {

/// Envelopes that hide their content well enough for a test and that the test can open; protects nothing.
class FakeOfficeSealer final : public ports::OfficeSealer
{
public:
    void setHasKey(bool hasKey) { m_hasKey = hasKey; }

    [[nodiscard]] std::optional<wire::Envelope> seal(const QUuid &enrolmentId, const QString &kioskId,
                                                     const QByteArray &body) const override
    {
        if (!m_hasKey)
            return std::nullopt;
        return wire::Envelope{enrolmentId, kioskId, wire::bodyHash(body), QStringLiteral("0123456789abcdef"),
                              QByteArray(48, 'b') + flipped(body)};
    }
    static QByteArray opened(const wire::Envelope &envelope) { return flipped(envelope.sealed.sliced(48)); }

private:
    static QByteArray flipped(QByteArray bytes)
    {
        for (char &byte : bytes)
            byte = char(~byte);
        return bytes;
    }

    std::atomic<bool> m_hasKey{true};
};

} // namespace clips::testing
