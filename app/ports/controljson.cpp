#include "ports/controljson.h"

#include "base/uuid.h"
#include "wire/jsonreader.h"

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

} // namespace clips::ports
