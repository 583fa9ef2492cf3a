#pragma once

#include "domain/localtext.h"

#include <QList>

namespace clips::domain {

struct Allergen
{
    QString code; ///< "gluten", "milk", ...
    LocalText name;
};

/// The fourteen allergens of Regulation (EU) 1169/2011, annex II, in the order of the annex.
[[nodiscard]] const QList<Allergen> &allAllergens();

} // namespace clips::domain
