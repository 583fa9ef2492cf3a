#include "backoffice/api/activationcalls.h"

#include "backoffice/api/storeproblem.h"
#include "backoffice/http/problem.h"
#include "base/uuid.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace clips::office {

namespace {
constexpr qint64 longestBody = 1024;
}

ActivationCalls::ActivationCalls(Database &database, const Clock &clock)
    : m_letters(database, clock)
    , m_checks(clock, checksPerMinute)
{}

void ActivationCalls::addTo(Router &router)
{
    router.add({"PUT", QStringLiteral("/activations/{activation_id}"), "application/json", longestBody, Caller::Portal,
                [this](const Call &call) { return check(call); }});
}

Response ActivationCalls::check(const Call &call)
{
    const QString written = call.values.value(QStringLiteral("activation_id"));
    const QUuid activation = QUuid::fromString(written);
    if (activation.isNull() || uuidText(activation) != written)
        return problem(400, "syntax", QStringLiteral("The activation's id is no UUID in lower case"));
    const auto object = wire::parseObject(call.request.body, longestBody);
    if (!object)
        return problem(400, "syntax", QStringLiteral("The body cannot be understood"), object.error().message);
    wire::JsonReader reader(*object);
    const QString reference = reader.text("reference", 16);
    const QString paperHalf = reader.text("paper_half", 32);
    const QString messageHalf = reader.text("message_half", 32);
    if (!reader.ok())
        return problem(400, "syntax", QStringLiteral("The body cannot be understood"),
                       reader.error().path + u' ' + reader.error().message);
    if (const auto checks = m_checks.count(QStringLiteral("portal")); checks.isExceeded) {
        Response response = problem(429, "too-many-activations", QStringLiteral("Too many letters are checked"));
        response.setHeader("Retry-After", QByteArray::number(checks.resetSeconds));
        return response;
    }
    const auto recognition = m_letters.redeem(reference, paperHalf, messageHalf, activation);
    if (!recognition)
        return storeProblem(recognition.error());
    if (!*recognition)
        return problem(403, "letter", QStringLiteral("This letter cannot be used"),
                       QStringLiteral("Compare the number and both halves, or ask the counter for a new letter."));
    Response response;
    response.contentType = "application/json";
    response.body = QJsonDocument(QJsonObject{{QStringLiteral("reference"), reference},
                                              {QStringLiteral("recognition_id"), **recognition}})
                        .toJson(QJsonDocument::Compact);
    return response;
}

} // namespace clips::office
