#include "ui/pages/gatescard.h"

#include "ui/pages/deskwords.h"
#include "ui/widgets/detailcard.h"

#include <QLocale>

namespace clips::ui {

using rules::Gate;

QList<DetailCard *> GatesCard::make(const QList<rules::GateFinding> &findings)
{
    constexpr int rowsOfACard = 4; // more are higher than the lowest screen
    QList<DetailCard *> cards;
    for (const bool stops : {true, false}) {
        int row = 0;
        for (const rules::GateFinding &finding : findings) {
            if (finding.stops != stops)
                continue;
            if (row++ % rowsOfACard == 0) {
                cards.append(new DetailCard);
                cards.last()->setTitle(stops ? tr("No new sitting now") : tr("Before new work"));
            }
            cards.last()->addRow(name(finding.gate), reason(finding), {},
                                 {stops ? Tone::Danger : Tone::Warning, QStringLiteral("warning"), remedy(finding)});
        }
    }
    return cards;
}

QString GatesCard::name(Gate gate)
{
    switch (gate) {
    case Gate::Database:
        return tr("Saved data");
    case Gate::Keychain:
        return tr("Keychain");
    case Gate::Disk:
        return tr("Disk");
    case Gate::Clock:
        return tr("Clock");
    case Gate::Sync:
        return tr("Line to the office");
    case Gate::UnsentCount:
    case Gate::UnsentAge:
        return tr("To be sent");
    case Gate::Roster:
        return tr("List of operators");
    case Gate::Printer:
        return tr("Printer");
    case Gate::Update:
        return tr("Update");
    }
    Q_UNREACHABLE();
}

QString GatesCard::reason(const rules::GateFinding &finding)
{
    const QString number = QLocale().toString(qAbs(finding.value));
    switch (finding.gate) {
    case Gate::Database:
        return finding.stops ? tr("The file is damaged.")
                             : tr("The file was damaged. It was put aside and kept, and a new one begun.");
    case Gate::Keychain:
        return finding.stops ? tr("The key of the saved data is gone from the keychain.")
                             : tr("The keychain does not answer.");
    case Gate::Disk:
        return tr("Free: %1 MB.").arg(number);
    case Gate::Clock:
        return finding.value < 0 ? tr("The clock is %1 minutes behind.").arg(number)
                                 : tr("The clock is %1 minutes ahead.").arg(number);
    case Gate::Sync:
        return tr("The office was last heard %1 days ago.").arg(number);
    case Gate::UnsentCount:
        return tr("Enrolments the office does not have: %1.").arg(number);
    case Gate::UnsentAge:
        return tr("The oldest has waited for %1 days.").arg(number);
    case Gate::Roster:
        return finding.stops       ? tr("The list has run out.")
               : finding.value < 1 ? tr("The list runs out within a day.")
                                   : tr("The list runs out in %1 days.").arg(number);
    case Gate::Printer:
        return DeskWords::paperReason(finding.detail);
    case Gate::Update:
        return tr("A restart has been due for %1 days.").arg(number);
    }
    Q_UNREACHABLE();
}

QString GatesCard::remedy(const rules::GateFinding &finding)
{
    switch (finding.gate) {
    case Gate::Database:
        return tr("Call technical help");
    case Gate::Keychain:
        return finding.stops ? tr("Do not switch off: call technical help")
                             : tr("Call technical help before switching off");
    case Gate::Disk:
        return tr("Call technical help: room is needed on the disk");
    case Gate::Clock:
        return tr("Set the clock right, or restart the kiosk if it is");
    case Gate::Sync:
    case Gate::UnsentCount:
    case Gate::UnsentAge:
        return tr("Look at the network cable, then touch “Send now”");
    case Gate::Roster:
        return tr("The list comes with the line: touch “Send now”");
    case Gate::Printer:
        return DeskWords::paperRemedy(finding.detail);
    case Gate::Update:
        return tr("Restart the kiosk at the end of the day");
    }
    Q_UNREACHABLE();
}

} // namespace clips::ui
