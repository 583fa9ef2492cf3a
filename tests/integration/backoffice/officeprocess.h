#pragma once

#include "officeclient.h"

#include "support/officestore.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace clips::testing {

/// clips-office as a process of its own.
struct OfficeProcess
{
    std::shared_ptr<OfficeStore> store = std::make_shared<OfficeStore>(); ///< several processes may share one
    QTemporaryDir folder;
    QProcess process;

    /// The options that say where everything is.
    QStringList place() const
    {
        return {QStringLiteral("--data"), folder.path(), QStringLiteral("--store"), store->address()};
    }

    QByteArray run(const QStringList &arguments)
    {
        QProcess once;
        once.start(qEnvironmentVariable("CLIPS_OFFICE"), arguments + place());
        if (!once.waitForFinished(60'000) || once.exitCode() != 0)
            qWarning("%s", once.readAllStandardError().constData());
        return once.readAllStandardOutput();
    }

    /// True when the process said where it listens.
    bool serve(int port = 0, const QStringList &options = {})
    {
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(qEnvironmentVariable("CLIPS_OFFICE"),
                      QStringList{QStringLiteral("serve"), QStringLiteral("--port"), QString::number(port)} + place() +
                          options);
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
