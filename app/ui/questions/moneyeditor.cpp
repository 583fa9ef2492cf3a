#include "ui/questions/moneyeditor.h"

#include "domain/money.h"
#include "rules/answerwords.h"
#include "ui/widgets/fieldbox.h"

#include <QVBoxLayout>

namespace clips::ui {

MoneyEditor::MoneyEditor(const EditorSubject &subject, QWidget *parent)
    : AnswerEditor(parent)
    , m_box(new FieldBox(this))
    , m_language(subject.language)
{
    m_box->setLabel(subject.question.label.in(subject.language));
    m_box->field()->setKind(FieldKind::Money);
    m_box->field()->setMaxLength(14);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_box);
    box->addStretch();
    connect(m_box->field(), &QLineEdit::textEdited, this, [this] {
        showSum();
        Q_EMIT answerChanged();
    });
    showSum();
}

void MoneyEditor::showSum()
{
    // Said back in full: a comma in the wrong place is seen at once.
    const auto cents = domain::centsFromText(m_box->field()->text());
    m_box->setHint(cents ? rules::moneyInWords(*cents, m_language) : tr("Euro, then a comma and the cents."));
}

void MoneyEditor::setAnswer(const QJsonValue &answer)
{
    if (answer == this->answer())
        return;
    m_box->field()->setText(answer.isDouble() ? domain::plainAmount(qint64(answer.toDouble())) : answer.toString());
    showSum();
}

QJsonValue MoneyEditor::answer() const
{
    const QString text = m_box->field()->text().trimmed();
    if (text.isEmpty())
        return {};
    const auto cents = domain::centsFromText(text);
    return cents ? QJsonValue(*cents) : QJsonValue(text);
}

void MoneyEditor::showProblems(const QList<rules::AnswerProblem> &, const QStringList &words)
{
    m_box->setProblem(words.value(0));
}

QWidget *MoneyEditor::focusPlace() const
{
    return m_box->field();
}

} // namespace clips::ui
