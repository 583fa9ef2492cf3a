#include "ui/questions/emaileditor.h"

#include "domain/emailaddress.h"
#include "ui/widgets/fieldbox.h"

#include <QVBoxLayout>

namespace clips::ui {

EmailEditor::EmailEditor(const EditorSubject &subject, QWidget *parent)
    : AnswerEditor(parent)
    , m_box(new FieldBox(this))
{
    m_box->setLabel(subject.question.label.in(subject.language));
    m_box->field()->setKind(FieldKind::Email);
    m_box->field()->setMaxLength(254);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_box);
    box->addStretch();
    connect(m_box->field(), &QLineEdit::textEdited, this, [this] {
        showHint();
        Q_EMIT answerChanged();
    });
}

void EmailEditor::showHint()
{
    const QString probable = domain::probableEmail(m_box->field()->text().trimmed().toLower());
    m_box->setHint(probable.isEmpty() ? QString() : tr("Did you mean %1?").arg(probable));
}

void EmailEditor::setAnswer(const QJsonValue &answer)
{
    if (answer == this->answer())
        return;
    m_box->field()->setText(answer.toString());
    showHint();
}

QJsonValue EmailEditor::answer() const
{
    const QString text = m_box->field()->text().trimmed();
    return text.isEmpty() ? QJsonValue() : QJsonValue(domain::emailFromText(text).value_or(text));
}

void EmailEditor::showProblems(const QList<rules::AnswerProblem> &, const QStringList &words)
{
    m_box->setProblem(words.value(0));
}

QWidget *EmailEditor::focusPlace() const
{
    return m_box->field();
}

} // namespace clips::ui
