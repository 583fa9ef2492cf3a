#pragma once

#include "domain/operator.h"
#include "wire/jsonreader.h"

namespace clips::wire {

/// GET /operators: who may sign in, with argon2id verifiers.
[[nodiscard]] QByteArray encodeRoster(const domain::OperatorRoster &roster);
[[nodiscard]] Result<domain::OperatorRoster, WireError> decodeRoster(const QByteArray &body);

} // namespace clips::wire
