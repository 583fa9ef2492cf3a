#pragma once

#include "domain/catalogue.h"
#include "domain/condition.h"
#include "rules/answers.h"

#include <QJsonObject>

namespace clips::rules {

/// Whether a declared condition holds. answers: only those of visible questions.
[[nodiscard]] bool holds(const domain::Condition &condition, const QJsonObject &answers,
                         const domain::Catalogue &catalogue, const FormContext &context);

} // namespace clips::rules
