#include "ui/pages/confirmpage.h"

#include "journey/sittingcontroller.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/detailcard.h"
#include "ui_confirmpage.h"

using namespace Qt::StringLiterals;

namespace clips::ui {

ConfirmPage::ConfirmPage(const JourneyParts &parts, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_ui(std::make_unique<Ui::ConfirmPage>())
{
    m_ui->setupUi(this);
    connect(&parts.sitting, &journey::SittingController::saveFailed, this, [this](ports::StoreError error) {
        m_failure = error;
        showOutcome();
    });
    connect(&parts.sitting, &journey::SittingController::sittingChanged, this, &ConfirmPage::showOutcome);
}

ConfirmPage::~ConfirmPage() = default;

QString ConfirmPage::question() const
{
    return tr("Is it all right to save?");
}

QString ConfirmPage::help() const
{
    return tr("After this the receipt is printed.");
}

QString ConfirmPage::stepName() const
{
    return tr("Confirm");
}

BarState ConfirmPage::bar() const
{
    const qsizetype count = parts().sitting.sitting().basket.size();
    QString send = count == 1 ? tr("Send 1 enrolment") : tr("Send %1 enrolments").arg(count);
    if (m_failure)
        send = tr("Try again");
    const bool saving = parts().sitting.isSaving();
    return {!saving, !saving, saving ? tr("Saving…") : send, parts().sitting.isSigned() && !saving};
}

void ConfirmPage::enter()
{
    m_failure.reset();
    showBasket();
    showOutcome();
}

void ConfirmPage::leave()
{
    m_ui->area->clearBlocks();
    m_signed = nullptr;
}

void ConfirmPage::showBasket()
{
    m_ui->area->clearBlocks();
    const domain::Sitting &sitting = parts().sitting.sitting();
    for (const QString &childId : sitting.chosenChildIds) {
        const domain::Person *child = sitting.household.member(childId);
        if (child == nullptr)
            continue;
        auto *details = new DetailCard;
        details->setTitle(child->fullName());
        for (const domain::BasketItem &item : sitting.basket) {
            if (item.childId == childId)
                details->addRow(Words::service(item.service), tr("School year %1").arg(item.schoolYear), {},
                                item.late ? Chip{Tone::Warning, u"clock"_s, tr("After the deadline")} : Chip{});
        }
        m_ui->area->addBlock(details, PagedArea::Span::Column, m_ui->outcomeBox);
    }
    m_signed = new ChoiceRow(ChoiceRow::Kind::Check);
    m_signed->setText(tr("The parent read everything and signed in front of me"));
    m_signed->setChecked(parts().sitting.isSigned());
    connect(m_signed, &QAbstractButton::toggled, &parts().sitting, &journey::SittingController::setSigned);
    m_ui->area->addBlock(m_signed, PagedArea::Span::Row, m_ui->outcomeBox);
}

void ConfirmPage::showOutcome()
{
    const bool saving = parts().sitting.isSaving();
    if (saving)
        m_failure.reset();
    m_ui->outcomeBox->setTone(m_failure ? Tone::Danger : Tone::Action);
    m_ui->outcomeBox->setIconName(m_failure ? u"warning"_s : u"info"_s);
    m_ui->outcomeBox->setTitle(m_failure ? tr("Not saved")
                               : saving  ? tr("Saving…")
                                         : tr("Saved here first, then sent"));
    m_ui->outcomeBox->setText(m_failure ? Words::storeError(*m_failure)
                              : saving  ? tr("It takes a moment.")
                              : parts().sitting.isSigned()
                                  ? tr("Without network they wait here, sealed.")
                                  : tr("Tick the line above. Without network they wait here, sealed."));
    if (isVisible())
        Q_EMIT frameChanged();
}

void ConfirmPage::goForward()
{
    if (bar().forwardEnabled)
        parts().sitting.confirm();
}

void ConfirmPage::retranslate()
{
    m_ui->retranslateUi(this);
    if (isVisible())
        showBasket();
    showOutcome();
}

} // namespace clips::ui
