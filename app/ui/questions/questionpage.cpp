#include "ui/questions/questionpage.h"

#include "journey/sittingcontroller.h"
#include "ui/questions/answereditor.h"
#include "ui/questions/problemwords.h"
#include "ui/widgets/boxes.h"
#include "ui/words/peoplewords.h"

#include <QVBoxLayout>

namespace clips::ui {

using namespace Qt::StringLiterals;
using journey::SittingController;

QString itemHeading(const SittingController &sitting, const domain::BasketItem &item)
{
    const domain::Person *child = sitting.sitting().child(item.childId);
    const QString service = sitting.engineFor(item).form().title.in(sitting.language());
    return child ? PeopleWords::childGivenName(*child) + u" · "_s + service : service;
}

QuestionPage::QuestionPage(SittingController &sitting, QWidget *parent)
    : Page(parent)
    , m_sitting(sitting)
    , m_notices(new InfoBox(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_notices);
    m_notices->hide();
    connect(&m_sitting, &SittingController::sittingChanged, this, &QuestionPage::follow);
    connect(&m_sitting, &SittingController::languageChanged, this, &QuestionPage::retranslate);
}

QuestionPage::~QuestionPage() = default;

QString QuestionPage::question() const
{
    return m_subject ? m_subject->question.title.in(m_subject->language) : QString();
}

QString QuestionPage::help() const
{
    return m_subject ? m_subject->question.help.in(m_subject->language) : QString();
}

QString QuestionPage::stepName() const
{
    const auto [position, count] = m_sitting.questionPosition();
    return count > 0 ? tr("%1 · question %2 of %3").arg(m_about).arg(position).arg(count) : m_about;
}

BarState QuestionPage::bar() const
{
    BarState bar;
    bar.forward = tr("Next");
    return bar;
}

bool QuestionPage::isShownAlready() const
{
    const domain::Question *question = m_sitting.currentQuestion();
    const domain::BasketItem *item = m_sitting.currentItem();
    return m_subject && question && item && m_subject->question.id == question->id && m_childId == item->childId &&
           m_about == itemHeading(m_sitting, *item);
}

void QuestionPage::enter()
{
    m_subject.reset();
    follow();
}

void QuestionPage::leave()
{
    delete m_editor;
    m_editor = nullptr;
    m_notices->hide();
    m_notices->setText({});
    m_subject.reset();
    m_about.clear();
    m_problems.clear();
}

void QuestionPage::follow()
{
    const domain::BasketItem *item = m_sitting.currentItem();
    if (m_sitting.step() != journey::Step::Questions || !item || !m_sitting.currentQuestion() || isShownAlready())
        return;
    const bool wasShown = m_subject != nullptr;
    m_problems.clear();
    build(item->answers.value(m_sitting.currentQuestion()->id));
    Q_EMIT problemsFound({});
    Q_EMIT frameChanged();
    if (wasShown && m_editor->focusPlace())
        m_editor->focusPlace()->setFocus(Qt::OtherFocusReason);
}

void QuestionPage::build(const QJsonValue &answer)
{
    const domain::BasketItem &item = *m_sitting.currentItem();
    const rules::FormEngine engine = m_sitting.engineFor(item);
    m_childId = item.childId;
    m_about = itemHeading(m_sitting, item);
    m_subject = std::make_unique<EditorSubject>(
        editorSubject(engine, *m_sitting.currentQuestion(), item.answers, m_sitting.language()));
    // The old editor may be the sender of what brought us here.
    if (m_editor) {
        m_editor->hide();
        m_editor->deleteLater();
    }
    m_editor = makeAnswerEditor(*m_subject, this);
    m_editor->setAccessibleName(question());
    m_editor->setAnswer(answer);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_editor, 1);
    connect(m_editor, &AnswerEditor::answerChanged, this, [this, editor = m_editor] {
        m_sitting.keepAnswer(editor->answer());
        showNotices();
    });
    showNotices();
}

void QuestionPage::showNotices()
{
    const domain::BasketItem *item = m_sitting.currentItem();
    const domain::Question *asked = m_sitting.currentQuestion();
    if (!item || !asked || !m_editor)
        return;
    QJsonObject answers = item->answers;
    answers.insert(asked->id, m_editor->answer());
    const QStringList words = m_sitting.engineFor(*item).notices(*asked, answers, m_sitting.language());
    m_notices->setText(words.join(u'\n'));
    m_notices->setVisible(!words.isEmpty());
}

void QuestionPage::goForward()
{
    if (!m_editor)
        return;
    const QList<rules::AnswerProblem> problems = m_sitting.answer(m_editor->answer());
    if (problems.isEmpty())
        return;
    m_problems = problems;
    tellProblems();
}

void QuestionPage::tellProblems()
{
    QStringList words;
    for (const rules::AnswerProblem &problem : std::as_const(m_problems))
        words.append(ProblemWords::of(problem, m_subject->question, m_subject->language));
    m_editor->showProblems(m_problems, words);
    Q_EMIT problemsFound(words);
}

QWidget *QuestionPage::firstFocus()
{
    return m_editor ? m_editor->focusPlace() : nullptr;
}

void QuestionPage::retranslate()
{
    if (!m_editor || !m_sitting.currentItem() || !m_sitting.currentQuestion())
        return;
    // What was typed stays, right or wrong.
    const bool hadFocus = isAncestorOf(focusWidget());
    build(m_editor->answer());
    if (!m_problems.isEmpty())
        tellProblems();
    Q_EMIT frameChanged();
    if (hadFocus && m_editor->focusPlace())
        m_editor->focusPlace()->setFocus(Qt::OtherFocusReason);
}

} // namespace clips::ui
