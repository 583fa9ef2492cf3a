#pragma once

#include "domain/form.h"
#include "rules/answers.h"

#include <QCoreApplication>

namespace clips::ui {

/// What is wrong with an answer, in the words of the page: what it is and what to do, in one short sentence.
class ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(clips::ui::ProblemWords)
public:
    [[nodiscard]] static QString of(const rules::AnswerProblem &problem, const domain::Question &question,
                                    const QString &language);

private:
    [[nodiscard]] static QString missing(const rules::AnswerProblem &problem, domain::QuestionType type);
};

} // namespace clips::ui
