#pragma once

#include "backoffice/store/arrival.h"
#include "backoffice/store/database.h"
#include "base/clock.h"
#include "wire/acknowledgement.h"

#include <QByteArrayList>
#include <optional>

namespace clips::office {

/// What the office's own rules say about a record.
struct Verdict
{
    QList<ReviewReason> reasons; ///< what a person must look at
    bool isBlocked = false;      ///< the kiosk should not have taken it: it has no effect until a person looked
    QString choice;              ///< what two applications for the same child are compared by
};

/// The office's rules, as intake asks them.
class Examiner
{
public:
    Examiner() = default;
    virtual ~Examiner() = default;
    Q_DISABLE_COPY_MOVE(Examiner)

    /// `earlier`: the record that this one corrects, when it is here.
    [[nodiscard]] virtual Result<Verdict, OfficeError> examine(const wire::EnrolmentBody &body,
                                                               const std::optional<wire::EnrolmentBody> &earlier) = 0;
};

/// Takes enrolments in. Idempotent by id: the same bytes always get the same protocol number. Nothing is refused and
/// nothing dropped: what a person must look at is kept with its reasons.
class Intake
{
public:
    /// Without an examiner only the store's own rules count.
    Intake(Database &database, const Clock &clock, Examiner *examiner = nullptr);

    /// All bodies in ONE transaction: when it has a value, every "stored" is on the disk to stay, and protocol numbers
    /// (per year in Rome, without gaps or doubles) are given; when it has not, nothing is. `kioskId`: who sends.
    /// An envelope is opened and what is inside is taken in as if it had come by itself.
    [[nodiscard]] Result<QList<wire::Acknowledgement>, OfficeError> receive(const QByteArrayList &bodies,
                                                                            const QString &kioskId);

    /// Whether an enrolment with this id is stored.
    [[nodiscard]] Result<bool, OfficeError> knows(const QUuid &id);

private:
    [[nodiscard]] Result<wire::Acknowledgement, OfficeError> receiveLine(const QByteArray &line,
                                                                         const QString &kioskId);
    [[nodiscard]] Result<wire::Acknowledgement, OfficeError> receiveOne(const QByteArray &body, const QString &kioskId,
                                                                        const QString &signedBy);
    [[nodiscard]] Result<bool, OfficeError> answerKnown(const QString &id, wire::Acknowledgement &ack);
    [[nodiscard]] Result<void, OfficeError> take(Arrival &arrival);
    [[nodiscard]] Result<void, OfficeError> insert(Arrival &arrival);
    [[nodiscard]] Result<void, OfficeError> conclude(const Arrival &arrival);

    Database &m_database;
    const Clock &m_clock;
    Examiner *m_examiner;
};

} // namespace clips::office
