#pragma once

#include "domain/authority.h"
#include "wire/jsonreader.h"

namespace clips::wire {

/// Why an adult may act for a child; apart from the recognition on purpose.
[[nodiscard]] QJsonObject authorityJson(const domain::Authority &authority);
/// Reads the object itself; a problem is told by the reader.
[[nodiscard]] domain::Authority readAuthority(JsonReader &reader);

} // namespace clips::wire
