#pragma once

#include "domain/outcome.h"
#include "domain/service.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUuid>
#include <optional>

namespace clips::domain {

/// An enrolment the kiosk knows of: its own, or one the office sent with the register snapshot. What duplicates,
/// renewals, siblings and links between services are judged by.
struct KnownEnrolment
{
    QUuid id;
    QString childId; ///< Person::id
    Service service = Service::Canteen;
    QString schoolYear;
    QString receiptNumber;
    QString applicantId;   ///< Person::id; empty when not known
    QDateTime presentedAt; ///< UTC
    QString formVersion;
    QJsonObject answers;    ///< only what a renewal may bring back (Question::renew); empty for the kiosk's own
    bool withdrawn = false; ///< or refused, renounced: it no longer stands
    std::optional<OfficeAnswer> answer{}; ///< as far as the kiosk knows; of other kiosks' only the state

    bool operator==(const KnownEnrolment &) const = default;
};

} // namespace clips::domain
