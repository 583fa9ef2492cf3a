#pragma once

#include <QByteArray>
#include <QString>

namespace clips::wire {

/// SHA-256 of the exact bytes that go on the wire, 64 lower-case hex digits.
[[nodiscard]] QString bodyHash(QByteArrayView body);

} // namespace clips::wire
