#pragma once

#include <QByteArray>
#include <optional>

namespace clips::wire {

/// Content-Encoding: gzip (RFC 1952), by zlib.
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

/// Nothing when it is not gzip, is cut, or would be larger than maxBytes.
[[nodiscard]] std::optional<QByteArray> gunzipped(const QByteArray &bytes, qint64 maxBytes);

} // namespace clips::wire
