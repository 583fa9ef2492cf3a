#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <memory>
#include <optional>

namespace clips::wire {

/// An elliptic curve key on P-256, for signatures as ES256 (RFC 7518, 3.4): a kiosk's or the office's. Private half or
/// public half only. Copies share the key; one key is used in one thread.
class P256Key
{
public:
    /// PKCS#8 as PEM; nothing when it is not a private key on this curve.
    [[nodiscard]] static std::optional<P256Key> fromPrivatePem(const QByteArray &pem);
    /// The public key of a certificate, DER.
    [[nodiscard]] static std::optional<P256Key> fromCertificate(const QByteArray &der);
    /// kty, crv, x and y; further members are passed over.
    [[nodiscard]] static std::optional<P256Key> fromPublicJwk(const QJsonObject &jwk);

    /// kty, crv, x, y and the thumbprint as kid.
    [[nodiscard]] QJsonObject publicJwk() const;
    /// SHA-256 of the public key as RFC 7638 wants it, base64url.
    [[nodiscard]] QString thumbprint() const;

    /// The library's own key (cjose_jwk_t).
    [[nodiscard]] const void *handle() const { return m_key.get(); }

private:
    explicit P256Key(std::shared_ptr<void> key);

    std::shared_ptr<void> m_key;
    QJsonObject m_public;
};

/// A new private key, PKCS#8 as PEM; empty when the library refuses.
[[nodiscard]] QByteArray newPrivateKeyPem();

/// A request to certify this key (PKCS#10, PEM) under a name; empty when the library refuses.
[[nodiscard]] QByteArray certificateRequest(const QByteArray &privateKeyPem, const QString &commonName);

/// The first certificate of a PEM text as DER; empty when there is none.
[[nodiscard]] QByteArray certificateDer(const QByteArray &pem);

} // namespace clips::wire
