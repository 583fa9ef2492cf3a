#pragma once

#include "domain/receipt.h"
#include "printing/cupslink.h"
#include "printing/receiptpages.h"

#include <QObject>
#include <QString>
#include <chrono>
#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>
#include <variant>
#include <vector>

namespace clips {
class Clock;
}

namespace clips::printing {

struct PrintOptions
{
    QString queue;  ///< empty: no printer, receipts are kept as PDF
    QString server; ///< "host:port" or socket path; empty: the machine's own scheduler
    ports::PaperFormat paper = ports::PaperFormat::A4;
    QString keepDirectory;
    std::chrono::milliseconds pollEvery{1000};     ///< how often a job is looked at
    std::chrono::milliseconds watchEvery{15000};   ///< how often the printer is looked at between jobs
    std::chrono::milliseconds answerWithin{5000};  ///< a scheduler silent for longer is unreachable
    std::chrono::milliseconds submitWithin{60000}; ///< a receipt the scheduler did not take by then has failed
};

/// An activation letter on its way to paper.
struct ClosingPaper
{
    domain::DayClosing closing;
    domain::OfficeDetails office;
};

struct LetterPaper
{
    domain::ActivationLetter letter;
    domain::OfficeDetails office;
};

/// The thread in which pages are made and CUPS is talked to. Follows every job to its end, several at a time, so that
/// one job without paper does not hold the next receipt back. Ends within about a second.
class PrintWorker : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintWorker)
public:
    /// signer: nullptr, or must outlive the worker.
    PrintWorker(PrintOptions options, const Clock &clock, const ports::ReceiptSigner *signer);
    ~PrintWorker() override;

    /// A number for progressed(); unique within this worker. Any thread.
    [[nodiscard]] quint64 nextTicket();
    void add(quint64 ticket, const domain::Receipt &receipt);
    void add(quint64 ticket, const LetterPaper &letter);
    void add(quint64 ticket, const ClosingPaper &closing);

    /// The last troubleOf() the printer, or "unreachable"; empty when it is well or was not looked at. Any thread.
    [[nodiscard]] QString printerTrouble() const;

Q_SIGNALS:
    /// Emitted in the worker's thread, only when something changed.
    void progressed(quint64 ticket, const clips::ports::PrintProgress &progress);
    void printerTroubleChanged(const QString &reason);

private:
    struct Job
    {
        quint64 ticket = 0;
        std::variant<domain::Receipt, LetterPaper, ClosingPaper> paper;
        ports::PrintProgress progress{};
        QString media{};
        bool bothSides = false;
        qint64 startedMs = 0;
        bool sent = false; ///< the scheduler has the document
    };

    void addJob(Job job);
    void run();
    [[nodiscard]] bool waitForWork(std::vector<Job> &arrived);
    void makePages(Job &job);
    [[nodiscard]] Result<WrittenReceipt, PagesError> write(const Job &job) const;
    void advanceAll();
    void advance(Job &job, CupsLink &link);
    [[nodiscard]] Result<void, CupsError> submit(Job &job, CupsLink &link);
    void meet(Job &job, CupsError error);
    void tell(Job &job, ports::PrintProgress::State state, const QString &reason = {});
    void lookAtPrinter(CupsLink *link);
    void setTrouble(const QString &reason);

    const PrintOptions m_options;
    const Clock &m_clock;
    const ReceiptPages m_pages;
    StopFlag m_stop;

    mutable std::mutex m_mutex; ///< guards the four below
    std::condition_variable m_wake;
    std::vector<Job> m_arrived;
    quint64 m_lastTicket = 0;
    QString m_trouble;

    std::list<Job> m_jobs; ///< worker's thread only
    std::thread m_thread;  ///< last: runs only when everything else is there
};

} // namespace clips::printing
