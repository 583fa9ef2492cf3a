#include "sync/identity.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace clips::sync {

QByteArray encodeIdentity(const Identity &identity)
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("kiosk_id"), identity.kioskId},
                             {QStringLiteral("office_id"), identity.officeId},
                             {QStringLiteral("key"), QString::fromLatin1(identity.keyPem)},
                             {QStringLiteral("certificate"), QString::fromLatin1(identity.certificatePem)},
                             {QStringLiteral("office_keys"), QJsonDocument::fromJson(identity.officeKeys).object()},
                         })
        .toJson(QJsonDocument::Compact);
}

std::optional<Identity> decodeIdentity(const QByteArray &secret)
{
    const QJsonObject json = QJsonDocument::fromJson(secret).object();
    const Identity identity{
        json[QStringLiteral("kiosk_id")].toString(), json[QStringLiteral("office_id")].toString(),
        json[QStringLiteral("key")].toString().toLatin1(), json[QStringLiteral("certificate")].toString().toLatin1(),
        QJsonDocument(json[QStringLiteral("office_keys")].toObject()).toJson(QJsonDocument::Compact)};
    const bool isWhole = !identity.kioskId.isEmpty() && !identity.officeId.isEmpty() && !identity.keyPem.isEmpty() &&
                         !identity.certificatePem.isEmpty();
    return isWhole ? std::optional(identity) : std::nullopt;
}

} // namespace clips::sync
