#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <functional>

namespace clips::simulation {

/// One request of a kiosk and its answer, without a network. What happens to it is decided outside.
class SimReply final : public QNetworkReply
{
    Q_OBJECT

public:
    SimReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, const QByteArray &body,
             QObject *parent);

    [[nodiscard]] const QByteArray &requestBody() const { return m_requestBody; }
    /// Bytes of the body that left this machine.
    void leave(qint64 bytes) { Q_EMIT uploadProgress(bytes, m_requestBody.size()); }
    void answer(int status, const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &body);
    /// The answer's head promised more than came.
    void answerCut(const QByteArray &body, qint64 promised);
    void fail(NetworkError error);

    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *to, qint64 room) override;

private:
    void finish();

    QByteArray m_requestBody;
    QByteArray m_body;
    qint64 m_read = 0;
};

/// What Qt's network manager is for the office client, with somebody else carrying the requests.
class SimTransport final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit SimTransport(std::function<void(SimReply *)> carry)
        : m_carry(std::move(carry))
    {}

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data) override;

private:
    std::function<void(SimReply *)> m_carry;
};

} // namespace clips::simulation
