#include "ui/questions/phoneeditor.h"

#include "domain/phonenumber.h"
#include "ui/widgets/fieldbox.h"

#include <QVBoxLayout>

namespace clips::ui {

PhoneEditor::PhoneEditor(const EditorSubject &subject, QWidget *parent)
    : AnswerEditor(parent)
    , m_box(new FieldBox(this))
{
    m_box->setLabel(subject.question.label.in(subject.language));
    m_box->setHint(tr("Only for a foreign number: start with + and the country."));
    m_box->field()->setKind(FieldKind::Phone);
    m_box->field()->setMaxLength(24);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_box);
    box->addStretch();
    connect(m_box->field(), &QLineEdit::textEdited, this, &AnswerEditor::answerChanged);
}

void PhoneEditor::setAnswer(const QJsonValue &answer)
{
    const QString number = answer.toString();
    // The text in the field is not replaced by its stored form while somebody is still writing it.
    if (answer != this->answer())
        m_box->field()->setText(domain::groupedPhoneNumber(number));
}

QJsonValue PhoneEditor::answer() const
{
    const QString text = m_box->field()->text().trimmed();
    return text.isEmpty() ? QJsonValue() : QJsonValue(domain::phoneNumberFromText(text).value_or(text));
}

void PhoneEditor::showProblems(const QList<rules::AnswerProblem> &, const QStringList &words)
{
    m_box->setProblem(words.value(0));
}

QWidget *PhoneEditor::focusPlace() const
{
    return m_box->field();
}

} // namespace clips::ui
