#include "ui/pages/deskwords.h"

#include "ui/words/words.h"

#include <QHash>

namespace clips::ui {

QString DeskWords::paper(const ports::Paper &paper)
{
    using State = ports::PrintState;
    const QString reason = paper.reason.isEmpty() ? QString() : paperReason(paper.reason);
    switch (paper.state) {
    case State::None:
        return tr("not printed");
    case State::Queued:
    case State::Printing:
        return reason.isEmpty() ? tr("at the printer") : tr("at the printer: %1").arg(reason);
    case State::Printed:
        return tr("printed");
    case State::Confirmed:
        return tr("in the guardian's hand");
    case State::Failed:
        return reason.isEmpty() ? tr("not printed: failed") : tr("not printed: %1").arg(reason);
    case State::Kept:
        return tr("kept as PDF");
    case State::Waived:
        return tr("no paper needed");
    }
    Q_UNREACHABLE();
}

QString DeskWords::auditFault(ports::AuditFault fault)
{
    switch (fault) {
    case ports::AuditFault::Changed:
        return tr("An entry was changed after it was written.");
    case ports::AuditFault::Missing:
        return tr("An entry is missing.");
    case ports::AuditFault::OutOfOrder:
        return tr("Entries stand in another order.");
    case ports::AuditFault::Unlinked:
        return tr("An entry was replaced.");
    case ports::AuditFault::TailCut:
        return tr("The last entries are gone.");
    case ports::AuditFault::Rewritten:
        return tr("It is not the record that the office knows.");
    case ports::AuditFault::OldCopy:
        return tr("It ends before what the office knows: an old copy of the data was put back.");
    }
    Q_UNREACHABLE();
}

QString DeskWords::paperReason(const QString &code)
{
    if (code == u"unreachable")
        return tr("the print service does not answer");
    if (code == u"interrupted")
        return tr("the kiosk stopped in the middle");
    if (code == u"not-written")
        return tr("the pages could not be written");
    if (code == u"unknown")
        return tr("the print service has forgotten it");
    if (code == u"aborted")
        return tr("the print service gave up");
    return Words::printerReason(code);
}

QString DeskWords::paperRemedy(const QString &code)
{
    const QHash<QString, QString> remedies{
        {QStringLiteral("media-empty"), tr("Put paper in: it goes on by itself.")},
        {QStringLiteral("media-jam"), tr("Take the stuck paper out: it goes on by itself.")},
        {QStringLiteral("cover-open"), tr("Close the cover: it goes on by itself.")},
        {QStringLiteral("toner-empty"), tr("Change the cartridge: it goes on by itself.")},
        {QStringLiteral("printer-off"), tr("Switch the printer on and look at its cable: it goes on by itself.")},
        {QStringLiteral("paused"), tr("Call technical help: the queue of the printer is paused.")},
        {QStringLiteral("rejected"), tr("Call technical help: the queue of the printer takes nothing.")},
        {QStringLiteral("unreachable"), tr("If it lasts, call technical help: the print service is silent.")},
        {QStringLiteral("not-written"), tr("Call technical help: the disk takes no pages.")},
        {QStringLiteral("interrupted"), tr("Look whether paper came out; if not, print it.")},
        {QString(), {}},
    };
    return remedies.value(code, tr("Look at the printer, then print it."));
}

} // namespace clips::ui
