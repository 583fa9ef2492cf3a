#pragma once

#include "backoffice/store/database.h"
#include "base/clock.h"

namespace clips::office {

/// One look at, or one export of, personal data.
struct Access
{
    QString at;
    QString who;
    QString action;  ///< "show" or "export"
    QString subject; ///< an enrolment id, or "kitchen 2026/2027 LEAA000001"
    QString reason;
    int rows = 0;
};

/// Who saw what, and why. Only grows.
class AccessLog
{
public:
    AccessLog(Database &database, const Clock &clock);

    /// The time is given here.
    [[nodiscard]] Result<void, OfficeError> note(const Access &access);
    [[nodiscard]] Result<QList<Access>, OfficeError> list();

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace clips::office
