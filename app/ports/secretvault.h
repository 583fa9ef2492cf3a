#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace clips::ports {

enum class VaultError {
    Unavailable, ///< no Secret Service, or it does not answer
    Locked,      ///< it is there but locked, or access was refused
    NotFound,    ///< never stored
    OtherKey,    ///< a key is there, but not the one of this kiosk
    Failed,
};

/// Where keys live: the desktop's keychain, or a key file where there is none (demo only).
class SecretVault
{
public:
    virtual ~SecretVault();
    virtual QFuture<Result<QByteArray, VaultError>> read(const QString &name) = 0;
    virtual QFuture<Result<void, VaultError>> write(const QString &name, const QByteArray &secret) = 0;
};

/// Names of the secrets.
inline constexpr char dataKeySecret[] = "data-key";               ///< 32 bytes; made at first start
inline constexpr char receiptKeySecret[] = "receipt-key";         ///< 32 bytes, Ed25519 seed; made at first start
inline constexpr char officeIdentitySecret[] = "office-identity"; ///< key and certificate, made when pairing

} // namespace clips::ports
