#include "ui/questions/declarationspage.h"

#include "journey/sittingcontroller.h"
#include "ui/questions/declarationcard.h"
#include "ui/widgets/pagedarea.h"

#include <QVBoxLayout>

namespace clips::ui {

using journey::SittingController;

DeclarationsPage::DeclarationsPage(SittingController &sitting, QWidget *parent)
    : Page(parent)
    , m_sitting(sitting)
    , m_area(new PagedArea(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_area);
    connect(&m_sitting, &SittingController::languageChanged, this, &DeclarationsPage::retranslate);
}

QString DeclarationsPage::question() const
{
    return tr("What you declare");
}

QString DeclarationsPage::help() const
{
    return tr("Read each text. Tap the row below it if it is true.");
}

QString DeclarationsPage::stepName() const
{
    return tr("Declarations");
}

BarState DeclarationsPage::bar() const
{
    BarState bar;
    bar.forward = tr("Next");
    return bar;
}

void DeclarationsPage::enter()
{
    build();
    m_area->showFirst();
}

void DeclarationsPage::leave()
{
    m_area->clearBlocks();
    m_cards.clear();
}

void DeclarationsPage::build()
{
    m_area->clearBlocks();
    m_cards.clear();
    for (const domain::Declaration &declaration : m_sitting.declarations()) {
        auto *card = new DeclarationCard(declaration, m_sitting.language());
        card->setMade(m_sitting.isDeclarationMade(declaration.id));
        connect(card, &DeclarationCard::made, this,
                [this, id = declaration.id](bool made) { m_sitting.setDeclarationMade(id, made); });
        m_area->addBlock(card, PagedArea::Span::Row);
        m_cards.append(card);
    }
}

void DeclarationsPage::goForward()
{
    if (m_sitting.makeDeclarations())
        return;
    QStringList problems;
    for (const domain::Declaration &declaration : m_sitting.declarations()) {
        if (declaration.mandatory && !m_sitting.isDeclarationMade(declaration.id))
            problems.append(tr("Missing: %1. Without it the enrolment cannot be sent.")
                                .arg(declaration.title.in(m_sitting.language())));
    }
    Q_EMIT problemsFound(problems);
    for (const DeclarationCard *card : std::as_const(m_cards)) {
        if (!card->isMade()) {
            m_area->bringIntoView(card->row());
            break;
        }
    }
}

QWidget *DeclarationsPage::firstFocus()
{
    return m_cards.isEmpty() ? nullptr : m_cards.first()->row();
}

void DeclarationsPage::retranslate()
{
    if (m_cards.isEmpty())
        return;
    build();
    Q_EMIT frameChanged();
}

} // namespace clips::ui
