#pragma once

#include "domain/form.h"

namespace clips::rules {

/// Whether an answer may still be corrected after the window: contacts, delegates and diet (domain reference 5.7).
[[nodiscard]] bool staysOpen(const domain::Question &question);

} // namespace clips::rules
