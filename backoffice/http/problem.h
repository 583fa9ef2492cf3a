#pragma once

#include "backoffice/http/message.h"

namespace clips::office {

/// An error as application/problem+json (RFC 9457). `type` is the last part of "urn:clips:problem:...", a stable code.
/// Title and detail never carry a value of the request.
[[nodiscard]] Response problem(int status, const char *type, const QString &title, const QString &detail = {});

/// 503 with Retry-After: nothing of the request was kept.
[[nodiscard]] Response unavailable(const QString &detail, int retryAfterSeconds = 5);

} // namespace clips::office
