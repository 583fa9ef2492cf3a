#pragma once

#include <QByteArrayView>
#include <memory>
#include <optional>

namespace clips::secrets {

/// A 32-byte key in libsodium's guarded memory: not swapped where the system lets us lock it (see canLockMemory()),
/// never in a core dump, read-only, wiped at the end.
class GuardedKey
{
public:
    static constexpr qsizetype size = 32;

    /// nullopt when the size is wrong or the system gives no locked memory.
    [[nodiscard]] static std::optional<GuardedKey> fromBytes(QByteArrayView bytes);
    [[nodiscard]] static std::optional<GuardedKey> random();

    /// An independent key for one purpose (libsodium crypto_kdf).
    [[nodiscard]] std::optional<GuardedKey> derived(quint64 purpose) const;

    [[nodiscard]] const unsigned char *bytes() const { return m_bytes.get(); }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), size}; }

private:
    struct Free
    {
        void operator()(unsigned char *bytes) const;
    };
    using Bytes = std::unique_ptr<unsigned char, Free>;

    explicit GuardedKey(Bytes bytes);
    static Bytes allocate();

    Bytes m_bytes;
};

/// Whether the system lets us keep a key out of the swap now (RLIMIT_MEMLOCK on Linux).
[[nodiscard]] bool canLockMemory();

} // namespace clips::secrets
