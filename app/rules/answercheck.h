#pragma once

#include "domain/dayrule.h"
#include "domain/form.h"
#include "rules/answers.h"

#include <QJsonValue>
#include <QList>

namespace clips::rules {

/// Everything wrong with one given answer, by the question's type and limits. offered and stops: what the question
/// offers now. Declared validations are not looked at here.
[[nodiscard]] QList<AnswerProblem> checkAnswer(const domain::Question &question, const QJsonValue &answer,
                                               const QList<OfferedOption> &offered, const QList<OfferedOption> &stops,
                                               const domain::DayContext &days);

} // namespace clips::rules
