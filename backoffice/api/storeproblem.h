#pragma once

#include "backoffice/http/message.h"
#include "backoffice/store/officeerror.h"

namespace clips::office {

/// What a client is told when the store failed: 404 when nothing is there, else 503 and when to come again.
[[nodiscard]] Response storeProblem(OfficeError error);

} // namespace clips::office
