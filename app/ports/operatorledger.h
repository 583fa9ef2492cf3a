#pragma once

#include "base/result.h"
#include "domain/searchreason.h"
#include "ports/storeerror.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>

namespace clips::ports {

/// Wrong PINs since the last right one, of one operator or of a whole kiosk.
struct SignInTries
{
    QString who; ///< operator id; "?" for ids that are not in the roster; "*" for the kiosk
    int wrong = 0;
    QDateTime lockedUntil{}; ///< UTC; invalid: not locked
    QString verifierHash{};  ///< of the verifier tried against: with a new PIN from the office counting begins anew

    bool operator==(const SignInTries &) const = default;
};

/// Something an operator did, for the audit chain. reference: no personal data.
struct Deed
{
    QString event; ///< stable code: "operator_signed_in", "operator_unlocked", ...
    QString operatorId;
    QString reference;
};

/// A name was looked for in the register. What was looked for is never kept.
struct AccessNote
{
    QString operatorId;
    domain::SearchReason reason = domain::SearchReason::WithoutCard;
    QString words{}; ///< for Other; kept sealed
    int hits = 0;
};

/// What must be known of operators after a restart. Any thread.
class OperatorLedger
{
public:
    virtual ~OperatorLedger();
    virtual QFuture<Result<QList<SignInTries>, StoreError>> tries() = 0;
    /// Replaces the rows of who is in `changed` (wrong 0: takes the row away) and appends the deed to the audit chain,
    /// in one transaction.
    virtual QFuture<Result<void, StoreError>> keep(const QList<SignInTries> &changed, const Deed &deed) = 0;
    /// Appends "register_search" with reason code and number of hits to the audit chain; the words sealed beside it.
    virtual QFuture<Result<void, StoreError>> noteAccess(const AccessNote &note) = 0;
};

} // namespace clips::ports
