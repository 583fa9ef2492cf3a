#include "backoffice/api/anchorcalls.h"

#include "backoffice/api/storeproblem.h"
#include "backoffice/http/problem.h"

#include <QLoggingCategory>

namespace clips::office {

namespace {
Q_LOGGING_CATEGORY(lcAnchors, "office.anchors")
constexpr qint64 longestAnchor = 1024;
} // namespace

AnchorCalls::AnchorCalls(Database &database, const Clock &clock)
    : m_anchors(database, clock)
{}

void AnchorCalls::addTo(Router &router)
{
    router.add({"PUT", QStringLiteral("/kiosks/{kiosk_id}/audit-anchor"), "application/json", longestAnchor,
                Caller::Kiosk, [this](const Call &call) { return put(call); }});
}

Response AnchorCalls::put(const Call &call)
{
    if (call.values.value(QStringLiteral("kiosk_id")) != call.kioskId)
        return problem(403, "other-kiosk", QStringLiteral("A kiosk anchors its own audit chain only"));
    const auto anchor = wire::decodeAuditAnchor(call.request.body);
    if (!anchor)
        return problem(400, "syntax", QStringLiteral("The anchor cannot be understood"),
                       anchor.error().path + u' ' + anchor.error().message);
    const auto answer = m_anchors.put(call.kioskId, *anchor);
    if (!answer)
        return storeProblem(answer.error());
    if (answer->verdict == wire::AnchorVerdict::Behind || answer->verdict == wire::AnchorVerdict::Rewritten)
        qCCritical(lcAnchors).noquote() << call.kioskId << "audit chain" << wire::anchorVerdictCode(answer->verdict);
    Response response;
    response.contentType = "application/json";
    response.body = wire::encodeAnchorAnswer(*answer);
    return response;
}

} // namespace clips::office
