#include "backoffice/api/pairingcalls.h"

#include "backoffice/api/storeproblem.h"
#include "backoffice/http/problem.h"
#include "backoffice/store/publications.h"
#include "wire/jsonreader.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace clips::office {

PairingCalls::PairingCalls(Database &database, const Clock &clock, Pairings &pairings, const OfficeTrust &trust)
    : m_database(database)
    , m_clock(clock)
    , m_pairings(pairings)
    , m_trust(trust)
    , m_wrongTries(clock, wrongTriesPerMinute)
{}

void PairingCalls::addTo(Router &router)
{
    router.add({"POST", QStringLiteral("/pairings"), "application/json", 4096, Caller::Anybody,
                [this](const Call &call) { return pair(call); }});
}

Response PairingCalls::pair(const Call &call)
{
    const auto before = m_wrongTries.look(call.request.remoteAddress);
    if (before.remaining == 0) {
        Response response = problem(429, "too-many-codes", QStringLiteral("Too many wrong codes"),
                                    QStringLiteral("Wait a minute, then ask the office for a new code."));
        response.setHeader("Retry-After", QByteArray::number(before.resetSeconds));
        return response;
    }
    const auto object = wire::parseObject(call.request.body, 4096);
    if (!object)
        return problem(400, "syntax", QStringLiteral("The body cannot be understood"), object.error().message);
    wire::JsonReader reader(*object);
    const QString code = reader.text("pairing_code", 32);
    const QString name = reader.text("kiosk_name", 80);
    const QString version = reader.text("software_version", 32);
    const QByteArray keyRequest = reader.text("certificate_request", 2000).toLatin1();
    if (!reader.ok())
        return problem(400, "syntax", QStringLiteral("The body cannot be understood"),
                       reader.error().path + u' ' + reader.error().message);
    QByteArray certificate;
    bool isUnfit = false;
    const auto paired = m_pairings.redeem(code, name, version, [&](const QString &kioskId) {
        certificate = m_trust.certify(keyRequest, kioskId);
        isUnfit = certificate.isEmpty();
        return wire::certificateDer(certificate);
    });
    if (isUnfit)
        return problem(400, "certificate-request", QStringLiteral("The certificate request cannot be used"));
    if (!paired && paired.error() == OfficeError::NotFound) {
        (void)m_wrongTries.count(call.request.remoteAddress); // looked at before the next try
        return problem(403, "pairing-code", QStringLiteral("This code cannot be used"),
                       QStringLiteral("Ask the office for a new code."));
    }
    if (!paired)
        return storeProblem(paired.error());
    Publications publications(m_database, m_clock);
    const auto officeId = publications.setting(QStringLiteral("office_id"));
    const auto municipality = publications.setting(QStringLiteral("municipality"));
    if (!officeId || !municipality)
        return storeProblem(officeId ? municipality.error() : officeId.error());
    Response response;
    response.status = 201;
    response.contentType = "application/json";
    response.body =
        QJsonDocument(QJsonObject{
                          {QStringLiteral("kiosk_id"), paired->kioskId},
                          {QStringLiteral("certificate"), QString::fromLatin1(certificate)},
                          {QStringLiteral("office_keys"), QJsonDocument::fromJson(m_trust.keys.toJson()).object()},
                          {QStringLiteral("office_id"), *officeId},
                          {QStringLiteral("municipality"), *municipality},
                      })
            .toJson(QJsonDocument::Compact);
    return response;
}

} // namespace clips::office
