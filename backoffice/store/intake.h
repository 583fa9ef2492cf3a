#pragma once

#include "backoffice/store/database.h"
#include "base/clock.h"
#include "wire/acknowledgement.h"

#include <QByteArrayList>

namespace clips::office {

/// What `list --json` shows of one enrolment.
struct EnrolmentListing
{
    QString enrolmentId;
    QString service;
    QString schoolYear;
    QString child;
    QString applicant;
    QString receiptNumber;
    QString protocolNumber;
    QString kioskId;
    QString presentedAt;
    QString receivedAt;
    QString state;
};

/// Takes enrolments in. Idempotent by id: the same bytes always get the same protocol number.
class Intake
{
public:
    Intake(Database &database, const Clock &clock);

    /// All bodies in ONE transaction: when it has a value, every "stored" is on the disk to stay, and protocol numbers
    /// (per year in Rome, without gaps or doubles) are given; when it has not, nothing is. `kioskId`: who sends.
    [[nodiscard]] Result<QList<wire::Acknowledgement>, OfficeError> receive(const QByteArrayList &bodies,
                                                                            const QString &kioskId);

    /// Whether an enrolment with this id is stored.
    [[nodiscard]] Result<bool, OfficeError> knows(const QUuid &id);

    /// In order of protocol; works on a read-only database.
    [[nodiscard]] static Result<QList<EnrolmentListing>, OfficeError> list(Database &database);

    /// Outcomes of one kiosk's enrolments after a sequence, in order.
    [[nodiscard]] Result<QList<wire::Outcome>, OfficeError> outcomes(const QString &kioskId, qint64 after, int limit);

private:
    struct Arrival;
    [[nodiscard]] Result<wire::Acknowledgement, OfficeError> receiveOne(const QByteArray &body, const QString &kioskId);
    [[nodiscard]] Result<bool, OfficeError> answerKnown(const QString &id, wire::Acknowledgement &ack);
    [[nodiscard]] Result<QString, OfficeError> reviewReason(const Arrival &arrival);
    [[nodiscard]] Result<void, OfficeError> insert(const Arrival &arrival, wire::Acknowledgement &ack);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace clips::office
