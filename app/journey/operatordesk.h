#pragma once

#include "journey/scannercheck.h"
#include "ports/audittrail.h"
#include "ports/enrolmentstore.h"
#include "ports/officelink.h"

#include <QObject>

namespace clips::journey {

class OperatorGate;

/// What the operator's desk shows: the queue, today's receipts, the line to the office. GUI thread.
class OperatorDesk : public QObject
{
    Q_OBJECT
public:
    OperatorDesk(ports::EnrolmentStore &store, ports::Outbox &outbox, ports::OfficeLink &office, OperatorGate &gate,
                 QObject *parent = nullptr);

    void refresh();
    // Both only in the operator's hands; see OperatorGate.
    void sendNow();
    void putBack(const QUuid &enrolmentId);
    void setSyncStatus(const ports::SyncStatus &status);
    void setPrinterReason(const QString &reason); ///< empty: nothing to say
    /// What the look at the audit chain found at the start.
    void setAuditFault(ports::AuditFault fault);

    [[nodiscard]] const QList<ports::EnrolmentRow> &queue() const { return m_queue; }
    [[nodiscard]] const QList<ports::ReceiptRow> &receipts() const { return m_receipts; }
    [[nodiscard]] const ports::SyncStatus &syncStatus() const { return m_status; }
    [[nodiscard]] const QString &printerReason() const { return m_printerReason; }
    [[nodiscard]] ScannerCheck &scanner() { return m_scanner; }
    [[nodiscard]] const std::optional<ports::AuditFault> &auditFault() const { return m_auditFault; }

Q_SIGNALS:
    void changed();       ///< queue or receipts
    void statusChanged(); ///< line, counts or printer: the pill on every page

private:
    ports::EnrolmentStore &m_store;
    ports::Outbox &m_outbox;
    ports::OfficeLink &m_office;
    OperatorGate &m_gate;
    QList<ports::EnrolmentRow> m_queue;
    QList<ports::ReceiptRow> m_receipts;
    ports::SyncStatus m_status;
    QString m_printerReason;
    std::optional<ports::AuditFault> m_auditFault;
    ScannerCheck m_scanner;
};

} // namespace clips::journey
