#pragma once

#include "domain/catalogue.h"
#include "domain/condition.h"
#include "rules/answers.h"

#include <QJsonObject>

namespace clips::rules {

/// What the office decided for the context's service and year; the defaults of ServiceTerms where it published nothing.
[[nodiscard]] domain::ServiceTerms termsOf(const domain::Catalogue &catalogue, const FormContext &context);

/// What the days of a form are reckoned from.
[[nodiscard]] domain::DayContext dayContext(const domain::Catalogue &catalogue, const FormContext &context);

/// Whether a declared condition holds. answers: only those of visible questions.
[[nodiscard]] bool holds(const domain::Condition &condition, const QJsonObject &answers,
                         const domain::Catalogue &catalogue, const FormContext &context);

} // namespace clips::rules
