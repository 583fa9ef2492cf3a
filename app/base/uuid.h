#pragma once

#include <QUuid>

namespace clips {

class Clock;
class RandomSource;

/// A version 7 UUID (RFC 9562): ordered by time, made on the kiosk, the identity of a record for ever.
[[nodiscard]] QUuid uuidV7(const Clock &clock, RandomSource &random);

/// Lower case, no braces: the only written form we use.
[[nodiscard]] QString uuidText(const QUuid &id);

} // namespace clips
