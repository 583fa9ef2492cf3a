#pragma once

#include "base/result.h"
#include "ports/storeerror.h"

#include <QString>

namespace clips {
class Clock;
}
namespace clips::ports {
class Sealer;
}

namespace clips::storage {

class BlackBox;
class Connection;
struct BoxedSitting;

/// Marks what the black box does not know the end of: what the database has is committed, anything else was undone.
[[nodiscard]] Result<void, ports::StoreError> settleBox(Connection &connection);

/// The database is lost and a new one comes: nobody can be asked any more.
[[nodiscard]] Result<void, ports::StoreError> settleWithoutDatabase(BlackBox &box);

/// Brings back what the black box holds, the office has not acknowledged and the database lacks, in one transaction,
/// and lets receipt numbers go on after the highest the box has seen. Answers how many enrolments came back: 0 in good
/// times; more for a new database or an old copy of one.
[[nodiscard]] Result<int, ports::StoreError> restoreFromBox(Connection &connection, const Clock &clock);

enum class Trust {
    Sure,   ///< goes to the office by itself
    Unsure, ///< waits for a person, who puts it back to be sent
};
/// Rows for a sitting as envelopes, unless its rows are there. Belongs into a transaction; answers how many were added.
[[nodiscard]] Result<int, ports::StoreError> insertBoxed(Connection &connection, const Clock &clock,
                                                         const BoxedSitting &sitting, Trust trust);

/// Boxes what waits for the office and has no second copy: confirmed before the office's first key, or a box that was
/// lost. Answers how many enrolments.
[[nodiscard]] Result<int, ports::StoreError> boxWaiting(Connection &connection, const ports::Sealer &sealer,
                                                        const QString &kioskId);

} // namespace clips::storage
