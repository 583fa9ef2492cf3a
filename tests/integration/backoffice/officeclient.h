#pragma once

#include "base/clock.h"
#include "sync/identity.h"
#include "wire/requestsignature.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>
#include <QUuid>
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
    /// clock: what it signs by; nullptr: the real one.
    OfficeClient(const QString &url, const QByteArray &caPem, const Clock *clock = nullptr)
        : m_clock(clock)
        , m_url(url + QStringLiteral("/api/v1"))
    {
        m_tls.setCaCertificates(QSslCertificate::fromData(caPem));
    }

    QByteArray identity; ///< sync::Identity, as pairing gave it; empty: signs nothing
    QByteArray token;    ///< of the municipality's online service
    QByteArray etag;
    int patienceMs = 20'000; ///< for one request

    /// The caller waits on the reply.
    std::unique_ptr<QNetworkReply> start(const QByteArray &method, const QString &path, const QByteArray &body = {},
                                         const QByteArray &type = "application/json")
    {
        QNetworkRequest request{QUrl(m_url + path)};
        request.setSslConfiguration(m_tls);
        request.setTransferTimeout(patienceMs);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        if (!etag.isEmpty())
            request.setRawHeader("If-None-Match", etag);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        if (const auto who = sync::decodeIdentity(identity)) {
            const QByteArray der = wire::certificateDer(who->certificatePem);
            const auto headers = wire::signRequest(
                *wire::P256Key::fromPrivatePem(who->keyPem), {who->kioskId, who->officeId, der},
                {body, body.isEmpty() ? QByteArray() : type, {}}, QUuid::createUuid().toString(QUuid::WithoutBraces),
                m_clock ? m_clock->nowUtc() : QDateTime::currentDateTimeUtc());
            QSslConfiguration tls = m_tls;
            tls.setLocalCertificate(QSslCertificate(who->certificatePem));
            tls.setPrivateKey(QSslKey(who->keyPem, QSsl::Ec));
            request.setSslConfiguration(tls);
            request.setRawHeader("Digest", headers.digest);
            request.setRawHeader("Agid-JWT-Signature", headers.signature);
        }
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
        const QByteArray key = wire::newPrivateKeyPem();
        const QJsonObject json{{QStringLiteral("pairing_code"), code},
                               {QStringLiteral("kiosk_name"), QStringLiteral("Counter")},
                               {QStringLiteral("software_version"), QStringLiteral("1")},
                               {QStringLiteral("certificate_request"),
                                QString::fromLatin1(wire::certificateRequest(key, QStringLiteral("Counter")))}};
        const Answer answer = ask("POST", QStringLiteral("/pairings"), QJsonDocument(json).toJson());
        const QJsonObject said = answer.json();
        identity = sync::encodeIdentity({said[u"kiosk_id"].toString(), said[u"office_id"].toString(), key,
                                         said[u"certificate"].toString().toLatin1(),
                                         QJsonDocument(said[u"office_keys"].toObject()).toJson()});
        // A connection made before would go on without the certificate.
        m_manager.clearConnectionCache();
        return answer;
    }

private:
    const Clock *m_clock;
    QNetworkAccessManager m_manager;
    QString m_url;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

} // namespace clips::testing
