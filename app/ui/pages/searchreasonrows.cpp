#include "ui/pages/searchreasonrows.h"

#include "ui/widgets/choicerow.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/pagedarea.h"

namespace clips::ui {

using domain::SearchReason;

namespace {
constexpr int longestWords = 120;
}

SearchReasonRows::SearchReasonRows(PagedArea *area, QObject *parent)
    : QObject(parent)
    , m_area(area)
{}

QString SearchReasonRows::text(SearchReason reason)
{
    switch (reason) {
    case SearchReason::WithoutCard:
        return tr("The parent is here without the health card");
    case SearchReason::CardUnreadable:
        return tr("The card is here, but it cannot be read");
    case SearchReason::OtherHolder:
        return tr("The other parent or guardian, named by who is here");
    case SearchReason::EarlierRequest:
        return tr("A correction of an earlier application");
    case SearchReason::Other:
        return tr("Another reason");
    }
    Q_UNREACHABLE();
}

void SearchReasonRows::setShown(bool shown)
{
    if (shown == !m_rows.isEmpty())
        return;
    for (ChoiceRow *row : std::as_const(m_rows))
        m_area->removeBlock(row);
    m_rows.clear();
    if (m_words != nullptr)
        m_area->removeBlock(m_words);
    m_words = nullptr;
    m_chosen.reset();
    if (!shown)
        return;
    for (const SearchReason reason : domain::allSearchReasons) {
        auto *row = new ChoiceRow(ChoiceRow::Kind::Radio);
        row->setText(text(reason));
        connect(row, &QAbstractButton::clicked, this, [this, reason] { choose(reason); });
        m_area->addBlock(row);
        m_rows.append(row);
    }
}

void SearchReasonRows::choose(SearchReason reason)
{
    m_chosen = reason;
    if (reason == SearchReason::Other && m_words == nullptr) {
        m_words = new FieldBox;
        m_words->setLabel(tr("Which one? Without names of people"));
        m_words->field()->setKind(FieldKind::Text);
        m_words->field()->setMaxLength(longestWords);
        connect(m_words->field(), &QLineEdit::textChanged, this, &SearchReasonRows::changed);
        m_area->addBlock(m_words, PagedArea::Span::Row);
        m_words->field()->setFocus(Qt::OtherFocusReason);
    } else if (reason != SearchReason::Other && m_words != nullptr) {
        m_area->removeBlock(m_words);
        m_words = nullptr;
    }
    Q_EMIT changed();
}

QString SearchReasonRows::words() const
{
    return m_words == nullptr ? QString() : m_words->field()->text().trimmed();
}

bool SearchReasonRows::isComplete() const
{
    return m_chosen && (*m_chosen != SearchReason::Other || !words().isEmpty());
}

} // namespace clips::ui
