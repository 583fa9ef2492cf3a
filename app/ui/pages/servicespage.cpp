#include "ui/pages/servicespage.h"

#include "journey/sittingcontroller.h"
#include "ui/widgets/card.h"
#include "ui_servicespage.h"

using namespace Qt::StringLiterals;

namespace clips::ui {

ServicesPage::ServicesPage(const JourneyParts &parts, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_ui(std::make_unique<Ui::ServicesPage>())
{
    m_ui->setupUi(this);
    connect(&parts.sitting, &journey::SittingController::sittingChanged, this, [this] {
        const domain::Person *child = this->parts().sitting.currentChild();
        if (isVisible() && child != nullptr && child->id != m_childId) {
            showServices();
            Q_EMIT problemsFound({});
            Q_EMIT frameChanged();
        }
    });
}

ServicesPage::~ServicesPage() = default;

QString ServicesPage::question() const
{
    const domain::Person *child = parts().sitting.currentChild();
    return child == nullptr ? QString() : tr("Which services for %1?").arg(child->givenName);
}

QString ServicesPage::help() const
{
    return tr("You can choose more than one. There is one receipt at the end.");
}

QString ServicesPage::stepName() const
{
    const domain::Person *child = parts().sitting.currentChild();
    return child == nullptr ? QString() : tr("Services for %1").arg(child->givenName);
}

BarState ServicesPage::bar() const
{
    return {true, true, tr("Next"), true};
}

void ServicesPage::enter()
{
    showServices();
}

void ServicesPage::showServices()
{
    const domain::Person *child = parts().sitting.currentChild();
    m_childId = child != nullptr ? child->id : QString();
    m_ui->area->clearBlocks();
    for (const rules::ServiceChoice &choice : parts().sitting.serviceChoices()) {
        auto *card = new Card;
        card->setIconName(Words::serviceIcon(choice.service));
        card->setTitle(Words::service(choice.service));
        if (!choice.schoolYear.isEmpty())
            card->setSubtitle(tr("School year %1").arg(choice.schoolYear));
        card->setChips({words().availability(choice)});
        card->setSelectable(choice.canBeChosen());
        if (choice.canBeChosen()) {
            card->setChecked(parts().sitting.isServiceChosen(choice.service));
            connect(card, &QAbstractButton::toggled, this, [this, service = choice.service](bool chosen) {
                parts().sitting.setServiceChosen(service, chosen);
                Q_EMIT problemsFound({});
            });
        }
        m_ui->area->addBlock(card);
    }
    m_ui->area->showFirst();
}

void ServicesPage::leave()
{
    m_ui->area->clearBlocks();
    m_childId.clear();
}

void ServicesPage::goForward()
{
    const auto choices = parts().sitting.serviceChoices();
    const bool any = std::any_of(choices.begin(), choices.end(), [this](const rules::ServiceChoice &choice) {
        return parts().sitting.isServiceChosen(choice.service);
    });
    if (!any) {
        Q_EMIT problemsFound({tr("Touch at least one service.")});
        return;
    }
    parts().sitting.chooseServices();
}

void ServicesPage::retranslate()
{
    m_ui->retranslateUi(this);
    if (isVisible())
        showServices();
}

} // namespace clips::ui
