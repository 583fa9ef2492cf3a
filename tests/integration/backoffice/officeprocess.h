#pragma once

#include "officeclient.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

namespace clips::testing {

/// clips-office as a process of its own.
struct OfficeProcess
{
    QTemporaryDir folder;
    QProcess process;

    QByteArray run(const QStringList &arguments)
    {
        QProcess once;
        once.start(qEnvironmentVariable("CLIPS_OFFICE"),
                   arguments + QStringList{QStringLiteral("--data"), folder.path()});
        if (!once.waitForFinished(60'000) || once.exitCode() != 0)
            qWarning("%s", once.readAllStandardError().constData());
        return once.readAllStandardOutput();
    }

    /// True when the process said where it listens.
    bool serve(int port = 0)
    {
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(qEnvironmentVariable("CLIPS_OFFICE"),
                      {QStringLiteral("serve"), QStringLiteral("--data"), folder.path(), QStringLiteral("--port"),
                       QString::number(port)});
        QByteArray said;
        return QTest::qWaitFor(
            [&] { return (said += process.readAllStandardOutput()).contains("listening on https://"); }, 20'000);
    }

    QJsonObject address() const
    {
        QFile file(folder.filePath(QStringLiteral("office.json")));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    OfficeClient client() const
    {
        QFile ca(address()[u"ca_file"].toString());
        const QByteArray pem = ca.open(QIODevice::ReadOnly) ? ca.readAll() : QByteArray();
        return OfficeClient(address()[u"url"].toString(), pem);
    }

    /// For kiosk K03.
    QString pairingCode()
    {
        return QString::fromUtf8(run({QStringLiteral("pair"), QStringLiteral("--kiosk"), QStringLiteral("K03")}))
            .trimmed();
    }

    QJsonArray list()
    {
        return QJsonDocument::fromJson(run({QStringLiteral("list"), QStringLiteral("--json")}))[u"enrolments"]
            .toArray();
    }

    ~OfficeProcess()
    {
        process.kill();
        process.waitForFinished();
    }
};

} // namespace clips::testing
