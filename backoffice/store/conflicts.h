#pragma once

#include "backoffice/store/arrival.h"
#include "backoffice/store/records.h"

namespace clips::office {

/// Several open applications for the same place of the same child (domain reference 5.5): all are kept, the one
/// presented first leads, and no machine chooses. Where the choices differ both wait for a person.
class Conflicts
{
public:
    explicit Conflicts(Database &database);

    /// Notes what stands against a record that was just stored, on the other records too, and gives the reasons for
    /// the record itself: "duplicate", "possible_duplicate", "choices_conflict".
    [[nodiscard]] Result<QList<ReviewReason>, OfficeError> noteOf(const QString &enrolmentId, const QDateTime &at);

    /// The record counts no more. Others that only waited because of it go on.
    [[nodiscard]] Result<void, OfficeError> settleOf(const QString &enrolmentId, const QDateTime &at);

private:
    [[nodiscard]] Result<void, OfficeError> put(const RecordRow &leading, const RecordRow &other, const QString &kind,
                                                const QDateTime &at);
    [[nodiscard]] Result<void, OfficeError> holdBack(const RecordRow &row, const ReviewReason &reason,
                                                     const QDateTime &at);
    [[nodiscard]] Result<void, OfficeError> letGo(const QString &enrolmentId, const QDateTime &at);

    Database &m_database;
    Records m_records;
};

} // namespace clips::office
