#pragma once

#include "ports/pinverifier.h"

#include <QThreadPool>

namespace clips::secrets {

/// Checks PINs against argon2id verifiers (libsodium crypto_pwhash_str), one at a time in a worker thread, because each
/// check takes the memory the verifier asks for. Verifiers below 64 MiB or above 256 MiB are refused: the first are too
/// cheap to guess, the second would starve the kiosk.
class Argon2PinVerifier final : public ports::PinVerifier
{
    Q_DISABLE_COPY_MOVE(Argon2PinVerifier)
public:
    Argon2PinVerifier();
    ~Argon2PinVerifier() override;

    QFuture<bool> verify(const QString &verifier, const QString &pin) override;

private:
    QThreadPool m_worker;
};

} // namespace clips::secrets
