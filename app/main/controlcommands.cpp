#include "main/controlcommands.h"

#include "base/uuid.h"
#include "ports/controljson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace clips::kiosk {

namespace {

constexpr int rowsAtMost = 10000;

QJsonObject errorJson(const QString &code)
{
    return {{QStringLiteral("error"), code}};
}

} // namespace

ControlCommands::ControlCommands(ports::EnrolmentStore &store, ports::EmergencyRegister &emergencies,
                                 ports::AuditTrail &audit, ports::OfficeLink &office, Asked asked, QString kioskId,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_emergencies(emergencies)
    , m_audit(audit)
    , m_office(office)
    , m_asked(std::move(asked))
    , m_kioskId(std::move(kioskId))
{}

void ControlCommands::handle(const QJsonObject &request, const Reply &reply)
{
    const QString command = request.value(QLatin1String("command")).toString();
    if (command == u"status") {
        QJsonObject status = ports::statusJson(m_asked.status(), m_kioskId);
        status.insert(QStringLiteral("gates"), rules::gatesJson(m_asked.gates()));
        reply(status);
        return;
    }
    if (command == u"sync-now") {
        m_office.syncNow();
        reply({{QStringLiteral("started"), true}});
        return;
    }
    if (command == u"emergency-list") {
        m_emergencies.records(rowsAtMost)
            .then(this, [reply](const Result<QList<ports::EmergencyRecord>, ports::StoreError> &records) {
                reply(records ? ports::emergencyJson(*records) : errorJson(QStringLiteral("store")));
            });
        return;
    }
    if (command == u"audit-verify") {
        verifyAudit(request.value(QLatin1String("anchor")).toString(), reply);
        return;
    }
    if (command == u"receipt-keys") {
        reply(QJsonDocument::fromJson(wire::encodeReceiptKeys(m_asked.receiptKeys())).object());
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
                    list.append(ports::rowJson(row));
            }
            if (showOne && list.isEmpty())
                reply(errorJson(QStringLiteral("not_found")));
            else if (showOne)
                reply(list.first().toObject());
            else
                reply({{QStringLiteral("enrolments"), list}});
        });
}

void ControlCommands::verifyAudit(const QString &anchor, const Reply &reply)
{
    const auto link = ports::AuditLink::fromText(anchor);
    m_audit.verify(ports::AuditExtent::Full, link ? QList{*link} : QList<ports::AuditLink>())
        .then(this, [reply](const Result<ports::AuditVerdict, ports::StoreError> &verdict) {
            reply(verdict ? ports::auditJson(*verdict) : errorJson(QStringLiteral("store")));
        });
}

} // namespace clips::kiosk
