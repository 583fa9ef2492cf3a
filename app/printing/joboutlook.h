#pragma once

#include "ports/receiptprinter.h"

#include <QString>
#include <QStringList>

namespace clips::printing {

/// What the spooler says about a job and its printer at one moment (RFC 8011, CUPS extensions).
struct JobLook
{
    int jobState = 0; ///< 3 pending, 4 held (or waiting for its document), 5 processing, 6 stopped, 7 canceled, 8
                      ///< aborted, 9 completed
    int documents = 0;
    QString printerMessage; ///< job-printer-state-message
    int printerState = 3;   ///< 3 idle, 4 processing, 5 stopped
    QStringList printerReasons;
    QString deviceUri{}; ///< where the queue sends what it has; without passwords

    /// Whether the scheduler has had the document: it forgets the number of documents when the job ends.
    [[nodiscard]] bool hasDocument() const { return documents > 0 || jobState > 4; }
};

/// Our code for what keeps a printer from printing: "media-empty", "media-jam", "cover-open", "toner-empty",
/// "printer-off", "paused"; empty when nothing does. Severity suffixes are ignored: CUPS turns an error into a warning
/// on its way.
[[nodiscard]] QString troubleOf(int printerState, const QStringList &printerReasons, const QString &message = {});

/// Whether "completed" comes from the printer itself: only over IPP does it answer for its job. A socket, a parallel
/// or USB line, a file or another queue take the bytes and know nothing of paper.
[[nodiscard]] bool answersForPaper(const QString &deviceUri);

/// The state a screen may show. Only job-state says "printed": impressions are counted before anything came out,
/// and cancelled jobs carry the same reasons as completed ones.
[[nodiscard]] ports::PrintProgress progressOf(const JobLook &look);

} // namespace clips::printing
