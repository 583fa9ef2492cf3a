#include "ui/questions/checkanswerspage.h"

#include "journey/operatordesk.h"
#include "journey/sittingcontroller.h"
#include "ui/questions/questionpage.h"
#include "ui/theme/themescope.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/detailcard.h"
#include "ui/widgets/pagedarea.h"
#include "ui/words/findingwords.h"
#include "ui/words/peoplewords.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace clips::ui {

using namespace Qt::StringLiterals;
using journey::SittingController;

CheckAnswersPage::CheckAnswersPage(SittingController &sitting, journey::OperatorDesk &desk, QWidget *parent)
    : Page(parent)
    , m_sitting(sitting)
    , m_desk(desk)
    , m_area(new PagedArea(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_area);
    connect(&m_sitting, &SittingController::languageChanged, this, &CheckAnswersPage::retranslate);
    connect(&m_desk, &journey::OperatorDesk::statusChanged, this, &CheckAnswersPage::showStatus);
}

QString CheckAnswersPage::question() const
{
    return tr("Is everything right?");
}

QString CheckAnswersPage::help() const
{
    return tr("Take your time to read. Tap Change to correct: you come straight back here.");
}

QString CheckAnswersPage::stepName() const
{
    return tr("Check");
}

BarState CheckAnswersPage::bar() const
{
    BarState bar;
    bar.forward = tr("It is all right");
    return bar;
}

bool CheckAnswersPage::isOnline() const
{
    return m_desk.syncStatus().line == ports::SyncStatus::Line::Online;
}

void CheckAnswersPage::showStatus()
{
    if (m_entered && m_saidOnline != isOnline())
        build();
}

void CheckAnswersPage::enter()
{
    m_entered = true;
    build();
    m_area->showFirst();
}

void CheckAnswersPage::leave()
{
    m_entered = false;
    m_area->clearBlocks();
}

void CheckAnswersPage::goForward()
{
    if (m_sitting.checkAnswers())
        return;
    const FindingWords words(m_sitting.published()->catalogue(), m_sitting.language());
    QStringList problems;
    for (const rules::Judgement &judgement : m_sitting.judgements()) {
        for (const rules::Finding &finding : judgement.of(rules::Severity::Block)) {
            if (const QString text = words.text(finding); !problems.contains(text))
                problems.append(text);
        }
    }
    build();
    Q_EMIT problemsFound(problems);
}

void CheckAnswersPage::retranslate()
{
    if (!m_entered)
        return;
    build();
    Q_EMIT frameChanged();
}

bool CheckAnswersPage::event(QEvent *event)
{
    if (event->type() == lookChangeEvent() && m_entered)
        build();
    return Page::event(event);
}

void CheckAnswersPage::build()
{
    m_area->clearBlocks();
    const QList<rules::Judgement> judged = m_sitting.judgements();
    for (int i = 0; i < m_sitting.sitting().basket.size(); ++i) {
        addChangeWords(i);
        if (m_sitting.sitting().basket[i].kind != domain::ApplicationKind::Withdrawal)
            addItem(i);
        addFindings(judged.value(i));
    }
    addAuthority();
    addDeclarations();
    m_saidOnline = isOnline();
    if (!m_saidOnline)
        addOfflineWords();
}

int CheckAnswersPage::ownerOf(int itemIndex, const domain::Question &question) const
{
    const QList<domain::BasketItem> &basket = m_sitting.sitting().basket;
    for (int i = 0; question.reuse == domain::Reuse::Sitting && i < itemIndex; ++i) {
        const rules::FormEngine engine = m_sitting.engineFor(basket[i]);
        const domain::Question *same = engine.form().question(question.id);
        if (same && engine.isVisible(*same, basket[i].answers))
            return i;
    }
    return itemIndex;
}

double CheckAnswersPage::linesThatFit() const
{
    const Look &look = lookOf(this);
    const double type = look.appearance().textSize == TextSize::Large ? 1.3 : 1;
    const int frame = look.px((look.measure().isSmall ? 62 : 85) * type);
    return std::max(2.0, double(window()->height() - frame - look.px(14)) / look.px(20 * type));
}

void CheckAnswersPage::addItem(int itemIndex)
{
    const domain::BasketItem &item = m_sitting.sitting().basket[itemIndex];
    const rules::FormEngine engine = m_sitting.engineFor(item);
    const QString language = m_sitting.language();
    DetailCard *card = nullptr;
    double room = 0;
    for (const domain::Question *question : engine.visibleQuestions(item.answers)) {
        QString value = engine.displayValue(*question, item.answers, language);
        if (value.isEmpty())
            value = tr("not given");
        Chip note;
        if (const QString due = engine.dueNote(*question, item.answers, language); !due.isEmpty())
            note = {Tone::Warning, u"warning"_s, tr("To bring: %1").arg(due)};
        const double lines = 1 + value.count(u'\n') * 0.5 + (note.text.isEmpty() ? 0 : 1);
        if (!card || lines > room) {
            card = new DetailCard;
            card->setTitle(itemHeading(m_sitting, item));
            m_area->addBlock(card, PagedArea::Span::Row);
            room = linesThatFit();
        }
        room -= lines;
        const bool open = m_sitting.canChange(item, *question);
        if (!open)
            note = {Tone::Neutral, u"info"_s, tr("Fixed since the closing date")};
        const int row = card->addRow(question->label.in(language), value, open ? tr("Change") : QString(), note);
        connect(card, &DetailCard::changeRequested, this,
                [this, row, owner = ownerOf(itemIndex, *question), id = question->id](int wanted) {
                    if (wanted == row)
                        m_sitting.changeAnswer(owner, id);
                });
    }
}

void CheckAnswersPage::addChangeWords(int itemIndex)
{
    const domain::BasketItem &item = m_sitting.sitting().basket[itemIndex];
    if (item.kind == domain::ApplicationKind::New)
        return;
    const bool withdraws = item.kind == domain::ApplicationKind::Withdrawal;
    auto *box = new InfoBox;
    box->setTone(withdraws ? Tone::Warning : Tone::Action);
    box->setIconName(withdraws ? u"warning"_s : u"info"_s);
    const QString heading = itemHeading(m_sitting, item);
    box->setTitle(withdraws ? tr("%1: you give it up").arg(heading) : tr("%1: you correct it").arg(heading));
    box->setText(withdraws ? tr("The enrolment with receipt %1 ends.").arg(item.replaces.receiptNumber)
                           : tr("This application takes the place of the one with receipt %1. The office keeps both.")
                                 .arg(item.replaces.receiptNumber));
    m_area->addBlock(box, PagedArea::Span::Row);
}

void CheckAnswersPage::addFindings(const rules::Judgement &judgement)
{
    const FindingWords words(m_sitting.published()->catalogue(), m_sitting.language());
    const auto add = [&](Tone tone, const QString &icon, const QString &title, const QStringList &lines) {
        if (lines.isEmpty())
            return;
        auto *box = new InfoBox;
        box->setTone(tone);
        box->setIconName(icon);
        box->setTitle(title);
        box->setText(lines.join(u'\n'));
        m_area->addBlock(box, PagedArea::Span::Row);
    };
    add(Tone::Danger, u"warning"_s, tr("It cannot go like this"),
        words.forGuardian(judgement.of(rules::Severity::Block)));
    QStringList toKnow = words.forGuardian(judgement.of(rules::Severity::Review));
    if (judgement.tariff)
        toKnow.append(words.text(*judgement.tariff));
    toKnow.append(words.forGuardian(judgement.of(rules::Severity::Notice)));
    add(judgement.late ? Tone::Warning : Tone::Neutral, judgement.late ? u"clock"_s : u"info"_s, tr("Good to know"),
        toKnow);
}

void CheckAnswersPage::addAuthority()
{
    const domain::Sitting &sitting = m_sitting.sitting();
    QStringList roles;
    for (const QString &id : sitting.chosenChildIds) {
        const domain::Person *child = sitting.child(id);
        if (child && sitting.authorities.contains(id))
            roles.append(tr("%1: %2").arg(PeopleWords::childGivenName(*child),
                                          PeopleWords::roleName(sitting.authorities[id].role)));
    }
    if (roles.isEmpty())
        return;
    auto *card = new DetailCard;
    card->setTitle(tr("Who you are"));
    card->addRow(tr("You act as"), roles.join(u'\n'), tr("Change"));
    connect(card, &DetailCard::changeRequested, this, [this] { m_sitting.changeAuthority(); });
    m_area->addBlock(card, PagedArea::Span::Row);
}

void CheckAnswersPage::addDeclarations()
{
    QStringList titles;
    for (const domain::Declaration &declaration : m_sitting.declarations()) {
        if (m_sitting.isDeclarationMade(declaration.id))
            titles.append(declaration.title.in(m_sitting.language()));
    }
    if (titles.isEmpty())
        return;
    auto *card = new DetailCard;
    card->setTitle(tr("Your declarations"));
    card->addRow(tr("Declared"), titles.join(u'\n'), tr("Change"));
    connect(card, &DetailCard::changeRequested, this, [this] { m_sitting.changeDeclarations(); });
    m_area->addBlock(card, PagedArea::Span::Row);
}

void CheckAnswersPage::addOfflineWords()
{
    auto *box = new InfoBox;
    box->setTone(Tone::Action);
    box->setIconName(u"offline"_s);
    box->setTitle(tr("There is no network now."));
    box->setText(tr("We save the enrolments here and send them to the office as soon as it is back. "
                    "The date that counts is today."));
    m_area->addBlock(box, PagedArea::Span::Row);
}

} // namespace clips::ui
