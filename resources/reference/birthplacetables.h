#pragma once

#include "domain/places.h"

namespace clips::reference {

/// The tables compiled into this program. Cheap: nothing is read before the first look-up.
[[nodiscard]] domain::BirthPlaces birthPlaces();

} // namespace clips::reference
