#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrlQuery>
#include <functional>
#include <memory>

namespace clips::office {

/// A request as it came from the wire, after its head and body were read within their limits.
struct Request
{
    QByteArray method; ///< "GET", "POST", "PUT"
    QString path;      ///< without query; percent-encoding left as it came
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;                       ///< exactly the bytes received
    QString remoteAddress;
    QByteArray clientCertificate{}; ///< DER, verified by TLS; empty: none was shown

    [[nodiscard]] QByteArray header(const char *lowerCaseName) const { return headers.value(lowerCaseName); }
    /// The media type without parameters, in lower case.
    [[nodiscard]] QByteArray mediaType() const;
};

/// A body that is made slice by slice while it is sent, so that a large one is never whole in memory.
struct BodyStream
{
    qint64 length = 0; ///< of all slices together; a shorter stream ends the connection, so the client sees the cut
    /// Asks for the next slice; `ready` may be called from any thread, with no bytes at the end or when it failed.
    std::function<void(std::function<void(QByteArray)> ready)> next;
};

struct Response
{
    int status = 200;
    QByteArray contentType;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::shared_ptr<BodyStream> stream; ///< instead of body; shared because the network holds it until the last slice

    void setHeader(const QByteArray &name, const QByteArray &value) { headers.append({name, value}); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// What the server talks to. Methods are called from network threads.
class RequestHandler
{
public:
    RequestHandler() = default;
    virtual ~RequestHandler() = default;
    Q_DISABLE_COPY_MOVE(RequestHandler)

    /// The largest body this path takes, known from the head alone. Must not block.
    [[nodiscard]] virtual qint64 bodyLimit(const QByteArray &method, const QString &path) const = 0;

    /// Calls `reply` exactly once, now or later, from any thread. Must not block.
    virtual void handle(Request request, std::function<void(Response)> reply) = 0;
};

} // namespace clips::office
