#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace clips::domain {

enum class OperatorRole { Operator, Supervisor };

/// A civil servant who may sign in at the kiosk.
struct Operator
{
    QString id;          ///< short code, also printed on receipts
    QString displayName; ///< shown on the operator's own pages only
    OperatorRole role = OperatorRole::Operator;
    QString verifier; ///< argon2id string (libsodium crypto_pwhash_str) of the PIN
};

/// Who may sign in, as the office published it; not to be trusted after it expires.
struct OperatorRoster
{
    QList<Operator> operators;
    QDateTime expiresAt; ///< UTC
};

} // namespace clips::domain
