#pragma once

#include "base/result.h"
#include "domain/activationcode.h"
#include "domain/dayclosing.h"
#include "domain/receipt.h"

#include <QMetaType>
#include <QString>
#include <functional>

namespace clips::ports {

enum class PaperFormat { A4, Roll80mm };

/// What the screen says about the paper, now.
struct PrintProgress
{
    enum class State {
        Preparing, ///< making the pages
        Queued,    ///< the spooler has the job
        Printing,
        Waiting, ///< needs a hand: see reason
        Printed, ///< the job ended completed
        Failed,  ///< it will not print by itself
        Kept,    ///< no printer is configured; the PDF is kept
    };
    State state = State::Preparing;
    QString reason;       ///< stable code: "media-empty", "cover-open", "printer-off", "unreachable", "canceled", ...
    QString pdfPath{};    ///< where the PDF is while it exists: it stays only when Kept
    int job = 0;          ///< of the spooler; 0: it has not taken the paper
    bool mustAsk = false; ///< Printed is only the spooler's word: somebody has to look whether paper came out
    QString code{};       ///< what the paper's QR code says, once made; a copy is given it again
    [[nodiscard]] bool isFinal() const
    {
        return state == State::Printed || state == State::Failed || state == State::Kept;
    }
};

/// Turns receipts into paper. Never blocks: pages and CUPS are worked in their own thread.
class ReceiptPrinter
{
public:
    virtual ~ReceiptPrinter();
    /// `onProgress` is called in the caller's thread, which must run an event loop, until a final state was told.
    /// The printer forgets `onProgress` when `context` is destroyed.
    virtual void print(const domain::Receipt &receipt, QObject *context,
                       std::function<void(const PrintProgress &)> onProgress) = 0;
    /// A letter holds a secret: its PDF is deleted when the job has ended, however it ended, and without a printer it
    /// fails ("no-printer") instead of being kept. Otherwise as print().
    virtual void printLetter(const domain::ActivationLetter &letter, const domain::OfficeDetails &office,
                             QObject *context, std::function<void(const PrintProgress &)> onProgress) = 0;
    /// The slip of the end of a day; without a printer it is kept as PDF. Otherwise as print().
    virtual void printClosing(const domain::DayClosing &closing, const domain::OfficeDetails &office, QObject *context,
                              std::function<void(const PrintProgress &)> onProgress) = 0;
};

} // namespace clips::ports

Q_DECLARE_METATYPE(clips::ports::PrintProgress)
