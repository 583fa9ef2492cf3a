#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace clips::platform {

enum class ControlSocketError {
    Unavailable, ///< the socket cannot be made there
};

/// Answers the administrator's command line while the kiosk runs: a line of JSON in, a line of JSON out, on a socket
/// that only the kiosk's own user may open. Lines that are no JSON object get {"error":"not_json"}; one that is too
/// long gets {"error":"too_long"} and the door. Lives in a thread with an event loop.
class ControlSocket final : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const QJsonObject &answer)>;
    /// Must call `reply` once, now or later, in this object's thread; later than the caller's patience does no harm.
    using Handler = std::function<void(const QJsonObject &request, const Reply &reply)>;

    ControlSocket(const QString &dataFolder, Handler handler, QObject *parent = nullptr);
    ~ControlSocket() override;

    /// Takes the place of a socket that a killed kiosk left: call it only while holding SingleInstance.
    [[nodiscard]] Result<void, ControlSocketError> listen();

private:
    void welcome();
    void read(QLocalSocket *caller);
    void serve(QLocalSocket *caller, const QByteArray &line);

    QString m_path;
    Handler m_handler;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace clips::platform
