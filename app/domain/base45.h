#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace clips::domain {

/// Bytes as text of the 45 characters that a QR code packs in its alphanumeric mode (RFC 9285).
[[nodiscard]] QString toBase45(QByteArrayView bytes);

/// Nothing when the text has another character, an impossible length or a group beyond 255 or 65535: one text for each
/// sequence of bytes, and no other. Lower case is refused.
[[nodiscard]] std::optional<QByteArray> fromBase45(QStringView text);

} // namespace clips::domain
