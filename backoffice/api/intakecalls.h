#pragma once

#include "backoffice/http/router.h"
#include "backoffice/records/officeexaminer.h"

namespace clips::office {

/// POST /enrolment-batches, PUT /enrolments/{enrolment_id}, GET /outcomes.
class IntakeCalls
{
public:
    IntakeCalls(Database &database, const Clock &clock);
    void addTo(Router &router);

    static constexpr int maxBatchLines = 50;
    static constexpr qint64 maxBatchBytes = 512 * 1024;
    static constexpr int outcomesPerPage = 500;

private:
    [[nodiscard]] Response batch(const Call &call);
    [[nodiscard]] Response single(const Call &call);
    [[nodiscard]] Response outcomes(const Call &call);

    Database &m_database;
    const Clock &m_clock;
    OfficeExaminer m_examiner;
};

} // namespace clips::office
