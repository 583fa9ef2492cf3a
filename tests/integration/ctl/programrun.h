#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace clips::testing {

/// What one run of clips-kioskctl did.
struct ProgramRun
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QString errorCode() const
    {
        return json()[QStringLiteral("error")].toObject()[QStringLiteral("code")].toString();
    }
    /// What the doctor says of one thing; empty when he did not look.
    [[nodiscard]] QString check(const QString &code) const
    {
        for (const auto &check : json()[QStringLiteral("checks")].toArray()) {
            if (check.toObject()[QStringLiteral("code")].toString() == code)
                return check.toObject()[QStringLiteral("result")].toString();
        }
        return {};
    }
};

[[nodiscard]] inline QString kioskctlPath()
{
    return QStringLiteral(CLIPS_BINARY_DIR "/bin/clips-kioskctl");
}

/// Waits for the program; nothing else happens in this process meanwhile.
[[nodiscard]] inline ProgramRun runKioskctl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess program;
    program.start(kioskctlPath(), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace clips::testing
