#include "printing/printworker.h"

#include "base/clock.h"

#include <QFile>
#include <utility>

namespace clips::printing {

using State = ports::PrintProgress::State;

PrintWorker::PrintWorker(PrintOptions options, const Clock &clock, const ports::ReceiptSigner *signer)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_pages(m_options.keepDirectory, signer)
    , m_thread(&PrintWorker::run, this)
{}

PrintWorker::~PrintWorker()
{
    m_stop.raise();
    {
        const std::lock_guard lock(m_mutex); // so that the thread is either before its check or already waiting
    }
    m_wake.notify_all();
    m_thread.join();
}

quint64 PrintWorker::nextTicket()
{
    const std::lock_guard lock(m_mutex);
    return ++m_lastTicket;
}

void PrintWorker::add(quint64 ticket, const domain::Receipt &receipt)
{
    addJob(Job{.ticket = ticket, .paper = receipt});
}

void PrintWorker::add(quint64 ticket, const LetterPaper &letter)
{
    addJob(Job{.ticket = ticket, .paper = letter});
}

void PrintWorker::add(quint64 ticket, const ClosingPaper &closing)
{
    addJob(Job{.ticket = ticket, .paper = closing});
}

void PrintWorker::addJob(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_arrived.push_back(std::move(job));
    }
    m_wake.notify_all();
}

QString PrintWorker::printerTrouble() const
{
    const std::lock_guard lock(m_mutex);
    return m_trouble;
}

void PrintWorker::run()
{
    m_pages.forget(m_options.queue.isEmpty() ? ReceiptPages::What::Letters : ReceiptPages::What::Everything);
    std::vector<Job> arrived;
    while (waitForWork(arrived)) {
        for (Job &job : arrived) {
            makePages(job);
            if (!job.progress.isFinal())
                m_jobs.push_back(std::move(job));
        }
        arrived.clear();
        advanceAll();
    }
}

/// Sleeps until there is something to do; false when the thread has to end.
bool PrintWorker::waitForWork(std::vector<Job> &arrived)
{
    std::unique_lock lock(m_mutex);
    const auto isWoken = [this] { return m_stop.isRaised() || !m_arrived.empty(); };
    if (m_options.queue.isEmpty())
        m_wake.wait(lock, isWoken);
    else
        m_wake.wait_for(lock, m_jobs.empty() ? m_options.watchEvery : m_options.pollEvery, isWoken);
    arrived.swap(m_arrived);
    return !m_stop.isRaised();
}

void PrintWorker::makePages(Job &job)
{
    Q_EMIT progressed(job.ticket, job.progress);
    if (std::holds_alternative<LetterPaper>(job.paper) && m_options.queue.isEmpty())
        return tell(job, State::Failed, QStringLiteral("no-printer"));
    const auto written = write(job);
    if (!written)
        return tell(job, State::Failed, QStringLiteral("not-written"));
    job.progress.pdfPath = written->path;
    job.progress.code = written->code;
    job.media = written->media;
    job.bothSides = written->pages > 1;
    job.startedMs = m_clock.monotonicMs();
    if (m_options.queue.isEmpty())
        tell(job, State::Kept);
}

Result<WrittenReceipt, PagesError> PrintWorker::write(const Job &job) const
{
    if (const auto *letter = std::get_if<LetterPaper>(&job.paper))
        return m_pages.write(letter->letter, letter->office, m_options.paper);
    if (const auto *slip = std::get_if<ClosingPaper>(&job.paper))
        return m_pages.write(slip->closing, slip->office, m_options.paper);
    return m_pages.write(std::get<domain::Receipt>(job.paper), m_options.paper);
}

void PrintWorker::advanceAll()
{
    if (m_options.queue.isEmpty())
        return;
    auto link = CupsLink::open(m_options.server, static_cast<int>(m_options.answerWithin.count()), m_stop);
    bool isReachable = link.has_value();
    for (Job &job : m_jobs) {
        if (m_stop.isRaised())
            return;
        // After one silence the rest is not asked: each would cost another wait.
        if (isReachable)
            advance(job, **link);
        else
            meet(job, CupsError::Unreachable);
        isReachable = isReachable && job.progress.reason != QLatin1String("unreachable");
    }
    m_jobs.remove_if([](const Job &job) { return job.progress.isFinal(); });
    if (!m_stop.isRaised())
        lookAtPrinter(isReachable ? link->get() : nullptr);
}

void PrintWorker::advance(Job &job, CupsLink &link)
{
    if (!job.sent) {
        if (const auto submitted = submit(job, link); !submitted)
            return meet(job, submitted.error());
        job.sent = true;
        if (job.progress.state != State::Waiting)
            tell(job, State::Queued);
    }
    const auto look = link.look(m_options.queue, job.progress.job);
    if (!look)
        return meet(job, look.error());
    const ports::PrintProgress now = progressOf(*look);
    job.progress.mustAsk = m_options.paper == ports::PaperFormat::Roll80mm || !answersForPaper(look->deviceUri);
    tell(job, now.state, now.reason);
}

/// In two steps, so that an answer lost on the way never prints a receipt twice: a job without its document
/// prints nothing, and a job that has it is not given it again.
Result<void, CupsError> PrintWorker::submit(Job &job, CupsLink &link)
{
    if (job.progress.job == 0) {
        const auto created = link.createJob(m_options.queue, job.media, job.bothSides);
        if (!created)
            return Failure{created.error()};
        job.progress.job = *created;
    } else {
        const auto look = link.look(m_options.queue, job.progress.job);
        if (!look)
            return Failure{look.error()};
        if (look->hasDocument())
            return {};
    }
    return link.sendDocument(m_options.queue, job.progress.job, job.progress.pdfPath);
}

void PrintWorker::meet(Job &job, CupsError error)
{
    switch (error) {
    case CupsError::Rejected:
        return tell(job, State::Failed, QStringLiteral("rejected"));
    case CupsError::Gone:
        return tell(job, State::Failed, QStringLiteral("unknown"));
    case CupsError::Unreachable:
        break;
    }
    // A job the scheduler already has prints when it is back; one it never took must not be promised for ever.
    const bool isOverdue = m_clock.monotonicMs() - job.startedMs >= m_options.submitWithin.count();
    tell(job, !job.sent && isOverdue ? State::Failed : State::Waiting, QStringLiteral("unreachable"));
}

void PrintWorker::tell(Job &job, State state, const QString &reason)
{
    if (job.progress.state == state && job.progress.reason == reason)
        return;
    job.progress.state = state;
    job.progress.reason = reason;
    // The pages are in the clear; what is needed again is made again from the sealed record.
    if (job.progress.isFinal() && state != State::Kept && !job.progress.pdfPath.isEmpty())
        QFile::remove(std::exchange(job.progress.pdfPath, {}));
    if (!m_stop.isRaised())
        Q_EMIT progressed(job.ticket, job.progress);
}

void PrintWorker::lookAtPrinter(CupsLink *link)
{
    const QString unreachable = QStringLiteral("unreachable");
    for (const Job &job : m_jobs) {
        if (job.progress.state == State::Waiting)
            return setTrouble(job.progress.reason); // what a job waits for is the fresher and fuller answer
    }
    if (!link)
        return setTrouble(unreachable);
    const auto look = link->lookAtPrinter(m_options.queue);
    if (!look)
        return setTrouble(look.error() == CupsError::Unreachable ? unreachable : QStringLiteral("rejected"));
    setTrouble(troubleOf(look->printerState, look->printerReasons));
}

void PrintWorker::setTrouble(const QString &reason)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_trouble == reason)
            return;
        m_trouble = reason;
    }
    if (!m_stop.isRaised())
        Q_EMIT printerTroubleChanged(reason);
}

} // namespace clips::printing
