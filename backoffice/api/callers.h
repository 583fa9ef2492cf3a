#pragma once

#include "backoffice/http/message.h"
#include "backoffice/store/pairings.h"
#include "wire/officesignature.h"
#include "wire/requestsignature.h"

#include <QHash>
#include <functional>

namespace clips::office {

/// What the office signs with, and how it lets kiosks in. Used in the store's thread.
struct OfficeTrust
{
    wire::P256Key signingKey;
    wire::OfficeKeys keys; ///< told to kiosks
    /// A certificate (PEM) for the key of a request (PKCS#10, PEM), in this name; empty when none can be made.
    std::function<QByteArray(const QByteArray &requestPem, const QString &kioskId)> certify;
    /// A proxy on this machine has checked the client's certificate and passes it in X-Client-Certificate.
    bool trustsProxy = false;
};

/// Who asks: a kiosk shows its certificate to TLS and signs each request with the same key.
class Callers
{
public:
    Callers(Database &database, const Clock &clock, Pairings &pairings, const OfficeTrust &trust);

    /// The kiosk of the certificate shown; nothing when none was shown or nobody knows it.
    [[nodiscard]] Result<std::optional<PairedKiosk>, OfficeError> kioskOf(const Request &request);

    /// Status 200 when the request is signed by this kiosk, for this office, now and for the first time; else the
    /// refusal: 401 of type "signature", "clock" or "repeated", or the signed 410 of a kiosk that was withdrawn.
    [[nodiscard]] Response check(const PairedKiosk &kiosk, const Request &request);

private:
    [[nodiscard]] QByteArray certificateOf(const Request &request) const;
    [[nodiscard]] Response revoked(const PairedKiosk &kiosk) const;
    /// What changes nothing is remembered by this process only: a row in the store for each question would cost more
    /// than a question asked twice.
    [[nodiscard]] Result<bool, OfficeError> isFirstTime(const PairedKiosk &kiosk, const Request &request,
                                                        const wire::RequestProof &proof);

    Database &m_database;
    const Clock &m_clock;
    Pairings &m_pairings;
    const OfficeTrust &m_trust;
    QHash<QString, QDateTime> m_questions; ///< kiosk and jti -> when it may be forgotten
    qsizetype m_sweepAt = 1000;
};

/// 401 with a type that the kiosk understands.
[[nodiscard]] Response unauthorized(const char *type, const QString &title);

} // namespace clips::office
