#include "simulation/simtransport.h"

#include <QUrl>
#include <algorithm>
#include <cstring>

namespace clips::simulation {

SimReply::SimReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, const QByteArray &body,
                   QObject *parent)
    : QNetworkReply(parent)
    , m_requestBody(body)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(operation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void SimReply::answer(int status, const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &body)
{
    if (isFinished())
        return;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
    for (const auto &[name, value] : headers)
        setRawHeader(name, value);
    setRawHeader("Content-Length", QByteArray::number(body.size()));
    m_body = body;
    Q_EMIT metaDataChanged();
    if (!m_body.isEmpty())
        Q_EMIT readyRead();
    if (status >= 400)
        setError(status >= 500 ? UnknownServerError : UnknownContentError, QStringLiteral("status"));
    finish();
}

void SimReply::answerCut(const QByteArray &body, qint64 promised)
{
    if (isFinished())
        return;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, 200);
    setRawHeader("Content-Length", QByteArray::number(promised));
    m_body = body;
    if (!m_body.isEmpty())
        Q_EMIT readyRead();
    fail(RemoteHostClosedError);
}

void SimReply::fail(NetworkError error)
{
    if (isFinished())
        return;
    setError(error, QStringLiteral("line"));
    finish();
}

void SimReply::abort()
{
    fail(OperationCanceledError);
}

void SimReply::finish()
{
    setFinished(true);
    Q_EMIT finished();
}

qint64 SimReply::bytesAvailable() const
{
    return m_body.size() - m_read;
}

qint64 SimReply::readData(char *to, qint64 room)
{
    const qint64 count = std::min<qint64>(room, m_body.size() - m_read);
    if (count <= 0)
        return isFinished() ? -1 : 0;
    std::memcpy(to, m_body.constData() + m_read, size_t(count));
    m_read += count;
    return count;
}

QNetworkReply *SimTransport::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data)
{
    auto *reply = new SimReply(operation, request, data ? data->readAll() : QByteArray(), this);
    m_carry(reply);
    return reply;
}

} // namespace clips::simulation
