#pragma once

#include "base/result.h"
#include "domain/receipt.h"
#include "ports/storeerror.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>
#include <QUuid>

namespace clips::ports {

/// How far one paper has come.
enum class PrintState {
    None,      ///< saved, never handed to a printer
    Queued,    ///< the spooler has it
    Printing,  ///< the printer has it
    Printed,   ///< the job ended completed
    Confirmed, ///< somebody said that the paper is in their hand
    Failed,    ///< it will not come out by itself
    Kept,      ///< no printer is configured: the PDF is kept
    Waived,    ///< the operator said that no paper is needed
};

[[nodiscard]] bool isPaperSettled(PrintState state); ///< nobody has to do anything about it any more

/// One attempt to make one paper of one receipt; no personal data.
struct PrintRow
{
    QUuid id;
    QString receiptNumber;
    domain::ReceiptSheet sheet = domain::ReceiptSheet::Guardian;
    int copy = 0; ///< 0 the first print, n "COPIA n"
    QString operatorId;
    QDateTime startedAt; ///< UTC
    int job = 0;         ///< of the spooler; 0: it never took it
    PrintState state = PrintState::None;
    QString reason{}; ///< what it waits for or why it failed: the codes of PrintProgress; empty: nothing to say
    QString code{};   ///< what the paper's QR code says; empty: no paper was made yet
};

/// Where the papers of one receipt stand together.
struct Paper
{
    PrintState state = PrintState::None; ///< of the one that is furthest behind
    QString reason{};                    ///< of the same
    QList<domain::ReceiptSheet> missing{domain::ReceiptSheet::Office,
                                        domain::ReceiptSheet::Guardian}; ///< never printed, or failed
    QString code{};           ///< of the first paper that had one: every copy carries it
    int copies = 0;           ///< of the guardian's paper, beside the first print
    bool mayHaveLeft = false; ///< the spooler had the guardian's paper once: another one is a copy
};

/// The rows of one receipt, in the order they were begun.
[[nodiscard]] Paper paperOf(const QList<PrintRow> &rows);

/// A receipt that still owes paper.
struct UnprintedReceipt
{
    QString receiptNumber;
    QDateTime presentedAt; ///< UTC
    Paper paper;
};

/// Every attempt to put a receipt on paper, kept across restarts. A print that a crash interrupted reads Failed with
/// "interrupted": whether paper came out only a person can tell. Any thread.
class PrintLedger
{
public:
    virtual ~PrintLedger();

    /// Before anything is handed to the printer, or with Waived when nothing will be; appends "receipt_print" to the
    /// audit chain. NotFound: no such receipt.
    virtual QFuture<Result<void, StoreError>> begin(const PrintRow &row) = 0;
    /// state, reason and job of what begin() was told. The last word about a paper goes to the audit chain.
    virtual QFuture<Result<void, StoreError>> record(const PrintRow &row) = 0;
    /// Oldest first.
    virtual QFuture<Result<QList<UnprintedReceipt>, StoreError>> unprinted(int limit) = 0;
};

} // namespace clips::ports
