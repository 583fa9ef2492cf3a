#pragma once

#include "base/clock.h"

namespace clips {

/// The machine's clock. The only place that asks the system what time it is.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace clips
