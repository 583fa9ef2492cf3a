#include "journey/operatordesk.h"

#include "journey/operatorgate.h"

namespace clips::journey {

namespace {
constexpr int rowsShown = 200;
}

OperatorDesk::OperatorDesk(ports::EnrolmentStore &store, ports::Outbox &outbox, ports::OfficeLink &office,
                           OperatorGate &gate, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_outbox(outbox)
    , m_office(office)
    , m_gate(gate)
{}

void OperatorDesk::refresh()
{
    m_store.list(rowsShown).then(this, [this](const Result<QList<ports::EnrolmentRow>, ports::StoreError> &rows) {
        if (!rows)
            return; // the last good list stays; the status words tell of a broken store
        m_queue = *rows;
        Q_EMIT changed();
    });
    m_store.receipts(rowsShown).then(this, [this](const Result<QList<ports::ReceiptRow>, ports::StoreError> &rows) {
        if (!rows)
            return;
        m_receipts = *rows;
        Q_EMIT changed();
    });
}

void OperatorDesk::sendNow()
{
    if (!m_gate.allows(OperatorCommand::SendNow))
        return;
    m_office.syncNow();
}

void OperatorDesk::putBack(const QUuid &enrolmentId)
{
    if (!m_gate.allows(OperatorCommand::PutBack))
        return;
    m_outbox.putBack(enrolmentId).then(this, [this](const Result<void, ports::StoreError> &done) {
        if (done)
            m_office.enrolmentsWaiting();
        refresh();
    });
}

void OperatorDesk::setSyncStatus(const ports::SyncStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged();
    refresh();
}

void OperatorDesk::setAuditFault(ports::AuditFault fault)
{
    m_auditFault = fault;
    Q_EMIT statusChanged();
}

void OperatorDesk::setPrinterReason(const QString &reason)
{
    if (m_printerReason == reason)
        return;
    m_printerReason = reason;
    Q_EMIT statusChanged();
}

} // namespace clips::journey
