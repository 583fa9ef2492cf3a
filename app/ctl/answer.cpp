#include "ctl/answer.h"

#include <QJsonDocument>
#include <QTextStream>
#include <cstdio>

namespace clips::ctl {

namespace {
Answer errorAnswer(ExitCode exitCode, const QString &code, const QString &message)
{
    const QJsonObject error{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
    return {exitCode, {{QStringLiteral("error"), error}}, {message}};
}
} // namespace

Answer usageError(const QString &message)
{
    return errorAnswer(ExitCode::Usage, QStringLiteral("usage"), message);
}

Answer failure(const QString &code, const QString &message)
{
    return errorAnswer(ExitCode::Invalid, code, message);
}

QFuture<Answer> ready(Answer answer)
{
    return QtFuture::makeReadyFuture(std::move(answer));
}

void print(const Answer &answer, bool asJson)
{
    if (asJson) {
        QTextStream(stdout) << QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Compact)) << '\n';
        return;
    }
    QTextStream out(answer.json.contains(QStringLiteral("error")) ? stderr : stdout);
    for (const QString &line : answer.lines)
        out << line << '\n';
}

} // namespace clips::ctl
