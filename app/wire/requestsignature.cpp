#include "wire/requestsignature.h"

#include "wire/jws.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace clips::wire {

namespace {

constexpr qint64 validSeconds = 300;
constexpr qint64 clockSeconds = 300; ///< how far the clocks may be apart
constexpr qsizetype longestJti = 64;

QString thumbprintOf(const QByteArray &certificate)
{
    const auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QString::fromLatin1(QCryptographicHash::hash(certificate, QCryptographicHash::Sha256).toBase64(form));
}

QJsonArray signedHeaders(const RequestParts &parts, const QByteArray &digest)
{
    QJsonArray headers;
    const auto add = [&headers](const QString &name, const QByteArray &value) {
        if (!value.isEmpty())
            headers.append(QJsonObject{{name, QString::fromLatin1(value)}});
    };
    add(QStringLiteral("digest"), digest);
    add(QStringLiteral("content-type"), parts.contentType);
    add(QStringLiteral("content-encoding"), parts.contentEncoding);
    return headers;
}

} // namespace

QByteArray digestHeader(const QByteArray &body)
{
    return "SHA-256=" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toBase64();
}

RequestHeaders signRequest(const P256Key &key, const RequestParties &parties, const RequestParts &parts,
                           const QString &jti, const QDateTime &nowUtc)
{
    const qint64 now = nowUtc.toSecsSinceEpoch();
    const QByteArray digest = digestHeader(parts.body);
    const QJsonObject claims{
        {QStringLiteral("iss"), parties.issuer},
        {QStringLiteral("sub"), parties.issuer},
        {QStringLiteral("aud"), parties.audience},
        {QStringLiteral("iat"), now},
        {QStringLiteral("exp"), now + validSeconds},
        {QStringLiteral("jti"), jti},
        {QStringLiteral("signed_headers"), signedHeaders(parts, digest)},
    };
    const QJsonObject header{{QStringLiteral("typ"), QStringLiteral("JWT")},
                             {QStringLiteral("x5t#S256"), thumbprintOf(parties.certificate)}};
    return {digest, signJws(key, header, QJsonDocument(claims).toJson(QJsonDocument::Compact))};
}

Result<RequestProof, RequestFault> checkRequest(const P256Key &key, const RequestParties &parties,
                                                const RequestParts &parts, const RequestHeaders &headers,
                                                const QDateTime &nowUtc)
{
    const auto jws = verifyJws(key, headers.signature);
    if (!jws)
        return Failure{unverifiedHeader(headers.signature).isEmpty() ? RequestFault::Malformed
                                                                     : RequestFault::Signature};
    const QJsonObject claims = QJsonDocument::fromJson(jws->payload).object();
    const QString jti = claims.value(QLatin1String("jti")).toString();
    if (jti.isEmpty() || jti.size() > longestJti)
        return Failure{RequestFault::Malformed};
    if (claims.value(QLatin1String("aud")) != parties.audience ||
        claims.value(QLatin1String("iss")) != parties.issuer ||
        jws->header.value(QLatin1String("x5t#S256")) != thumbprintOf(parties.certificate))
        return Failure{RequestFault::Parties};
    const qint64 now = nowUtc.toSecsSinceEpoch();
    const qint64 from = claims.value(QLatin1String("iat")).toInteger(0);
    const qint64 until = claims.value(QLatin1String("exp")).toInteger(0);
    if (until <= from || until - from > 2 * validSeconds)
        return Failure{RequestFault::Malformed};
    if (from > now + clockSeconds || until < now - clockSeconds)
        return Failure{RequestFault::Clock};
    if (claims.value(QLatin1String("signed_headers")).toArray() != signedHeaders(parts, headers.digest))
        return Failure{RequestFault::Headers};
    if (headers.digest != digestHeader(parts.body))
        return Failure{RequestFault::Digest};
    return RequestProof{jti, QDateTime::fromSecsSinceEpoch(until + clockSeconds, Qt::UTC)};
}

} // namespace clips::wire
