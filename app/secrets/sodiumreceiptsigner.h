#pragma once

#include "ports/receiptsigner.h"
#include "ports/secretvault.h"
#include "secrets/guardedkey.h"

#include <QFuture>
#include <optional>
#include <shared_mutex>

namespace clips::secrets {

/// Signs receipts with Ed25519 (libsodium). The seed stays in guarded memory; the expanded key is made for each
/// signature and wiped after it. Any thread.
class SodiumReceiptSigner final : public ports::ReceiptSigner
{
    Q_DISABLE_COPY_MOVE(SodiumReceiptSigner)
public:
    SodiumReceiptSigner() = default;
    ~SodiumReceiptSigner() override;

    /// False when the seed is of no use.
    [[nodiscard]] bool adopt(GuardedKey seed);

    [[nodiscard]] QByteArray publicKey() const override;
    [[nodiscard]] QByteArray sign(QByteArrayView message) const override;

private:
    mutable std::shared_mutex m_lock;
    std::optional<GuardedKey> m_seed;
    QByteArray m_publicKey;
};

/// Whether an Ed25519 signature is right; false for sizes that cannot be.
[[nodiscard]] bool isReceiptSignature(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

/// Gets the kiosk's signing key from the vault, or makes one there at the first start, and hands it to the signer. A
/// new key counts only after the vault gave it back. Vault and signer must outlive the future.
[[nodiscard]] QFuture<Result<void, ports::VaultError>> unlockReceiptKey(ports::SecretVault &vault,
                                                                        SodiumReceiptSigner &signer);

} // namespace clips::secrets
