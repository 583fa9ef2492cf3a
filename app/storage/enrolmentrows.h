#pragma once

#include "base/result.h"
#include "domain/enrolmentstate.h"
#include "ports/enrolmentstore.h"
#include "ports/storeerror.h"

#include <QDateTime>
#include <QVariant>

namespace clips::storage {

class Connection;

/// Rows of the enrolment table as the ports show them. tail: what follows FROM, e.g. "WHERE ... ORDER BY ... LIMIT ?".
[[nodiscard]] Result<QList<ports::EnrolmentRow>, ports::StoreError>
readEnrolmentRows(Connection &connection, const QString &tail, const QVariantList &values);

/// NotFound when there is no such enrolment.
[[nodiscard]] Result<domain::EnrolmentState, ports::StoreError> stateOf(Connection &connection, const QUuid &id);

/// The enrolments of one sitting, in the order they were confirmed; empty when there is no such receipt.
[[nodiscard]] Result<QList<ports::EnrolmentRow>, ports::StoreError> rowsOfReceipt(Connection &connection,
                                                                                  const QString &receiptNumber);

/// Times are stored as milliseconds since 1970, UTC; an invalid time is NULL.
[[nodiscard]] QVariant storedTime(const QDateTime &time);
[[nodiscard]] QDateTime timeFrom(const QVariant &stored);

/// SQLite tells NULL from the empty text; our columns are never NULL.
[[nodiscard]] QString storedText(const QString &text);

} // namespace clips::storage
