#pragma once

#include <QtGlobal>
#include <span>

namespace clips {

/// The one source of chance. Implementations may be called from any thread.
class RandomSource
{
public:
    RandomSource() = default;
    virtual ~RandomSource() = default;
    Q_DISABLE_COPY_MOVE(RandomSource)

    virtual void fill(std::span<unsigned char> bytes) = 0;

    /// Uniform in [0, bound); 0 when bound is 0.
    [[nodiscard]] quint64 below(quint64 bound);
};

/// The operating system's generator; good enough for keys.
class SystemRandom final : public RandomSource
{
public:
    void fill(std::span<unsigned char> bytes) override;
};

} // namespace clips
