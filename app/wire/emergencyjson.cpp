#include "wire/emergencyjson.h"

#include "base/uuid.h"
#include "wire/jsonlists.h"

#include <QJsonDocument>

namespace clips::wire {

using namespace domain;

QJsonObject emergencyPeriodJson(const QString &kioskId, const EmergencyPeriod &period)
{
    QJsonObject json{
        {QStringLiteral("schema"), emergencySchema},
        {QStringLiteral("emergency_id"), uuidText(period.id)},
        {QStringLiteral("kiosk_id"), kioskId},
        {QStringLiteral("authorisation"), period.authorisation},
        {QStringLiteral("cause"), emergencyCauseCode(period.cause)},
        {QStringLiteral("cause_words"), period.causeWords},
        {QStringLiteral("started_at"), instantText(period.startedAt)},
        {QStringLiteral("started_by"), period.startedBy},
        {QStringLiteral("days"), listJson(period.days,
                                          [](const EmergencyDay &day) {
                                              return QJsonObject{{QStringLiteral("day"), dateText(day.day)},
                                                                 {QStringLiteral("entries"), day.entries}};
                                          })},
    };
    if (!period.continues.isNull())
        json.insert(QStringLiteral("continues"), uuidText(period.continues));
    if (period.endedAt.isValid()) {
        json.insert(QStringLiteral("ended_at"), instantText(period.endedAt));
        json.insert(QStringLiteral("ended_by"), period.endedBy);
    }
    return json;
}

QByteArray encodeEmergencyPeriod(const QString &kioskId, const EmergencyPeriod &period)
{
    return QJsonDocument(emergencyPeriodJson(kioskId, period)).toJson(QJsonDocument::Compact);
}

Result<ToldEmergency, WireError> decodeEmergencyPeriod(const QByteArray &body)
{
    const auto object = parseObject(body, maxEmergencyBytes);
    if (!object)
        return Failure{object.error()};
    JsonReader reader(*object);
    (void)reader.integer("schema", emergencySchema, emergencySchema);
    ToldEmergency told;
    EmergencyPeriod &period = told.period;
    period.id = QUuid::fromString(reader.text("emergency_id", 36));
    if (period.id.isNull())
        reader.fail(QStringLiteral("emergency_id"), QStringLiteral("is not a UUID"));
    told.kioskId = reader.text("kiosk_id", 8);
    period.continues = QUuid::fromString(reader.optionalText("continues", 36));
    period.authorisation = reader.text("authorisation", 200);
    if (period.authorisation.trimmed().isEmpty())
        reader.fail(QStringLiteral("authorisation"), QStringLiteral("is empty"));
    if (const auto cause = emergencyCauseFromCode(reader.text("cause", 32)))
        period.cause = *cause;
    else
        reader.fail(QStringLiteral("cause"), QStringLiteral("is not a known cause"));
    period.causeWords = reader.optionalText("cause_words", 200);
    period.startedAt = reader.instant("started_at");
    period.startedBy = reader.text("started_by", 32);
    period.endedAt = reader.optionalInstant("ended_at");
    period.endedBy = reader.optionalText("ended_by", 32);
    if (period.endedAt.isValid() && period.endedAt < period.startedAt)
        reader.fail(QStringLiteral("ended_at"), QStringLiteral("is before the start"));
    period.days = readList<EmergencyDay>(reader, "days", [](JsonReader &item) {
        return EmergencyDay{item.date("day"), item.integer("entries", 0, 100'000)};
    });
    for (qsizetype i = 1; i < period.days.size(); ++i) {
        if (period.days[i].day <= period.days[i - 1].day)
            reader.fail(QStringLiteral("days"), QStringLiteral("are not in order"));
    }
    if (!reader.ok())
        return Failure{reader.error()};
    return told;
}

} // namespace clips::wire
