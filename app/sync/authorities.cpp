#include "sync/authorities.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace clips::sync {

namespace {
constexpr qint64 largestFile = 1024 * 1024;

QByteArray pem(const QList<QSslCertificate> &certificates)
{
    QByteArray text;
    for (const QSslCertificate &certificate : certificates)
        text += certificate.toPem();
    return text;
}
} // namespace

QByteArray trustedAuthorities(const QString &caFile)
{
    if (caFile.isEmpty())
        return pem(QSslConfiguration::systemCaCertificates());
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return pem(QSslCertificate::fromData(file.read(largestFile)));
}

} // namespace clips::sync
