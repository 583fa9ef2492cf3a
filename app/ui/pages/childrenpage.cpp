#include "ui/pages/childrenpage.h"

#include "journey/sittingcontroller.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/words/peoplewords.h"
#include "ui_childrenpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clips::ui {

ChildrenPage::ChildrenPage(const JourneyParts &parts, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_ui(std::make_unique<Ui::ChildrenPage>())
{
    m_ui->setupUi(this);
    connect(m_ui->otherChildButton, &QAbstractButton::clicked, this, [this] { this->parts().sitting.describeChild(); });
}

ChildrenPage::~ChildrenPage() = default;

QString ChildrenPage::question() const
{
    return tr("Whom do you want to enrol?");
}

QString ChildrenPage::help() const
{
    if (parts().sitting.childChoices().isEmpty())
        return tr("We have no child of yours in the register. Touch the button below and describe the child.");
    return tr("Touch one or more children. You can enrol them together.");
}

QString ChildrenPage::stepName() const
{
    return tr("Choose the children");
}

BarState ChildrenPage::bar() const
{
    return {false, true, tr("Next"), true};
}

void ChildrenPage::enter()
{
    m_ui->area->clearBlocks();
    for (const journey::ChildChoice &choice : parts().sitting.childChoices()) {
        auto *card = new Card;
        card->setInitials(choice.child.initials());
        card->setTitle(PeopleWords::childName(choice.child));
        card->setSubtitle(choice.child.source == domain::PersonSource::Unborn
                              ? tr("due on %1").arg(words().shortDate(choice.child.birthDate))
                              : words().years(choice.age));
        card->setSelectable(choice.canBeChosen);
        if (choice.canBeChosen) {
            card->setChecked(choice.chosen);
            connect(card, &QAbstractButton::toggled, this, [this, id = choice.child.id](bool chosen) {
                parts().sitting.setChildChosen(id, chosen);
                Q_EMIT problemsFound({});
            });
        } else {
            card->setChips({reason(choice)});
        }
        m_ui->area->addBlock(card, PagedArea::Span::Column, m_ui->otherChildButton);
        if (choice.described) {
            auto *change = new SecondaryButton;
            change->setText(tr("Change the data of %1").arg(PeopleWords::childGivenName(choice.child)));
            connect(change, &QAbstractButton::clicked, this,
                    [this, id = choice.child.id] { parts().sitting.describeChild(id); });
            m_ui->area->addBlock(change, PagedArea::Span::Column, m_ui->otherChildButton);
        }
    }
    m_ui->area->showFirst();
}

Chip ChildrenPage::reason(const journey::ChildChoice &choice) const
{
    // One sentence is enough: the reason that the services share, else the most hopeful one.
    using rules::Availability;
    const auto all = [&](Availability a) {
        return std::all_of(choice.services.begin(), choice.services.end(),
                           [a](const rules::ServiceChoice &s) { return s.availability == a; });
    };
    if (all(Availability::TooOld))
        return {Tone::Warning, u"warning"_s, tr("Too old for these services")};
    if (all(Availability::TooYoung))
        return {Tone::Warning, u"warning"_s, tr("Too young for these services")};
    for (const Availability a : {Availability::AlreadyEnrolled, Availability::NotOpenYet, Availability::FormUnavailable,
                                 Availability::Closed}) {
        const auto it = std::find_if(choice.services.begin(), choice.services.end(),
                                     [a](const rules::ServiceChoice &s) { return s.availability == a; });
        if (it == choice.services.end())
            continue;
        Chip chip = words().availability(*it);
        chip.text = Words::service(it->service) + u": "_s + chip.text;
        return chip;
    }
    return {Tone::Warning, u"warning"_s, tr("No service for this child now")};
}

void ChildrenPage::leave()
{
    m_ui->area->clearBlocks();
}

void ChildrenPage::goForward()
{
    if (parts().sitting.sitting().chosenChildIds.isEmpty()) {
        Q_EMIT problemsFound({tr("Touch at least one child.")});
        return;
    }
    parts().sitting.chooseChildren();
}

void ChildrenPage::retranslate()
{
    m_ui->retranslateUi(this);
    if (isVisible())
        enter();
}

} // namespace clips::ui
