#pragma once

#include "rules/published.h"
#include "journey/sittingcontroller.h"
#include "ports/enrolmentstore.h"
#include "ports/receiptprinter.h"

#include <QObject>
#include <memory>

namespace clips::journey {

/// Makes receipts of confirmed enrolments, hands them to the printer and keeps the store's record of what came out.
/// A failure here never touches an enrolment. GUI thread.
class ReceiptDesk : public QObject
{
    Q_OBJECT
public:
    ReceiptDesk(ports::EnrolmentStore &store, ports::ReceiptPrinter &printer, Environment environment,
                QObject *parent = nullptr);

    /// The first print, right after the commit. offline: the office could not be reached then.
    void print(const ports::ConfirmedSitting &confirmed, const QList<domain::Enrolment> &enrolments,
               const rules::PublishedPtr &published, bool offline, const QString &language);
    /// From now on copies are made only while the operator holds the screen.
    void guardWith(OperatorGate &gate) { m_gate = &gate; }
    /// "COPIA n" of a receipt made before; same number, same QR.
    void reprint(const QString &receiptNumber, const rules::PublishedPtr &published, const QString &language);

    [[nodiscard]] QString receiptNumber() const { return m_receiptNumber; } ///< of the print now followed
    [[nodiscard]] const ports::PrintProgress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressChanged(const clips::ports::PrintProgress &progress);
    void reprintFailed(const QString &receiptNumber, clips::ports::StoreError error);

private:
    /// What a copy is made from, collected one answer of the store after the other.
    struct Reprint
    {
        domain::ReceiptNumber number;
        rules::PublishedPtr published;
        QString language;
        int copies = 0;
        QList<ports::EnrolmentRow> rows;
        QList<domain::Enrolment> enrolments;
    };
    void start(const domain::Receipt &receipt);
    void collectRows(const std::shared_ptr<Reprint> &copy);
    void readNextBody(const std::shared_ptr<Reprint> &copy);
    void fail(const Reprint &copy, ports::StoreError error);

    ports::EnrolmentStore &m_store;
    ports::ReceiptPrinter &m_printer;
    Environment m_environment;
    OperatorGate *m_gate = nullptr; ///< none where there is no screen
    QString m_receiptNumber;
    ports::PrintProgress m_progress;
};

/// The pure part: what the paper says of these enrolments (domain reference section 6).
[[nodiscard]] domain::Receipt composeReceipt(const domain::ReceiptNumber &number,
                                             const QList<domain::Enrolment> &enrolments,
                                             const rules::Published &published, const Environment &environment,
                                             bool offline, const QString &language);

} // namespace clips::journey
