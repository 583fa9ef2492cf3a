#include "ui/pages/confirmpage.h"

#include "journey/sittingcontroller.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/detailcard.h"
#include "ui/words/findingwords.h"
#include "ui/words/peoplewords.h"
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
    connect(&parts.sitting, &journey::SittingController::sittingChanged, this, [this] {
        showSignatures();
        showOutcome();
    });
    connect(&parts.sitting, &journey::SittingController::confirmBlocked, this, [this] {
        QStringList problems;
        for (const rules::Judgement &judgement : this->parts().sitting.judgements())
            problems.append(findingLines(judgement.of(rules::Severity::Block)));
        problems.append(tr("Go back: the parent can change it on the page of the answers."));
        Q_EMIT problemsFound(problems);
    });
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
    m_impediment = nullptr;
    m_second = nullptr;
}

void ConfirmPage::showBasket()
{
    m_ui->area->clearBlocks();
    const domain::Sitting &sitting = parts().sitting.sitting();
    const QList<rules::Judgement> judged = parts().sitting.judgements();
    QList<rules::Finding> toLookAt;
    for (const rules::Judgement &judgement : judged)
        toLookAt.append(judgement.of(rules::Severity::Review));
    for (const QString &childId : sitting.chosenChildIds) {
        const domain::Person *child = sitting.child(childId);
        if (child == nullptr)
            continue;
        auto *details = new DetailCard;
        details->setTitle(PeopleWords::childName(*child));
        for (qsizetype i = 0; i < sitting.basket.size(); ++i) {
            const domain::BasketItem &item = sitting.basket[i];
            if (item.childId == childId)
                details->addRow(Words::service(item.service), kindOf(item), {},
                                judged.value(i).late ? Chip{Tone::Warning, u"clock"_s, tr("After the deadline")}
                                                     : Chip{});
        }
        const domain::Authority authority = sitting.authorities.value(childId);
        details->addRow(tr("Acts as"), PeopleWords::roleName(authority.role), {},
                        authority.inFamilyRecord ? Chip{}
                                                 : Chip{Tone::Neutral, u"info"_s, tr("Not in the same family record")});
        m_ui->area->addBlock(details, PagedArea::Span::Column, m_ui->outcomeBox);
    }
    if (const QStringList lines = findingLines(toLookAt); !lines.isEmpty()) {
        auto *box = new InfoBox;
        box->setTone(Tone::Warning);
        box->setIconName(u"warning"_s);
        box->setTitle(tr("The office will look at"));
        box->setText(lines.join(u'\n'));
        m_ui->area->addBlock(box, PagedArea::Span::Row, m_ui->outcomeBox);
    }
    addSignatures();
}

void ConfirmPage::addSignatures()
{
    journey::SittingController &sitting = parts().sitting;
    const auto add = [this](const QString &text) {
        auto *row = new ChoiceRow(ChoiceRow::Kind::Check);
        row->setText(text);
        m_ui->area->addBlock(row, PagedArea::Span::Row, m_ui->outcomeBox);
        return row;
    };
    m_signed = add(tr("The parent read everything and signed in front of me"));
    connect(m_signed, &QAbstractButton::clicked, &sitting, &journey::SittingController::setSigned);
    m_impediment = add(tr("The parent cannot sign and declared it to me"));
    m_impediment->setNote(tr("Art. 4 DPR 445/2000. The cause is not written anywhere."));
    connect(m_impediment, &QAbstractButton::clicked, &sitting, &journey::SittingController::setImpediment);
    m_second = nullptr;
    if (sitting.needsSecondSignature()) {
        m_second = add(tr("The other parent signed in front of me too"));
        m_second->setNote(tr("Without it the enrolment is received and the second signature is still due."));
        connect(m_second, &QAbstractButton::clicked, &sitting, &journey::SittingController::setSecondSigned);
    }
    showSignatures();
}

void ConfirmPage::showSignatures()
{
    if (m_signed == nullptr)
        return;
    const domain::Signature &signature = parts().sitting.sitting().signature;
    m_signed->setChecked(signature.signedAt.isValid() && !signature.impediment);
    m_impediment->setChecked(signature.impediment);
    if (m_second != nullptr)
        m_second->setChecked(signature.secondSignedAt.isValid());
}

QString ConfirmPage::kindOf(const domain::BasketItem &item) const
{
    switch (item.kind) {
    case domain::ApplicationKind::New:
        return tr("School year %1").arg(item.schoolYear);
    case domain::ApplicationKind::Correction:
        return tr("Corrects receipt %1").arg(item.replaces.receiptNumber);
    case domain::ApplicationKind::Withdrawal:
        return tr("Gives up receipt %1").arg(item.replaces.receiptNumber);
    }
    Q_UNREACHABLE();
}

QStringList ConfirmPage::findingLines(const QList<rules::Finding> &findings) const
{
    const FindingWords words(parts().sitting.published()->catalogue(), parts().sitting.language());
    QStringList lines;
    for (const rules::Finding &finding : findings) {
        if (const QString line = words.text(finding); !lines.contains(line))
            lines.append(line);
    }
    return lines;
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
