#pragma once

#include "domain/catalogue.h"
#include "wire/jsonreader.h"

namespace clips::wire {

inline constexpr int catalogueSchema = 1;

/// GET /catalogue: everything the office publishes that is not personal.
[[nodiscard]] QByteArray encodeCatalogue(const domain::Catalogue &catalogue);
[[nodiscard]] Result<domain::Catalogue, WireError> decodeCatalogue(const QByteArray &body);

} // namespace clips::wire
