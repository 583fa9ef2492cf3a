#pragma once

#include "backoffice/api/callers.h"
#include "backoffice/tls/signingkeys.h"
#include "wire/requestsignature.h"

namespace clips::testing {

/// The keys and the authority of an office in a folder, as `serve` makes them.
inline office::OfficeTrust officeTrust(const QString &folder, const Clock &clock)
{
    const auto authority = office::OwnAuthority::open(folder + QStringLiteral("/tls"), clock);
    const auto keys = office::SigningKeys::open(folder + QStringLiteral("/tls"));
    if (!authority || !keys)
        qFatal("no authority");
    return {keys->inForce(), keys->known(), [own = *authority](const QByteArray &request, const QString &kioskId) {
                return own.clientCertificate(request, kioskId);
            }};
}

/// A kiosk that an office has certified.
struct CertifiedKiosk
{
    QString id;
    QByteArray keyPem;
    QByteArray certificate; ///< DER

    /// Shows the certificate and signs the request as it stands, by the clock.
    void sign(office::Request &request, const QString &officeId, const Clock &clock) const
    {
        static int made = 0;
        const auto headers =
            wire::signRequest(*wire::P256Key::fromPrivatePem(keyPem), {id, officeId, certificate},
                              {request.body, request.header("content-type"), request.header("content-encoding")},
                              QStringLiteral("test-%1").arg(++made), clock.nowUtc());
        request.clientCertificate = certificate;
        request.headers.insert("digest", headers.digest);
        request.headers.insert("agid-jwt-signature", headers.signature);
    }
};

/// Redeems a pairing code of this kiosk.
inline CertifiedKiosk certifiedKiosk(office::Pairings &pairings, const office::OfficeTrust &trust, const QString &id)
{
    CertifiedKiosk kiosk{id, wire::newPrivateKeyPem(), {}};
    const auto paired = pairings.redeem(
        pairings.issue(id)->code, QStringLiteral("Counter"), QStringLiteral("1"), [&](const QString &name) {
            return wire::certificateDer(trust.certify(wire::certificateRequest(kiosk.keyPem, name), name));
        });
    if (!paired)
        qFatal("not paired");
    kiosk.certificate = paired->certificate;
    return kiosk;
}

} // namespace clips::testing
