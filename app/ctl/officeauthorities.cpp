#include "ctl/officeauthorities.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace clips::ctl {

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

QByteArray officeAuthorities(const config::KioskConfig::Office &office)
{
    if (office.caFile.isEmpty())
        return pem(QSslConfiguration::systemCaCertificates());
    QFile file(office.caFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return pem(QSslCertificate::fromData(file.read(largestFile)));
}

} // namespace clips::ctl
