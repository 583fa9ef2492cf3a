#pragma once

#include "domain/catalogue.h"
#include "domain/condition.h"
#include "journey/answers.h"

#include <QJsonObject>

namespace clips::journey {

/// Whether a declared condition holds. answers: only those of visible questions.
[[nodiscard]] bool holds(const domain::Condition &condition, const QJsonObject &answers,
                         const domain::Catalogue &catalogue, const FormContext &context);

} // namespace clips::journey
