#pragma once

#include "base/result.h"
#include "ports/sealer.h"
#include "ports/storeerror.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace clips::storage {

/// The place a sealed value belongs to; moved elsewhere it does not open.
[[nodiscard]] QByteArray enrolmentContext(const QUuid &id);
[[nodiscard]] QByteArray answerContext(const QUuid &enrolmentId);
[[nodiscard]] QByteArray draftContext(const QUuid &sittingId);
[[nodiscard]] QByteArray publicationContext(const QString &name);
[[nodiscard]] QByteArray accessNoteContext(qint64 auditSequence);

/// The sealer's errors in the store's words: no key is Sealed, changed bytes or another key are Damaged, a
/// destroyed key is NotFound, keys that cannot be kept are Io.
[[nodiscard]] Result<QByteArray, ports::StoreError> sealed(const ports::Sealer &sealer, const QByteArray &plain,
                                                           const QByteArray &context);
[[nodiscard]] Result<QByteArray, ports::StoreError> unsealed(const ports::Sealer &sealer, const QByteArray &bytes,
                                                             const QByteArray &context);

} // namespace clips::storage
