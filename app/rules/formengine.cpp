#include "rules/formengine.h"

#include "rules/answercheck.h"
#include "rules/answerwords.h"
#include "rules/conditions.h"
#include "rules/offers.h"
#include "rules/recordedanswers.h"

#include <QJsonArray>
#include <algorithm>

namespace clips::rules {

using namespace domain;
using namespace Qt::StringLiterals;

FormEngine::FormEngine(const Form &form, const Catalogue &catalogue, FormContext context)
    : m_form(form)
    , m_catalogue(catalogue)
    , m_context(std::move(context))
{
    m_context.service = form.service;
}

bool FormEngine::holdsFor(const Condition &condition, const QJsonObject &visibleAnswers) const
{
    return holds(condition, visibleAnswers, m_catalogue, m_context);
}

/// A question whose every answer the office has taken out is not asked.
bool FormEngine::exists(const Question &question, const QJsonObject &visibleAnswers) const
{
    if (question.limits.countsFrom == CountsFrom::Delegates && termsOf(m_catalogue, m_context).maxDelegates == 0)
        return false;
    const bool chosenFromOptions = question.type == QuestionType::Choice || question.type == QuestionType::MultiChoice;
    return !chosenFromOptions ||
           std::any_of(question.options.begin(), question.options.end(),
                       [&](const Option &option) { return holdsFor(option.visibleWhen, visibleAnswers); });
}

QList<const Question *> FormEngine::visibleQuestions(const QJsonObject &answers) const
{
    // Conditions name earlier questions only, so one pass settles who is visible.
    QList<const Question *> visible;
    QJsonObject visibleAnswers;
    for (const Question &question : m_form.questions) {
        if (!holdsFor(question.visibleWhen, visibleAnswers) || !exists(question, visibleAnswers))
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

Limits FormEngine::limitsOf(const Question &question, const QJsonObject &answers) const
{
    Limits limits = question.limits;
    const ServiceTerms terms = termsOf(m_catalogue, m_context);
    if (limits.countsFrom == CountsFrom::Delegates) {
        limits.maxCount = terms.maxDelegates;
    } else if (limits.countsFrom == CountsFrom::Preferences) {
        limits.minCount = terms.minPreferences;
        if (!claimedCriteria(answers).isEmpty())
            limits.minCount = std::max(limits.minCount, terms.minPreferencesIfPriority);
        const QList<OfferedOption> offered = options(question, answers, u"it"_s);
        const auto possible = std::count_if(offered.begin(), offered.end(),
                                            [](const OfferedOption &option) { return option.canBeChosen(); });
        limits.maxCount = terms.maxPreferences;
        limits.minCount = std::min({limits.minCount, limits.maxCount, std::max(1, int(possible))});
    }
    return limits;
}

QStringList FormEngine::claimedCriteria(const QJsonObject &answers) const
{
    QStringList claimed;
    for (const Question *question : visibleQuestions(answers)) {
        const QJsonValue answer = answers.value(question->id);
        if (!question->claims)
            continue;
        for (const Option &option : question->options) {
            if (!option.meansNo && (answer == option.value || answer.toArray().contains(option.value)))
                claimed.append(option.value);
        }
    }
    return claimed;
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
    Question asked = question;
    asked.limits = limitsOf(question, answers);
    QList<AnswerProblem> found = checkAnswer(asked, answer, options(question, answers, u"it"_s), stops(question, route),
                                             dayContext(m_catalogue, m_context));
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

QJsonValue FormEngine::presetOf(const Question &question, const QJsonObject &answers) const
{
    if (question.presetDay)
        return question.presetDay->on(dayContext(m_catalogue, m_context)).toString(Qt::ISODate);
    if (question.offersService && m_context.chosenServices.contains(*question.offersService))
        return true;
    if (!question.preset.isEmpty())
        return question.preset;
    const QString &school = question.source.schoolQuestion;
    if (!question.presetAll || (!school.isEmpty() && !isAnswered(answers.value(school))))
        return {};
    QJsonArray all;
    for (const OfferedOption &option : options(question, answers, u"it"_s))
        all.append(option.value);
    return all;
}

bool FormEngine::mayStandUnasked(const Question &question, const QJsonObject &answers) const
{
    const QJsonValue value = answers.value(question.id);
    return question.renew && m_context.previous && isAnswered(answers.value(u"renewal"_s)) && isAnswered(value) &&
           value == m_context.previous->answers.value(question.id) &&
           !answers.value(u"renewal_changes"_s).toArray().contains(question.id);
}

Prefill FormEngine::prefill(const QList<BasketItem> &earlier, const QJsonObject &answers) const
{
    Prefill result{answers, {}};
    for (const Question &question : m_form.questions) {
        const bool given = isAnswered(result.answers.value(question.id));
        const auto right = [&](const QJsonValue &value) {
            QJsonObject tried = result.answers;
            tried.insert(question.id, value);
            return isAnswered(value) && problems(question, tried).isEmpty();
        };
        for (const BasketItem &item : earlier) {
            const QJsonValue value = item.answers.value(question.id);
            const bool reaches = question.reuse == Reuse::Sitting ||
                                 (question.reuse == Reuse::Child && item.childId == m_context.child.id);
            if (!reaches || !right(value))
                continue;
            // Asked once means one answer: a correction in the earlier item reaches this one too.
            if (!given || question.reuse == Reuse::Sitting)
                result.answers.insert(question.id, value);
            if (question.reuse == Reuse::Sitting)
                result.settled.append(question.id);
            break;
        }
        if (question.renew && m_context.previous && !result.answers.contains(question.id)) {
            if (const QJsonValue value = m_context.previous->answers.value(question.id); right(value))
                result.answers.insert(question.id, value);
        }
        if (mayStandUnasked(question, result.answers) && !result.settled.contains(question.id) &&
            right(result.answers.value(question.id)))
            result.settled.append(question.id);
        if (!result.answers.contains(question.id)) {
            if (const QJsonValue preset = presetOf(question, result.answers); isAnswered(preset))
                result.answers.insert(question.id, preset);
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
    const DayContext days = dayContext(m_catalogue, m_context);
    QDate by = question.due->by.on(days);
    if (question.due->notBefore)
        by = std::max(by, question.due->notBefore->on(days));
    return dueInWords(question.due->what.in(language), by, language);
}

QStringList FormEngine::notices(const Question &question, const QJsonObject &answers, const QString &language) const
{
    QStringList words;
    const QJsonObject visibleAnswers = withoutHidden(answers);
    for (const Notice &notice : question.notices) {
        if (holdsFor(notice.when, visibleAnswers))
            words.append(notice.text.in(language));
    }
    return words;
}

namespace {
bool namesAPlace(const Question &question)
{
    return question.type == QuestionType::School || question.type == QuestionType::RankedSchools ||
           question.type == QuestionType::RouteStop;
}
} // namespace

QList<QPair<QString, QString>> FormEngine::receiptChoices(const QJsonObject &answers, const QString &language,
                                                          bool placesHidden) const
{
    QList<QPair<QString, QString>> choices;
    for (const Question *question : visibleQuestions(answers)) {
        const QJsonValue answer = answers.value(question->id);
        if (question->receipt == ReceiptVisibility::Hidden || !isAnswered(answer) ||
            (placesHidden && namesAPlace(*question)))
            continue;
        const LocalText &label = question->receiptLabel.isEmpty() ? question->label : question->receiptLabel;
        choices.append({label.in(language), receiptWords(*question, answer, m_catalogue, language)});
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
