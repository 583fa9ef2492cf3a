#pragma once

#include "backoffice/api/activationcalls.h"
#include "backoffice/api/anchorcalls.h"
#include "backoffice/api/emergencycalls.h"
#include "backoffice/api/intakecalls.h"
#include "backoffice/api/lettercalls.h"
#include "backoffice/api/pairingcalls.h"
#include "backoffice/api/publicationcalls.h"
#include "backoffice/api/receiptkeycalls.h"
#include "backoffice/api/ratelimit.h"
#include "backoffice/api/signaturecalls.h"
#include "backoffice/http/router.h"

namespace clips::office {

inline constexpr char apiPrefix[] = "/api/v1";

/// The contract of openapi.yaml: from a request to an answer. Lives in the store's thread; only bodyLimit() may be
/// called from others.
class OfficeApi
{
    Q_DISABLE_COPY_MOVE(OfficeApi)
public:
    /// `later` runs work in the store's thread, for answers that are made slice by slice; false: no room.
    OfficeApi(Database &database, const Clock &clock, RandomSource &random, OfficeTrust trust,
              std::function<bool(std::function<void()>)> later);

    [[nodiscard]] Response answer(const Request &request);
    [[nodiscard]] qint64 bodyLimit(const QByteArray &method, const QString &path) const;
    [[nodiscard]] const Router &router() const { return m_router; }

private:
    [[nodiscard]] Response route(const Request &request, QString &consumer, RateLimit::State &rate);
    /// The name of whom the token belongs to, when it is one of those expected here.
    /// The kiosk or the portal as the path wants it; nothing when it is neither.
    [[nodiscard]] Result<std::optional<PairedKiosk>, OfficeError> whoIs(Caller expected, const Request &request);
    [[nodiscard]] Response status();

    Database &m_database;
    const Clock &m_clock;
    RandomSource &m_random;
    const OfficeTrust m_trust;
    Pairings m_pairings;
    Callers m_callers;
    SignatureCalls m_signatureCalls;
    PairingCalls m_pairingCalls;
    PublicationCalls m_publicationCalls;
    IntakeCalls m_intakeCalls;
    EmergencyCalls m_emergencyCalls;
    ReceiptKeyCalls m_receiptKeyCalls;
    LetterCalls m_letterCalls;
    ActivationCalls m_activationCalls;
    AnchorCalls m_anchorCalls;
    RateLimit m_rate;
    Router m_router;
};

} // namespace clips::office
