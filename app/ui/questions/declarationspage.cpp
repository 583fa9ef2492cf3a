#include "ui/questions/declarationspage.h"

#include "journey/sittingcontroller.h"
#include "ui/questions/declarationcard.h"
#include "ui/widgets/pagedarea.h"

#include <QVBoxLayout>

#include <algorithm>

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
    const QString help = tr("Read each text. Tap the row below it if it is true.");
    // Texts of law are translated as a courtesy, and whoever reads them is told so.
    return m_sitting.language() == u"it" ? help : help + u' ' + tr("This is a translation: the Italian text counts.");
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
        auto *card = new DeclarationCard(declaration, m_sitting.language(), m_sitting.childrenOf(declaration));
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
    QStringList missing;
    for (const domain::Declaration &declaration : m_sitting.declarations()) {
        if (isMissing(declaration.id))
            missing.append(declaration.title.in(m_sitting.language()));
    }
    // One sentence for many: the reason stands beside each of them, and the page needs its room.
    Q_EMIT problemsFound(
        {missing.size() == 1
             ? tr("Missing: %1. Without it the enrolment cannot be sent.").arg(missing.first())
             : tr("Missing: %1. Without them the enrolment cannot be sent.").arg(missing.join(QStringLiteral(", ")))});
    const DeclarationCard *first = nullptr;
    for (DeclarationCard *card : std::as_const(m_cards)) {
        card->setMissing(isMissing(card->declarationId()));
        if (!first && isMissing(card->declarationId()))
            first = card;
    }
    if (first)
        m_area->bringIntoView(first->row());
}

bool DeclarationsPage::isMissing(const QString &id) const
{
    const QList<domain::Declaration> asked = m_sitting.declarations();
    return std::any_of(asked.begin(), asked.end(), [&](const domain::Declaration &declaration) {
        return declaration.id == id && declaration.mandatory && !m_sitting.isDeclarationMade(id);
    });
}

QWidget *DeclarationsPage::firstFocus()
{
    for (const DeclarationCard *card : std::as_const(m_cards)) {
        if (card->row())
            return card->row();
    }
    return nullptr;
}

void DeclarationsPage::retranslate()
{
    if (m_cards.isEmpty())
        return;
    build();
    Q_EMIT frameChanged();
}

} // namespace clips::ui
