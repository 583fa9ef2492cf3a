#include "ports/controljson.h"

#include "base/uuid.h"
#include "wire/jsonreader.h"

#include <QJsonArray>

namespace clips::ports {

namespace {

QString lineCode(SyncStatus::Line line)
{
    using Line = SyncStatus::Line;
    switch (line) {
    case Line::Unknown:
        return QStringLiteral("unknown");
    case Line::Online:
        return QStringLiteral("online");
    case Line::Offline:
        return QStringLiteral("offline");
    case Line::NotPaired:
        return QStringLiteral("not_paired");
    case Line::Refused:
        return QStringLiteral("refused");
    case Line::Revoked:
        return QStringLiteral("revoked");
    }
    Q_UNREACHABLE();
}

QJsonValue instantOrNull(const QDateTime &utc)
{
    return utc.isValid() ? QJsonValue(wire::instantText(utc)) : QJsonValue();
}

} // namespace

QJsonObject rowJson(const EnrolmentRow &row)
{
    return {
        {QStringLiteral("id"), uuidText(row.id)},
        {QStringLiteral("receipt_number"), row.receiptNumber},
        {QStringLiteral("service"), domain::serviceCode(row.service)},
        {QStringLiteral("school_year"), row.schoolYear},
        {QStringLiteral("state"), domain::enrolmentStateCode(row.state)},
        {QStringLiteral("operator_id"), row.operatorId},
        {QStringLiteral("created_at"), instantOrNull(row.createdAt)},
        {QStringLiteral("attempts"), row.attempts},
        {QStringLiteral("last_attempt_at"), instantOrNull(row.lastAttemptAt)},
        {QStringLiteral("next_attempt_at"), instantOrNull(row.nextAttemptAt)},
        {QStringLiteral("last_reason"), row.lastReason},
        {QStringLiteral("protocol_number"), row.protocolNumber},
    };
}

QJsonObject statusJson(const SyncStatus &status, const QString &kioskId)
{
    return {
        {QStringLiteral("kiosk_id"), kioskId},
        {QStringLiteral("line"), lineCode(status.line)},
        {QStringLiteral("reason"), status.reason},
        {QStringLiteral("waiting"), status.queue.waiting},
        {QStringLiteral("needs_review"), status.queue.needsReview},
        {QStringLiteral("quarantined"), status.queue.quarantined},
        {QStringLiteral("acknowledged"), status.queue.acknowledged},
        {QStringLiteral("last_contact_at"), instantOrNull(status.lastContactAt)},
        {QStringLiteral("register_produced_at"), instantOrNull(status.registerProducedAt)},
        {QStringLiteral("catalogue_version"), status.catalogueVersion},
    };
}

QJsonObject emergencyJson(const QList<EmergencyRecord> &newestFirst)
{
    QJsonArray periods;
    for (const EmergencyRecord &record : newestFirst) {
        const domain::EmergencyPeriod &period = record.period;
        QJsonArray days;
        for (const domain::EmergencyDay &day : period.days) {
            days.append(QJsonObject{{QStringLiteral("day"), day.day.toString(Qt::ISODate)},
                                    {QStringLiteral("entries"), day.entries}});
        }
        QJsonArray entries;
        for (const domain::EmergencyEntry &entry : record.entries) {
            entries.append(QJsonObject{{QStringLiteral("receipt_number"), entry.receiptNumber},
                                       {QStringLiteral("presented_at"), instantOrNull(entry.presentedAt)},
                                       {QStringLiteral("enrolment_id"), uuidText(entry.enrolmentId)},
                                       {QStringLiteral("service"), domain::serviceCode(entry.service)},
                                       {QStringLiteral("protocol_number"), entry.protocolNumber}});
        }
        periods.prepend(QJsonObject{
            {QStringLiteral("period_id"), uuidText(period.id)},
            {QStringLiteral("continues"), period.continues.isNull() ? QString() : uuidText(period.continues)},
            {QStringLiteral("authorisation"), period.authorisation},
            {QStringLiteral("cause"), domain::emergencyCauseCode(period.cause)},
            {QStringLiteral("cause_words"), period.causeWords},
            {QStringLiteral("started_at"), instantOrNull(period.startedAt)},
            {QStringLiteral("started_by"), period.startedBy},
            {QStringLiteral("ended_at"), instantOrNull(period.endedAt)},
            {QStringLiteral("ended_by"), period.endedBy},
            {QStringLiteral("days"), days},
            {QStringLiteral("entries"), entries},
        });
    }
    return {{QStringLiteral("periods"), periods}};
}

QJsonObject auditJson(const AuditVerdict &verdict)
{
    QJsonObject json{{QStringLiteral("sequence"), verdict.head.sequence},
                     {QStringLiteral("hash"), verdict.head.hash},
                     {QStringLiteral("links"), verdict.links},
                     {QStringLiteral("anchored"), verdict.anchored.sequence}};
    if (verdict.headAt.isValid())
        json.insert(QStringLiteral("at"), wire::instantText(verdict.headAt));
    if (verdict.fault) {
        json.insert(QStringLiteral("fault"), auditFaultCode(*verdict.fault));
        json.insert(QStringLiteral("fault_at"), verdict.faultAt);
    }
    return json;
}

} // namespace clips::ports
