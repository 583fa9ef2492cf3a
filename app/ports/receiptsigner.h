#pragma once

#include <QByteArray>

namespace clips::ports {

/// This kiosk's signature under what it prints: Ed25519 (RFC 8032). The secret key never leaves the implementation.
/// Any thread.
class ReceiptSigner
{
public:
    virtual ~ReceiptSigner();
    /// 32 bytes; empty while there is no key.
    [[nodiscard]] virtual QByteArray publicKey() const = 0;
    /// 64 bytes, always the same for the same message; empty while there is no key.
    [[nodiscard]] virtual QByteArray sign(QByteArrayView message) const = 0;
};

} // namespace clips::ports
