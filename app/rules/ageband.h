#pragma once

#include <QDate>
#include <QString>

namespace clips::rules {

/// The nursery's age band of a child on the reference day (the first day of the service): "babies" before the first
/// birthday, "middle" before the second, "older" after it. A child born or due later counts as a baby.
[[nodiscard]] QString ageBand(QDate birth, QDate reference);

} // namespace clips::rules
