#pragma once

#include "backoffice/store/database.h"
#include "base/clock.h"

#include <optional>

namespace clips::office {

/// Batches that were taken to be looked at later (NONBLOCK_PULL_REST), by the key their kiosk gave them. The answer
/// stays for a day; the enrolments themselves leave this table when they are in their own.
class BatchJobs
{
public:
    BatchJobs(Database &database, const Clock &clock);

    struct Job
    {
        QByteArray body;   ///< empty once it is answered
        QByteArray answer; ///< empty: not yet
    };
    [[nodiscard]] Result<std::optional<Job>, OfficeError> find(const QString &kioskId, const QString &key);

    /// False when this kiosk has another batch under this key; the same one again is no news.
    [[nodiscard]] Result<bool, OfficeError> take(const QString &kioskId, const QString &key, const QByteArray &body);
    [[nodiscard]] Result<void, OfficeError> answer(const QString &kioskId, const QString &key,
                                                   const QByteArray &answer);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace clips::office
