#pragma once

#include "backoffice/records/publishedarchive.h"
#include "domain/enrolment.h"

#include <QMultiHash>

namespace clips::office {

/// What kiosks are told about enrolments that are there already: those of last school year and later, still open.
/// Answers only where the question of that form version may come back in a renewal; health never does.
class KnownBook
{
public:
    KnownBook(Database &database, const Clock &clock);

    /// Reads the store once; households are then filled from memory.
    [[nodiscard]] Result<void, OfficeError> load();
    /// With the enrolments of its members.
    [[nodiscard]] domain::Household filled(domain::Household household) const;
    /// Of one enrolment, as kiosks are told.
    [[nodiscard]] Result<domain::KnownEnrolment, OfficeError> known(const domain::Enrolment &enrolment,
                                                                    const QString &receiptNumber);

private:
    Database &m_database;
    const Clock &m_clock;
    PublishedArchive m_archive;
    QMultiHash<QString, domain::KnownEnrolment> m_byMember;
};

/// The school year before the one that a day in Rome is in: "2025/2026" on 2026-11-26. Years begin on 1 September.
[[nodiscard]] QString lastSchoolYear(QDate day);

} // namespace clips::office
