#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace clips::sync {

/// What pairing gives this kiosk to be known by: kept whole in the secret vault, for the key is in it.
struct Identity
{
    QString kioskId;
    QString officeId;
    QByteArray keyPem;         ///< P-256, PKCS#8; never leaves this machine
    QByteArray certificatePem; ///< by the office's authority
    QByteArray officeKeys;     ///< JSON Web Key Set: what the office signed its word with when it was paired
};

[[nodiscard]] QByteArray encodeIdentity(const Identity &identity);
/// Nothing when it is not whole.
[[nodiscard]] std::optional<Identity> decodeIdentity(const QByteArray &secret);

} // namespace clips::sync
