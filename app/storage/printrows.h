#pragma once

#include "ports/printledger.h"

namespace clips::storage {

class Connection;

[[nodiscard]] QString printStateCode(ports::PrintState state);
[[nodiscard]] QString sheetCode(domain::ReceiptSheet sheet);

/// Every attempt for one receipt, in the order of beginning.
[[nodiscard]] Result<QList<ports::PrintRow>, ports::StoreError> printRowsOf(Connection &connection,
                                                                            const QString &receiptNumber);

} // namespace clips::storage
