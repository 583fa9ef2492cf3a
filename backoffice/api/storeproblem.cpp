#include "backoffice/api/storeproblem.h"

#include "backoffice/http/problem.h"

namespace clips::office {

Response storeProblem(OfficeError error)
{
    switch (error) {
    case OfficeError::Busy:
        return unavailable(QStringLiteral("The store is busy."), 2);
    case OfficeError::DiskFull:
        return unavailable(QStringLiteral("The office's disk is full."), 60);
    case OfficeError::Io:
    case OfficeError::NewerVersion:
    case OfficeError::Unfit:
        return unavailable(QStringLiteral("The store does not answer."), 30);
    case OfficeError::NotFound:
        return problem(404, "not-published", QStringLiteral("The office has not published this yet"));
    }
    Q_UNREACHABLE();
}

} // namespace clips::office
