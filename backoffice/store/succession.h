#pragma once

#include "backoffice/store/arrival.h"
#include "backoffice/store/records.h"

#include <optional>

namespace clips::office {

/// Which records take the place of which (domain reference 5.7, 5.8). Nothing is overwritten: an earlier record is
/// marked and stays. Only an ordinary case takes effect by itself; the others wait for a person.
class Succession
{
public:
    explicit Succession(Database &database);

    /// What a correction or withdrawal is about.
    struct Target
    {
        std::optional<RecordRow> row;               ///< nothing: none is meant, or it is not here
        std::optional<wire::EnrolmentBody> content; ///< of that row
        /// Why it cannot take effect by itself: "replaces_unknown" not here (yet), "replaces_other" another child,
        /// service or year, "replaces_superseded" not open any more, "changed_by_other" by somebody else.
        QList<ReviewReason> obstacles;
    };
    [[nodiscard]] Result<Target, OfficeError> targetOf(const domain::Enrolment &enrolment);

    /// The earlier record is open no more; its kiosk is told.
    [[nodiscard]] Result<void, OfficeError> supersede(const RecordRow &earlier, domain::ApplicationKind by,
                                                      const QDateTime &at);

    /// Gives the records that came before the one they change their effect, when nothing else holds them.
    [[nodiscard]] Result<void, OfficeError> adoptWaiting(const QString &enrolmentId, const QDateTime &at);

    /// A person looked at a held correction or withdrawal and lets it take effect. Nothing to do for any other record.
    [[nodiscard]] Result<void, OfficeError> release(const RecordRow &later, const QDateTime &at);

private:
    [[nodiscard]] Result<void, OfficeError> adopt(const RecordRow &later, const QDateTime &at);
    [[nodiscard]] Result<void, OfficeError> join(const RecordRow &later, const QString &chainId);

    Database &m_database;
    Records m_records;
};

} // namespace clips::office
