#include "rules/formengine.h"

#include "rules/answercheck.h"
#include "rules/answerwords.h"
#include "rules/conditions.h"
#include "rules/offers.h"

#include <QJsonArray>
#include <algorithm>

namespace clips::rules {

using namespace domain;
using namespace Qt::StringLiterals;

FormEngine::FormEngine(const Form &form, const Catalogue &catalogue, FormContext context)
    : m_form(form)
    , m_catalogue(catalogue)
    , m_context(std::move(context))
{}

bool FormEngine::holdsFor(const Condition &condition, const QJsonObject &visibleAnswers) const
{
    return holds(condition, visibleAnswers, m_catalogue, m_context);
}

QList<const Question *> FormEngine::visibleQuestions(const QJsonObject &answers) const
{
    // Conditions name earlier questions only, so one pass settles who is visible.
    QList<const Question *> visible;
    QJsonObject visibleAnswers;
    for (const Question &question : m_form.questions) {
        if (!holdsFor(question.visibleWhen, visibleAnswers))
            continue;
        visible.append(&question);
        if (answers.contains(question.id))
            visibleAnswers.insert(question.id, answers.value(question.id));
    }
    return visible;
}

bool FormEngine::isVisible(const Question &question, const QJsonObject &answers) const
{
    return visibleQuestions(answers).contains(&question);
}

bool FormEngine::isRequired(const Question &question, const QJsonObject &answers) const
{
    return isVisible(question, answers) && holdsFor(question.requiredWhen, withoutHidden(answers));
}

QList<OfferedOption> FormEngine::options(const Question &question, const QJsonObject &answers,
                                         const QString &language) const
{
    return offeredOptions(question, withoutHidden(answers), m_catalogue, m_context, language);
}

QList<OfferedOption> FormEngine::stops(const Question &question, const QString &routeCode) const
{
    return offeredStops(question, routeCode, m_catalogue);
}

QList<AnswerProblem> FormEngine::problems(const Question &question, const QJsonObject &answers) const
{
    const QJsonValue answer = answers.value(question.id);
    if (!isAnswered(answer)) {
        if (isRequired(question, answers))
            return {AnswerProblem{}};
        return {};
    }
    const QString route = answer.toObject().value(u"route"_s).toString();
    QList<AnswerProblem> found =
        checkAnswer(question, answer, options(question, answers, u"it"_s), stops(question, route), m_context);
    if (!found.isEmpty())
        return found;
    const QJsonObject visibleAnswers = withoutHidden(answers);
    for (const Validation &validation : question.validations) {
        if (!holdsFor(validation.must, visibleAnswers))
            found.append({AnswerProblem::Code::RuleBroken, {}, 0, {}, validation.message});
    }
    return found;
}

std::optional<QString> FormEngine::firstUnfinished(const QJsonObject &answers) const
{
    for (const Question *question : visibleQuestions(answers)) {
        if (!problems(*question, answers).isEmpty())
            return question->id;
    }
    return std::nullopt;
}

std::optional<QString> FormEngine::nextQuestion(const QString &id, const QJsonObject &answers,
                                                const QStringList &settled) const
{
    const Question *current = m_form.question(id);
    for (const Question *question : visibleQuestions(answers)) {
        // Questions lie in one array: their addresses are their order.
        if ((!current || question > current) && !settled.contains(question->id))
            return question->id;
    }
    return std::nullopt;
}

std::optional<QString> FormEngine::previousQuestion(const QString &id, const QJsonObject &answers,
                                                    const QStringList &settled) const
{
    const Question *current = m_form.question(id);
    std::optional<QString> previous;
    for (const Question *question : visibleQuestions(answers)) {
        if ((!current || question < current) && !settled.contains(question->id))
            previous = question->id;
    }
    return previous;
}

Prefill FormEngine::prefill(const QList<BasketItem> &earlier, const QJsonObject &answers) const
{
    Prefill result{answers, {}};
    for (const Question &question : m_form.questions) {
        const bool given = isAnswered(result.answers.value(question.id));
        const auto right = [&](const QJsonValue &value) {
            QJsonObject tried = result.answers;
            tried.insert(question.id, value);
            return problems(question, tried).isEmpty();
        };
        for (const BasketItem &item : earlier) {
            const QJsonValue value = item.answers.value(question.id);
            const bool reaches = question.reuse == Reuse::Sitting ||
                                 (question.reuse == Reuse::Child && item.childId == m_context.child.id);
            if (!reaches || !isAnswered(value) || !right(value))
                continue;
            // Asked once means one answer: a correction in the earlier item reaches this one too.
            if (!given || question.reuse == Reuse::Sitting)
                result.answers.insert(question.id, value);
            if (question.reuse == Reuse::Sitting)
                result.settled.append(question.id);
            break;
        }
        if (question.presetAll && !result.answers.contains(question.id)) {
            QJsonArray all;
            for (const OfferedOption &option : options(question, result.answers, u"it"_s))
                all.append(option.value);
            result.answers.insert(question.id, all);
        }
    }
    return result;
}

QJsonObject FormEngine::withoutHidden(const QJsonObject &answers) const
{
    QJsonObject kept;
    for (const Question *question : visibleQuestions(answers)) {
        if (isAnswered(answers.value(question->id)))
            kept.insert(question->id, answers.value(question->id));
    }
    return kept;
}

QString FormEngine::displayValue(const Question &question, const QJsonObject &answers, const QString &language) const
{
    return answerInWords(question, answers.value(question.id), m_catalogue, language);
}

QString FormEngine::dueNote(const Question &question, const QJsonObject &answers, const QString &language) const
{
    if (!question.due || !isVisible(question, answers) || !holdsFor(question.due->when, withoutHidden(answers)))
        return {};
    QDate by = question.due->by.on(m_context.today, m_context.schoolYear);
    if (question.due->notBefore)
        by = std::max(by, question.due->notBefore->on(m_context.today, m_context.schoolYear));
    return dueInWords(question.due->what.in(language), by, language);
}

QList<QPair<QString, QString>> FormEngine::receiptChoices(const QJsonObject &answers, const QString &language) const
{
    QList<QPair<QString, QString>> choices;
    for (const Question *question : visibleQuestions(answers)) {
        const QJsonValue answer = answers.value(question->id);
        if (question->receipt == ReceiptVisibility::Hidden || !isAnswered(answer))
            continue;
        const LocalText &label = question->receiptLabel.isEmpty() ? question->label : question->receiptLabel;
        QString value;
        if (question->receipt == ReceiptVisibility::Value) {
            value = displayValue(*question, answers, language).replace(u'\n', u"; "_s);
        } else {
            const auto &options = question->options;
            const bool no =
                answer == QJsonValue(false) || std::any_of(options.begin(), options.end(), [&](const Option &option) {
                    return option.meansNo && option.value == answer.toString();
                });
            value = yesOrNo(!no, language);
        }
        choices.append({label.in(language), value});
    }
    return choices;
}

QStringList FormEngine::stillDue(const QJsonObject &answers, const QString &language) const
{
    QStringList due;
    for (const Question *question : visibleQuestions(answers)) {
        if (const QString note = dueNote(*question, answers, language); !note.isEmpty())
            due.append(note);
    }
    return due;
}

} // namespace clips::rules
