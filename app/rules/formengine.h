#pragma once

#include "domain/catalogue.h"
#include "domain/form.h"
#include "domain/sitting.h"
#include "rules/answers.h"

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QStringList>
#include <optional>

namespace clips::rules {

/// Answers with what was already said filled in.
struct Prefill
{
    QJsonObject answers;
    /// Asked already in this sitting, or the same as last year: not asked again, still shown and changeable on the
    /// check page.
    QStringList settled;
};

/// The questions of one form for one child: which are asked, what they offer, what is wrong with an answer, how an
/// answer reads. Pure: answers come in as question id -> value (shapes in domain/form.h) and are never kept here.
/// While a person edits, answers of questions that are not visible stay in the object; they count as not given.
/// Form, catalogue and the questions passed in must outlive the engine. Any thread.
class FormEngine
{
public:
    FormEngine(const domain::Form &form, const domain::Catalogue &catalogue, FormContext context);

    [[nodiscard]] const domain::Form &form() const { return m_form; }
    [[nodiscard]] const FormContext &context() const { return m_context; }

    [[nodiscard]] QList<const domain::Question *> visibleQuestions(const QJsonObject &answers) const;
    [[nodiscard]] bool isVisible(const domain::Question &question, const QJsonObject &answers) const;
    [[nodiscard]] bool isRequired(const domain::Question &question, const QJsonObject &answers) const;
    [[nodiscard]] QList<OfferedOption> options(const domain::Question &question, const QJsonObject &answers,
                                               const QString &language) const;
    /// The question's limits with what the office's terms decide in place of the form: how many preferences, how many
    /// delegates. Never more wishes are needed than there are schools to choose.
    [[nodiscard]] domain::Limits limitsOf(const domain::Question &question, const QJsonObject &answers) const;
    /// Codes of the criteria of the ranking that the guardian claims.
    [[nodiscard]] QStringList claimedCriteria(const QJsonObject &answers) const;
    [[nodiscard]] QList<OfferedOption> stops(const domain::Question &question, const QString &routeCode) const;
    [[nodiscard]] QList<AnswerProblem> problems(const domain::Question &question, const QJsonObject &answers) const;

    /// The first visible question whose answer is missing or wrong; nothing when the form is complete.
    [[nodiscard]] std::optional<QString> firstUnfinished(const QJsonObject &answers) const;
    /// The visible question after (before) the given one, leaving out the settled ones; "" stands before the first
    /// (after the last). Nothing at the end.
    [[nodiscard]] std::optional<QString> nextQuestion(const QString &id, const QJsonObject &answers,
                                                      const QStringList &settled = {}) const;
    [[nodiscard]] std::optional<QString> previousQuestion(const QString &id, const QJsonObject &answers,
                                                          const QStringList &settled = {}) const;

    /// Fills what is not answered from the other items of the basket (each question's "reuse"), from the enrolment of
    /// the year before ("renew") and from presets. Only what is right for this form and child is taken. earlier: the
    /// items before this one, in basket order.
    [[nodiscard]] Prefill prefill(const QList<domain::BasketItem> &earlier, const QJsonObject &answers) const;
    /// What is kept in the record: the answers of visible questions.
    [[nodiscard]] QJsonObject withoutHidden(const QJsonObject &answers) const;

    [[nodiscard]] QString displayValue(const domain::Question &question, const QJsonObject &answers,
                                       const QString &language) const;
    /// What a question makes the guardian bring later; empty when nothing.
    [[nodiscard]] QString dueNote(const domain::Question &question, const QJsonObject &answers,
                                  const QString &language) const;
    /// What the guardian should know about the answer as it stands.
    [[nodiscard]] QStringList notices(const domain::Question &question, const QJsonObject &answers,
                                      const QString &language) const;
    /// Label and value of each line the receipt may carry, as each question declares.
    /// placesHidden: without schools, routes and stops, for a family whose address is protected.
    [[nodiscard]] QList<QPair<QString, QString>> receiptChoices(const QJsonObject &answers, const QString &language,
                                                                bool placesHidden = false) const;
    [[nodiscard]] QStringList stillDue(const QJsonObject &answers, const QString &language) const;

private:
    [[nodiscard]] bool exists(const domain::Question &question, const QJsonObject &visibleAnswers) const;
    [[nodiscard]] bool mayStandUnasked(const domain::Question &question, const QJsonObject &answers) const;
    [[nodiscard]] QJsonValue presetOf(const domain::Question &question, const QJsonObject &answers) const;
    [[nodiscard]] bool holdsFor(const domain::Condition &condition, const QJsonObject &visibleAnswers) const;

    const domain::Form &m_form;
    const domain::Catalogue &m_catalogue;
    FormContext m_context;
};

} // namespace clips::rules
