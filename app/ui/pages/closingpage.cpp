#include "ui/pages/closingpage.h"

#include "ui/widgets/detailcard.h"
#include "ui/words/words.h"
#include "ui_closingpage.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace clips::ui {

using domain::DayClosing;
using domain::DayCounts;
using journey::ClosingDesk;

namespace {
constexpr int rowsInACard = 6;

QString number(int count)
{
    return QLocale().toString(count);
}
} // namespace

ClosingPage::ClosingPage(const JourneyParts &parts, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_desk(*parts.closing)
    , m_ui(std::make_unique<Ui::ClosingPage>())
{
    m_ui->setupUi(this);
    m_ui->pinBox->field()->setKind(FieldKind::Pin);
    connect(m_ui->pinBox->field(), &QLineEdit::returnPressed, this, &ClosingPage::goForward);
    connect(m_ui->pinBox->field(), &QLineEdit::textChanged, this, &Page::frameChanged);
    connect(m_ui->againButton, &QAbstractButton::clicked, &m_desk, &ClosingDesk::printAgain);
    connect(&m_desk, &ClosingDesk::changed, this, &ClosingPage::build);
    connect(&m_desk, &ClosingDesk::closed, this, [this] {
        m_justClosed = m_entered;
        m_ui->pinBox->field()->clear();
        build();
        m_ui->area->showFirst();
    });
    connect(&m_desk, &ClosingDesk::failed, this, [this](ports::StoreError error) {
        if (m_entered)
            Q_EMIT problemsFound({Words::storeError(error)});
    });
    connect(&parts.session, &journey::OperatorSession::signInFailed, this, &ClosingPage::showProblem);
}

ClosingPage::~ClosingPage() = default;

QString ClosingPage::question() const
{
    return tr("End of the day");
}

QString ClosingPage::help() const
{
    return tr("What was done, what the office has and what came out of the printer.");
}

QString ClosingPage::stepName() const
{
    return tr("End of the day");
}

BarState ClosingPage::bar() const
{
    BarState state;
    if (!parts().session.isSupervisor() || m_justClosed)
        return state;
    state.forward = tr("Sign and close");
    state.forwardEnabled = m_ui->pinBox->field()->text().size() >= 4 && !parts().session.isVerifying();
    return state;
}

void ClosingPage::enter()
{
    m_entered = true;
    m_justClosed = false;
    m_ui->pinBox->setProblem({});
    m_desk.refresh();
    build();
}

void ClosingPage::leave()
{
    m_entered = false;
    m_desk.leave();
    m_ui->area->clearBlocks();
    m_ui->pinBox->field()->clear();
}

void ClosingPage::goForward()
{
    if (!bar().forwardEnabled || bar().forward.isEmpty())
        return;
    m_ui->pinBox->setProblem({});
    (void)m_desk.sign(m_ui->pinBox->field()->text());
    Q_EMIT frameChanged();
}

void ClosingPage::showProblem(journey::SignInProblem problem)
{
    if (!m_entered)
        return;
    m_ui->pinBox->field()->clear();
    m_ui->pinBox->setProblem(Words::signIn(problem));
    Q_EMIT problemsFound({Words::signIn(problem)});
    Q_EMIT frameChanged();
}

void ClosingPage::build()
{
    if (!m_entered)
        return;
    m_ui->area->clearBlocks();
    const bool canSign = parts().session.isSupervisor() && !m_justClosed;
    m_ui->area->setShown(m_ui->pinBox, canSign);
    m_ui->area->setShown(m_ui->againButton, m_justClosed);
    showNotice();
    const std::optional<DayClosing> &counted = m_justClosed ? m_desk.last() : m_desk.sinceLast();
    if (counted) {
        const QString from = counted->from.isValid()
                                 ? tr("Since the last closing, %1").arg(words().moment(counted->from, today()))
                                 : tr("Since the beginning");
        addCounts(m_justClosed ? tr("Closed") : from, counted->all);
        addOpen(counted->open);
        for (const domain::OperatorCounts &each : counted->operators)
            addCounts(tr("Operator %1").arg(each.operatorId), each.counts);
    }
    if (!m_justClosed && m_desk.today())
        addCounts(tr("Today, whatever was closed"), m_desk.today()->all);
    Q_EMIT frameChanged();
}

QString ClosingPage::paperWords() const
{
    using State = ports::PrintProgress::State;
    switch (m_desk.progress().state) {
    case State::Printed:
        return tr("The slip was printed.");
    case State::Failed:
        return tr("The slip was not printed: %1").arg(Words::printerReason(m_desk.progress().reason));
    case State::Kept:
        return tr("There is no printer: the slip is kept as PDF.");
    case State::Waiting:
        return tr("The printer needs a hand: %1").arg(Words::printerReason(m_desk.progress().reason));
    case State::Preparing:
    case State::Queued:
    case State::Printing:
        return tr("The slip is being printed.");
    }
    Q_UNREACHABLE();
}

void ClosingPage::showNotice()
{
    Tone tone = Tone::Action;
    QString icon = u"info"_s;
    QString text;
    if (m_justClosed) {
        tone = Tone::Success;
        icon = u"check"_s;
        text = tr("Closing %1 is saved. %2").arg(m_desk.last()->number).arg(paperWords());
    } else if (!parts().session.isSupervisor()) {
        text = tr("Only a supervisor can sign.");
    } else if (const auto &counted = m_desk.sinceLast()) {
        const QStringList differ = differences(counted->all);
        tone = differ.isEmpty() ? Tone::Success : Tone::Warning;
        icon = differ.isEmpty() ? u"check"_s : u"warning"_s;
        text = differ.isEmpty() ? tr("The numbers agree.") : differ.join(u' ');
        if (!counted->open.isEmpty())
            text += u' ' + tr("The day can be closed all the same: what is open is named on the slip.");
    }
    m_ui->noticeBox->setTone(tone);
    m_ui->noticeBox->setIconName(icon);
    m_ui->noticeBox->setText(text);
    m_ui->area->setShown(m_ui->noticeBox, !text.isEmpty());
}

QStringList ClosingPage::differences(const DayCounts &counts)
{
    QStringList words_;
    if (counts.missingRecords() > 0)
        words_ << tr("The data of %n confirmed enrolment(s) are missing.", nullptr, counts.missingRecords());
    if (counts.missingRecords() < 0)
        words_ << tr("There are %n enrolment(s) that nobody confirmed here.", nullptr, -counts.missingRecords());
    if (counts.withoutPaper() > 0)
        words_ << tr("%n receipt(s) did not come out of the printer.", nullptr, counts.withoutPaper());
    if (counts.withoutPaper() < 0)
        words_ << tr("%n receipt(s) of earlier days were printed.", nullptr, -counts.withoutPaper());
    return words_;
}

void ClosingPage::addCounts(const QString &title, const DayCounts &counts)
{
    auto *card = new DetailCard;
    card->setTitle(title);
    card->addRow(tr("Confirmed enrolments"), number(counts.confirmed));
    card->addRow(tr("At the office"), number(counts.acknowledged));
    card->addRow(tr("To be sent"), number(counts.waiting));
    card->addRow(tr("The office must look"), number(counts.inReview));
    card->addRow(tr("Set aside"), number(counts.quarantined));
    card->addRow(tr("Receipts printed"), tr("%1 of %2").arg(number(counts.prints), number(counts.receipts)));
    card->addRow(tr("Copies"), number(counts.copies));
    card->addRow(tr("Activation letters"), number(counts.letters));
    m_ui->area->addBlock(card, PagedArea::Span::Row);
}

void ClosingPage::addOpen(const QList<domain::OpenEnrolment> &open)
{
    DetailCard *card = nullptr;
    int rows = 0;
    for (const domain::OpenEnrolment &one : open) {
        if (rows++ % rowsInACard == 0) {
            card = new DetailCard;
            card->setTitle(tr("Still open"));
            m_ui->area->addBlock(card, PagedArea::Span::Row);
        }
        card->addRow(one.receiptNumber, Words::service(one.service) + u" · "_s + Words::enrolmentState(one.state).text);
    }
}

void ClosingPage::retranslate()
{
    m_ui->retranslateUi(this);
    build();
}

} // namespace clips::ui
