#pragma once

#include <QByteArray>

#include <cstddef>
#include <memory>
#include <vector>

namespace clips::registry {

/// Overwrites memory in a way the compiler may not leave out.
void wipe(void *memory, std::size_t bytes);

/// Overwrites the bytes, unless somebody else shares them, and empties the array.
void wipe(QByteArray &bytes);

/// Overwrites what it gives back, also when a vector grows.
template <typename T>
struct WipingAllocator
{
    using value_type = T;

    WipingAllocator() = default;
    template <typename U>
    WipingAllocator(const WipingAllocator<U> &)
    {}
    [[nodiscard]] T *allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T *memory, std::size_t count)
    {
        wipe(memory, count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }
    bool operator==(const WipingAllocator &) const = default;
};

template <typename T>
using WipedVector = std::vector<T, WipingAllocator<T>>;

} // namespace clips::registry
