#pragma once

#include "base/result.h"
#include "domain/enrolment.h"
#include "domain/enrolmentstate.h"
#include "domain/outcome.h"
#include "domain/receipt.h"
#include "ports/printledger.h"
#include "ports/storeerror.h"

#include <QFuture>
#include <QList>
#include <optional>

namespace clips::ports {

struct ConfirmedSitting
{
    domain::ReceiptNumber receiptNumber;
    QDateTime presentedAt;
    QList<QUuid> enrolmentIds;
};

/// What the queue pages, the desk and clips-kioskctl show of one enrolment; no personal data.
struct EnrolmentRow
{
    QUuid id;
    QString receiptNumber;
    domain::Service service = domain::Service::Canteen;
    QString schoolYear;
    domain::EnrolmentState state = domain::EnrolmentState::Confirmed;
    QString operatorId;
    QDateTime createdAt;
    int attempts = 0;
    QDateTime nextAttemptAt; ///< invalid: none planned
    QDateTime lastAttemptAt; ///< invalid: never tried
    QString lastReason;      ///< domain::outboxReasonCode(), or the office's own code for what needs review
    QString protocolNumber;
    domain::ApplicationKind kind = domain::ApplicationKind::New;
    domain::Replaces replaces{};
    bool stands = true;        ///< neither a withdrawal nor replaced or taken back by a later record of this kiosk
    bool onlyAlike = false;    ///< ofChild(): found by likeness, not by code
    QDateTime protocolledAt{}; ///< UTC, by the office's clock; invalid: not yet
    std::optional<domain::PaymentNotice> notice{}; ///< as the office sent it, not yet checked
    std::optional<domain::OfficeAnswer> answer{};  ///< only from ofChild()
};

struct ReceiptRow
{
    QString receiptNumber;
    QDateTime presentedAt;
    Paper paper{};
};

/// One receipt with what it is about.
struct StoredReceipt
{
    ReceiptRow row;
    QList<EnrolmentRow> enrolments; ///< in the order they were presented
};

/// Where confirmed enrolments live. Every method may be called from any thread; the work is done in the store's own.
class EnrolmentStore
{
public:
    virtual ~EnrolmentStore();

    /// Receipt number, sealed bodies, outbox rows and audit link in ONE transaction. All enrolments belong to one
    /// sitting and share the receipt number. When it has a value, everything is on the disk to stay; when it has not,
    /// nothing is. Confirming a sitting again answers as the first time and adds nothing. confirmedBy: the operator who
    /// confirmed, remembered in the audit chain where it is not the author of the records; empty: the author.
    virtual QFuture<Result<ConfirmedSitting, StoreError>> confirm(const QList<domain::Enrolment> &enrolments,
                                                                  const QString &confirmedBy) = 0;

    /// Newest first.
    virtual QFuture<Result<QList<EnrolmentRow>, StoreError>> list(int limit) = 0;

    /// The exact body bytes of one enrolment, for a reprint; NotFound after the payload was wiped.
    virtual QFuture<Result<QByteArray, StoreError>> body(const QUuid &id) = 0;

    /// Everything this kiosk ever confirmed for one child, newest first: by domain::childKey(), and by
    /// domain::childLikeness() what may be the same child. Only rows that stand count as enrolled.
    virtual QFuture<Result<QList<EnrolmentRow>, StoreError>> ofChild(const domain::Person &child) = 0;

    virtual QFuture<Result<QList<ReceiptRow>, StoreError>> receipts(int limit) = 0;
    /// NotFound when this kiosk made no such receipt.
    virtual QFuture<Result<StoredReceipt, StoreError>> receipt(const QString &receiptNumber) = 0;

    /// Appends to the audit chain: who did what, with a reference that is no personal data.
    virtual QFuture<Result<void, StoreError>> audit(const QString &event, const QString &operatorId,
                                                    const QString &reference) = 0;
};

} // namespace clips::ports
