#pragma once

#include "ports/sealer.h"
#include "secrets/guardedkey.h"

#include <optional>
#include <shared_mutex>

namespace clips::secrets {

/// Seals with XChaCha20-Poly1305 (libsodium). A sealed value is: version byte 1, 24-byte random nonce, ciphertext with
/// its 16-byte tag; version and context are authenticated. Answers NoKey until adopt(). Any thread.
///
/// Nonces come from libsodium and not from a RandomSource: a repeated nonce would open the seal, so nobody chooses it.
class SodiumSealer final : public ports::Sealer
{
    Q_DISABLE_COPY_MOVE(SodiumSealer)
public:
    SodiumSealer();
    ~SodiumSealer() override;

    /// Takes the data key into use; false when it is not usable. The key itself is not kept, only what derives from it.
    [[nodiscard]] bool adopt(const GuardedKey &dataKey);
    [[nodiscard]] bool hasKey() const;

    [[nodiscard]] Result<QByteArray, ports::SealError> seal(QByteArrayView plain,
                                                            QByteArrayView context) const override;
    [[nodiscard]] Result<QByteArray, ports::SealError> open(QByteArrayView sealed,
                                                            QByteArrayView context) const override;
    [[nodiscard]] Result<QString, ports::SealError> fingerprint(QByteArrayView value) const override;

private:
    struct Keys
    {
        GuardedKey sealing;
        GuardedKey fingerprinting;
    };
    mutable std::shared_mutex m_lock;
    std::optional<Keys> m_keys;
};

} // namespace clips::secrets
