#pragma once

#include "base/result.h"
#include "domain/dayclosing.h"
#include "ports/storeerror.h"

#include <QFuture>

namespace clips::ports {

/// The closings of the days of this kiosk. Any thread.
class ClosingBook
{
public:
    virtual ~ClosingBook();

    /// Counts what was done from an instant on; invalid: since the last closing.
    virtual QFuture<Result<domain::DayClosing, StoreError>> count(const QDateTime &from) = 0;

    /// Counts since the last closing, gives it the next number and writes it with its totals to the audit chain, in one
    /// transaction.
    virtual QFuture<Result<domain::DayClosing, StoreError>> close(const QString &operatorId) = 0;
};

} // namespace clips::ports
