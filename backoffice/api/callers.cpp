#include "backoffice/api/callers.h"

#include "backoffice/api/storeproblem.h"
#include "backoffice/http/problem.h"
#include "backoffice/store/publications.h"
#include "wire/digest.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace clips::office {

namespace {

Response refusal(wire::RequestFault fault)
{
    switch (fault) {
    case wire::RequestFault::Clock:
        return unauthorized("clock", QStringLiteral("The signature is too old or from the future"));
    case wire::RequestFault::Malformed:
    case wire::RequestFault::Signature:
    case wire::RequestFault::Parties:
    case wire::RequestFault::Headers:
    case wire::RequestFault::Digest:
        return unauthorized("signature", QStringLiteral("The request is not signed as it should be"));
    }
    Q_UNREACHABLE();
}

} // namespace

Response unauthorized(const char *type, const QString &title)
{
    Response response = problem(401, type, title);
    response.setHeader("WWW-Authenticate", "Agid-JWT-Signature");
    return response;
}

Callers::Callers(Database &database, const Clock &clock, Pairings &pairings, const OfficeTrust &trust)
    : m_database(database)
    , m_clock(clock)
    , m_pairings(pairings)
    , m_trust(trust)
{}

QByteArray Callers::certificateOf(const Request &request) const
{
    if (!request.clientCertificate.isEmpty() || !m_trust.trustsProxy ||
        !QHostAddress(request.remoteAddress).isLoopback())
        return request.clientCertificate;
    return wire::certificateDer(QByteArray::fromPercentEncoding(request.header("x-client-certificate")));
}

Result<std::optional<PairedKiosk>, OfficeError> Callers::kioskOf(const Request &request)
{
    const QByteArray certificate = certificateOf(request);
    if (certificate.isEmpty())
        return std::optional<PairedKiosk>();
    return m_pairings.kioskOf(certificate);
}

Response Callers::check(const PairedKiosk &kiosk, const Request &request)
{
    const auto key = wire::P256Key::fromCertificate(kiosk.certificate);
    const auto officeId = Publications(m_database, m_clock).setting(QStringLiteral("office_id"));
    if (!officeId || !key)
        return storeProblem(officeId ? OfficeError::Io : officeId.error());
    const auto proof =
        wire::checkRequest(*key, {kiosk.kioskId, *officeId, kiosk.certificate},
                           {request.body, request.header("content-type"), request.header("content-encoding")},
                           {request.header("digest"), request.header("agid-jwt-signature")}, m_clock.nowUtc());
    if (!proof)
        return refusal(proof.error());
    // Said to its own key only: nobody else learns which kiosks were withdrawn.
    if (kiosk.revokedAt.isValid())
        return revoked(kiosk);
    const auto isFirst = isFirstTime(kiosk, request, *proof);
    if (!isFirst)
        return storeProblem(isFirst.error());
    if (!*isFirst)
        return unauthorized("repeated", QStringLiteral("This signature was used before"));
    return {};
}

Result<bool, OfficeError> Callers::isFirstTime(const PairedKiosk &kiosk, const Request &request,
                                               const wire::RequestProof &proof)
{
    if (request.method != "GET")
        return m_pairings.noteRequest(kiosk.kioskId, proof.jti, proof.forgetAt);
    if (m_questions.size() >= m_sweepAt) {
        const QDateTime now = m_clock.nowUtc();
        m_questions.removeIf([&now](QHash<QString, QDateTime>::iterator question) { return question.value() < now; });
        m_sweepAt = std::max<qsizetype>(1000, 2 * m_questions.size());
    }
    const QString name = kiosk.kioskId + u' ' + proof.jti;
    if (m_questions.contains(name))
        return false;
    m_questions.insert(name, proof.forgetAt);
    return true;
}

Response Callers::revoked(const PairedKiosk &kiosk) const
{
    Response response = problem(410, "device-revoked", QStringLiteral("This kiosk was withdrawn"));
    QJsonObject json = QJsonDocument::fromJson(response.body).object();
    const QString at = wire::instantText(kiosk.revokedAt);
    json.insert(QStringLiteral("kiosk_id"), kiosk.kioskId);
    json.insert(QStringLiteral("revoked_at"), at);
    json.insert(QStringLiteral("signature"),
                wire::signText(m_trust.signingKey, wire::revocationText(kiosk.kioskId, at)));
    response.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace clips::office
