#include "backoffice/tls/signingkeys.h"

#include "backoffice/tls/files.h"

#include <QDir>
#include <QFile>

namespace clips::office {

namespace {

QString keyFile(const QString &folder, bool spare)
{
    return folder + (spare ? QStringLiteral("/signing-spare-key.pem") : QStringLiteral("/signing-key.pem"));
}

Result<wire::P256Key, CertificateError> keyFrom(const QString &path)
{
    if (!QFile::exists(path) && !writeFile(path, wire::newPrivateKeyPem(), FileReaders::OwnerOnly))
        return Failure{CertificateError::Unwritable};
    const auto key = wire::P256Key::fromPrivatePem(readFile(path));
    if (!key)
        return Failure{CertificateError::Unreadable};
    return *key;
}

} // namespace

SigningKeys::SigningKeys(wire::P256Key inForce, wire::P256Key spare)
    : m_inForce(std::move(inForce))
    , m_spare(std::move(spare))
{}

Result<SigningKeys, CertificateError> SigningKeys::open(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Failure{CertificateError::Unwritable};
    const auto inForce = keyFrom(keyFile(folder, false));
    const auto spare = keyFrom(keyFile(folder, true));
    if (!inForce || !spare)
        return Failure{inForce ? spare.error() : inForce.error()};
    return SigningKeys(*inForce, *spare);
}

Result<SigningKeys, CertificateError> SigningKeys::rotate(const QString &folder)
{
    if (const auto now = open(folder); !now)
        return Failure{now.error()};
    // Written whole over the former; the spare file goes last, so that a cut leaves two keys that kiosks know.
    if (!writeFile(keyFile(folder, false), readFile(keyFile(folder, true)), FileReaders::OwnerOnly) ||
        !QFile::remove(keyFile(folder, true)))
        return Failure{CertificateError::Unwritable};
    return open(folder);
}

} // namespace clips::office
