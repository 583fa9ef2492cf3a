#include "ui/pages/receiptpage.h"

#include "base/clock.h"
#include "journey/receiptdesk.h"
#include "journey/sittingcontroller.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/detailcard.h"
#include "ui/widgets/pagedarea.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clips::ui {

using journey::ReceiptDesk;

namespace {

/// The words of the paper itself, which every language has.
QString paper(const char *english)
{
    return QCoreApplication::translate("Receipt", english);
}

} // namespace

ReceiptPage::ReceiptPage(const JourneyParts &parts, QWidget *parent)
    : JourneyPage(parts, parent)
    , m_area(new PagedArea(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    const auto turn = [this](Paper to) {
        if (!m_entered)
            return;
        m_paper = to;
        build();
        m_area->showFirst();
        Q_EMIT frameChanged();
    };
    connect(&parts.receipts, &ReceiptDesk::shown, this, [this, turn](const domain::Receipt &receipt) {
        m_receipt = receipt;
        turn(Paper::Shown);
    });
    connect(&parts.receipts, &ReceiptDesk::showFailed, this, [turn] { turn(Paper::NotHere); });
}

QString ReceiptPage::question() const
{
    return tr("Your receipt");
}

QString ReceiptPage::help() const
{
    return tr("This is what the paper says. Names and codes are shortened as on the paper.");
}

QString ReceiptPage::stepName() const
{
    return tr("Receipt");
}

BarState ReceiptPage::bar() const
{
    return {.back = true, .stop = true, .forward = m_paper == Paper::Shown ? tr("Print a copy") : QString()};
}

void ReceiptPage::enter()
{
    m_entered = true;
    load();
}

void ReceiptPage::load()
{
    m_paper = Paper::Loading;
    m_receipt.reset();
    build();
    const domain::Person *applicant = parts().sitting.sitting().applicant();
    parts().receipts.show(parts().sitting.seenReceipt(), applicant ? applicant->taxCode : QString(),
                          parts().sitting.published(), parts().sitting.language());
}

void ReceiptPage::leave()
{
    m_entered = false;
    m_receipt.reset();
    m_area->clearBlocks();
    parts().receipts.forgetShown();
}

void ReceiptPage::goForward()
{
    if (m_paper != Paper::Shown)
        return;
    m_paper = Paper::Asked;
    parts().receipts.printShown();
    build();
    m_area->showFirst();
    Q_EMIT frameChanged();
}

void ReceiptPage::retranslate()
{
    if (m_entered && m_paper == Paper::Shown)
        load(); // the answers of the paper come in the language that is read
    else
        build();
}

void ReceiptPage::build()
{
    if (!m_entered)
        return;
    m_area->clearBlocks();
    if (m_paper == Paper::NotHere || m_paper == Paper::Asked) {
        const bool asked = m_paper == Paper::Asked;
        auto *box = new InfoBox;
        box->setTone(asked ? Tone::Success : Tone::Warning);
        box->setIconName(asked ? u"printer"_s : u"info"_s);
        box->setText(asked ? tr("Your copy is on its way to the printer.")
                           : tr("This receipt is not on this kiosk. The operator can ask the office for it."));
        m_area->addBlock(box, PagedArea::Span::Row);
    }
    if (!m_receipt)
        return;
    addHead();
    for (const domain::ReceiptLine &line : m_receipt->lines)
        addLine(line);
}

void ReceiptPage::addHead()
{
    const QDateTime rome = toRome(m_receipt->presentedAt);
    auto *card = new DetailCard;
    card->setTitle(paper("Receipt for the presentation of an application"));
    card->addRow(paper("Receipt number"), m_receipt->number.grouped());
    card->addRow(tr("Presented"),
                 paper("Presented on %1 at %2").arg(words().longDate(rome.date()), rome.time().toString(u"HH:mm"_s)));
    card->addRow(paper("Name"), m_receipt->applicantName);
    card->addRow(paper("Tax code"), m_receipt->applicantTaxCode);
    m_area->addBlock(card, PagedArea::Span::Row);
}

void ReceiptPage::addLine(const domain::ReceiptLine &line)
{
    auto *card = new DetailCard;
    card->setTitle(Words::service(line.service) + u" · "_s + line.schoolYear);
    card->addRow(paper("Child"), line.childName);
    const auto &choices = line.courtesyChoices.isEmpty() ? line.choices : line.courtesyChoices;
    for (const auto &[label, value] : choices)
        card->addRow(label, value);
    if (!line.protocolNumber.isEmpty())
        card->addRow(paper("Protocol no."), line.protocolNumber);
    const QStringList &due = line.courtesyStillDue.isEmpty() ? line.stillDue : line.courtesyStillDue;
    if (!due.isEmpty())
        card->addRow(paper("Still to be handed over"), due.join(u"; "_s));
    if (line.notice)
        card->addRow(tr("pagoPA notice"), domain::groupedNoticeNumber(line.notice->number));
    m_area->addBlock(card, PagedArea::Span::Row);
}

} // namespace clips::ui
