#pragma once

#include "base/result.h"
#include "ports/storeerror.h"

#include <QString>

namespace clips::storage {

class Connection;

/// The schema this program writes: the number of the newest resources/sql/NNNN_name.sql.
[[nodiscard]] int newestSchemaVersion();

/// Brings an open file from its version to the newest. Each step and its user_version are one transaction, so an
/// upgrade that was interrupted leaves the old or the new schema, never a mixture. Returns the version reached.
[[nodiscard]] Result<int, ports::StoreError> migrate(Connection &connection);

/// Runs at_start.sql: settles what a crash left half done. Damaged: the tables do not read as they were made.
[[nodiscard]] Result<void, ports::StoreError> settleAfterCrash(Connection &connection);

} // namespace clips::storage
