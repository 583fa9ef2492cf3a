#include "sync/pairing.h"

#include "sync/identity.h"
#include "sync/officeclient.h"
#include "wire/jsonreader.h"

#include <QJsonDocument>
#include <QPromise>
#include <memory>

namespace clips::sync {

namespace {

using Outcome = Result<PairingAnswer, PairError>;

/// The office certifies the kiosk by the id it gives it; a name of the counter may be empty or too long for a
/// certificate.
const QString nameInRequest = QStringLiteral("clips-kiosk");

Outcome outcomeOf(const Answer &answer, const QByteArray &keyPem)
{
    if (answer.trouble == u"tls")
        return Failure{PairError::Tls};
    if (answer.trouble == u"unexpected_answer")
        return Failure{PairError::UnexpectedAnswer};
    if (!answer.trouble.isEmpty())
        return Failure{PairError::Unreachable};
    if (answer.status == 401 || answer.status == 403)
        return Failure{PairError::CodeRefused};
    if (answer.status == 429)
        return Failure{PairError::SlowDown};
    const auto object = wire::parseObject(answer.body, 64 * 1024);
    if (!answer.isOk() || !object)
        return Failure{PairError::UnexpectedAnswer};
    wire::JsonReader reader(*object);
    const QByteArray certificate = reader.text("certificate", 8000).toLatin1();
    const QByteArray officeKeys =
        QJsonDocument(object->value(QLatin1String("office_keys")).toObject()).toJson(QJsonDocument::Compact);
    PairingAnswer pairing{
        reader.text("kiosk_id", 8), {}, reader.text("office_id", 64), reader.optionalText("municipality", 120)};
    const auto own = wire::P256Key::fromPrivatePem(keyPem);
    const auto certified = wire::P256Key::fromCertificate(wire::certificateDer(certificate));
    // A certificate for another key would be refused at each request; no keys, and no word of the office would count.
    const bool isOurs = own && certified && own->thumbprint() == certified->thumbprint();
    if (!reader.ok() || !isOurs || wire::OfficeKeys::fromJson(officeKeys).isEmpty())
        return Failure{PairError::UnexpectedAnswer};
    pairing.identity = encodeIdentity({pairing.kioskId, pairing.officeId, keyPem, certificate, officeKeys});
    return pairing;
}

} // namespace

QFuture<Outcome> pair(const QUrl &url, const QByteArray &caCertificates, const QString &pairingCode,
                      const QString &kioskName)
{
    Options options;
    options.url = url;
    options.caCertificates = caCertificates;
    const QByteArray keyPem = wire::newPrivateKeyPem();
    const QByteArray body = QJsonDocument(QJsonObject{
                                              {QStringLiteral("pairing_code"), pairingCode},
                                              {QStringLiteral("kiosk_name"), kioskName},
                                              {QStringLiteral("software_version"), QStringLiteral(CLIPS_VERSION)},
                                              {QStringLiteral("certificate_request"),
                                               QString::fromLatin1(wire::certificateRequest(keyPem, nameInRequest))},
                                          })
                                .toJson(QJsonDocument::Compact);
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    auto *client = new OfficeClient(options); // ends itself with its only request
    client->post(QStringLiteral("pairings"), "application/json", body, [promise, client, keyPem](const Answer &answer) {
        promise->addResult(outcomeOf(answer, keyPem));
        promise->finish();
        client->deleteLater();
    });
    return promise->future();
}

} // namespace clips::sync
