#include "ui/pages/deskwords.h"

#include <QHash>

namespace clips::ui {

using domain::EnrolmentState;

QString DeskWords::nextStep(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::NeedsReview:
        return tr("Call the office: it has the record and will decide.");
    case EnrolmentState::Quarantined:
        return tr("Call technical help, then put it back.");
    case EnrolmentState::Draft:
    case EnrolmentState::Confirmed:
    case EnrolmentState::Sending:
    case EnrolmentState::Uncertain:
    case EnrolmentState::Acknowledged:
        return {};
    }
    Q_UNREACHABLE();
}

QString DeskWords::lineReason(const QString &code)
{
    const QHash<QString, QString> words{
        {QStringLiteral("unreachable"), tr("the office cannot be reached")},
        {QStringLiteral("tls"), tr("the office could not prove who it is")},
        {QStringLiteral("timeout"), tr("the office did not answer in time")},
        {QStringLiteral("cut"), tr("the line broke")},
        {QStringLiteral("unexpected_answer"), tr("something else than the office answered")},
        {QStringLiteral("rejected"), tr("the office did not take it")},
        {QStringLiteral("needs_review"), tr("a person at the office must decide")},
        {QStringLiteral("storage"), tr("this disk does not answer")},
        {QStringLiteral("not_an_acknowledgement"), tr("something else than the office answered")},
        {QStringLiteral("refused"), tr("the office does not know this kiosk")},
        {QStringLiteral("server_error"), tr("the office has a fault")},
        {QStringLiteral("busy"), tr("the office asked to wait")},
        {QStringLiteral("too_large"), tr("too large for the office")},
        {QStringLiteral("conflict"), tr("the office has other data under this number")},
        {QStringLiteral("invalid"), tr("the office could not read it")},
    };
    return words.value(code, code.isEmpty() ? QString() : tr("reason: %1").arg(code));
}

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
