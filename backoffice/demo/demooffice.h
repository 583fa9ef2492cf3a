#pragma once

#include "backoffice/demo/families.h"
#include "backoffice/store/database.h"
#include "base/clock.h"

#include <QJsonObject>

namespace clips::office {

struct DemoOptions
{
    quint64 seed = 1;
    int people = 2000;
    QDate today;
};

/// Publishes the invented municipality in an office: catalogue, operators, register snapshot. What was published before
/// is replaced; kiosks and enrolments stay.
[[nodiscard]] Result<QJsonObject, OfficeError>
fillDemoOffice(Database &database, const Clock &clock, const domain::BirthPlaces &places, const DemoOptions &options);

} // namespace clips::office
