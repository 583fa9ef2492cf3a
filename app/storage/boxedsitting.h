#pragma once

#include "domain/enrolment.h"
#include "wire/envelope.h"

#include <QDateTime>
#include <QList>

namespace clips::storage {

/// What the black box keeps of one enrolment: the columns of its row that hold no personal data, and the envelope.
struct BoxedEnrolment
{
    wire::Envelope envelope;
    domain::Service service = domain::Service::Canteen;
    QString schoolYear;
    QDateTime createdAt;
    domain::ApplicationKind kind = domain::ApplicationKind::New;
    domain::Replaces replaces{};
    QString childFingerprint{}; ///< keyed with the data key of the kiosk that made it; alike: the same child
    QString childLikeness{};
};

/// One confirmed sitting as the black box and an exported queue keep it.
struct BoxedSitting
{
    QUuid sittingId;
    QString receiptNumber;
    QDateTime presentedAt;
    QString operatorId;
    QList<BoxedEnrolment> enrolments;
};

[[nodiscard]] QByteArray encodeBoxed(const BoxedSitting &sitting);
[[nodiscard]] Result<BoxedSitting, wire::WireError> decodeBoxed(const QByteArray &bytes);

} // namespace clips::storage
