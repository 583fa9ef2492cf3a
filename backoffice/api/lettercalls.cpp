#include "backoffice/api/lettercalls.h"

#include "backoffice/api/storeproblem.h"
#include "backoffice/http/problem.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace clips::office {

namespace {
constexpr qint64 longestLetter = 4096;
}

LetterCalls::LetterCalls(Database &database, const Clock &clock)
    : m_letters(database, clock)
{}

void LetterCalls::addTo(Router &router)
{
    router.add({"PUT", QStringLiteral("/kiosks/{kiosk_id}/letters/{reference}"), "application/json", longestLetter,
                Caller::Kiosk, [this](const Call &call) { return put(call); }});
}

Response LetterCalls::put(const Call &call)
{
    static const QRegularExpression shape(QStringLiteral("^K\\d{2}-[0-9A-Z]{4}-[0-9A-Z]{4}$"));
    const QString reference = call.values.value(QStringLiteral("reference"));
    if (call.values.value(QStringLiteral("kiosk_id")) != call.kioskId)
        return problem(403, "other-kiosk", QStringLiteral("A kiosk tells its own letters only"));
    const auto letter = wire::decodeLetter(call.request.body);
    if (!letter || !shape.match(reference).hasMatch())
        return problem(400, "syntax", QStringLiteral("The letter cannot be understood"),
                       letter ? QString() : letter.error().path + u' ' + letter.error().message);
    const auto done = m_letters.put(call.kioskId, reference, *letter);
    if (!done)
        return storeProblem(done.error());
    if (!*done)
        return problem(422, "reference-in-use", QStringLiteral("This letter is another kiosk's"));
    Response response;
    response.contentType = "application/json";
    response.body = QJsonDocument(QJsonObject{{QStringLiteral("reference"), reference}}).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace clips::office
