#include "main/controlcommands.h"

#include "base/uuid.h"
#include "wire/jsonreader.h"

#include <QJsonArray>

namespace clips::kiosk {

namespace {

constexpr int rowsAtMost = 10000;

QString lineCode(ports::SyncStatus::Line line)
{
    using Line = ports::SyncStatus::Line;
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

QJsonObject errorJson(const QString &code)
{
    return {{QStringLiteral("error"), code}};
}

} // namespace

QJsonObject rowJson(const ports::EnrolmentRow &row)
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

QJsonObject statusJson(const ports::SyncStatus &status, const QString &kioskId)
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

ControlCommands::ControlCommands(ports::EnrolmentStore &store, ports::OfficeLink &office,
                                 std::function<ports::SyncStatus()> status, QString kioskId,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_office(office)
    , m_status(std::move(status))
    , m_kioskId(std::move(kioskId))
{
}

void ControlCommands::handle(const QJsonObject &request, const Reply &reply)
{
    const QString command = request.value(QLatin1String("command")).toString();
    if (command == u"status") {
        reply(statusJson(m_status(), m_kioskId));
        return;
    }
    if (command == u"sync-now") {
        m_office.syncNow();
        reply({{QStringLiteral("started"), true}});
        return;
    }
    if (command != u"queue-list" && command != u"queue-show") {
        reply(errorJson(QStringLiteral("unknown_command")));
        return;
    }
    const QString id = request.value(QLatin1String("id")).toString();
    const bool showOne = command == u"queue-show";
    m_store.list(rowsAtMost)
        .then(this, [reply, id, showOne](const Result<QList<ports::EnrolmentRow>, ports::StoreError> &rows) {
            if (!rows) {
                reply(errorJson(QStringLiteral("store")));
                return;
            }
            QJsonArray list;
            for (const ports::EnrolmentRow &row : *rows) {
                if (!showOne || uuidText(row.id) == id || row.receiptNumber == id)
                    list.append(rowJson(row));
            }
            if (showOne && list.isEmpty())
                reply(errorJson(QStringLiteral("not_found")));
            else if (showOne)
                reply(list.first().toObject());
            else
                reply({{QStringLiteral("enrolments"), list}});
        });
}

} // namespace clips::kiosk
