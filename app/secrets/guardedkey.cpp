#include "secrets/guardedkey.h"

#include <array>
#include <cstring>
#include <sodium.h>

namespace clips::secrets {

static_assert(GuardedKey::size == crypto_kdf_KEYBYTES);
static_assert(GuardedKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

namespace {
constexpr char kdfContext[crypto_kdf_CONTEXTBYTES + 1] = "clipskey";
}

void GuardedKey::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

GuardedKey::GuardedKey(Bytes bytes)
    : m_bytes(std::move(bytes))
{
    sodium_mprotect_readonly(m_bytes.get());
}

GuardedKey::Bytes GuardedKey::allocate()
{
    if (sodium_init() < 0)
        return {};
    return Bytes(static_cast<unsigned char *>(sodium_malloc(size)));
}

std::optional<GuardedKey> GuardedKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    Bytes memory = allocate();
    if (!memory)
        return std::nullopt;
    std::memcpy(memory.get(), bytes.data(), size);
    return GuardedKey(std::move(memory));
}

std::optional<GuardedKey> GuardedKey::random()
{
    Bytes memory = allocate();
    if (!memory)
        return std::nullopt;
    randombytes_buf(memory.get(), size);
    return GuardedKey(std::move(memory));
}

std::optional<GuardedKey> GuardedKey::derived(quint64 purpose) const
{
    Bytes memory = allocate();
    if (!memory || crypto_kdf_derive_from_key(memory.get(), size, purpose, kdfContext, m_bytes.get()) != 0)
        return std::nullopt;
    return GuardedKey(std::move(memory));
}

bool canLockMemory()
{
    std::array<unsigned char, GuardedKey::size> probe{};
    if (sodium_init() < 0 || sodium_mlock(probe.data(), probe.size()) != 0)
        return false;
    return sodium_munlock(probe.data(), probe.size()) == 0;
}

} // namespace clips::secrets
