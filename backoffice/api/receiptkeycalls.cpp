#include "backoffice/api/receiptkeycalls.h"

#include "backoffice/api/storeproblem.h"
#include "backoffice/http/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace clips::office {

namespace {
constexpr qint64 longestKey = 4096;
}

ReceiptKeyCalls::ReceiptKeyCalls(Database &database, const Clock &clock)
    : m_keys(database, clock)
{}

void ReceiptKeyCalls::addTo(Router &router)
{
    router.add({"PUT", QStringLiteral("/kiosks/{kiosk_id}/receipt-key"), "application/json", longestKey, Caller::Kiosk,
                [this](const Call &call) { return put(call); }});
    router.add(
        {"GET", QStringLiteral("/receipt-keys"), {}, 0, Caller::Kiosk, [this](const Call &call) { return get(call); }});
}

Response ReceiptKeyCalls::put(const Call &call)
{
    if (call.values.value(QStringLiteral("kiosk_id")) != call.kioskId)
        return problem(403, "other-kiosk", QStringLiteral("A kiosk tells its own key only"));
    const auto key = wire::decodeReceiptKey(call.request.body);
    if (!key)
        return problem(400, "syntax", QStringLiteral("The body cannot be understood"),
                       key.error().path + u' ' + key.error().message);
    const auto done = m_keys.put(call.kioskId, *key);
    if (!done)
        return storeProblem(done.error());
    if (!*done)
        return problem(422, "key-in-use", QStringLiteral("This key belongs to another kiosk"));
    Response response;
    response.contentType = "application/json";
    response.body =
        QJsonDocument(QJsonObject{{QStringLiteral("key_id"), QString::fromLatin1(wire::receiptKeyId(*key).toHex())}})
            .toJson(QJsonDocument::Compact);
    return response;
}

Response ReceiptKeyCalls::get(const Call &call)
{
    const auto document = m_keys.document();
    if (!document)
        return storeProblem(document.error());
    const QByteArray etag = '"' + document->version.toLatin1() + '"';
    Response response;
    response.setHeader("ETag", etag);
    if (call.request.header("if-none-match") == etag) {
        response.status = 304;
        return response;
    }
    response.contentType = "application/json";
    response.body = document->content;
    return response;
}

} // namespace clips::office
