#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTest>
#include <memory>

namespace clips::testing {

struct Answer
{
    int status = 0; ///< 0: no answer came
    QByteArray body;
    QByteArray type;
    QByteArray etag;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// A kiosk as far as the network goes.
class OfficeClient
{
public:
    OfficeClient(const QString &url, const QByteArray &caPem)
        : m_url(url + QStringLiteral("/api/v1"))
    {
        m_tls.setCaCertificates(QSslCertificate::fromData(caPem));
    }

    QByteArray token;
    QByteArray etag;

    /// The caller waits on the reply.
    std::unique_ptr<QNetworkReply> start(const QByteArray &method, const QString &path, const QByteArray &body = {},
                                         const QByteArray &type = "application/json")
    {
        QNetworkRequest request{QUrl(m_url + path)};
        request.setSslConfiguration(m_tls);
        request.setTransferTimeout(20'000);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        if (!etag.isEmpty())
            request.setRawHeader("If-None-Match", etag);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        return std::unique_ptr<QNetworkReply>(m_manager.sendCustomRequest(request, method, body));
    }

    Answer ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
               const QByteArray &type = "application/json")
    {
        const auto reply = start(method, path, body, type);
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), reply->rawHeader("ETag")};
    }

    Answer pair(const QString &code)
    {
        const QJsonObject json{{QStringLiteral("pairing_code"), code},
                               {QStringLiteral("kiosk_name"), QStringLiteral("Counter")},
                               {QStringLiteral("software_version"), QStringLiteral("1")}};
        const Answer answer = ask("POST", QStringLiteral("/pairings"), QJsonDocument(json).toJson());
        token = answer.json()[u"token"].toString().toLatin1();
        return answer;
    }

private:
    QNetworkAccessManager m_manager;
    QString m_url;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

} // namespace clips::testing
