#include "backoffice/api/emergencycalls.h"

#include "backoffice/api/storeproblem.h"
#include "backoffice/http/problem.h"
#include "base/uuid.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace clips::office {

namespace {

Response json(int status, const QJsonObject &body)
{
    Response response;
    response.status = status;
    response.contentType = "application/json";
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

Response notFound()
{
    return problem(404, "unknown-emergency", QStringLiteral("This kiosk told of no such emergency period"));
}

} // namespace

QJsonObject emergencyJson(const EmergencyListing &listing)
{
    QJsonObject body = wire::emergencyPeriodJson(listing.told.kioskId, listing.told.period);
    QJsonArray entries;
    for (const RecordRow &row : listing.entries)
        entries.append(QJsonObject{{QStringLiteral("receipt_number"), row.receiptNumber},
                                   {QStringLiteral("enrolment_id"), row.enrolmentId},
                                   {QStringLiteral("presented_at"), row.presentedAt},
                                   {QStringLiteral("protocol_number"), row.protocolNumber},
                                   {QStringLiteral("received_at"), row.receivedAt}});
    body.insert(QStringLiteral("entries"), entries);
    return body;
}

EmergencyCalls::EmergencyCalls(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

void EmergencyCalls::addTo(Router &router)
{
    const QString single = QStringLiteral("/emergency-periods/{emergency_id}");
    router.add({"PUT", single, "application/json", wire::maxEmergencyBytes, Caller::Kiosk,
                [this](const Call &call) { return put(call); }});
    router.add({"GET", single, {}, 0, Caller::Kiosk, [this](const Call &call) { return one(call); }});
    router.add({"GET", QStringLiteral("/emergency-periods"), {}, 0, Caller::Kiosk, [this](const Call &call) {
                    return all(call);
                }});
}

Response EmergencyCalls::put(const Call &call)
{
    const auto told = wire::decodeEmergencyPeriod(call.request.body);
    if (!told)
        return problem(400, "syntax", QStringLiteral("The body cannot be understood"),
                       (told.error().path + u' ' + told.error().message).trimmed());
    if (told->period.id != QUuid::fromString(call.values.value(QStringLiteral("emergency_id"))))
        return problem(422, "other-id", QStringLiteral("The body has another id than the path"));
    if (told->kioskId != call.kioskId)
        return problem(422, "other-kiosk", QStringLiteral("A kiosk tells of its own emergency register only"));
    Emergencies emergencies(m_database, m_clock);
    const auto kept = emergencies.put(*told);
    if (!kept)
        return storeProblem(kept.error());
    if (*kept == Emergencies::Kept::OfAnotherKiosk)
        return problem(422, "other-kiosk", QStringLiteral("This id belongs to the register of another kiosk"));
    const auto listed = emergencies.list(uuidText(told->period.id));
    if (!listed || listed->isEmpty())
        return storeProblem(listed ? OfficeError::Io : listed.error());
    return json(*kept == Emergencies::Kept::New ? 201 : 200, emergencyJson(listed->first()));
}

Response EmergencyCalls::one(const Call &call)
{
    const QUuid id = QUuid::fromString(call.values.value(QStringLiteral("emergency_id")));
    if (id.isNull())
        return notFound();
    const auto listed = Emergencies(m_database, m_clock).list(uuidText(id));
    if (!listed)
        return storeProblem(listed.error());
    if (listed->isEmpty() || listed->first().told.kioskId != call.kioskId)
        return notFound();
    return json(200, emergencyJson(listed->first()));
}

Response EmergencyCalls::all(const Call &call)
{
    const auto listed = Emergencies(m_database, m_clock).list();
    if (!listed)
        return storeProblem(listed.error());
    QJsonArray periods;
    for (const EmergencyListing &listing : *listed) {
        if (listing.told.kioskId == call.kioskId)
            periods.append(emergencyJson(listing));
    }
    return json(200, {{QStringLiteral("emergency_periods"), periods}});
}

} // namespace clips::office
