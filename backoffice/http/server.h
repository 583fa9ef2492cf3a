#pragma once

#include "backoffice/http/message.h"
#include "base/result.h"

namespace clips::office {

struct ServerOptions
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;          ///< 0: any free one
    QByteArray certificatePem; ///< chain, own certificate first
    QByteArray privateKeyPem;
    QByteArray clientAuthorityPem; ///< who may have issued clients' certificates; empty: none is asked for
    int idleSeconds = 30;          ///< also for one request to arrive, and for one slice to leave
    int maxConnections = 256;      ///< further ones are closed at once
    int drainSeconds = 5;          ///< how long stop() waits for answers that are on their way
};

enum class ServerError {
    Address,     ///< the address does not exist here or the port is taken
    Certificate, ///< certificate, key or the clients' authority cannot be used
};

/// HTTPS/1.1 with keep-alive, one network thread, TLS 1.2 or newer. Never calls the handler from two threads at once.
class Server
{
    Q_DISABLE_COPY_MOVE(Server)
public:
    /// `handler` must outlive the server.
    [[nodiscard]] static Result<std::unique_ptr<Server>, ServerError> start(const ServerOptions &options,
                                                                            RequestHandler &handler);
    /// stop()s.
    ~Server();

    [[nodiscard]] quint16 port() const;

    /// Takes no new connection, lets answers on their way finish, closes the rest. Blocks up to drainSeconds.
    void stop();

private:
    struct Private;
    explicit Server(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace clips::office
