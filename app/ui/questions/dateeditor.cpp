#include "ui/questions/dateeditor.h"

#include "ui/widgets/datekeys.h"

#include <QVBoxLayout>

namespace clips::ui {

DateEditor::DateEditor(const EditorSubject &subject, QWidget *parent)
    : AnswerEditor(parent)
    , m_keys(new DateKeys(this))
{
    m_keys->setLabel(subject.question.label.in(subject.language));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_keys);
    box->addStretch();
    connect(m_keys, &DateKeys::dateChanged, this, &AnswerEditor::answerChanged);
}

void DateEditor::setAnswer(const QJsonValue &answer)
{
    m_keys->setText(answer.toString());
}

QJsonValue DateEditor::answer() const
{
    return m_keys->isEmpty() ? QJsonValue() : QJsonValue(m_keys->text());
}

void DateEditor::showProblems(const QList<rules::AnswerProblem> &, const QStringList &words)
{
    m_keys->setProblem(words.value(0));
}

QWidget *DateEditor::focusPlace() const
{
    return m_keys->focusProxy();
}

} // namespace clips::ui
