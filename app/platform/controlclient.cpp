#include "platform/controlclient.h"

#include "platform/controladdress.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace clips::platform {

using Answer = Result<QJsonObject, ControlError>;

namespace {

/// One question on its way; deletes itself once it is answered.
class Question final : public QObject
{
public:
    Question(const QString &path, const QJsonObject &request, std::chrono::milliseconds timeout)
    {
        m_promise.start();
        connect(&m_socket, &QLocalSocket::connected, this,
                [this, request] { m_socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n'); });
        connect(&m_socket, &QLocalSocket::readyRead, this, &Question::read);
        connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError problem) {
            const bool wasConnected = problem == QLocalSocket::PeerClosedError;
            finish(Failure{wasConnected ? ControlError::NoAnswer : ControlError::NotRunning});
        });
        QTimer::singleShot(timeout, this, [this] { finish(Failure{ControlError::NoAnswer}); });
        // From the event loop, so that the caller holds the future before anything can go wrong.
        QTimer::singleShot(0, this, [this, path] { m_socket.connectToServer(path); });
    }
    [[nodiscard]] QFuture<Answer> future() { return m_promise.future(); }

private:
    void read()
    {
        if (!m_socket.canReadLine()) {
            if (m_socket.bytesAvailable() > longestControlAnswer)
                finish(Failure{ControlError::BadAnswer});
            return;
        }
        const QJsonDocument answer = QJsonDocument::fromJson(m_socket.readLine());
        finish(answer.isObject() ? Answer(answer.object()) : Answer(Failure{ControlError::BadAnswer}));
    }
    void finish(const Answer &answer)
    {
        if (m_promise.future().isFinished())
            return;
        m_promise.addResult(answer);
        m_promise.finish();
        deleteLater();
    }

    QPromise<Answer> m_promise;
    QLocalSocket m_socket;
};

} // namespace

QFuture<Answer> askRunningKiosk(const QString &dataFolder, const QJsonObject &request,
                                std::chrono::milliseconds timeout)
{
    auto question = std::make_unique<Question>(controlSocketPath(dataFolder), request, timeout);
    // Deletes itself: the time-out is the latest that can happen to it.
    return question.release()->future();
}

} // namespace clips::platform
