#pragma once

#include "domain/catalogue.h"
#include "domain/form.h"
#include "rules/answers.h"

#include <QJsonObject>
#include <QList>

namespace clips::rules {

/// What a question offers now: options, schools, allergens, weekdays, routes for a ride, kinds of identity
/// document for a person. answers: only visible ones.
[[nodiscard]] QList<OfferedOption> offeredOptions(const domain::Question &question, const QJsonObject &answers,
                                                  const domain::Catalogue &catalogue, const FormContext &context,
                                                  const QString &language);

/// The stops of one route in the question's direction.
[[nodiscard]] QList<OfferedOption> offeredStops(const domain::Question &question, const QString &routeCode,
                                                const domain::Catalogue &catalogue);

} // namespace clips::rules
