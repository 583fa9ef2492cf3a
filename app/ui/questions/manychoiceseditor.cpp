#include "ui/questions/manychoiceseditor.h"

#include "ui/questions/offerrows.h"
#include "ui/widgets/pagedarea.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace clips::ui {

ManyChoicesEditor::ManyChoicesEditor(const EditorSubject &subject, QWidget *parent)
    : AnswerEditor(parent)
{
    auto *area = new PagedArea(this);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(area);
    const bool half = subject.question.type != domain::QuestionType::Weekdays;
    for (const rules::OfferedOption &option : subject.options) {
        QAbstractButton *row = addOfferRow(*area, option, true, half, subject.language);
        if (!row)
            continue;
        m_rows.append(row);
        m_values.append(option.value);
        connect(row, &QAbstractButton::clicked, this, &AnswerEditor::answerChanged);
    }
}

void ManyChoicesEditor::setAnswer(const QJsonValue &answer)
{
    const QJsonArray chosen = answer.toArray();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setChecked(chosen.contains(m_values[i]));
}

QJsonValue ManyChoicesEditor::answer() const
{
    QJsonArray chosen;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->isChecked())
            chosen.append(m_values[i]);
    }
    return chosen;
}

QWidget *ManyChoicesEditor::focusPlace() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.first();
}

} // namespace clips::ui
