#include "ui/questions/texteditor.h"

#include "ui/widgets/fieldbox.h"

#include <QVBoxLayout>

namespace clips::ui {

TextEditor::TextEditor(const EditorSubject &subject, QWidget *parent)
    : AnswerEditor(parent)
    , m_box(new FieldBox(this))
    , m_most(subject.question.limits.maxLength)
{
    m_box->setLabel(subject.question.label.in(subject.language));
    m_box->field()->setKind(FieldKind::Text);
    m_box->field()->setMaxLength(m_most);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_box);
    box->addStretch();
    connect(m_box->field(), &QLineEdit::textEdited, this, [this] {
        showRoom();
        Q_EMIT answerChanged();
    });
    showRoom();
}

void TextEditor::showRoom()
{
    m_box->setHint(tr("%1 of %2 characters").arg(m_box->field()->text().size()).arg(m_most));
}

void TextEditor::setAnswer(const QJsonValue &answer)
{
    m_box->field()->setText(answer.toString());
    showRoom();
}

QJsonValue TextEditor::answer() const
{
    const QString text = m_box->field()->text().trimmed();
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void TextEditor::showProblems(const QList<rules::AnswerProblem> &, const QStringList &words)
{
    m_box->setProblem(words.value(0));
}

QWidget *TextEditor::focusPlace() const
{
    return m_box->field();
}

} // namespace clips::ui
