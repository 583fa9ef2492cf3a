#pragma once

#include "base/result.h"
#include "ports/storeerror.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>
#include <QUuid>

namespace clips::ports {

/// One activation letter as the kiosk keeps it: what proves the secret, never the secret. The office's half is kept
/// sealed until the office has it.
struct Letter
{
    QString reference;
    QUuid recognitionId; ///< of the guardian it was printed for
    QString operatorId;
    QString verifier;   ///< argon2id of both halves
    QString officeHalf; ///< domain::ActivationHalf::text(); goes to the guardian by message
    QDateTime madeAt;   ///< UTC
    QDateTime expiresAt;
};

/// Activation letters on their way to the office. Any thread.
class LetterStore
{
public:
    virtual ~LetterStore();

    /// Keeps a letter and makes the former ones of the same recognition void, with an audit link for each; reason: why
    /// there is another one.
    virtual QFuture<Result<void, StoreError>> add(const Letter &letter, const QString &reason) = 0;
    /// It never became paper, or must not count: audit link. Void letters are told to the office too.
    virtual QFuture<Result<void, StoreError>> makeVoid(const QString &reference, const QString &reason) = 0;

    struct Untold
    {
        Letter letter;
        bool isVoid = false;
    };
    /// What the office does not know yet, oldest first.
    virtual QFuture<Result<QList<Untold>, StoreError>> untold(int limit) = 0;
    /// The office has it: its half is forgotten here.
    virtual QFuture<Result<void, StoreError>> markTold(const QString &reference, bool wasVoid) = 0;
};

} // namespace clips::ports
