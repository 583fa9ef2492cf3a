#include "ui/questions/recordeditor.h"

#include "ui/questions/recordfields.h"
#include "ui/widgets/pagedarea.h"

#include <QVBoxLayout>

namespace clips::ui {

RecordEditor::RecordEditor(const EditorSubject &subject, QWidget *parent)
    : AnswerEditor(parent)
    , m_area(new PagedArea(this))
    , m_fields(new RecordFields(subject, *m_area, nullptr, this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_area);
    connect(m_fields, &RecordFields::changed, this, &AnswerEditor::answerChanged);
}

void RecordEditor::setAnswer(const QJsonValue &answer)
{
    if (answer != this->answer())
        m_fields->setRecord(answer.toObject());
}

QJsonValue RecordEditor::answer() const
{
    const QJsonObject record = m_fields->record();
    return record.isEmpty() ? QJsonValue() : QJsonValue(record);
}

void RecordEditor::showProblems(const QList<rules::AnswerProblem> &problems, const QStringList &words)
{
    QHash<QString, QString> wordsOf;
    for (qsizetype i = problems.size() - 1; i >= 0; --i)
        wordsOf.insert(problems[i].part, words.value(i));
    m_fields->showProblems(wordsOf);
    m_firstWrong = problems.isEmpty() ? QString() : problems.first().part;
}

QWidget *RecordEditor::focusPlace() const
{
    return m_fields->placeOf(m_firstWrong);
}

} // namespace clips::ui
