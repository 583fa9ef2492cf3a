#pragma once

#include "backoffice/store/database.h"

namespace clips::office {

/// The next value of a sequence without gaps, from 1. Only inside a transaction: the number is used when it commits,
/// and given again when it does not.
[[nodiscard]] Result<qint64, OfficeError> nextValue(Database &database, const QString &counter);

} // namespace clips::office
