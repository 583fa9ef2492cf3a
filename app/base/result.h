#pragma once

#include <utility>
#include <variant>

namespace clips {

/// An error on its way into a Result: `return Failure{StoreError::DiskFull};`
template <typename E>
struct Failure
{
    E error;
};
template <typename E>
Failure(E) -> Failure<E>;

/// Either a value or the reason why there is none. The one way to fail; names follow std::expected.
template <typename T, typename E>
class [[nodiscard]] Result
{
public:
    using value_type = T;
    using error_type = E;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Failure<E> failure)
        : m_state(std::in_place_index<1>, std::move(failure.error))
    {}
    template <typename F>
    Result(Failure<F> failure)
        : m_state(std::in_place_index<1>, E(std::move(failure.error)))
    {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// Only when has_value().
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    /// By value, so that nothing refers into a Result that is gone, e.g. in `for (const auto &row : *rows().result())`.
    T value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    [[nodiscard]] T value_or(T other) const { return has_value() ? value() : std::move(other); }

    /// Only when !has_value().
    const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

template <typename E>
class [[nodiscard]] Result<void, E>
{
public:
    using value_type = void;
    using error_type = E;

    Result() = default;
    Result(Failure<E> failure)
        : m_state(std::in_place_index<1>, std::move(failure.error))
    {}
    template <typename F>
    Result(Failure<F> failure)
        : m_state(std::in_place_index<1>, E(std::move(failure.error)))
    {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, E> m_state;
};

} // namespace clips
