#include "sync/officeclient.h"

#include "base/clock.h"
#include "base/uuid.h"
#include "sync/identity.h"
#include "wire/digest.h"
#include "wire/gzip.h"
#include "wire/httpdate.h"
#include "wire/requestsignature.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslKey>
#include <QTimer>
#include <memory>

namespace clips::sync {

/// The identity ready for use.
struct Signer
{
    QByteArray secret; ///< what it was made from
    Identity identity;
    wire::P256Key key;
    QByteArray certificate; ///< DER
    wire::OfficeKeys officeKeys;
};

namespace {

/// Smaller bodies would hardly become smaller.
constexpr qsizetype worthPacking = 1024;

constexpr qint64 maxAcknowledgementBytes = 4 * 1024 * 1024;
constexpr qint64 sliceBytes = 256 * 1024;

/// One request on its way.
struct Exchange
{
    QByteArray body;
    qint64 received = 0;
    qint64 sent = 0;
    bool tooMuch = false;
    bool stopped = false;
    bool timedOut = false;
};

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Errors Qt derives from a whole HTTP answer (404, 500, ...) are no trouble: the status says it.
QString troubleOf(const QNetworkReply &reply, const Exchange &exchange)
{
    if (exchange.timedOut)
        return QStringLiteral("timeout");
    if (exchange.tooMuch || exchange.stopped)
        return QStringLiteral("unexpected_answer");
    const QNetworkReply::NetworkError error = reply.error();
    if (error == QNetworkReply::NoError || (error >= 200 && statusOf(reply) >= 400)) {
        bool hasLength = false;
        const qint64 length = reply.rawHeader("Content-Length").toLongLong(&hasLength);
        const bool isWhole = !hasLength || length == exchange.received || statusOf(reply) == 304;
        return isWhole ? QString() : QStringLiteral("cut");
    }
    if (error == QNetworkReply::SslHandshakeFailedError)
        return QStringLiteral("tls");
    if (error == QNetworkReply::TimeoutError || error == QNetworkReply::OperationCanceledError)
        return QStringLiteral("timeout");
    if (error == QNetworkReply::RemoteHostClosedError || exchange.sent > 0 || exchange.received > 0)
        return QStringLiteral("cut");
    return QStringLiteral("unreachable");
}

Answer answerOf(const QNetworkReply &reply, const Exchange &exchange)
{
    Answer answer;
    answer.trouble = troubleOf(reply, exchange);
    answer.requestLeft = exchange.sent > 0;
    answer.status = statusOf(reply);
    answer.body = exchange.body;
    answer.etag = reply.rawHeader("ETag");
    answer.retryAfter = reply.rawHeader("Retry-After");
    answer.rateLimitReset = reply.rawHeader("X-RateLimit-Reset");
    answer.location = reply.rawHeader("Location");
    answer.contentType = reply.rawHeader("Content-Type").split(';').first().trimmed().toLower();
    answer.date = reply.rawHeader("Date");
    return answer;
}

} // namespace

bool Answer::isProblem() const
{
    return trouble.isEmpty() && status >= 400 &&
           (contentType == "application/problem+json" || contentType == "application/json");
}

QString Answer::problemType() const
{
    if (!isProblem())
        return {};
    const QString type = QJsonDocument::fromJson(body)[QStringLiteral("type")].toString();
    return type.section(u':', -1).section(u'/', -1);
}

OfficeClient::OfficeClient(Options options, const Clock &clock, RandomSource &random, QObject *parent)
    : OfficeClient(std::move(options), parent)
{
    m_clock = &clock;
    m_random = &random;
}

OfficeClient::OfficeClient(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_network(m_options.transport ? m_options.transport() : std::make_unique<QNetworkAccessManager>())
{
    m_network->setProxy(QNetworkProxy::NoProxy);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_tls.setCaCertificates(QSslCertificate::fromData(m_options.caCertificates));
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
}

OfficeClient::~OfficeClient()
{
    close();
}

void OfficeClient::close()
{
    m_closed = true;
    const auto replies = m_network->findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies) {
        reply->disconnect(this);
        reply->abort();
    }
}

Signer *OfficeClient::signer()
{
    const QByteArray secret = m_clock && m_options.identity ? m_options.identity() : QByteArray();
    if (m_signer && m_signer->secret == secret)
        return m_signer.get();
    m_signer.reset();
    const auto identity = decodeIdentity(secret);
    const auto key = identity ? wire::P256Key::fromPrivatePem(identity->keyPem) : std::nullopt;
    const QByteArray certificate = key ? wire::certificateDer(identity->certificatePem) : QByteArray();
    if (certificate.isEmpty())
        return nullptr;
    m_signer = std::make_unique<Signer>(
        Signer{secret, *identity, *key, certificate, wire::OfficeKeys::fromJson(identity->officeKeys)});
    m_tls.setLocalCertificate(QSslCertificate(identity->certificatePem));
    m_tls.setPrivateKey(QSslKey(identity->keyPem, QSsl::Ec));
    return m_signer.get();
}

QString OfficeClient::base() const
{
    QString base = m_options.url.path();
    if (base.isEmpty() || base == u"/")
        base = QStringLiteral("/api/v1");
    return base.endsWith(u'/') ? base : base + u'/';
}

QString OfficeClient::pathOf(const QByteArray &location) const
{
    const QUrl url = m_options.url.resolved(QUrl::fromEncoded(location));
    const bool isOurs = !location.isEmpty() && url.authority() == m_options.url.authority() &&
                        url.scheme() == m_options.url.scheme() && url.path().startsWith(base());
    return isOurs ? url.path().mid(base().size()) : QString();
}

bool OfficeClient::isPaired()
{
    return signer() != nullptr;
}

const wire::OfficeKeys &OfficeClient::officeKeys()
{
    static const wire::OfficeKeys none;
    if (!m_published.isEmpty())
        return m_published;
    return signer() ? m_signer->officeKeys : none;
}

QByteArray OfficeClient::keptOfficeKeys()
{
    return signer() ? wire::bodyHash(m_signer->identity.officeKeys).toLatin1() + '\n' + m_published.toJson()
                    : QByteArray();
}

bool OfficeClient::restoreOfficeKeys(const QByteArray &kept)
{
    const qsizetype end = kept.indexOf('\n');
    if (end < 0 || !signer() || kept.left(end) != wire::bodyHash(m_signer->identity.officeKeys).toLatin1())
        return false;
    m_published = wire::OfficeKeys::fromJson(kept.mid(end + 1));
    return true;
}

bool OfficeClient::isRevocation(const Answer &answer)
{
    if (answer.status != 410 || !answer.isProblem() || !signer())
        return false;
    const QJsonDocument json = QJsonDocument::fromJson(answer.body);
    const QString kioskId = json[QStringLiteral("kiosk_id")].toString();
    return kioskId == m_signer->identity.kioskId &&
           officeKeys().hasSigned(json[QStringLiteral("signature")].toString(),
                                  wire::revocationText(kioskId, json[QStringLiteral("revoked_at")].toString()));
}

void OfficeClient::noteClock(const Answer &answer)
{
    if (answer.problemType() != u"clock")
        return;
    const QDateTime there = wire::httpDateFrom(answer.date);
    if (there.isValid() && m_clock)
        m_clockOffsetMs = m_clock->nowUtc().msecsTo(there);
}

QNetworkRequest OfficeClient::request(const QString &path, const QByteArray &contentType, const QByteArray &body,
                                      const QByteArray &encoding)
{
    const Signer *who = signer(); // first: it sets what TLS shows
    QUrl url = m_options.url;
    url.setPath(base() + path.section(u'?', 0, 0));
    url.setQuery(path.section(u'?', 1));
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::EmitAllUploadProgressSignalsAttribute, true);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Uncompressed, so that Content-Length tells whether all of it came.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("clips-kiosk/" CLIPS_VERSION));
    if (!contentType.isEmpty())
        request.setRawHeader("Content-Type", contentType);
    if (!encoding.isEmpty())
        request.setRawHeader("Content-Encoding", encoding);
    if (who) {
        const auto headers = wire::signRequest(
            who->key, {who->identity.kioskId, who->identity.officeId, who->certificate}, {body, contentType, encoding},
            uuidText(uuidV7(*m_clock, *m_random)), m_clock->nowUtc().addMSecs(m_clockOffsetMs));
        request.setRawHeader("Digest", headers.digest);
        request.setRawHeader("Agid-JWT-Signature", headers.signature);
    }
    return request;
}

void OfficeClient::get(const QString &path, const QByteArray &etag, qint64 maxBytes, Done done)
{
    stream(path, etag, maxBytes, {}, std::move(done));
}

void OfficeClient::stream(const QString &path, const QByteArray &etag, qint64 maxBytes, Slice slice, Done done)
{
    if (m_closed)
        return;
    QNetworkRequest get = request(path, {}, {});
    if (!etag.isEmpty())
        get.setRawHeader("If-None-Match", etag);
    if (slice)
        get.setTransferTimeout(int(m_options.requestTimeoutMs));
    QNetworkReply *reply = m_network->get(get);
    if (slice)
        reply->setReadBufferSize(4 * sliceBytes);
    follow(reply, maxBytes, std::move(slice), std::move(done));
}

void OfficeClient::post(const QString &path, const QByteArray &contentType, const QByteArray &body, Done done,
                        const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    if (m_closed)
        return;
    const bool isPacked = body.size() >= worthPacking;
    const QByteArray sent = isPacked ? wire::gzipped(body) : body;
    QNetworkRequest post = request(path, contentType, sent, isPacked ? QByteArray("gzip") : QByteArray());
    for (const auto &[name, value] : headers)
        post.setRawHeader(name, value);
    follow(m_network->post(post, sent), maxAcknowledgementBytes, {}, std::move(done));
}

void OfficeClient::put(const QString &path, const QByteArray &contentType, const QByteArray &body, Done done)
{
    if (m_closed)
        return;
    follow(m_network->put(request(path, contentType, body), body), maxAcknowledgementBytes, {}, std::move(done));
}

void OfficeClient::follow(QNetworkReply *reply, qint64 maxBytes, Slice slice, Done done)
{
    auto exchange = std::make_shared<Exchange>(); // shared by the callbacks of one reply, gone with it
    const bool isStream = static_cast<bool>(slice);
    const auto read = [exchange, reply, maxBytes, slice = std::move(slice)] {
        while (reply->bytesAvailable() > 0 && !exchange->tooMuch && !exchange->stopped) {
            const QByteArray bytes = reply->read(sliceBytes);
            exchange->received += bytes.size();
            exchange->tooMuch = exchange->received > maxBytes;
            if (!slice || statusOf(*reply) != 200)
                exchange->body += bytes;
            else if (!exchange->tooMuch)
                exchange->stopped = !slice(bytes);
        }
        return !exchange->tooMuch && !exchange->stopped;
    };
    connect(reply, &QNetworkReply::uploadProgress, this,
            [exchange](qint64 sent, qint64) { exchange->sent = std::max(exchange->sent, sent); });
    connect(reply, &QNetworkReply::readyRead, this, [read, reply] {
        if (!read())
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, exchange, read, reply, done = std::move(done)] {
        if (reply->isOpen())
            (void)read();
        reply->deleteLater();
        const Answer answer = answerOf(*reply, *exchange);
        noteClock(answer);
        if (const QDateTime time = wire::httpDateFrom(answer.date); m_options.officeTime && time.isValid())
            m_options.officeTime(time);
        done(answer);
    });
    if (!isStream) {
        QTimer::singleShot(m_options.requestTimeoutMs, reply, [exchange, reply] {
            exchange->timedOut = true;
            reply->abort();
        });
    }
}

} // namespace clips::sync
