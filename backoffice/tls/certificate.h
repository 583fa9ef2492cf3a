#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace clips::office {

struct KeyPair
{
    QByteArray certificatePem;
    QByteArray keyPem;
};

enum class CertificateError {
    Unwritable, ///< the folder or a file in it cannot be written
    Unreadable, ///< a file that is there cannot be understood
    Library,    ///< OpenSSL refused; out of memory or of randomness
};

/// A small certification authority of the office's own, for machines that have no other: `ca.pem` is what kiosks trust,
/// `ca-key.pem` never leaves the folder (readable by its owner only).
class OwnAuthority
{
public:
    /// Reads the authority in `folder`, or makes it (EC P-256, ten years).
    [[nodiscard]] static Result<OwnAuthority, CertificateError> open(const QString &folder, const Clock &clock);

    /// A server certificate for these names and addresses, from the folder when it still fits and has 30 days left,
    /// else a new one for 397 days. The certificate carries the chain.
    [[nodiscard]] Result<KeyPair, CertificateError> serverCertificate(const QStringList &names);

    /// A certificate for a client's key, as its request (PKCS#10, PEM) proves it: for signing and TLS, in this name
    /// whatever name the request has, as long as the authority itself. Empty when the request is not right.
    [[nodiscard]] QByteArray clientCertificate(const QByteArray &requestPem, const QString &name) const;

    [[nodiscard]] QString caFile() const;
    [[nodiscard]] QByteArray caPem() const { return m_pair.certificatePem; }

private:
    OwnAuthority(QString folder, KeyPair pair, QDateTime now);

    QString m_folder;
    KeyPair m_pair;
    QDateTime m_now;
};

} // namespace clips::office
