#include "ui/pages/servicespage.h"

#include "journey/sittingcontroller.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/words/peoplewords.h"
#include "ui_servicespage.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clips::ui {

namespace {

QList<Chip> chipsOf(const rules::ServiceChoice &choice, const Words &words)
{
    QList<Chip> chips{words.availability(choice)};
    if (choice.ended)
        chips.append(Words::answer(choice.ended->answer));
    if (choice.canBeChosen() && choice.levels.size() > 1)
        chips.append({Tone::Neutral, u"info"_s, ServicesPage::tr("Nursery, or infant school a year early")});
    return chips;
}

} // namespace

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
    return child == nullptr ? QString() : tr("Which services for %1?").arg(PeopleWords::childGivenName(*child));
}

QString ServicesPage::help() const
{
    return tr("You can choose more than one. There is one receipt at the end.");
}

QString ServicesPage::stepName() const
{
    const domain::Person *child = parts().sitting.currentChild();
    return child == nullptr ? QString() : tr("Services for %1").arg(PeopleWords::childGivenName(*child));
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
        if (choice.canBeChanged()) {
            m_ui->area->addBlock(enrolledBlock(choice));
            continue;
        }
        auto *card = new Card;
        card->setIconName(Words::serviceIcon(choice.service));
        card->setTitle(Words::service(choice.service));
        if (!choice.schoolYear.isEmpty())
            card->setSubtitle(tr("School year %1").arg(choice.schoolYear));
        card->setChips(chipsOf(choice, words()));
        card->setSelectable(choice.canBeChosen());
        if (choice.canBeChosen()) {
            card->setChecked(parts().sitting.isServiceChosen(choice.service, choice.schoolYear));
            connect(card, &QAbstractButton::toggled, this,
                    [this, service = choice.service, year = choice.schoolYear](bool chosen) {
                        parts().sitting.setServiceChosen(service, chosen, year);
                        Q_EMIT problemsFound({});
                    });
        }
        m_ui->area->addBlock(card);
    }
    m_ui->area->showFirst();
}

QWidget *ServicesPage::enrolledBlock(const rules::ServiceChoice &choice)
{
    using domain::ApplicationKind;
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    card->setIconName(Words::serviceIcon(choice.service));
    card->setTitle(Words::service(choice.service));
    card->setSubtitle(tr("School year %1").arg(choice.schoolYear));
    card->setSelectable(false);
    column->addWidget(card);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    const auto offer = [&](const QString &text, auto wish) {
        auto *button = new SecondaryButton;
        button->setText(text);
        connect(button, &QAbstractButton::clicked, this, [this, wish] {
            wish();
            Q_EMIT problemsFound({});
            showServicesSoon();
        });
        row->addWidget(button);
    };
    journey::SittingController &sitting = parts().sitting;
    const QString year = choice.schoolYear;
    const domain::BasketItem *item = sitting.wish(choice.service, year);
    const QString name = Words::service(choice.service);
    if (item != nullptr) {
        const bool withdraws = item->kind == ApplicationKind::Withdrawal;
        card->setChips({words().availability(choice),
                        Words::answer(choice.earlier->answer),
                        {Tone::Action, u"check"_s, withdraws ? tr("You give it up") : tr("You correct it")}});
        offer(tr("Leave as it is: %1").arg(name),
              [&sitting, service = choice.service, year] { sitting.setServiceChosen(service, false, year); });
        return block;
    }
    card->setChips({words().availability(choice), Words::answer(choice.earlier->answer)});
    for (const auto &[kind, text] : {std::pair(ApplicationKind::Correction, tr("Correct: %1").arg(name)),
                                     std::pair(ApplicationKind::Withdrawal, tr("Give up: %1").arg(name))}) {
        offer(text, [&sitting, service = choice.service, kind = kind, year] {
            sitting.setChangeChosen(service, kind, year);
        });
    }
    if (sitting.canSeeReceipt(choice.earlier->receiptNumber)) {
        auto *see = new SecondaryButton;
        see->setText(tr("See the receipt: %1").arg(name));
        connect(see, &QAbstractButton::clicked, this,
                [&sitting, number = choice.earlier->receiptNumber] { sitting.seeReceipt(number); });
        column->addWidget(see);
    }
    return block;
}

void ServicesPage::showServicesSoon()
{
    // The button that was touched is among the blocks that go.
    QMetaObject::invokeMethod(this, &ServicesPage::showServices, Qt::QueuedConnection);
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
        return parts().sitting.isServiceChosen(choice.service, choice.schoolYear);
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
