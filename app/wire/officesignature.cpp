#include "wire/officesignature.h"

#include "base/uuid.h"
#include "wire/jws.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace clips::wire {

namespace {

QJsonObject signingHeader(const P256Key &key)
{
    return {{QStringLiteral("kid"), key.thumbprint()}};
}

} // namespace

QByteArray acknowledgementText(const Acknowledgement &ack)
{
    return QStringList{QStringLiteral("clips-acknowledgement-1"),
                       uuidText(ack.enrolmentId),
                       ack.bodyHash,
                       intakeResultCode(ack.result),
                       ack.protocolNumber,
                       instantText(ack.receivedAt)}
        .join(u'\n')
        .toUtf8();
}

QByteArray revocationText(const QString &kioskId, const QString &revokedAt)
{
    return QStringList{QStringLiteral("clips-revocation-1"), kioskId, revokedAt}.join(u'\n').toUtf8();
}

QString signText(const P256Key &key, const QByteArray &text)
{
    return QString::fromLatin1(withoutPayload(signJws(key, signingHeader(key), text)));
}

OfficeKeys::OfficeKeys(QList<P256Key> keys)
    : m_keys(std::move(keys))
{}

OfficeKeys OfficeKeys::fromJson(const QByteArray &jwks)
{
    QList<P256Key> keys;
    for (const auto &item : QJsonDocument::fromJson(jwks)[QStringLiteral("keys")].toArray()) {
        if (const auto key = P256Key::fromPublicJwk(item.toObject()))
            keys.append(*key);
    }
    return OfficeKeys(keys);
}

QByteArray OfficeKeys::toJson() const
{
    QJsonArray keys;
    for (const P256Key &key : m_keys)
        keys.append(key.publicJwk());
    return QJsonDocument(QJsonObject{{QStringLiteral("keys"), keys}}).toJson(QJsonDocument::Compact);
}

const P256Key *OfficeKeys::find(const QByteArray &compact) const
{
    const auto kid = unverifiedHeader(compact).value(QLatin1String("kid"));
    const auto key = std::find_if(m_keys.begin(), m_keys.end(),
                                  [&kid](const P256Key &candidate) { return candidate.thumbprint() == kid; });
    return key == m_keys.end() ? nullptr : &*key;
}

bool OfficeKeys::hasSigned(const QString &signature, const QByteArray &text) const
{
    const QByteArray compact = withPayload(signature.toLatin1(), text);
    const P256Key *key = find(compact);
    return key && verifyJws(*key, compact);
}

bool OfficeKeys::hasSigned(const Acknowledgement &ack) const
{
    return hasSigned(ack.signature, acknowledgementText(ack));
}

QByteArray OfficeKeys::published(const P256Key &by) const
{
    return signJws(by, signingHeader(by), toJson());
}

std::optional<OfficeKeys> OfficeKeys::successors(const QByteArray &publication) const
{
    const P256Key *key = find(publication);
    const auto jws = key ? verifyJws(*key, publication) : std::nullopt;
    const OfficeKeys newer = jws ? fromJson(jws->payload) : OfficeKeys();
    return newer.isEmpty() ? std::nullopt : std::optional(newer);
}

} // namespace clips::wire
