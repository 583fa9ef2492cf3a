#include "platform/controlsocket.h"

#include "platform/controladdress.h"

#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace clips::platform {

namespace {

// A caller that has said nothing for so long has gone wrong.
constexpr std::chrono::seconds patience(30);
constexpr int mostCallers = 16;

void send(QLocalSocket *caller, const QJsonObject &answer)
{
    caller->write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
}

QJsonObject error(const QString &code)
{
    return {{QStringLiteral("error"), code}};
}

} // namespace

ControlSocket::ControlSocket(const QString &dataFolder, Handler handler, QObject *parent)
    : QObject(parent)
    , m_path(controlSocketPath(dataFolder))
    , m_handler(std::move(handler))
    , m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &ControlSocket::welcome);
}

ControlSocket::~ControlSocket() = default;

Result<void, ControlSocketError> ControlSocket::listen()
{
    QLocalServer::removeServer(m_path);
    if (!m_server->listen(m_path))
        return Failure{ControlSocketError::Unavailable};
    return {};
}

void ControlSocket::welcome()
{
    while (QLocalSocket *caller = m_server->nextPendingConnection()) {
        if (m_server->findChildren<QLocalSocket *>().size() > mostCallers) {
            caller->abort();
            caller->deleteLater();
            continue;
        }
        auto *silence = new QTimer(caller);
        silence->setSingleShot(true);
        connect(silence, &QTimer::timeout, caller, &QLocalSocket::abort);
        connect(caller, &QLocalSocket::readyRead, silence, [silence] { silence->start(patience); });
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(caller); });
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        silence->start(patience);
        read(caller);
    }
}

void ControlSocket::read(QLocalSocket *caller)
{
    bool isTooLong = false;
    while (caller->canReadLine() && !isTooLong) {
        // Room for the end of the line and the zero that readLine() adds.
        const QByteArray line = caller->readLine(longestControlLine + 2);
        isTooLong = !line.endsWith('\n');
        if (!isTooLong)
            serve(caller, line);
    }
    if (isTooLong || caller->bytesAvailable() > longestControlLine) {
        (void)caller->readAll();
        send(caller, error(QStringLiteral("too_long")));
        caller->disconnectFromServer();
    }
}

void ControlSocket::serve(QLocalSocket *caller, const QByteArray &line)
{
    const QJsonDocument request = QJsonDocument::fromJson(line);
    if (!request.isObject()) {
        send(caller, error(QStringLiteral("not_json")));
        return;
    }
    m_handler(request.object(), [caller = QPointer(caller)](const QJsonObject &answer) {
        if (caller)
            send(caller, answer);
    });
}

} // namespace clips::platform
