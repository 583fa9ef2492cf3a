#pragma once

#include "wire/enrolmentbody.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace clips::office {

/// Why a person must look at a record. The codes are stable; the detail is for the office only and never leaves it.
struct ReviewReason
{
    QString code;
    QString detail;

    bool operator==(const ReviewReason &) const = default;
};

/// A record on its way into the store.
struct Arrival
{
    QByteArray body;
    wire::EnrolmentBody content;
    QString kioskId;  ///< who sent it
    QString signedBy; ///< the kiosk whose signature the envelope carried; empty: a plain body, or not proven
    QDateTime receivedAt;
    QString choice; ///< what two applications for the same child are compared by
    QString protocolNumber{};
    QString chainId{}; ///< the first record of its line of corrections
    QList<ReviewReason> reasons{};

    [[nodiscard]] const domain::Enrolment &enrolment() const { return content.enrolment; }
    [[nodiscard]] QString id() const;
};

/// Who the child is, as far as two applications for the same one must meet: the tax code with omocodia undone, else
/// name, birth date and place; for a child not born yet its mother or father and the day it is due.
[[nodiscard]] QString childKey(const domain::Enrolment &enrolment);
/// Folded name, birth date and place: the same for two people who may be one. Empty for a child not born yet.
[[nodiscard]] QString identityKey(const domain::Person &person);
/// The tax code with omocodia undone, else the identity.
[[nodiscard]] QString personKey(const domain::Person &person);

} // namespace clips::office
