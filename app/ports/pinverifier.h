#pragma once

#include <QFuture>
#include <QString>

namespace clips::ports {

/// Checks a PIN against an argon2id verifier. Slow on purpose, so it works in its own thread. Any thread.
class PinVerifier
{
public:
    virtual ~PinVerifier();
    virtual QFuture<bool> verify(const QString &verifier, const QString &pin) = 0;
};

} // namespace clips::ports
