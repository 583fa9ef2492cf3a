#include "ui/pages/deskwords.h"

#include <QHash>

namespace clips::ui {

using domain::EnrolmentState;

QString DeskWords::serviceName(domain::Service service)
{
    switch (service) {
    case domain::Service::Canteen:
        return tr("Canteen");
    case domain::Service::Kindergarten:
        return tr("Nursery and infant school");
    case domain::Service::Transport:
        return tr("School bus");
    }
    Q_UNREACHABLE();
}

QString DeskWords::stateName(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Draft:
        return tr("not finished");
    case EnrolmentState::Confirmed:
        return tr("to be sent");
    case EnrolmentState::Sending:
        return tr("being sent");
    case EnrolmentState::Uncertain:
        return tr("sent, no answer yet");
    case EnrolmentState::Acknowledged:
        return tr("received by the office");
    case EnrolmentState::NeedsReview:
        return tr("the office must look at it");
    case EnrolmentState::Quarantined:
        return tr("set aside");
    }
    Q_UNREACHABLE();
}

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

QString DeskWords::printerReason(const QString &code)
{
    const QHash<QString, QString> words{
        {QStringLiteral("media-empty"), tr("no paper")},
        {QStringLiteral("media-jam"), tr("paper jam")},
        {QStringLiteral("cover-open"), tr("the cover is open")},
        {QStringLiteral("printer-off"), tr("switched off")},
        {QStringLiteral("paused"), tr("paused")},
        {QStringLiteral("unreachable"), tr("does not answer")},
        {QStringLiteral("canceled"), tr("the job was cancelled")},
        {QStringLiteral("aborted"), tr("the job broke off")},
        {QStringLiteral("rejected"), tr("the printer refused")},
        {QStringLiteral("not-written"), tr("the receipt could not be written to the disk")},
    };
    return words.value(code, code.isEmpty() ? QString() : tr("fault: %1").arg(code));
}

QString DeskWords::storeError(ports::StoreError error)
{
    switch (error) {
    case ports::StoreError::DiskFull:
        return tr("The disk is full. Nothing was saved and nothing is lost: make room, then try again.");
    case ports::StoreError::Io:
        return tr("The disk does not answer. Nothing was saved; what was entered is still here.");
    case ports::StoreError::Damaged:
        return tr("The saved data cannot be read. Call technical help.");
    case ports::StoreError::NewerVersion:
        return tr("The saved data belong to a newer program.");
    case ports::StoreError::InUse:
        return tr("Another program holds the data. Close it, then try again.");
    case ports::StoreError::NotFound:
        return tr("It is not here any more.");
    case ports::StoreError::IllegalStep:
        return tr("That is not possible in this state.");
    case ports::StoreError::Sealed:
        return tr("The key of this kiosk is not available. Nothing was saved; what was entered is still here.");
    }
    Q_UNREACHABLE();
}

} // namespace clips::ui
