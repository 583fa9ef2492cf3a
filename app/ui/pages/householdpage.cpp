#include "ui/pages/householdpage.h"

#include "journey/recogniser.h"
#include "journey/sittingcontroller.h"
#include "ui/widgets/card.h"
#include "ui_householdpage.h"

using namespace Qt::StringLiterals;

namespace clips::ui {

HouseholdPage::HouseholdPage(const JourneyParts &parts, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_ui(std::make_unique<Ui::HouseholdPage>())
{
    m_ui->setupUi(this);
    m_ui->addressBox->setIconName({});
}

HouseholdPage::~HouseholdPage() = default;

QString HouseholdPage::question() const
{
    return isDeclared() ? tr("Who applies is not in the register") : tr("Is this the family?");
}

QString HouseholdPage::help() const
{
    if (isDeclared())
        return tr("No family is known. The parent describes the children and declares what they are to them; the "
                  "office will check.");
    return tr("Read it together with the parent. To correct the register, see the registry office.");
}

QString HouseholdPage::stepName() const
{
    return tr("The family");
}

BarState HouseholdPage::bar() const
{
    return {true, true, isDeclared() ? tr("Go on") : tr("This is the family"), true};
}

bool HouseholdPage::isDeclared() const
{
    const domain::Person *applicant = parts().sitting.sitting().applicant();
    return applicant != nullptr && applicant->source == domain::PersonSource::Declared;
}

void HouseholdPage::enter()
{
    const domain::Sitting &sitting = parts().sitting.sitting();
    m_ui->area->clearBlocks();
    const QList<domain::Person> children = sitting.household.childrenOn(today(), sitting.applicantId);
    for (const domain::Person &child : children)
        addMember(child, false);
    if (const domain::Person *applicant = sitting.applicant())
        addMember(*applicant, true);
    for (const domain::Person &member : sitting.household.members) {
        const bool shown =
            member.id == sitting.applicantId ||
            std::any_of(children.begin(), children.end(), [&](const domain::Person &c) { return c.id == member.id; });
        if (!shown)
            addMember(member, false);
    }
    m_ui->addressBox->setText(sitting.household.protectedAddress ? tr("Protected: it is not shown")
                                                                 : sitting.household.address.oneLine());
    const auto snapshot = parts().recogniser.registerSnapshot();
    m_ui->situationChip->setChip(
        {Tone::Neutral, u"clock"_s,
         tr("Register as of %1").arg(words().moment(snapshot ? snapshot->producedAt : QDateTime(), today()))});
    m_ui->area->showFirst();
}

void HouseholdPage::addMember(const domain::Person &person, bool isApplicant)
{
    auto *card = new Card;
    card->setPassive();
    card->setInitials(person.initials());
    card->setTitle(person.fullName());
    const int age = person.ageOn(today());
    const QString born =
        person.sex == domain::Sex::Male ? tr("born on %1", "a man or boy") : tr("born on %1", "a woman or girl");
    QStringList line{words().years(age), born.arg(words().shortDate(person.birthDate))};
    line.removeAll(QString());
    card->setSubtitle(line.join(u" · "_s));
    if (isApplicant)
        card->setChips({isDeclared()
                            ? Chip{Tone::Warning, u"warning"_s, tr("Not in the register: the office will check")}
                            : Chip{Tone::Success, u"check"_s, tr("In front of you")}});
    m_ui->area->addBlock(card, PagedArea::Span::Column, m_ui->addressBox);
}

void HouseholdPage::leave()
{
    m_ui->area->clearBlocks();
    m_ui->addressBox->setText({});
}

void HouseholdPage::goForward()
{
    parts().sitting.readHousehold();
}

void HouseholdPage::retranslate()
{
    m_ui->retranslateUi(this);
    if (isVisible())
        enter();
}

} // namespace clips::ui
