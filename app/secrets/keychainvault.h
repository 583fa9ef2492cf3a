#pragma once

#include "ports/secretvault.h"

#include <chrono>

namespace clips::secrets {

/// Secrets in the desktop's keychain through QtKeychain (Secret Service on Linux); never falls back to a plain file.
/// Lives in a thread with an event loop; every answer comes there. A keychain that does not answer within the time-out
/// is Unavailable; its late answer is dropped, and a late write may still have happened.
class KeychainVault final : public ports::SecretVault
{
    Q_DISABLE_COPY_MOVE(KeychainVault)
public:
    explicit KeychainVault(QString service = QStringLiteral("clips-corner"),
                           std::chrono::milliseconds timeout = std::chrono::seconds(10));

    QFuture<Result<QByteArray, ports::VaultError>> read(const QString &name) override;
    QFuture<Result<void, ports::VaultError>> write(const QString &name, const QByteArray &secret) override;

private:
    QString m_service;
    std::chrono::milliseconds m_timeout;
};

} // namespace clips::secrets
