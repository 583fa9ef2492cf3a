#pragma once

#include "backoffice/records/publishedarchive.h"
#include "backoffice/store/intake.h"
#include "backoffice/store/records.h"
#include "rules/judgement.h"

namespace clips::office {

/// The rules of kiosk and office, asked on arrival: with the catalogue the record names, the office's register of now
/// and the enrolments the office has. Duplicates are not asked here: the store sees more of them (Conflicts).
/// Reasons of its own: "unknown_catalogue" and "unknown_form" nobody here knows that version, "blocked_by_rules" the
/// kiosk should not have taken it.
class OfficeExaminer final : public Examiner
{
public:
    OfficeExaminer(Database &database, const Clock &clock);

    [[nodiscard]] Result<Verdict, OfficeError> examine(const wire::EnrolmentBody &body,
                                                       const std::optional<wire::EnrolmentBody> &earlier) override;

private:
    [[nodiscard]] Result<rules::Judgement, OfficeError> judged(const rules::Published &published,
                                                               const wire::EnrolmentBody &body,
                                                               const std::optional<wire::EnrolmentBody> &earlier);
    [[nodiscard]] Result<QList<domain::KnownEnrolment>, OfficeError> knownOf(const domain::Enrolment &enrolment,
                                                                             const QList<domain::Person> &family);

    Database &m_database;
    PublishedArchive m_archive;
};

/// What two applications for the same child are compared by: every school and stop they name.
[[nodiscard]] QString choiceIn(const domain::Form &form, const QJsonObject &answers);

} // namespace clips::office
