#include "ui/pages/savedpage.h"

#include "journey/operatordesk.h"
#include "journey/receiptdesk.h"
#include "journey/sittingcontroller.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/detailcard.h"
#include "ui_savedpage.h"

using namespace Qt::StringLiterals;

namespace clips::ui {

SavedPage::SavedPage(const JourneyParts &parts, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_ui(std::make_unique<Ui::SavedPage>())
{
    m_ui->setupUi(this);
    m_mark = new DoneMark;
    m_ui->area->addBlock(m_mark, PagedArea::Span::Row, m_ui->savedLabel);
    m_ui->printCard->setPassive();
    m_ui->printCard->setIconName(u"printer"_s);
    for (Text *centred : {m_ui->savedLabel, m_ui->sentLabel, m_ui->numberLabel})
        centred->setAlignment(Qt::AlignCenter);
    connect(&parts.receipts, &journey::ReceiptDesk::progressChanged, this, &SavedPage::showPrinting);
    connect(m_ui->inHandButton, &Button::clicked, &parts.receipts, &journey::ReceiptDesk::receiptInHand);
    connect(m_ui->printAgainButton, &Button::clicked, this, [this] {
        this->parts().receipts.printAgain(this->parts().sitting.published(), this->parts().sitting.language());
    });
    connect(&parts.desk, &journey::OperatorDesk::changed, this, &SavedPage::showSaved);
    connect(&parts.desk, &journey::OperatorDesk::statusChanged, this, &SavedPage::showSaved);
}

SavedPage::~SavedPage() = default;

QString SavedPage::stepName() const
{
    return tr("Done");
}

BarState SavedPage::bar() const
{
    return {false, false, tr("I have finished"), true};
}

void SavedPage::enter()
{
    showSaved();
    showPrinting();
    m_ui->area->showFirst();
}

void SavedPage::leave()
{
    m_ui->nextDetails->clear();
}

bool SavedPage::officeHasAll() const
{
    const auto &confirmed = parts().sitting.confirmed();
    qsizetype there = 0;
    for (const ports::EnrolmentRow &row : parts().desk.queue()) {
        if (confirmed && confirmed->enrolmentIds.contains(row.id) && row.state == domain::EnrolmentState::Acknowledged)
            ++there;
    }
    return confirmed && there == confirmed->enrolmentIds.size();
}

QStringList SavedPage::protocolNumbers() const
{
    QStringList numbers;
    const auto &confirmed = parts().sitting.confirmed();
    for (const ports::EnrolmentRow &row : parts().desk.queue()) {
        if (confirmed && confirmed->enrolmentIds.contains(row.id) && !row.protocolNumber.isEmpty())
            numbers << row.protocolNumber;
    }
    return numbers;
}

void SavedPage::showSaved()
{
    const auto &confirmed = parts().sitting.confirmed();
    if (!confirmed)
        return;
    const bool there = officeHasAll();
    const qsizetype count = confirmed->enrolmentIds.size();
    m_ui->savedLabel->setText(there ? tr("Saved and sent") : tr("Saved here"));
    if (there)
        m_ui->sentLabel->setText(count == 1 ? tr("The office has the enrolment.")
                                            : tr("The office has the %1 enrolments.").arg(count));
    else if (parts().desk.syncStatus().line == ports::SyncStatus::Line::Online)
        m_ui->sentLabel->setText(count == 1 ? tr("The enrolment is going to the office now.")
                                            : tr("The %1 enrolments are going to the office now.").arg(count));
    else
        m_ui->sentLabel->setText(
            count == 1 ? tr("The enrolment will be sent to the office when the network is back.")
                       : tr("The %1 enrolments will be sent to the office when the network is back.").arg(count));
    m_ui->numberBig->setNumber(confirmed->receiptNumber.grouped());

    m_ui->nextDetails->clear();
    const QStringList protocol = protocolNumbers();
    if (!protocol.isEmpty())
        m_ui->nextDetails->addRow(tr("Protocol"), protocol.join(u", "_s));
    m_ui->nextDetails->addRow(tr("Received on"), words().moment(confirmed->presentedAt, today()));
    m_ui->nextDetails->addRow(tr("And now?"), tr("The office looks at it and writes to you."));
    if (const rules::PublishedPtr published = parts().sitting.published()) {
        const domain::OfficeDetails &office = published->catalogue().office;
        QStringList where{office.name, office.hours, office.phone};
        where.removeAll(QString());
        if (!where.isEmpty())
            m_ui->nextDetails->addRow(tr("Questions"), where.join(u" · "_s));
    }
}

void SavedPage::showPrinting()
{
    using State = ports::PrintProgress::State;
    const ports::PrintProgress &progress = parts().receipts.progress();
    QString title;
    QString text;
    switch (progress.state) {
    case State::Preparing:
        title = tr("The receipt is being prepared");
        break;
    case State::Queued:
    case State::Printing:
        title = tr("The receipt is being printed");
        text = tr("Take it from the printer.");
        break;
    case State::Waiting:
        title = tr("The printer waits: %1").arg(Words::printerReason(progress.reason));
        text = tr("Tell the operator: then the receipt comes out by itself. The enrolment is already safe.");
        break;
    case State::Printed:
        title = progress.mustAsk ? tr("Is the receipt in your hand?") : tr("The receipt is printed");
        text = progress.mustAsk ? tr("The printer cannot tell us.") : tr("Take it with you.");
        break;
    case State::Failed:
        title = tr("The receipt was not printed: %1").arg(Words::printerReason(progress.reason));
        text = tr("It is kept: the operator can print it again. The enrolment is already safe.");
        break;
    case State::Kept:
        title = tr("There is no printer here");
        text = tr("The receipt is kept as a file. The enrolment is already safe.");
        break;
    }
    m_ui->printCard->setTitle(title);
    m_ui->printCard->setSubtitle(text);
    // A question and its answers stand together, on a low screen too.
    m_ui->area->setShown(m_mark, !progress.mustAsk);
    for (QWidget *answer : {m_ui->inHandButton, m_ui->printAgainButton})
        m_ui->area->setShown(answer, progress.mustAsk);
}

void SavedPage::goForward()
{
    parts().sitting.finish();
}

void SavedPage::retranslate()
{
    m_ui->retranslateUi(this);
    showSaved();
    showPrinting();
}

} // namespace clips::ui
