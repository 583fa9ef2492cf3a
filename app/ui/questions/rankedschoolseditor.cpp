#include "ui/questions/rankedschoolseditor.h"

#include "ui/questions/offerrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pagedarea.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace clips::ui {

RankedSchoolsEditor::RankedSchoolsEditor(const EditorSubject &subject, QWidget *parent)
    : AnswerEditor(parent)
    , m_most(subject.question.limits.maxCount)
{
    auto *area = new PagedArea(this);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(area);
    for (const rules::OfferedOption &option : subject.options) {
        if (!option.canBeChosen()) {
            addOfferRow(*area, option, true, false);
            continue;
        }
        auto *card = new Card;
        card->setCompact(true);
        card->setTitle(option.label);
        card->setSubtitle(option.help);
        card->setCheckable(true);
        area->addBlock(card);
        m_cards.append(card);
        m_codes.append(option.value);
        connect(card, &QAbstractButton::clicked, this, [this, code = option.value] { toggle(code); });
    }
    showRanks();
}

void RankedSchoolsEditor::toggle(const QString &code)
{
    if (!m_wishes.removeOne(code) && m_wishes.size() < m_most)
        m_wishes.append(code);
    showRanks();
    Q_EMIT answerChanged();
}

void RankedSchoolsEditor::showRanks()
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const qsizetype rank = m_wishes.indexOf(m_codes[i]) + 1;
        m_cards[i]->setChecked(rank > 0);
        m_cards[i]->setInitials(rank > 0 ? QString::number(rank) : QStringLiteral("–"));
        // The chosen order is said in words too, for who does not see the number.
        QList<Chip> chips;
        if (rank > 0)
            chips.append({Tone::Action, QStringLiteral("check"), tr("Choice number %1").arg(rank)});
        m_cards[i]->setChips(chips);
    }
}

void RankedSchoolsEditor::setAnswer(const QJsonValue &answer)
{
    m_wishes.clear();
    for (const QJsonValue &code : answer.toArray()) {
        if (m_codes.contains(code.toString()))
            m_wishes.append(code.toString());
    }
    showRanks();
}

QJsonValue RankedSchoolsEditor::answer() const
{
    return QJsonArray::fromStringList(m_wishes);
}

QWidget *RankedSchoolsEditor::focusPlace() const
{
    return m_cards.isEmpty() ? nullptr : m_cards.first();
}

} // namespace clips::ui
