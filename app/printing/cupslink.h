#pragma once

#include "base/result.h"
#include "ports/receiptprinter.h"
#include "printing/joboutlook.h"
#include "printing/stopflag.h"

#include <QString>
#include <memory>

struct _http_s;

namespace clips::printing {

enum class CupsError {
    Unreachable, ///< no answer in time, or the connection broke: ask again later
    Rejected,    ///< the spooler refuses: no such queue, not accepting, not allowed; asking again is of no use
    Gone,        ///< the spooler no longer knows the job
};

/// One short conversation with the CUPS scheduler. Blocks, but never longer than the given time for an answer,
/// and ends within about a second once `stop` is raised. Never asks for a password. One thread at a time.
class CupsLink
{
    Q_DISABLE_COPY_MOVE(CupsLink)
public:
    /// server: "host", "host:port", a socket path, or empty for the machine's own scheduler.
    [[nodiscard]] static Result<std::unique_ptr<CupsLink>, CupsError> open(const QString &server, int answerWithinMs,
                                                                           StopFlag &stop);
    ~CupsLink();

    /// An empty job with a title that says nothing about anybody, on a medium of the pages' own size; the document
    /// follows. bothSides: the translation belongs on the back; only asked of a printer that can.
    [[nodiscard]] Result<int, CupsError> createJob(const QString &queue, const QString &media, bool bothSides);
    [[nodiscard]] Result<void, CupsError> sendDocument(const QString &queue, int job, const QString &pdfPath);
    [[nodiscard]] Result<JobLook, CupsError> look(const QString &queue, int job);
    /// Whether the spooler still holds documents of ours whose jobs have ended.
    [[nodiscard]] Result<bool, CupsError> keepsDocuments(const QString &queue);
    /// Only the printer's part of the look is filled.
    [[nodiscard]] Result<JobLook, CupsError> lookAtPrinter(const QString &queue);

private:
    CupsLink(int answerWithinMs, StopFlag &stop);
    [[nodiscard]] bool turnsSheets(const QString &queue);
    static int onSilence(_http_s *http, void *link);

    StopFlag &m_stop;
    int m_silencesAllowed;
    int m_silences = 0;
    _http_s *m_http = nullptr;
};

} // namespace clips::printing
