#pragma once

#include "base/result.h"
#include "domain/outcome.h"
#include "ports/storeerror.h"
#include "wire/acknowledgement.h"

#include <QDateTime>
#include <optional>

namespace clips::ports {
class Sealer;
}

namespace clips::storage {

class Connection;

/// Keeps what an outcome says beside its state, sealed, and marks it unread; one that was kept before, or an older one,
/// changes nothing. A plain "received" is no answer unless another one came before it. Belongs into the transaction
/// that applies the outcome.
[[nodiscard]] Result<void, ports::StoreError> keepAnswer(Connection &connection, const ports::Sealer &sealer,
                                                         const wire::Outcome &outcome, const QDateTime &now);

/// Nothing when the office has not answered yet. NotFound: no such enrolment.
[[nodiscard]] Result<std::optional<domain::OfficeAnswer>, ports::StoreError>
keptAnswer(Connection &connection, const ports::Sealer &sealer, const QUuid &enrolmentId);

} // namespace clips::storage
