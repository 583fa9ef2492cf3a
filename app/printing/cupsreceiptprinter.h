#pragma once

#include "ports/receiptprinter.h"
#include "printing/printerwatch.h"
#include "printing/printworker.h"

namespace clips::printing {

/// Prints receipts through CUPS, or only keeps their PDF when no queue is configured.
///
/// PrintProgress::reason is one of
///   Waiting: "media-empty", "media-jam", "cover-open", "toner-empty", "printer-off", "paused", "unreachable" (the
///            spooler);
///   Failed:  "canceled", "aborted", "rejected", "unknown" (the spooler forgot the job), "unreachable", "not-written",
///            "no-printer" (letters only).
/// Printed is the spooler's word, not proof of paper: the IPP backend of CUPS 2.4 now and then calls a job completed
/// that the printer has refused, without any attribute that differs. Where not even that much is known,
/// PrintProgress::mustAsk says so. A Failed "unreachable" comes only when the spooler never took the receipt; one it
/// took is followed until it ends.
class CupsReceiptPrinter final : public ports::ReceiptPrinter
{
    Q_DISABLE_COPY_MOVE(CupsReceiptPrinter)
public:
    using Options = PrintOptions;

    /// Starts the worker's thread. The clock must outlive the printer. Needs a QGuiApplication for the fonts.
    /// signer: of the codes on receipts; nullptr, or must outlive the printer.
    CupsReceiptPrinter(Options options, const Clock &clock, const ports::ReceiptSigner *signer = nullptr);
    /// Ends promptly whatever CUPS does; jobs it has taken stay with it.
    ~CupsReceiptPrinter() override;

    void print(const domain::Receipt &receipt, QObject *context,
               std::function<void(const ports::PrintProgress &)> onProgress) override;
    void printClosing(const domain::DayClosing &closing, const domain::OfficeDetails &office, QObject *context,
                      std::function<void(const ports::PrintProgress &)> onProgress) override;
    void printLetter(const domain::ActivationLetter &letter, const domain::OfficeDetails &office, QObject *context,
                     std::function<void(const ports::PrintProgress &)> onProgress) override;

    /// Lives as long as the printer, in the thread that made it.
    [[nodiscard]] PrinterWatch &watch() { return m_watch; }

private:
    /// Listens before the worker knows the paper, so that nothing is missed; the ticket to add it with.
    [[nodiscard]] quint64 listen(QObject *context, std::function<void(const ports::PrintProgress &)> onProgress);

    PrintWorker m_worker;
    PrinterWatch m_watch;
};

} // namespace clips::printing
