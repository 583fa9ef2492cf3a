#include "backoffice/http/router.h"

#include "backoffice/http/problem.h"

namespace clips::office {

Router::Router(QString prefix)
    : m_prefix(std::move(prefix))
{}

void Router::add(Route route)
{
    m_routes.push_back(std::move(route));
}

bool Router::matches(const Route &route, const QString &path, PathValues *values) const
{
    if (!path.startsWith(m_prefix))
        return false;
    const QStringList have = path.mid(m_prefix.size()).split(u'/');
    const QStringList want = route.pattern.split(u'/');
    if (have.size() != want.size())
        return false;
    for (qsizetype i = 0; i < want.size(); ++i) {
        const bool isVariable = want[i].startsWith(u'{');
        if (isVariable ? have[i].isEmpty() : have[i] != want[i])
            return false;
        if (isVariable && values)
            values->insert(want[i].mid(1, want[i].size() - 2), have[i]);
    }
    return true;
}

Router::Match Router::find(const QByteArray &method, const QString &path) const
{
    for (const Route &route : m_routes) {
        Match match{&route, {}};
        if (route.method == method && matches(route, path, &match.values))
            return match;
    }
    return {};
}

Response Router::explainMiss(const QString &path) const
{
    QByteArrayList allowed;
    for (const Route &route : m_routes) {
        if (matches(route, path, nullptr))
            allowed.append(route.method);
    }
    if (allowed.isEmpty())
        return problem(404, "not-found", QStringLiteral("There is nothing at this path"));
    Response response = problem(405, "method", QStringLiteral("This path does not know this method"));
    response.setHeader("Allow", allowed.join(", "));
    return response;
}

Response Router::checkBody(const Route &route, const Request &request)
{
    if (request.body.size() > route.bodyLimit)
        return problem(413, "too-large", QStringLiteral("The body is too large"),
                       QStringLiteral("At most %1 bytes are taken.").arg(route.bodyLimit));
    if (!route.takes.isEmpty() && request.mediaType() != route.takes)
        return problem(415, "media-type", QStringLiteral("Another Content-Type is needed"),
                       QString::fromLatin1(route.takes));
    return {};
}

} // namespace clips::office
