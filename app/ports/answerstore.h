#pragma once

#include "base/result.h"
#include "domain/enrolment.h"
#include "domain/outcome.h"
#include "ports/enrolmentstore.h"
#include "ports/storeerror.h"

#include <QByteArray>
#include <QFuture>
#include <QList>

namespace clips::ports {

/// One answer of the office as the list shows it; no personal data.
struct AnswerRow
{
    QUuid enrolmentId;
    QString receiptNumber;
    domain::Service service = domain::Service::Canteen;
    QString schoolYear;
    domain::OutcomeState state = domain::OutcomeState::Received;
    QDateTime answeredAt; ///< UTC
    bool isRead = false;
};

/// An answer with what it is about.
struct OpenedAnswer
{
    EnrolmentRow enrolment;
    domain::OfficeAnswer answer;
    QByteArray body; ///< of the enrolment; empty after its payload was wiped
};

/// What the office said of the enrolments of this kiosk; kept by Outbox::applyOutcomes(). Any thread.
class AnswerStore
{
public:
    virtual ~AnswerStore();

    /// Those nobody has read first, then the newest first.
    virtual QFuture<Result<QList<AnswerRow>, StoreError>> answers(int limit) = 0;
    /// Marks it read, with an audit link: who opens it sees whom it is about. NotFound: no such enrolment, or no
    /// answer to it.
    virtual QFuture<Result<OpenedAnswer, StoreError>> openAnswer(const QUuid &enrolmentId,
                                                                 const QString &operatorId) = 0;
};

} // namespace clips::ports
