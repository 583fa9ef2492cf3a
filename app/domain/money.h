#pragma once

#include <QString>
#include <optional>

namespace clips::domain {

/// A sum of euro as typed, in cents: "12.345,67", "12345,6", "12345.67" and "12345" are sums; nothing when it is none.
/// At most 999,999,999.99, never negative.
[[nodiscard]] std::optional<qint64> centsFromText(const QString &text);

/// "12345,67": as it is typed.
[[nodiscard]] QString plainAmount(qint64 cents);

} // namespace clips::domain
