#pragma once

#include <QByteArray>
#include <QDateTime>

namespace clips::wire {

/// IMF-fixdate (RFC 9110, 5.6.7), the only form that is still sent: always English, always GMT.
[[nodiscard]] QByteArray httpDateText(const QDateTime &utc);
/// Invalid when it is no such date.
[[nodiscard]] QDateTime httpDateFrom(const QByteArray &text);

} // namespace clips::wire
