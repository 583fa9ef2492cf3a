#pragma once

#include "domain/localtext.h"
#include "wire/jsonreader.h"

namespace clips::wire {

/// {"it": "...", "en": "..."}; Italian is mandatory.
[[nodiscard]] QJsonObject textJson(const domain::LocalText &text);
[[nodiscard]] domain::LocalText readText(JsonReader &outer, const char *key);

} // namespace clips::wire
