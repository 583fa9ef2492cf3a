#pragma once

#include <QFuture>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace clips::ctl {

/// 0 valid or done (warnings too), 1 invalid or failed, 2 wrong usage, from 10 one for each fault of the audit chain:
/// scripts rely on them.
enum class ExitCode { Fine = 0, Invalid = 1, Usage = 2, AuditFaults = 10 };

/// What a command has to say: the same for people and for programs.
struct Answer
{
    ExitCode exitCode = ExitCode::Fine;
    QJsonObject json;
    QStringList lines; ///< printed without --json
};

/// {"error": {"code", "message"}} with the sentence on the error output.
[[nodiscard]] Answer usageError(const QString &message);
[[nodiscard]] Answer failure(const QString &code, const QString &message);

[[nodiscard]] QFuture<Answer> ready(Answer answer);

/// Writes to standard output, an error's sentence to standard error.
void print(const Answer &answer, bool asJson);

} // namespace clips::ctl
