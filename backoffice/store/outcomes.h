#pragma once

#include "backoffice/store/database.h"
#include "domain/outcome.h"
#include "wire/acknowledgement.h"

#include <QDateTime>

namespace clips::office {

/// An outcome as it is kept: what kiosks get, and who decided when.
struct KeptOutcome
{
    wire::Outcome outcome;
    QString decidedAt;
    QString decidedBy; ///< empty: the machine, on arrival
};

/// What became of the enrolments, as a feed that only grows.
class Outcomes
{
public:
    explicit Outcomes(Database &database);

    /// Appends; the sequence of `kept` is given here, kiosk and protocol number are those of the record.
    [[nodiscard]] Result<void, OfficeError> append(const QString &enrolmentId, KeptOutcome kept);
    /// Short form for what happens on arrival.
    [[nodiscard]] Result<void, OfficeError> append(const QString &enrolmentId, domain::OutcomeState state,
                                                   const QDateTime &at);

    /// Outcomes of one kiosk's enrolments after a sequence, in order.
    [[nodiscard]] Result<QList<wire::Outcome>, OfficeError> page(const QString &kioskId, qint64 after, int limit);
    [[nodiscard]] Result<QList<KeptOutcome>, OfficeError> history(const QString &enrolmentId);

private:
    Database &m_database;
};

} // namespace clips::office
