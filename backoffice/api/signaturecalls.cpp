#include "backoffice/api/signaturecalls.h"

#include "wire/digest.h"

namespace clips::office {

SignatureCalls::SignatureCalls(const OfficeTrust &trust)
    : m_trust(trust)
{}

void SignatureCalls::addTo(Router &router)
{
    router.add(
        {"GET", QStringLiteral("/office-keys"), {}, 0, Caller::Kiosk, [this](const Call &call) { return get(call); }});
}

Response SignatureCalls::get(const Call &call) const
{
    // Of the keys, not of the signature, which is another each time.
    const QByteArray etag = '"' + wire::bodyHash(m_trust.keys.toJson()).left(16).toLatin1() + '"';
    Response response;
    response.setHeader("ETag", etag);
    if (call.request.header("if-none-match") == etag) {
        response.status = 304;
        return response;
    }
    response.contentType = "application/jose";
    response.body = m_trust.keys.published(m_trust.signingKey);
    return response;
}

} // namespace clips::office
