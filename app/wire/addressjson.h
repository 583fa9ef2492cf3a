#pragma once

#include "domain/person.h"
#include "wire/jsonreader.h"

namespace clips::wire {

[[nodiscard]] QJsonObject addressJson(const domain::Address &address);
/// Reads the object under `key`; what is not given stays empty.
[[nodiscard]] domain::Address readAddress(JsonReader &outer, const char *key);

} // namespace clips::wire
