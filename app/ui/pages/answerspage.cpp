#include "ui/pages/answerspage.h"

#include "domain/paymentnotice.h"
#include "journey/receiptdesk.h"
#include "journey/sittingcontroller.h"
#include "ui/pages/receiptnotes.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/detailcard.h"
#include "ui/widgets/pagedarea.h"
#include "ui/words/outcomewords.h"
#include "ui/words/peoplewords.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clips::ui {

using journey::AnswerDesk;
using journey::ReceiptDesk;

namespace {

constexpr int listed = 40;

QString euro(qint64 cents)
{
    return QLocale().toString(double(cents) / 100, 'f', 2) + u" €"_s;
}

} // namespace

AnswersPage::AnswersPage(const JourneyParts &parts, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_area(new PagedArea(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    if (!parts.answers)
        return;
    connect(parts.answers, &AnswerDesk::changed, this, &AnswersPage::show);
    connect(parts.answers, &AnswerDesk::openFailed, this,
            [this](ports::StoreError error) { tell(Tone::Danger, [error] { return Words::storeError(error); }); });
    connect(&parts.receipts, &ReceiptDesk::reprintFailed, this, [this](const QString &number, ports::StoreError error) {
        tell(Tone::Danger, [number, error] { return ReceiptNotes::reprintFailed(number, error).chip.text; });
    });
    connect(&parts.receipts, &ReceiptDesk::progressChanged, this, [this](const ports::PrintProgress &progress) {
        using State = ports::PrintProgress::State;
        if (m_shownId.isNull())
            return;
        if (progress.state == State::Failed)
            tell(Tone::Danger, [] { return tr("The receipt was not printed. Look at the printer, then try again."); });
        else if (progress.state == State::Printed)
            tell(Tone::Success, [] { return tr("The updated receipt is printed."); });
        else if (progress.state == State::Kept)
            tell(Tone::Success, [] { return tr("No printer here: the updated receipt is kept as PDF."); });
        else
            tell(Tone::Neutral, [] { return tr("The updated receipt is on its way to the printer."); });
    });
}

QString AnswersPage::question() const
{
    return opened() ? tr("Receipt %1").arg(opened()->enrolment.receiptNumber) : tr("Answers from the office");
}

QString AnswersPage::help() const
{
    return opened() ? tr("What the office says, and what to do now.")
                    : tr("New ones come first. Names are shown only when you open one, and that is recorded.");
}

QString AnswersPage::stepName() const
{
    return tr("Answers");
}

BarState AnswersPage::bar() const
{
    return {.back = true, .stop = true, .forward = opened() ? tr("Print the updated receipt") : QString()};
}

void AnswersPage::enter()
{
    m_entered = true;
    if (parts().answers)
        parts().answers->refresh();
    show();
}

void AnswersPage::leave()
{
    m_entered = false;
    m_note = {};
    m_shownId = {};
    m_area->clearBlocks();
    if (parts().answers)
        parts().answers->close();
}

void AnswersPage::goForward()
{
    if (opened())
        parts().receipts.reprint(opened()->enrolment.receiptNumber, parts().sitting.published(),
                                 parts().sitting.language());
}

bool AnswersPage::goBack()
{
    if (!opened())
        return false;
    parts().answers->close();
    return true;
}

void AnswersPage::retranslate()
{
    build();
}

const AnswerDesk::Opened *AnswersPage::opened() const
{
    return parts().answers && parts().answers->opened() ? &*parts().answers->opened() : nullptr;
}

/// Another answer, or the list again: begins at its top and forgets what was said of the one before.
void AnswersPage::show()
{
    if (!m_entered)
        return;
    const QUuid id = opened() ? opened()->enrolment.id : QUuid();
    const bool turned = id != m_shownId;
    m_shownId = id;
    if (turned)
        m_note = {};
    build();
    if (turned) {
        m_area->showFirst();
        Q_EMIT frameChanged();
    }
}

void AnswersPage::tell(Tone tone, std::function<QString()> words)
{
    if (!m_entered)
        return;
    m_note = std::move(words);
    m_noteTone = tone;
    build();
    m_area->showFirst();
}

void AnswersPage::build()
{
    if (!m_entered)
        return;
    m_area->clearBlocks();
    addNotice();
    if (const AnswerDesk::Opened *one = opened()) {
        addAnswer(*one);
        addPayment(*one);
        addApplication(*one);
    } else {
        addList();
    }
}

void AnswersPage::addNotice()
{
    if (!m_note)
        return;
    auto *box = new InfoBox;
    box->setTone(m_noteTone);
    box->setIconName(m_noteTone == Tone::Success ? u"check"_s : m_noteTone == Tone::Danger ? u"warning"_s : u"info"_s);
    box->setText(m_note());
    m_area->addBlock(box, PagedArea::Span::Row);
}

void AnswersPage::addList()
{
    auto *card = new DetailCard;
    QHash<int, QUuid> rows;
    const QList<ports::AnswerRow> answers = parts().answers ? parts().answers->answers() : QList<ports::AnswerRow>();
    for (const ports::AnswerRow &row : answers.mid(0, listed)) {
        const Chip state = OutcomeWords::state(row.state);
        const QString when = words().moment(row.answeredAt, today());
        const Chip mark = row.isRead ? state : Chip{Tone::Action, u"dot"_s, tr("New: %1").arg(state.text)};
        const int number =
            card->addRow(row.receiptNumber, u"%1 %2 · %3"_s.arg(Words::service(row.service), row.schoolYear, when),
                         tr("Open"), mark);
        rows.insert(number, row.enrolmentId);
    }
    if (rows.isEmpty())
        card->addRow(tr("Answers"), tr("none yet"));
    connect(card, &DetailCard::changeRequested, this,
            [this, rows](int row) { parts().answers->open(rows.value(row)); });
    m_area->addBlock(card, PagedArea::Span::Row);
}

void AnswersPage::addAnswer(const AnswerDesk::Opened &opened)
{
    const domain::OfficeAnswer &answer = opened.answer;
    auto *card = new DetailCard;
    card->setTitle(tr("What the office says"));
    card->addRow(tr("Outcome"), OutcomeWords::sentence(answer.state), {}, OutcomeWords::state(answer.state));
    if (!answer.reason.isEmpty())
        card->addRow(tr("Reason"), OutcomeWords::reason(answer.reason));
    if (answer.position > 0)
        card->addRow(tr("Place on the waiting list"), QLocale().toString(answer.position));
    if (!answer.note.isEmpty())
        card->addRow(tr("In the office's words"), answer.note);
    card->addRow(tr("When"), words().moment(answer.decidedAt, today()));
    card->addRow(tr("Protocol number"),
                 opened.enrolment.protocolNumber.isEmpty() ? tr("not given yet") : opened.enrolment.protocolNumber);
    card->addRow(tr("What to do now"), OutcomeWords::nextStep(answer.state));
    m_area->addBlock(card, PagedArea::Span::Row);
}

void AnswersPage::addPayment(const AnswerDesk::Opened &opened)
{
    if (!opened.enrolment.notice)
        return;
    const domain::PaymentNotice &notice = *opened.enrolment.notice;
    auto *card = new DetailCard;
    card->setTitle(tr("pagoPA notice"));
    if (!domain::paymentCode(notice)) {
        card->addRow(tr("Notice"), tr("The office sent a notice that cannot be right. It will not be printed."), {},
                     {Tone::Danger, u"warning"_s, tr("Call the office")});
    } else {
        card->addRow(tr("Notice number"), domain::groupedNoticeNumber(notice.number));
        card->addRow(tr("To pay"), euro(notice.amountCents));
        card->addRow(tr("How"), tr("Print the updated receipt: it carries the code for payment."));
    }
    m_area->addBlock(card, PagedArea::Span::Row);
}

void AnswersPage::addApplication(const AnswerDesk::Opened &opened)
{
    auto *card = new DetailCard;
    card->setTitle(tr("The application"));
    if (opened.record) {
        card->addRow(tr("Child"), PeopleWords::childName(opened.record->child));
        card->addRow(tr("Presented by"), opened.record->applicant.fullName());
        if (const QString phone = opened.record->answers.value(u"contact_phone"_s).toString(); !phone.isEmpty())
            card->addRow(tr("Phone"), phone);
    } else {
        card->addRow(tr("Who"), tr("The data of this application were already deleted here: ask the office."));
    }
    card->addRow(tr("Service"),
                 u"%1 · %2"_s.arg(Words::service(opened.enrolment.service), opened.enrolment.schoolYear));
    m_area->addBlock(card, PagedArea::Span::Row);
}

} // namespace clips::ui
