#include "storage/sealing.h"

#include "base/uuid.h"

namespace clips::storage {

using ports::SealError;
using ports::StoreError;

namespace {

StoreError storeErrorFrom(SealError error)
{
    switch (error) {
    case SealError::NoKey:
        return StoreError::Sealed;
    case SealError::Altered:
        return StoreError::Damaged;
    case SealError::Erased:
        return StoreError::NotFound;
    case SealError::NotKept:
        return StoreError::Io;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray enrolmentContext(const QUuid &id)
{
    return "enrolment/" + uuidText(id).toLatin1();
}

QByteArray answerContext(const QUuid &enrolmentId)
{
    return "answer/" + uuidText(enrolmentId).toLatin1();
}

QByteArray draftContext(const QUuid &sittingId)
{
    return "draft/" + uuidText(sittingId).toLatin1();
}

QByteArray publicationContext(const QString &name)
{
    return "publication/" + name.toUtf8();
}

QByteArray accessNoteContext(qint64 auditSequence)
{
    return "access-note/" + QByteArray::number(auditSequence);
}

Result<QByteArray, StoreError> sealed(const ports::Sealer &sealer, const QByteArray &plain, const QByteArray &context)
{
    auto result = sealer.seal(plain, context);
    if (!result)
        return Failure{storeErrorFrom(result.error())};
    return *std::move(result);
}

Result<QByteArray, StoreError> unsealed(const ports::Sealer &sealer, const QByteArray &bytes, const QByteArray &context)
{
    auto result = sealer.open(bytes, context);
    if (!result)
        return Failure{storeErrorFrom(result.error())};
    return *std::move(result);
}

} // namespace clips::storage
