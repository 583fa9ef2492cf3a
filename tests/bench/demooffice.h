#pragma once

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace clips::bench {

/// The real clips-office with an invented municipality, in a process of its own, ended with this object.
class DemoOffice
{
    Q_DISABLE_COPY_MOVE(DemoOffice)
public:
    DemoOffice()
    {
        if (!run({QStringLiteral("demo"), QStringLiteral("--data"), m_folder.path(), QStringLiteral("--people"),
                  QStringLiteral("200")}))
            return;
        m_server.setStandardErrorFile(QProcess::nullDevice()); // one line for each request
        m_server.start(program(), {QStringLiteral("serve"), QStringLiteral("--data"), m_folder.path(),
                                   QStringLiteral("--port"), QStringLiteral("0")});
        if (!m_server.waitForReadyRead(20'000))
            return;
        QFile address(m_folder.filePath(QStringLiteral("office.json")));
        if (!address.open(QIODevice::ReadOnly))
            return;
        const QJsonObject json = QJsonDocument::fromJson(address.readAll()).object();
        m_url = QUrl(json[u"url"].toString());
        QFile ca(json[u"ca_file"].toString());
        if (ca.open(QIODevice::ReadOnly))
            m_ca = ca.readAll();
    }
    ~DemoOffice()
    {
        m_server.terminate();
        m_server.waitForFinished(10'000);
    }

    [[nodiscard]] bool isRunning() const { return m_url.isValid() && !m_ca.isEmpty(); }
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QByteArray ca() const { return m_ca; }
    [[nodiscard]] QString pairingCode(const QString &kiosk)
    {
        QByteArray out;
        (void)run({QStringLiteral("pair"), QStringLiteral("--data"), m_folder.path(), QStringLiteral("--kiosk"), kiosk},
                  &out);
        return QString::fromLatin1(out).trimmed();
    }
    [[nodiscard]] int enrolments()
    {
        QByteArray out;
        (void)run({QStringLiteral("list"), QStringLiteral("--data"), m_folder.path(), QStringLiteral("--json")}, &out);
        return int(out.count("\"enrolment_id\"") + out.count("\"id\""));
    }

private:
    static QString program() { return QCoreApplication::applicationDirPath() + QStringLiteral("/clips-office"); }
    static bool run(const QStringList &arguments, QByteArray *out = nullptr)
    {
        QProcess process;
        process.start(program(), arguments);
        const bool isGood = process.waitForFinished(60'000) && process.exitCode() == 0;
        if (out)
            *out = process.readAllStandardOutput();
        return isGood;
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    QUrl m_url;
    QByteArray m_ca;
};

} // namespace clips::bench
