#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace clips::testing {

/// A certificate for 127.0.0.1 that signs itself, made by the openssl command when the test runs.
struct TestCertificate
{
    TestCertificate()
    {
        const QString keyPath = directory.filePath(QStringLiteral("key.pem"));
        const QString path = directory.filePath(QStringLiteral("certificate.pem"));
        QProcess openssl;
        openssl.setStandardErrorFile(QProcess::nullDevice());
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-batch"),
                       QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                       QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                       QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                       QStringLiteral("/CN=test office"), QStringLiteral("-addext"),
                       QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"), keyPath,
                       QStringLiteral("-out"), path});
        openssl.waitForFinished();
        QFile keyFile(keyPath);
        QFile file(path);
        if (keyFile.open(QIODevice::ReadOnly) && file.open(QIODevice::ReadOnly)) {
            key = QSslKey(&keyFile, QSsl::Ec);
            pem = file.readAll();
            certificate = QSslCertificate(pem);
        }
    }

    QTemporaryDir directory;
    QByteArray pem;
    QSslCertificate certificate;
    QSslKey key;
};

} // namespace clips::testing
