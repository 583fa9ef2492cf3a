#pragma once

#include "domain/catalogue.h"
#include "domain/operator.h"

#include <QList>

namespace clips::office {

/// What the invented municipality publishes on a day: texts and invented places from demo/data/catalogue.json, real
/// names of schools and nurseries from the CSV files, windows that are all open on that day, age rules of domain
/// reference 4.2, and the service forms. The same day gives the same bytes.
[[nodiscard]] domain::Catalogue demoCatalogue(QDate today);

struct DemoOperator
{
    domain::Operator person; ///< verifier still empty
    QString pin;
};
[[nodiscard]] QList<DemoOperator> demoOperators();

/// With argon2id verifiers (libsodium, moderate limits), valid for a year. Salted: differs each time.
[[nodiscard]] domain::OperatorRoster demoRoster(QDate today);

} // namespace clips::office
