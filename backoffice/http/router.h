#pragma once

#include "backoffice/http/message.h"

#include <QStringList>
#include <vector>

namespace clips::office {

/// The variable parts of a path, as named in its pattern.
using PathValues = QHash<QString, QString>;

/// Who may ask, shown by a token; none opens what is another's.
enum class Caller {
    Anybody,
    Kiosk,
    Portal, ///< the municipality's online service
};

/// A request that found its row.
struct Call
{
    const Request &request;
    PathValues values;
    QString kioskId; ///< who asks; empty where no kiosk does
};

/// One row of the table of paths.
struct Route
{
    QByteArray method;
    QString pattern;       ///< "/enrolments/{enrolment_id}"
    QByteArray takes = {}; ///< media type of the body; empty: the path takes none
    qint64 bodyLimit = 0;
    Caller caller = Caller::Kiosk;
    std::function<Response(const Call &)> handler = {};
};

/// Finds the row for a request; knows the difference between 404, 405, 413 and 415.
class Router
{
public:
    /// Patterns are served below `prefix` ("/api/v1").
    explicit Router(QString prefix);

    void add(Route route);

    struct Match
    {
        const Route *route = nullptr;
        PathValues values;
    };
    /// Either a route or the problem that says why there is none.
    [[nodiscard]] Match find(const QByteArray &method, const QString &path) const;
    [[nodiscard]] Response explainMiss(const QString &path) const;
    /// 413 or 415 when the body is not what the route takes; status 200 otherwise.
    [[nodiscard]] static Response checkBody(const Route &route, const Request &request);

    [[nodiscard]] const std::vector<Route> &routes() const { return m_routes; }

private:
    [[nodiscard]] bool matches(const Route &route, const QString &path, PathValues *values) const;

    QString m_prefix;
    std::vector<Route> m_routes;
};

} // namespace clips::office
