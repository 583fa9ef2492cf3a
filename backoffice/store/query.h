#pragma once

#include "backoffice/store/database.h"

#include <QVariantList>

namespace clips::office {

/// Prepares, binds in order and executes. A null text is bound as an empty one: no column takes NULL.
[[nodiscard]] Result<Statement, OfficeError> runQuery(Database &database, const QString &sql,
                                                      const QVariantList &values = {});

} // namespace clips::office
