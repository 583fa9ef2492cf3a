#pragma once

#include "ports/enrolmentstore.h"

namespace clips {
class Clock;
}
namespace clips::ports {
class Sealer;
}

namespace clips::storage {

class Connection;

/// The one transaction behind "saved": receipt number, sealed bodies, outbox rows, audit links, and the draft gone.
/// A sitting that was confirmed before answers as the first time.
[[nodiscard]] Result<ports::ConfirmedSitting, ports::StoreError>
confirmSitting(Connection &connection, const ports::Sealer &sealer, const Clock &clock, const QString &kioskId,
               const QList<domain::Enrolment> &enrolments, const QString &confirmedBy);

} // namespace clips::storage
