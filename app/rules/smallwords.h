#pragma once

#include "domain/localtext.h"

namespace clips::rules::smallwords {

// The words that join answers, in every language of the guardians: they stand on screen and on paper alike, where each
// has a language of its own.
[[nodiscard]] const domain::LocalText &yes();
[[nodiscard]] const domain::LocalText &no();
[[nodiscard]] const domain::LocalText &fromTo(); ///< "da %1 a %2", two days of the week
[[nodiscard]] const domain::LocalText &dueBy();  ///< "%1, entro %2", a thing and a date

} // namespace clips::rules::smallwords
