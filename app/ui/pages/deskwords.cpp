#include "ui/pages/deskwords.h"

namespace clips::ui {

QString DeskWords::printState(ports::PrintState state)
{
    switch (state) {
    case ports::PrintState::NotPrinted:
        return tr("not printed");
    case ports::PrintState::Queued:
        return tr("at the printer");
    case ports::PrintState::Printed:
        return tr("printed");
    case ports::PrintState::Failed:
        return tr("not printed: failed");
    case ports::PrintState::Kept:
        return tr("kept as PDF");
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

} // namespace clips::ui
