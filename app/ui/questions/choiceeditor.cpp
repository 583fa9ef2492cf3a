#include "ui/questions/choiceeditor.h"

#include "ui/questions/offerrows.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/pagedarea.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace clips::ui {

ChoiceEditor::ChoiceEditor(const EditorSubject &subject, QWidget *parent)
    : AnswerEditor(parent)
    , m_area(new PagedArea(this))
    , m_group(new QButtonGroup(this))
    , m_language(subject.language)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_area);
    if (subject.question.type == domain::QuestionType::YesNo) {
        addRow({{}, tr("Yes"), {}, rules::OfferedOption::Obstacle::None, {}}, true);
        addRow({{}, tr("No"), {}, rules::OfferedOption::Obstacle::None, {}}, false);
    }
    for (const rules::OfferedOption &option : subject.options)
        addRow(option, option.value);
    if (m_rows.isEmpty()) {
        auto *nothing = new Text(QStringLiteral("strong"));
        nothing->setText(tr("There is nothing to choose here now. Please ask the operator."));
        m_area->addBlock(nothing, PagedArea::Span::Row);
    }
    connect(m_group, &QButtonGroup::buttonClicked, this, &AnswerEditor::answerChanged);
}

void ChoiceEditor::addRow(const rules::OfferedOption &option, const QJsonValue &value)
{
    QAbstractButton *row = addOfferRow(*m_area, option, false, false, m_language);
    if (!row)
        return;
    m_group->addButton(row);
    m_rows.append(row);
    m_values.append(value);
}

void ChoiceEditor::setAnswer(const QJsonValue &answer)
{
    m_group->setExclusive(false);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setChecked(m_values[i] == answer);
    m_group->setExclusive(true);
    if (const QAbstractButton *chosen = m_group->checkedButton())
        m_area->bringIntoView(chosen);
}

QJsonValue ChoiceEditor::answer() const
{
    const qsizetype chosen = m_rows.indexOf(m_group->checkedButton());
    return chosen < 0 ? QJsonValue() : m_values[chosen];
}

QWidget *ChoiceEditor::focusPlace() const
{
    if (QAbstractButton *chosen = m_group->checkedButton())
        return chosen;
    return m_rows.isEmpty() ? nullptr : m_rows.first();
}

} // namespace clips::ui
