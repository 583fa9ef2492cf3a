#include "sync/pairing.h"

#include "sync/officeclient.h"
#include "wire/jsonreader.h"

#include <QJsonDocument>
#include <QPromise>
#include <memory>

namespace clips::sync {

namespace {

using Outcome = Result<PairingAnswer, PairError>;

Outcome outcomeOf(const Answer &answer)
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
    const PairingAnswer pairing{reader.text("kiosk_id", 8), reader.text("token", 200).toLatin1(),
                                reader.text("office_id", 64), reader.optionalText("municipality", 120)};
    if (!reader.ok() || pairing.token.isEmpty())
        return Failure{PairError::UnexpectedAnswer};
    return pairing;
}

} // namespace

QFuture<Outcome> pair(const QUrl &url, const QByteArray &caCertificates, const QString &pairingCode,
                      const QString &kioskName)
{
    Options options;
    options.url = url;
    options.caCertificates = caCertificates;
    const QByteArray body = QJsonDocument(QJsonObject{
                                              {QStringLiteral("pairing_code"), pairingCode},
                                              {QStringLiteral("kiosk_name"), kioskName},
                                              {QStringLiteral("software_version"), QStringLiteral(CLIPS_VERSION)},
                                          })
                                .toJson(QJsonDocument::Compact);
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    auto *client = new OfficeClient(options); // ends itself with its only request
    client->post(QStringLiteral("pairings"), "application/json", body, [promise, client](const Answer &answer) {
        promise->addResult(outcomeOf(answer));
        promise->finish();
        client->deleteLater();
    });
    return promise->future();
}

} // namespace clips::sync
