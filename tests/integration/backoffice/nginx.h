#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace clips::testing {

/// The real nginx with the shipped site, in a folder of its own on a free loopback port; only the paths, the name and
/// the ports are other ones.
class Nginx
{
public:
    /// officePort: where the office listens, with the authority of officeFolder/tls.
    bool start(int officePort, const QString &officeFolder, const QString &certificate, const QString &key)
    {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHost))
            return false;
        m_port = probe.serverPort();
        probe.close();
        const QString shipped = QStringLiteral(CLIPS_SOURCE_DIR "/packaging/nginx/");
        const QList<std::pair<QString, QString>> other{
            {QStringLiteral("listen 443 "), QStringLiteral("listen 127.0.0.1:%1 ").arg(m_port)},
            {QStringLiteral("127.0.0.1:8443"), QStringLiteral("127.0.0.1:%1").arg(officePort)},
            {QStringLiteral("/var/log/nginx/clips-office.log"), path("access.log")},
            {QStringLiteral("/etc/clips-office/certificate.pem"), certificate},
            {QStringLiteral("/etc/clips-office/key.pem"), key},
            {QStringLiteral("/etc/clips-office/nginx-proxy.conf"), path("nginx-proxy.conf")},
            {QStringLiteral("/var/lib/clips-office"), officeFolder},
        };
        for (const char *name : {"clips-office.conf", "nginx-proxy.conf"}) {
            QString text = QString::fromUtf8(read(shipped + QLatin1String(name)));
            for (const auto &[from, to] : other)
                text.replace(from, to);
            write(path(name), text.toUtf8());
        }
        write(path("nginx.conf"), mainFile().toUtf8());
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/sbin/nginx"),
                        {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"), path("nginx.conf"),
                         QStringLiteral("-e"), path("error.log")});
        return m_process.waitForStarted() &&
               QTest::qWaitFor([this] { return m_process.state() != QProcess::Running || listens(); }, 20'000) &&
               m_process.state() == QProcess::Running;
    }
    ~Nginx()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    [[nodiscard]] QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] QByteArray accessLog() const { return read(path("access.log")); }
    [[nodiscard]] QByteArray errorLog() const { return read(path("error.log")); }
    /// What lies in its folders for temporary files.
    [[nodiscard]] QStringList temporaryFiles() const
    {
        return QDir(path("temporary")).entryList(QDir::Files | QDir::Hidden);
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no room");
    }
    [[nodiscard]] bool listens() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(200);
    }
    /// What Debian's /etc/nginx/nginx.conf says elsewhere. The worker keeps the user of this test, who owns the folder.
    [[nodiscard]] QString mainFile() const
    {
        return QStringLiteral("daemon off;\nmaster_process off;\nworker_processes 1;\npid %1/nginx.pid;\n"
                              "events { worker_connections 1024; }\n"
                              "http {\n client_body_temp_path %1/temporary;\n proxy_temp_path %1/temporary;\n"
                              " fastcgi_temp_path %1/unused;\n uwsgi_temp_path %1/unused;\n scgi_temp_path %1/unused;\n"
                              " include %1/clips-office.conf;\n}\n")
            .arg(m_folder.path());
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace clips::testing
