#pragma once

#include "domain/enrolmentstate.h"
#include "domain/service.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace clips::domain {

/// What was done at one kiosk in a stretch of time, counted. No personal data.
struct DayCounts
{
    int confirmed = 0; ///< by the audit chain: enrolments that were saved
    // What became of them: by the records themselves.
    int acknowledged = 0;
    int waiting = 0;
    int inReview = 0;
    int quarantined = 0;
    int receipts = 0; ///< sittings that were confirmed: each is owed one paper
    int prints = 0;   ///< receipts that came out of the printer
    int copies = 0;
    int letters = 0;

    [[nodiscard]] int records() const { return acknowledged + waiting + inReview + quarantined; }
    [[nodiscard]] int withoutPaper() const { return receipts - prints; }
    /// Confirmed enrolments whose record is gone; below zero: records that nothing tells of.
    [[nodiscard]] int missingRecords() const { return confirmed - records(); }
    bool operator==(const DayCounts &) const = default;
};

struct OperatorCounts
{
    QString operatorId; ///< paper counts for whoever had it printed
    DayCounts counts{};
    bool operator==(const OperatorCounts &) const = default;
};

/// An enrolment that the office does not have yet.
struct OpenEnrolment
{
    QString receiptNumber;
    Service service = Service::Canteen;
    EnrolmentState state = EnrolmentState::Confirmed;
    bool operator==(const OpenEnrolment &) const = default;
};

/// What a supervisor signs at the end of a day.
struct DayClosing
{
    int number = 0; ///< 0: counted, not closed; else without gaps from 1
    QString kioskId{};
    QDateTime from{};     ///< UTC; invalid: from the beginning
    QDateTime until{};    ///< UTC
    QString operatorId{}; ///< who closed
    DayCounts all{};
    QList<OperatorCounts> operators{}; ///< by id
    QList<OpenEnrolment> open{};       ///< oldest first, of whatever day
    QString auditHead{};               ///< "412:3f2a91bc0d4e77aa": the link of this closing
};

} // namespace clips::domain
