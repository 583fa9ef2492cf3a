#include "ui/pages/deskpage.h"

#include "base/clock.h"
#include "journey/answerdesk.h"
#include "journey/emergencydesk.h"
#include "journey/letterdesk.h"
#include "journey/operatordesk.h"
#include "journey/operatorsession.h"
#include "journey/outboxwords.h"
#include "journey/receiptdesk.h"
#include "journey/sittingcontroller.h"
#include "journey/workgates.h"
#include "ui/frame/journeyparts.h"
#include "ui/pages/deskwords.h"
#include "ui/pages/gatescard.h"
#include "ui/pages/outboxcard.h"
#include "ui/pages/unprintedcard.h"
#include "ui/words/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/detailcard.h"
#include "ui/words/peoplewords.h"
#include "ui_deskpage.h"

#include <QLocale>

namespace clips::ui {

using journey::OperatorDesk;
using journey::SittingController;

namespace {

QString when(const QDateTime &utc)
{
    return QLocale().toString(toRome(utc), QStringLiteral("d MMM, HH:mm"));
}

} // namespace

DeskPage::DeskPage(const JourneyParts &journey, QWidget *parent)
    : Page(parent)
    , m_sitting(journey.sitting)
    , m_desk(journey.desk)
    , m_receipts(journey.receipts)
    , m_session(journey.session)
    , m_emergency(journey.emergency)
    , m_gates(journey.gates)
    , m_letters(journey.letters)
    , m_answers(journey.answers)
    , m_hasClosing(journey.closing != nullptr)
    , m_ui(std::make_unique<Ui::DeskPage>())
{
    m_ui->setupUi(this);
    connect(&m_desk, &OperatorDesk::changed, this, &DeskPage::build);
    connect(&m_desk, &OperatorDesk::statusChanged, this, &DeskPage::build);
    connect(&m_sitting, &SittingController::unfinishedChanged, this, &DeskPage::build);
    connect(&m_emergency, &journey::EmergencyDesk::changed, this, &DeskPage::build);
    connect(&m_session, &journey::OperatorSession::lockedChanged, this, &DeskPage::build);
    if (m_letters)
        connect(m_letters, &journey::LetterDesk::changed, this, &DeskPage::build);
    if (m_answers)
        connect(m_answers, &journey::AnswerDesk::changed, this, &DeskPage::build);
    connect(&m_gates, &journey::WorkGates::changed, this, [this] {
        build();
        Q_EMIT frameChanged();
    });
    connect(&m_receipts, &journey::ReceiptDesk::unprintedChanged, &m_desk, &OperatorDesk::refresh);
    connect(&m_receipts, &journey::ReceiptDesk::reprintFailed, this,
            [this](const QString &number, ports::StoreError error) {
                tell([number, error] { return ReceiptNotes::reprintFailed(number, error); });
            });
    connect(&m_receipts, &journey::ReceiptDesk::contentWiped, this,
            [this](const QString &number) { tell([number] { return ReceiptNotes::contentWiped(number); }); });
    connect(&m_receipts, &journey::ReceiptDesk::noticeRefused, this,
            [this](const QString &number, domain::PaymentNoticeError error) {
                tell([number, error] { return ReceiptNotes::noticeRefused(number, error); });
            });
    connect(&m_receipts, &journey::ReceiptDesk::codeChecked, this,
            [this](const journey::ReceiptCheck &check) { tell([check] { return ReceiptNotes::checked(check); }); });
}

DeskPage::~DeskPage() = default;

QString DeskPage::question() const
{
    return tr("Operator's desk");
}

QString DeskPage::help() const
{
    return tr("What waits to be sent, today's receipts and how this kiosk is.");
}

QString DeskPage::stepName() const
{
    return tr("Desk");
}

BarState DeskPage::bar() const
{
    return {
        .back = true, .stop = true, .forward = tr("New sitting"), .forwardEnabled = !m_sitting.areNewSittingsStopped()};
}

void DeskPage::enter()
{
    m_shown = true;
    m_gates.markSeen();
    m_desk.refresh();
    if (m_answers)
        m_answers->refresh();
    build();
}

void DeskPage::leave()
{
    m_shown = false;
    m_note = {};
    m_ui->area->clearBlocks();
}

void DeskPage::goForward()
{
    m_sitting.startSitting();
}

void DeskPage::retranslate()
{
    build();
}

void DeskPage::tell(std::function<ReceiptNote()> note)
{
    m_note = std::move(note);
    build();
    m_ui->area->showFirst();
}

void DeskPage::build()
{
    if (!m_shown)
        return;
    m_ui->area->clearBlocks();
    if (m_note) {
        const ReceiptNote note = m_note();
        auto *card = new DetailCard;
        card->setTitle(tr("Receipt"));
        card->addRow(note.label, note.text, {}, note.chip);
        m_ui->area->addBlock(card, PagedArea::Span::Row);
    }
    for (DetailCard *gates : GatesCard::make(m_gates.findings()))
        m_ui->area->addBlock(gates, PagedArea::Span::Row);
    if (DetailCard *unprinted = UnprintedCard::make(m_receipts, m_sitting))
        m_ui->area->addBlock(unprinted, PagedArea::Span::Row);
    addUnfinished();
    addLocked();
    addAnswers();
    addHealth();
    addEmergency();
    m_ui->area->addBlock(OutboxCard::make(m_desk), PagedArea::Span::Row);
    addReceipts();
    addLetter();
}

void DeskPage::addAnswers()
{
    if (!m_answers || m_answers->answers().isEmpty())
        return;
    const int unread = m_answers->unread();
    auto *card = new DetailCard;
    card->setTitle(tr("Answers from the office"));
    Chip note;
    if (unread > 0)
        note = {Tone::Action, QStringLiteral("dot"), tr("New: %1").arg(QLocale().toString(unread))};
    card->addRow(tr("Kept here"), QLocale().toString(m_answers->answers().size()), tr("Read the answers"), note);
    connect(card, &DetailCard::changeRequested, this, [this] { m_sitting.openAnswers(); });
    m_ui->area->addBlock(card, PagedArea::Span::Row);
}

void DeskPage::addHealth()
{
    const ports::SyncStatus &status = m_desk.syncStatus();
    auto *card = new DetailCard;
    card->setTitle(tr("This kiosk"));
    const bool online = status.line == ports::SyncStatus::Line::Online;
    const int line = card->addRow(
        tr("Line to the office"),
        online ? tr("online") : tr("offline: %1").arg(journey::OutboxWords::why(status.reason)), tr("Send now"));
    card->addRow(tr("To be sent"), QLocale().toString(status.queue.waiting));
    card->addRow(tr("Register"), status.registerProducedAt.isValid()
                                     ? tr("situation of %1").arg(when(status.registerProducedAt))
                                     : tr("not downloaded yet"));
    const QString printer = m_desk.printerReason();
    card->addRow(tr("Printer"), printer.isEmpty() ? tr("nothing to report") : DeskWords::paperReason(printer));
    const int scanner = card->addRow(tr("Scanner"), tr("shows what it sends and what to set"), tr("Check the scanner"));
    if (const auto published = m_sitting.published()) {
        for (const domain::FormProblem &problem : published->formProblems()) {
            card->addRow(tr("Service not available"),
                         tr("%1, line %2: %3").arg(problem.file, QString::number(problem.line), problem.reason), {},
                         {Tone::Danger, QStringLiteral("warning"), tr("The questions cannot be read")});
        }
    }
    connect(card, &DetailCard::changeRequested, this, [this, line, scanner](int row) {
        if (row == line)
            m_desk.sendNow();
        else if (row == scanner)
            m_sitting.checkScanner();
    });
    m_ui->area->addBlock(card, PagedArea::Span::Row);
}

void DeskPage::addUnfinished()
{
    const QList<domain::Sitting> &unfinished = m_sitting.unfinished();
    if (unfinished.isEmpty())
        return;
    auto *card = new DetailCard;
    card->setTitle(tr("Sittings not finished"));
    QHash<int, QUuid> rows;
    for (const domain::Sitting &sitting : unfinished) {
        QStringList items;
        for (const domain::BasketItem &item : sitting.basket) {
            if (const domain::Person *child = sitting.child(item.childId))
                items.append(PeopleWords::childGivenName(*child) + QStringLiteral(" · ") +
                             Words::service(item.service));
        }
        rows.insert(card->addRow(when(sitting.startedAt),
                                 items.isEmpty() ? tr("nothing chosen yet") : items.join(QStringLiteral(", ")),
                                 tr("Resume")),
                    sitting.id);
    }
    connect(card, &DetailCard::changeRequested, this, [this, rows](int row) { m_sitting.resume(rows.value(row)); });
    m_ui->area->addBlock(card, PagedArea::Span::Row);
}

void DeskPage::addReceipts()
{
    auto *card = new DetailCard;
    card->setTitle(tr("Latest receipts"));
    QHash<int, QString> rows;
    constexpr int shown = 8;
    for (const ports::ReceiptRow &receipt : m_desk.receipts().mid(0, shown)) {
        const int number =
            card->addRow(receipt.receiptNumber,
                         QStringLiteral("%1 · %2").arg(when(receipt.presentedAt), DeskWords::paper(receipt.paper)),
                         tr("Print a copy"));
        rows.insert(number, receipt.receiptNumber);
    }
    if (rows.isEmpty())
        card->addRow(tr("Receipts"), tr("none yet"));
    connect(card, &DetailCard::changeRequested, this, [this, rows](int row) {
        m_note = {};
        m_receipts.reprint(rows.value(row), m_sitting.published(), m_sitting.language());
    });
    m_ui->area->addBlock(card, PagedArea::Span::Row);
}

void DeskPage::addEmergency()
{
    auto *card = new DetailCard;
    card->setTitle(tr("Emergency register"));
    const auto open = m_emergency.open();
    Chip note;
    if (m_emergency.needsAuthorisation())
        note = {Tone::Danger, QStringLiteral("warning"), tr("A new authorisation is needed")};
    card->addRow(tr("State"),
                 open
                     ? tr("open since %1 · entries: %2").arg(when(open->startedAt), QLocale().toString(open->entries()))
                     : tr("not in use"),
                 tr("Open the page"), note);
    connect(card, &DetailCard::changeRequested, this, [this] { m_sitting.openEmergency(); });
    m_ui->area->addBlock(card, PagedArea::Span::Row);
    if (!m_hasClosing)
        return;
    auto *closing = new DetailCard;
    closing->setTitle(tr("End of the day"));
    closing->addRow(tr("Closing"), tr("counts what was done; a supervisor signs"), tr("Open the page"));
    connect(closing, &DetailCard::changeRequested, this, [this] { m_sitting.openClosing(); });
    m_ui->area->addBlock(closing, PagedArea::Span::Row);
}

void DeskPage::addLocked()
{
    const QList<journey::LockedOperator> locked = m_session.locked();
    if (!m_session.isSupervisor() || locked.isEmpty())
        return;
    auto *card = new DetailCard;
    card->setTitle(tr("Locked after wrong PINs"));
    QHash<int, QString> rows;
    for (const journey::LockedOperator &who : locked) {
        QString name = who.displayName.isEmpty() ? who.id : who.displayName;
        if (who.id == journey::SignInLimits::kiosk())
            name = tr("The whole kiosk");
        else if (who.id == journey::SignInLimits::unknown())
            name = tr("Names not in the list");
        Chip note;
        if (who.needsSupervisor)
            note = {Tone::Warning, QStringLiteral("lock"), tr("Only a supervisor unlocks")};
        rows.insert(card->addRow(name, tr("wrong PINs: %1").arg(who.wrong), tr("Unlock"), note), who.id);
    }
    connect(card, &DetailCard::changeRequested, this,
            [this, rows](int row) { m_session.unlockByCurrent(rows.value(row)); });
    m_ui->area->addBlock(card, PagedArea::Span::Row);
}

/// The last activation letter: whoever did not get it, or lost it at once, gets another, and the first is void.
void DeskPage::addLetter()
{
    if (!m_letters || m_letters->last().reference.isEmpty())
        return;
    const journey::LetterDesk::Last &last = m_letters->last();
    Chip note{Tone::Neutral, QStringLiteral("printer"), tr("Printing")};
    if (last.failure)
        note = {Tone::Danger, QStringLiteral("warning"), tr("Not printed: this letter is void")};
    else if (last.isPrinted)
        note = {Tone::Success, QStringLiteral("check"), tr("Printed")};
    auto *card = new DetailCard;
    card->setTitle(tr("Activation letter"));
    card->addRow(last.reference, tr("A new letter makes this one void."), tr("Print a new letter"), note);
    connect(card, &DetailCard::changeRequested, this, [this] { m_letters->printAgain(); });
    m_ui->area->addBlock(card, PagedArea::Span::Row);
}

} // namespace clips::ui
