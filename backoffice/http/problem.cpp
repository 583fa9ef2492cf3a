#include "backoffice/http/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace clips::office {

Response problem(int status, const char *type, const QString &title, const QString &detail)
{
    QJsonObject json{
        {QStringLiteral("type"), QStringLiteral("urn:clips:problem:") + QLatin1String(type)},
        {QStringLiteral("title"), title},
        {QStringLiteral("status"), status},
    };
    if (!detail.isEmpty())
        json.insert(QStringLiteral("detail"), detail);
    Response response;
    response.status = status;
    response.contentType = "application/problem+json";
    response.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return response;
}

Response unavailable(const QString &detail, int retryAfterSeconds)
{
    Response response = problem(503, "unavailable", QStringLiteral("The office cannot answer now"), detail);
    response.setHeader("Retry-After", QByteArray::number(retryAfterSeconds));
    return response;
}

} // namespace clips::office
