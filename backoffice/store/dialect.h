#pragma once

#include "backoffice/store/officeerror.h"
#include "backoffice/store/storeaddress.h"

#include <QSqlError>
#include <QStringList>

namespace clips::office {

/// Everything in which SQLite and PostgreSQL differ for the office; all other SQL is the same text for both.
struct Dialect
{
    QString driver;     ///< Qt's name
    QStringList writer; ///< run when a connection that may write was opened
    QStringList reader; ///< run when one that only reads was opened
    QStringList begin;  ///< opens a transaction that is alone in writing until it ends
    QString fitness;    ///< gives a row when the store can keep what the office promises
    bool mayStreamRows; ///< other statements may run while rows of one are still being read
    QString textType;   ///< replaces TEXT in the numbered SQL files
    OfficeError (*errorOf)(const QSqlError &error);
};

[[nodiscard]] const Dialect &dialectOf(StoreAddress::Kind kind);

} // namespace clips::office
