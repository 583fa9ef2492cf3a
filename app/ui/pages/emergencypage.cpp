#include "ui/pages/emergencypage.h"

#include "base/clock.h"
#include "journey/operatorsession.h"
#include "journey/sittingcontroller.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/detailcard.h"
#include "ui_emergencypage.h"

using namespace Qt::StringLiterals;

namespace clips::ui {

using domain::EmergencyCause;
using journey::EmergencyDesk;
using journey::EmergencyProblem;

namespace {
constexpr int rowsInACard = 6;
}

EmergencyPage::EmergencyPage(const JourneyParts &parts, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_ui(std::make_unique<Ui::EmergencyPage>())
{
    m_ui->setupUi(this);
    m_ui->authorisationBox->field()->setKind(FieldKind::Text);
    m_ui->authorisationBox->field()->setMaxLength(EmergencyDesk::longestText);
    m_ui->causeBox->field()->setKind(FieldKind::Text);
    m_ui->causeBox->field()->setMaxLength(EmergencyDesk::longestText);
    connect(m_ui->renewButton, &QAbstractButton::clicked, this, [this] {
        m_renewing = true;
        m_ui->authorisationBox->field()->clear();
        build();
    });
    connect(&parts.emergency, &EmergencyDesk::changed, this, &EmergencyPage::build);
    connect(&parts.emergency, &EmergencyDesk::failed, this, [this](ports::StoreError error) {
        if (m_entered)
            Q_EMIT problemsFound({Words::storeError(error)});
    });
}

EmergencyPage::~EmergencyPage() = default;

QString EmergencyPage::causeText(EmergencyCause cause)
{
    switch (cause) {
    case EmergencyCause::OfficeUnreachable:
        return tr("The office cannot be reached");
    case EmergencyCause::NetworkDown:
        return tr("The network is down");
    case EmergencyCause::PowerCut:
        return tr("Power cut");
    case EmergencyCause::ProtocolDown:
        return tr("The protocol system is down");
    case EmergencyCause::Other:
        return tr("Another cause");
    }
    Q_UNREACHABLE();
}

bool EmergencyPage::asks() const
{
    return parts().session.isSupervisor() && (m_renewing || !parts().emergency.open());
}

QString EmergencyPage::question() const
{
    return tr("Emergency register");
}

QString EmergencyPage::help() const
{
    return tr("For when applications cannot get a protocol number. Each receipt number is then its entry.");
}

QString EmergencyPage::stepName() const
{
    return tr("Emergency register");
}

BarState EmergencyPage::bar() const
{
    BarState state;
    if (!parts().session.isSupervisor())
        return state;
    if (m_renewing)
        state.forward = tr("Continue with it");
    else
        state.forward = parts().emergency.open() ? tr("End the register") : tr("Start the register");
    return state;
}

void EmergencyPage::enter()
{
    m_entered = true;
    m_renewing = false;
    m_cause.reset();
    m_ui->authorisationBox->field()->setText(parts().emergency.standingAuthorisation());
    parts().emergency.refresh();
    build();
}

void EmergencyPage::leave()
{
    m_entered = false;
    m_ui->area->clearBlocks();
    m_causes.clear();
    m_ui->authorisationBox->field()->clear();
    m_ui->causeBox->field()->clear();
    m_ui->authorisationBox->setProblem({});
    m_ui->causeBox->setProblem({});
}

bool EmergencyPage::goBack()
{
    if (!m_renewing)
        return false;
    m_renewing = false;
    build();
    return true;
}

void EmergencyPage::goForward()
{
    EmergencyDesk &desk = parts().emergency;
    const QString authorisation = m_ui->authorisationBox->field()->text();
    if (m_renewing) {
        const EmergencyProblem problem = desk.renew(authorisation);
        m_renewing = problem != EmergencyProblem::None;
        show(problem);
    } else if (desk.open()) {
        show(desk.end());
    } else if (!m_cause && !authorisation.trimmed().isEmpty()) {
        show(EmergencyProblem::CauseMissing);
    } else {
        show(desk.start(authorisation, m_cause.value_or(EmergencyCause::OfficeUnreachable),
                        m_ui->causeBox->field()->text()));
    }
}

void EmergencyPage::show(EmergencyProblem problem)
{
    QString words_;
    m_ui->authorisationBox->setProblem({});
    m_ui->causeBox->setProblem({});
    switch (problem) {
    case EmergencyProblem::None:
        break;
    case EmergencyProblem::NotAllowed:
        words_ = tr("Only a supervisor can do this.");
        break;
    case EmergencyProblem::AuthorisationMissing:
        words_ = tr("Write the authorisation of the protocol manager.");
        m_ui->authorisationBox->setProblem(words_);
        break;
    case EmergencyProblem::CauseMissing:
        words_ = m_cause == EmergencyCause::Other ? tr("Write the cause in a few words.") : tr("Choose the cause.");
        m_ui->causeBox->setProblem(words_);
        break;
    }
    Q_EMIT problemsFound(words_.isEmpty() ? QStringList() : QStringList{words_});
}

// --- what is shown -------------------------------------------------------------------------------------------------

QString EmergencyPage::when(const QDateTime &utc) const
{
    return words().moment(utc, today());
}

void EmergencyPage::build()
{
    if (!m_entered)
        return;
    m_ui->area->clearBlocks();
    m_causes.clear();
    const bool open = parts().emergency.open().has_value();
    const bool supervisor = parts().session.isSupervisor();
    m_ui->area->setShown(m_ui->authorisationBox, asks());
    m_ui->area->setShown(m_ui->causeLabel, asks() && !m_renewing);
    m_ui->area->setShown(m_ui->causeBox, asks() && !m_renewing && m_cause == EmergencyCause::Other);
    m_ui->area->setShown(m_ui->renewButton, open && supervisor && !m_renewing);
    showNotice();
    if (asks() && !m_renewing)
        addCauses();
    for (const ports::EmergencyRecord &record : parts().emergency.records())
        addRecord(record);
    Q_EMIT frameChanged();
}

void EmergencyPage::showNotice()
{
    const EmergencyDesk &desk = parts().emergency;
    Tone tone = Tone::Action;
    QString text;
    if (desk.needsAuthorisation()) {
        tone = Tone::Warning;
        text =
            tr("The authorisation ended: %1. Record a new one, or end the register.").arg(when(desk.authorisedUntil()));
    } else if (!desk.open() && !parts().session.isSupervisor()) {
        text = tr("Only a supervisor can start it.");
    } else if (desk.open()) {
        text = tr("The authorisation counts until: %1.").arg(when(desk.authorisedUntil()));
    }
    m_ui->noticeBox->setTone(tone);
    m_ui->noticeBox->setIconName(tone == Tone::Warning ? u"warning"_s : u"info"_s);
    m_ui->noticeBox->setText(text);
    m_ui->area->setShown(m_ui->noticeBox, !text.isEmpty());
}

void EmergencyPage::addCauses()
{
    for (const EmergencyCause cause : domain::allEmergencyCauses) {
        auto *row = new ChoiceRow(ChoiceRow::Kind::Radio);
        row->setText(causeText(cause));
        row->setChecked(m_cause == cause);
        connect(row, &QAbstractButton::clicked, this, [this, cause] {
            m_cause = cause;
            m_ui->area->setShown(m_ui->causeBox, cause == EmergencyCause::Other);
            m_ui->causeBox->setProblem({});
        });
        m_ui->area->addBlock(row, PagedArea::Span::Half, m_ui->causeBox);
        m_causes.append(row);
    }
}

void EmergencyPage::addRecord(const ports::EmergencyRecord &record)
{
    const domain::EmergencyPeriod &period = record.period;
    auto *card = new DetailCard;
    card->setTitle(period.isOpen() ? tr("Open now") : tr("Ended"));
    card->addRow(tr("Authorisation"), period.authorisation);
    card->addRow(tr("Cause"), period.causeWords.isEmpty() ? causeText(period.cause)
                                                          : causeText(period.cause) + u" · "_s + period.causeWords);
    card->addRow(tr("Start"), when(period.startedAt) + u" · "_s + period.startedBy);
    if (!period.isOpen()) {
        card->addRow(tr("End"), period.endedBy.isEmpty() ? tr("%1 · at its limit of a week").arg(when(period.endedAt))
                                                         : when(period.endedAt) + u" · "_s + period.endedBy);
    }
    QStringList days;
    for (const domain::EmergencyDay &day : period.days)
        days << words().shortDate(day.day) + u": "_s + QLocale().toString(day.entries);
    card->addRow(tr("Entries by day"), days.isEmpty() ? tr("none yet") : days.join(u'\n'));
    m_ui->area->addBlock(card, PagedArea::Span::Row);
    addEntries(record);
}

void EmergencyPage::addEntries(const ports::EmergencyRecord &record)
{
    DetailCard *card = nullptr;
    int rows = 0;
    for (const domain::EmergencyEntry &entry : record.entries) {
        if (rows++ % rowsInACard == 0) {
            card = new DetailCard;
            card->setTitle(tr("Entries"));
            m_ui->area->addBlock(card, PagedArea::Span::Row);
        }
        const QString number =
            entry.protocolNumber.isEmpty() ? tr("no protocol number yet") : tr("protocol %1").arg(entry.protocolNumber);
        card->addRow(entry.receiptNumber,
                     QStringList{when(entry.presentedAt), Words::service(entry.service), number}.join(u" · "_s));
    }
}

void EmergencyPage::retranslate()
{
    m_ui->retranslateUi(this);
    build();
}

} // namespace clips::ui
