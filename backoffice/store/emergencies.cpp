#include "backoffice/store/emergencies.h"

#include "backoffice/store/query.h"
#include "base/uuid.h"

namespace clips::office {

using namespace domain;

Emergencies::Emergencies(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

Result<Emergencies::Kept, OfficeError> Emergencies::put(const wire::ToldEmergency &told)
{
    Transaction change(m_database);
    if (!change.begun())
        return Failure{change.begun().error()};
    const QString id = uuidText(told.period.id);
    auto former =
        runQuery(m_database, QStringLiteral("SELECT kiosk_id FROM emergency_period WHERE emergency_id = ?"), {id});
    if (!former)
        return Failure{former.error()};
    const bool isKnown = former->next();
    if (isKnown && former->value(0).toString() != told.kioskId)
        return Kept::OfAnotherKiosk;
    former->finish();
    if (const auto done = write(told, id); !done)
        return Failure{done.error()};
    if (const auto done = change.commit(); !done)
        return Failure{done.error()};
    return isKnown ? Kept::Changed : Kept::New;
}

Result<void, OfficeError> Emergencies::write(const wire::ToldEmergency &told, const QString &id)
{
    for (const QString &sql : {QStringLiteral("DELETE FROM emergency_day WHERE emergency_id = ?"),
                               QStringLiteral("DELETE FROM emergency_period WHERE emergency_id = ?")}) {
        if (const auto done = runQuery(m_database, sql, {id}); !done)
            return Failure{done.error()};
    }
    const EmergencyPeriod &period = told.period;
    const auto done = runQuery(
        m_database,
        QStringLiteral("INSERT INTO emergency_period (emergency_id, kiosk_id, authorisation, cause, cause_words, "
                       "continues_id, started_by, started_at, ended_by, ended_at, told_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, told.kioskId, period.authorisation, emergencyCauseCode(period.cause), period.causeWords,
         period.continues.isNull() ? QString() : uuidText(period.continues), period.startedBy,
         wire::instantText(period.startedAt), period.endedBy, wire::instantText(period.endedAt),
         wire::instantText(m_clock.nowUtc())});
    if (!done)
        return Failure{done.error()};
    for (const EmergencyDay &day : period.days) {
        const auto kept = runQuery(
            m_database, QStringLiteral("INSERT INTO emergency_day (emergency_id, day, entries) VALUES (?, ?, ?)"),
            {id, wire::dateText(day.day), day.entries});
        if (!kept)
            return Failure{kept.error()};
    }
    return {};
}

Result<QList<EmergencyDay>, OfficeError> Emergencies::days(const QString &id)
{
    auto rows = runQuery(
        m_database, QStringLiteral("SELECT day, entries FROM emergency_day WHERE emergency_id = ? ORDER BY day"), {id});
    if (!rows)
        return Failure{rows.error()};
    QList<EmergencyDay> list;
    while (rows->next())
        list.append({QDate::fromString(rows->value(0).toString(), Qt::ISODate), rows->value(1).toInt()});
    return list;
}

Result<QList<EmergencyListing>, OfficeError> Emergencies::list(const QString &emergencyId)
{
    auto rows = runQuery(m_database,
                         QStringLiteral("SELECT emergency_id, kiosk_id, authorisation, cause, cause_words, "
                                        "continues_id, started_by, started_at, ended_by, ended_at FROM "
                                        "emergency_period WHERE ? = '' OR emergency_id = ? ORDER BY started_at"),
                         {emergencyId, emergencyId});
    if (!rows)
        return Failure{rows.error()};
    const auto instant = [&](int column) {
        return QDateTime::fromString(rows->value(column).toString(), Qt::ISODateWithMs);
    };
    QList<EmergencyListing> list;
    while (rows->next()) {
        EmergencyListing one;
        const QString id = rows->value(0).toString();
        EmergencyPeriod &period = one.told.period;
        period.id = QUuid::fromString(id);
        one.told.kioskId = rows->value(1).toString();
        period.authorisation = rows->value(2).toString();
        period.cause = emergencyCauseFromCode(rows->value(3).toString()).value_or(EmergencyCause::Other);
        period.causeWords = rows->value(4).toString();
        period.continues = QUuid::fromString(rows->value(5).toString());
        period.startedBy = rows->value(6).toString();
        period.startedAt = instant(7);
        period.endedBy = rows->value(8).toString();
        period.endedAt = instant(9);
        const auto counted = days(id);
        const auto entries = Records(m_database).ofEmergency(id);
        if (!counted || !entries)
            return Failure{counted ? entries.error() : counted.error()};
        period.days = *counted;
        one.entries = *entries;
        list.append(one);
    }
    return list;
}

} // namespace clips::office
