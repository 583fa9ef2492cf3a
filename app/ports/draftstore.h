#pragma once

#include "base/result.h"
#include "ports/storeerror.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QUuid>

namespace clips::ports {

struct Draft
{
    QUuid sittingId;
    QDateTime savedAt;
    QByteArray content; ///< in the clear only in memory; sealed on disk
};

/// Sittings that are not confirmed yet, so that a crash costs at most the field being typed. Any thread.
class DraftStore
{
public:
    virtual ~DraftStore();
    virtual QFuture<Result<void, StoreError>> save(const Draft &draft) = 0;
    virtual QFuture<Result<void, StoreError>> discard(const QUuid &sittingId) = 0;
    virtual QFuture<Result<QList<Draft>, StoreError>> all() = 0;
};

} // namespace clips::ports
