#include "ui/questions/answereditor.h"

#include "ui/questions/choiceeditor.h"
#include "ui/questions/dateeditor.h"
#include "ui/questions/emaileditor.h"
#include "ui/questions/manychoiceseditor.h"
#include "ui/questions/moneyeditor.h"
#include "ui/questions/peopleeditor.h"
#include "ui/questions/phoneeditor.h"
#include "ui/questions/rankedschoolseditor.h"
#include "ui/questions/recordeditor.h"
#include "ui/questions/rideeditor.h"
#include "ui/questions/texteditor.h"

namespace clips::ui {

using domain::QuestionType;

EditorSubject editorSubject(const rules::FormEngine &engine, const domain::Question &question,
                            const QJsonObject &answers, const QString &language)
{
    EditorSubject subject{question, engine.options(question, answers, language), {}, language, engine.context().today};
    subject.question.limits = engine.limitsOf(question, answers);
    if (question.type == QuestionType::RouteStop) {
        for (const rules::OfferedOption &route : subject.options)
            subject.stops.insert(route.value, engine.stops(question, route.value));
    }
    return subject;
}

void AnswerEditor::showProblems(const QList<rules::AnswerProblem> &, const QStringList &)
{
    // Rows and cards have no place of their own to mark: the summary above says it all.
}

AnswerEditor *makeAnswerEditor(const EditorSubject &subject, QWidget *parent)
{
    switch (subject.question.type) {
    case QuestionType::Choice:
    case QuestionType::YesNo:
    case QuestionType::School:
        return new ChoiceEditor(subject, parent);
    case QuestionType::MultiChoice:
    case QuestionType::Weekdays:
    case QuestionType::Allergens:
        return new ManyChoicesEditor(subject, parent);
    case QuestionType::Date:
        return new DateEditor(subject, parent);
    case QuestionType::Text:
        return new TextEditor(subject, parent);
    case QuestionType::Phone:
        return new PhoneEditor(subject, parent);
    case QuestionType::RouteStop:
        return new RideEditor(subject, parent);
    case QuestionType::RankedSchools:
        return new RankedSchoolsEditor(subject, parent);
    case QuestionType::Person:
    case QuestionType::Address:
        return new RecordEditor(subject, parent);
    case QuestionType::People:
        return new PeopleEditor(subject, parent);
    case QuestionType::Money:
        return new MoneyEditor(subject, parent);
    case QuestionType::Email:
        return new EmailEditor(subject, parent);
    }
    Q_UNREACHABLE();
}

} // namespace clips::ui
